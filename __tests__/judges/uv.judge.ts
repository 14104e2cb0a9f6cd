import { stripVTControlCharacters } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { idTokenRequestUrl, newJob } from '../../rehearsal/job-facts.ts'
import { type Front, openFront, PYPI_TOKEN } from '../make/front.ts'
import { type MadeFile, makeWheel } from '../make/wheel.ts'
import { uploadRows } from './upload-rows.ts'
import { toolAt } from './tool.ts'

/** The stock client. */
const uv = toolAt('JUDGE_UV')
const rows = uploadRows.filter(({ unreachable = [] }) => !unreachable.includes('uv'))

let front: Front
beforeAll(async () => {
  front = await openFront()
})
afterAll(() => front.close())

async function publish(file: MadeFile, flags: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const at = await front.write(`dist/${file.filename}`, file.bytes)
  const own = { UV_CACHE_DIR: `${front.folder}/uv-cache`, UV_NO_CONFIG: '1', UV_KEYRING_PROVIDER: 'disabled' }
  const { code, output } = await front.command('.', [uv, 'publish', '--no-progress', ...flags, at], { ...own, ...env })
  return { code, output: stripVTControlCharacters(output).replaceAll(/\s+/g, ' ') }
}

const withToken = ['--trusted-publishing', 'never', '--token'] as const

describe('uv publish', () => {
  test.each(rows)('$status for $title ($source)', async ({ file, before, password, status, words = '', standing }) => {
    front.stand(standing)
    if (before !== undefined) expect(await publish(before, [...withToken, PYPI_TOKEN])).toMatchObject({ code: 0 })
    const { uploads } = front.services().pypi
    const held = [...uploads]
    const { code, output } = await publish(file, [...withToken, password ?? PYPI_TOKEN])
    const sent = { method: 'POST', host: 'upload.pypi.org', path: '/legacy/', by: 'handler' }
    expect({ code, output, sent: front.journal.entries().at(-1) }).toMatchObject({
      code: status === 200 ? 0 : 2,
      output: expect.stringContaining(words),
      sent: { ...sent, status, userAgent: expect.stringMatching(/^uv\/0\.13\.8 /) },
    })
    if (status === 200) expect(uploads.map((each) => each.sha256)).toContain(file.sha256)
    else expect(uploads).toEqual(held)
  })
  test('finds in the index what is there with the same bytes, and refuses other bytes before it sends them', async () => {
    front.stand()
    const check = [...withToken, PYPI_TOKEN, '--check-url', 'https://pypi.org/simple/']
    expect(await publish(makeWheel(), check)).toMatchObject({ code: 0 })
    const again = await publish(makeWheel(), check)
    expect(again).toMatchObject({ code: 0, output: expect.stringContaining('already exists, skipping') })
    const other = await publish(makeWheel({ files: { 'demo/more.py': '' } }), check)
    expect(other).toMatchObject({ code: 2, output: expect.stringContaining('Local file and index file do not match') })
    expect(front.services().pypi.uploads.length).toBe(1)
  })

  test('mints by trusted publishing, which makes the pending project, and uploads with that', async () => {
    front.stand({ pypi: { tokens: [], pending: [{ ...publisher(), project: 'demo' }] } })
    const from = front.journal.entries().length
    expect(await publish(makeWheel(), ['--trusted-publishing', 'always'], identity())).toMatchObject({ code: 0 })
    const { pypi } = front.services()
    expect(pypi.uploads.map(({ filename, sha256 }) => [filename, sha256])).toEqual([
      ['demo-1.0-py3-none-any.whl', makeWheel().sha256],
    ])
    expect([...pypi.mintedTokens.values()].map(({ publisher: by }) => by.repository)).toEqual(['octo-repo'])
    const asked = front.journal
      .entries()
      .slice(from)
      .map(({ method, host, path }) => `${method} ${host}${path.replace(/[?].*/, '')}`)
    // at the end uv burns the token (pypi/warehouse#20197)
    expect(asked).toEqual([
      expect.stringMatching(/^GET (upload\.)?pypi\.org\/_\/oidc\/audience$/),
      expect.stringMatching(/^GET run-actions-1-azure-eastus\.actions\.githubusercontent\.com\//),
      expect.stringMatching(/^POST (upload\.)?pypi\.org\/_\/oidc\/mint-token$/),
      'POST upload.pypi.org/legacy/',
      'POST upload.pypi.org/_/oidc/burn-token',
    ])
    expect([...pypi.burnedTokens]).toEqual([...pypi.mintedTokens.keys()])
  })

  test('quotes that no publisher fits', async () => {
    front.stand({ pypi: { tokens: [], pending: [{ ...publisher(), workflow: 'other.yml', project: 'demo' }] } })
    const { code, output } = await publish(makeWheel(), ['--trusted-publishing', 'always'], identity())
    expect(code).toBe(2)
    expect(output).toContain('invalid-publisher')
    expect(output).toContain(
      'valid token, but no corresponding publisher (Publisher with matching claims was not found)',
    )
    expect(front.services().pypi.uploads).toEqual([])
  })
})

/** The publisher that a maintainer would register for the front's run. */
function publisher() {
  const { owner, name, ownerId } = front.run.repository
  return { owner, repository: name, ownerId: String(ownerId), workflow: 'release.yml' }
}

/** What a job with `id-token: write` sees. */
function identity(): Readonly<Record<string, string>> {
  const job = newJob(front.run, Date.now(), { permissions: { 'id-token': 'write' } })
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    ACTIONS_ID_TOKEN_REQUEST_URL: idTokenRequestUrl(job),
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: job.runtimeToken,
  }
}
