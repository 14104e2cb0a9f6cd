import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { Octokit } from '@octokit/rest'
import { assetName } from '../../../rehearsal/handlers/github/assets.ts'
import type { GitHubState } from '../../../rehearsal/handlers/github/state.ts'
import { call, commits, githubStage, octokitStage, root, tokens } from './github-stage.ts'

const repository = { owner: 'octo-org', repo: 'octo-repo' }
const file = 'the bytes of a wheel'

async function attach(
  octokit: Octokit,
  releaseId: number,
  name: string,
): Promise<{ name: string; id: number; digest: string | null }> {
  const { data: release } = await octokit.rest.repos.getRelease({ ...repository, release_id: releaseId })
  const { data } = await octokit.request(`POST ${release.upload_url}`, {
    name,
    data: file,
    headers: { 'content-type': 'application/octet-stream' },
  })
  return data
}

describe('A release of the simulated GitHub', () => {
  test('goes from draft over assets to published, with the digests of the bytes', async () => {
    await octokitStage({}, async (octokit, state) => {
      const draft = await octokit.rest.repos.createRelease({
        ...repository,
        tag_name: 'v1.0.0',
        name: 'One',
        body: 'Notes',
        draft: true,
      })
      expect(draft.data).toMatchObject({
        draft: true,
        published_at: null,
        html_url: expect.stringContaining('/untagged-'),
      })
      const asset = await attach(octokit, draft.data.id, 'pkg-1.0-py3-none-any.whl')
      const sha256 = createHash('sha256').update(file).digest('hex')
      expect(asset).toMatchObject({
        name: 'pkg-1.0-py3-none-any.whl',
        state: 'uploaded',
        size: file.length,
        digest: `sha256:${sha256}`,
      })
      const published = await octokit.rest.repos.updateRelease({
        ...repository,
        release_id: draft.data.id,
        draft: false,
        make_latest: 'true',
      })
      expect(published.data).toMatchObject({
        draft: false,
        immutable: false,
        html_url: 'https://github.com/octo-org/octo-repo/releases/tag/v1.0.0',
      })
      expect((await octokit.rest.repos.getReleaseByTag({ ...repository, tag: 'v1.0.0' })).data.id).toBe(draft.data.id)
      expect((await octokit.rest.repos.getLatestRelease(repository)).data.id).toBe(draft.data.id)
      expect([...state.releases.values()][0]?.assets[0]).toMatchObject({ sha256, bytes: Buffer.from(file) })
    })
  })

  test('is seen as a draft only by those who may write, and never by its tag', async () => {
    const state = githubStage()
    const { body } = await call(state, 'POST', `${root}/releases`, { body: { tag_name: 'v1.0.0', draft: true } })
    const { id } = body as { id: number }
    expect((await call(state, 'GET', `${root}/releases`)).body).toHaveLength(1)
    for (const who of [{ token: tokens.reader }, { anonymous: true }]) {
      expect((await call(state, 'GET', `${root}/releases`, who)).body).toEqual([])
      expect((await call(state, 'GET', `${root}/releases/${id}`, who)).status).toBe(404)
      expect((await call(state, 'GET', `${root}/releases/${id}/assets`, who)).status).toBe(404)
    }
    expect((await call(state, 'GET', `${root}/releases/tags/v1.0.0`)).status).toBe(404)
  })

  test('may share its tag with other drafts, of which only one can be published', async () => {
    await octokitStage({}, async (octokit) => {
      const ids: number[] = []
      for (let count = 0; count < 2; count += 1) {
        ids.push((await octokit.rest.repos.createRelease({ ...repository, tag_name: 'v1.0.0', draft: true })).data.id)
      }
      const publish = (id = 0) => octokit.rest.repos.updateRelease({ ...repository, release_id: id, draft: false })
      await publish(ids[0])
      await expect(publish(ids[1])).rejects.toMatchObject({
        status: 422,
        message: expect.stringContaining('already_exists'),
      })
    })
  })

  test('makes its tag where there is none when it is published, and not before', async () => {
    const state = githubStage()
    const made = await call(state, 'POST', `${root}/releases`, {
      body: { tag_name: 'v2.0.0', target_commitish: 'side', draft: true },
    })
    expect(state.refs.has('refs/tags/v2.0.0')).toBe(false)
    await call(state, 'PATCH', `${root}/releases/${(made.body as { id: number }).id}`, { body: { draft: false } })
    expect(state.refs.get('refs/tags/v2.0.0')).toBe(commits.first)
  })

  test('leaves the latest one alone when it is a pre-release or says so', async () => {
    const state = githubStage()
    await call(state, 'POST', `${root}/releases`, { body: { tag_name: 'v1.1.0' } })
    await call(state, 'POST', `${root}/releases`, { body: { tag_name: 'v1.0.0', make_latest: 'false' } })
    await call(state, 'POST', `${root}/releases`, { body: { tag_name: 'v2.0.0-rc1', prerelease: true } })
    expect((await call(state, 'GET', `${root}/releases/latest`)).body).toMatchObject({ tag_name: 'v1.1.0' })
  })

  test('comes in pages that octokit follows', async () => {
    await octokitStage({}, async (octokit, _, server) => {
      for (let count = 0; count < 5; count += 1) {
        await octokit.rest.repos.createRelease({ ...repository, tag_name: `v3.${count}`, draft: true })
      }
      const all = await octokit.paginate(octokit.rest.repos.listReleases, { ...repository, per_page: 2 })
      expect(all.map((each) => each.tag_name)).toEqual(['v3.4', 'v3.3', 'v3.2', 'v3.1', 'v3.0'])
      expect(server.requests.filter((each) => /GET .*\/repositories\/\d+\/releases/.test(each))).toHaveLength(2)
    })
  })

  test('lets the browser’s address and the API lead to the same bytes', async () => {
    const state = githubStage()
    const release = await call(state, 'POST', `${root}/releases`, { body: { tag_name: 'v1.0.0' } })
    const { id } = release.body as { id: number }
    const up = await call(state, 'POST', `${root}/releases/${id}/assets`, {
      host: 'uploads.github.com',
      query: 'name=a.whl',
      body: Buffer.from(file),
    })
    const asset = up.body as { id: number; browser_download_url: string }
    const page = new URL(asset.browser_download_url)
    const ways = [
      await call(state, 'GET', page.pathname, { host: page.host, anonymous: true }),
      await call(state, 'GET', `${root}/releases/assets/${asset.id}`, {
        headers: { accept: 'application/octet-stream' },
      }),
    ]
    for (const way of ways) {
      expect(way.status).toBe(302)
      const to = new URL(way.headers['location'] ?? '')
      const bytes = await call(state, 'GET', to.pathname, { host: to.host, query: to.search })
      expect(bytes).toMatchObject({ status: 200, body: file })
      expect((await call(state, 'GET', to.pathname, { host: to.host, query: 'sig=forged' })).status).toBe(403)
    }
  })

  test('keeps an empty starter of an upload that broke off, until it is deleted', async () => {
    await octokitStage({}, async (octokit, state: GitHubState) => {
      const { data } = await octokit.rest.repos.createRelease({ ...repository, tag_name: 'v1.0.0', draft: true })
      state.brokenUploads = 1
      await expect(attach(octokit, data.id, 'a.whl')).rejects.toMatchObject({ status: 502 })
      await expect(attach(octokit, data.id, 'a.whl')).rejects.toMatchObject({ status: 422 })
      const [starter] = (await octokit.rest.repos.listReleaseAssets({ ...repository, release_id: data.id })).data
      expect(starter).toMatchObject({ state: 'starter', size: 0, digest: null })
      await octokit.rest.repos.deleteReleaseAsset({ ...repository, asset_id: starter?.id ?? 0 })
      expect((await attach(octokit, data.id, 'a.whl')).digest).toMatch(/^sha256:/)
    })
  })

  test('is frozen once published where releases are immutable, and takes its tag with it', async () => {
    await octokitStage({ immutable: true }, async (octokit) => {
      const { data } = await octokit.rest.repos.createRelease({ ...repository, tag_name: 'v1.0.0', draft: true })
      const asset = await attach(octokit, data.id, 'a.whl')
      const id = { ...repository, release_id: data.id }
      expect((await octokit.rest.repos.updateRelease({ ...id, draft: false })).data.immutable).toBe(true)
      const refusals: [() => Promise<unknown>, string][] = [
        [() => attach(octokit, data.id, 'b.whl'), 'Cannot upload assets to an immutable release.'],
        [
          () => octokit.rest.repos.deleteReleaseAsset({ ...repository, asset_id: asset.id }),
          'Cannot delete asset from an immutable release.',
        ],
        [
          () => octokit.rest.repos.updateRelease({ ...id, draft: true }),
          'state cannot be changed when release is immutable',
        ],
      ]
      for (const [refusal, message] of refusals) {
        await expect(refusal()).rejects.toMatchObject({ status: 422, message: expect.stringContaining(message) })
      }
      await octokit.rest.repos.updateRelease({ ...id, body: 'Better notes' })
      await octokit.rest.repos.deleteRelease(id)
      await expect(octokit.rest.repos.createRelease({ ...repository, tag_name: 'v1.0.0' })).rejects.toMatchObject({
        message: expect.stringContaining('tag_name was used by an immutable release'),
      })
    })
  })

  test('has notes with the comparison to the release before', async () => {
    const body = { tag_name: 'v1.1.0', previous_tag_name: 'v1.0.0' }
    const answer = await call(githubStage(), 'POST', `${root}/releases/generate-notes`, { body })
    expect(answer.body).toEqual({
      name: 'v1.1.0',
      body: '**Full Changelog**: https://github.com/octo-org/octo-repo/compare/v1.0.0...v1.1.0',
    })
  })
})

describe('A release is refused', () => {
  const release = (code: string, field: string, message?: string) => [
    { resource: 'Release', code, field, ...(message && { message }) },
  ]
  const failed = (errors: unknown) => ({
    message: 'Validation Failed',
    errors,
    documentation_url: 'https://docs.github.com/rest/releases/releases#create-a-release',
    status: '422',
  })
  test.each<[string, unknown, number, unknown]>([
    ['without a tag', {}, 422, { message: 'Invalid request.\n\n"tag_name" wasn\'t supplied.' }],
    ['when the body is no JSON', '{', 400, { message: 'Problems parsing JSON', status: '400' }],
    ['when the body is no object', '[1]', 400, { message: 'Body should be a JSON object' }],
    [
      'when a flag is a word',
      { tag_name: 'v1.0.0', draft: 'yes' },
      422,
      { message: 'Invalid request.\n\nFor \'properties/draft\', "yes" is not a boolean.' },
    ],
    [
      'when make_latest is a flag',
      { tag_name: 'v1.0.0', make_latest: true },
      422,
      { message: "Invalid request.\n\nFor 'properties/make_latest', true is not a string." },
    ],
    [
      'when make_latest is no such word',
      { tag_name: 'v1.0.0', make_latest: 'yes' },
      422,
      { message: expect.stringContaining('is not a member of ["true", "false", "legacy"]') },
    ],
    [
      'when its tag is no name for a ref',
      { tag_name: 'v1..0' },
      422,
      failed(release('custom', 'tag_name', 'tag_name is not well-formed')),
    ],
    ['when its tag is released already', { tag_name: 'v1.1.0' }, 422, failed(release('already_exists', 'tag_name'))],
    [
      'when its text is too long',
      { tag_name: 'v1.0.0', draft: true, body: 'x'.repeat(125_001) },
      422,
      failed(release('custom', 'body', 'body is too long (maximum is 125000 characters)')),
    ],
    [
      'when there is neither its tag nor its target',
      { tag_name: 'v9', target_commitish: 'gone' },
      422,
      failed(release('invalid', 'target_commitish')),
    ],
    [
      'when a pre-release wants to be the latest',
      { tag_name: 'v1.0.0', prerelease: true, make_latest: 'true' },
      422,
      failed(release('custom', 'make_latest', 'Latest release cannot be draft or prerelease')),
    ],
  ])('%s', async (_, body, status, expected) => {
    const state = githubStage()
    await call(state, 'POST', `${root}/releases`, { body: { tag_name: 'v1.1.0' } })
    const answer = await call(state, 'POST', `${root}/releases`, { body })
    expect(answer.body).toMatchObject(expected as object)
    expect(answer.status).toBe(status)
    expect(state.releases.size).toBe(1)
  })

  test('is accepted with 125,000 characters of text', async () => {
    const answer = await call(githubStage(), 'POST', `${root}/releases`, {
      body: { tag_name: 'v1.0.0', body: 'x'.repeat(125_000) },
    })
    expect(answer.status).toBe(201)
  })
})

describe('An asset is refused', () => {
  const asset = (code: string, field: string, message?: string) => ({
    errors: [{ resource: 'ReleaseAsset', code, field, ...(message && { message }) }],
  })
  type More = Partial<Parameters<typeof call>[3]>
  test.each<[string, More, number, object]>([
    ['without a name', { query: '' }, 422, asset('missing_field', 'name')],
    ['when its name is taken', { query: 'name=a.whl' }, 422, asset('already_exists', 'name')],
    [
      'when the name that GitHub would make of it is taken',
      { query: 'name=a%20whl' },
      422,
      asset('already_exists', 'name'),
    ],
    [
      'when it is empty',
      { query: 'name=b.whl', body: Buffer.alloc(0) },
      422,
      asset('custom', 'size', 'size must be greater than or equal to 1'),
    ],
    [
      'for a token with contents: read',
      { query: 'name=b.whl', token: tokens.reader },
      403,
      { message: 'Resource not accessible by integration' },
    ],
    ['for an unknown token', { query: 'name=b.whl', token: 'x' }, 401, { message: 'Bad credentials' }],
  ])('%s', async (_, more, status, expected) => {
    const state = githubStage()
    const { body } = await call(state, 'POST', `${root}/releases`, { body: { tag_name: 'v1.0.0', draft: true } })
    const path = `${root}/releases/${(body as { id: number }).id}/assets`
    const upload = { host: 'uploads.github.com', body: Buffer.from(file) }
    expect((await call(state, 'POST', path, { ...upload, query: 'name=a.whl' })).status).toBe(201)
    const answer = await call(state, 'POST', path, { ...upload, ...more })
    expect(answer.body).toMatchObject({ ...expected, request_id: answer.headers['x-github-request-id'] })
    expect(answer.body).not.toHaveProperty('status')
    expect(answer.status).toBe(status)
  })

  test.each([
    ['pkg-1.0+local.1-py3-none-any.whl', 'pkg-1.0+local.1-py3-none-any.whl'],
    ['my file (1).txt', 'my.file.1.txt'],
    ['a b.whl', 'a.b.whl'],
    ['wörld.tar.gz', 'world.tar.gz'],
    ['.env', 'default.env'],
    ['***.zip', 'default.zip'],
  ])('only after %s has become %s', (given, name) => {
    expect(assetName(given)).toBe(name)
  })
})
