import { beforeAll, describe, expect, test } from '@jest/globals'
import { handleGitHub } from '../../rehearsal/handlers/github.ts'
import { routes } from '../../rehearsal/handlers/github/routes.ts'
import type { Route } from '../../rehearsal/handlers/github/route.ts'
import { withPulls } from '../e2e/release-pr-bench.ts'
import { withRelease } from '../e2e/release.ts'
import { commits, githubStage, root, tokens } from '../rehearsal/handlers/github-stage.ts'
import { ask } from '../rehearsal/plain-server.ts'
import { readDescription, type Verdict } from './github-description.ts'
import { exchanges, type Judge, objections } from './github-exchanges.ts'
import { commandPlays, pullPlays, releasePlays } from './github-plays.ts'
import { toolAt } from './tool.ts'

let judge: Judge
beforeAll(async () => {
  judge = await readDescription(toolAt('JUDGE_OPENAPI'))
})

/** Everything that was seen, for the count at the end. */
const seen: Verdict[] = []

describe('what the action sends to GitHub, and what the loopback GitHub answers', () => {
  test.each([...releasePlays, ...pullPlays, ...commandPlays])(
    'in %s',
    async (_, play) => {
      const verdicts = await exchanges(judge, play)
      seen.push(...verdicts)
      expect(verdicts.length).toBeGreaterThan(0)
      expect([...new Set(objections(verdicts))]).toEqual([])
    },
    180_000,
  )
})

/** The operation of the description that a route serves. */
function operationOf({ method, path }: Route): string | undefined {
  const bare = path.source
    .replace(/^\^|\$$/g, '')
    .replaceAll('\\/', '/')
    .replace(/\(\?<base>.*$/, 'a...b')
    .replace(/\(\?<[^)]*\)/g, '7')
  const request = { ...ask(method, `${root}${bare}`, { host: 'api.github.com' }), query: new URLSearchParams() }
  return judge(request, { status: 500 }).operation
}

/** One request by a person, for the routes that the action does not take (yet). */
type Call = readonly [method: string, path: string, body?: unknown]

const first: readonly Call[] = [
  ['GET', ''],
  ['GET', '/git/ref/tags/v1.0.0'],
  ['GET', '/git/ref/tags/none'],
  ['GET', '/git/matching-refs/tags/v'],
  ['GET', `/commits/main`],
  ['GET', '/commits/none'],
  ['GET', '/compare/v1.0.0...main'],
  ['GET', '/releases'],
  ['GET', '/releases?per_page=1&page=2'],
  ['POST', '/releases', { tag_name: 'v1.1.0', name: 'x', body: 'y', draft: true, prerelease: false }],
  ['POST', '/releases', { name: 'without a tag' }],
  ['POST', '/releases/generate-notes', { tag_name: 'v1.1.0', previous_tag_name: 'v1.0.0' }],
  ['GET', '/releases/latest'],
  ['GET', '/releases/tags/none'],
  ['GET', '/releases/7'],
  ['GET', '/releases/assets/7'],
  ['POST', '/actions/workflows/release.yml/dispatches', { ref: 'refs/heads/main' }],
  ['POST', '/actions/workflows/release.yml/dispatches', { ref: 'none' }],
  ['GET', '/actions/workflows/release.yml/runs'],
  ['GET', '/actions/workflows/release.yml/runs?head_sha=none&per_page=100'],
  ['GET', '/actions/runs/7/jobs'],
  ['GET', '/actions/artifacts'],
  ['GET', '/actions/artifacts/7'],
  ['GET', '/actions/runs/7/artifacts'],
  ['GET', '/immutable-releases'],
  ['GET', `/attestations/sha256:${'a'.repeat(64)}`],
]

describe('the routes of the loopback GitHub', () => {
  test('are operations of the description, each of them', () => {
    const strange = routes.filter((each) => operationOf(each) === undefined)
    expect(routes.length).toBeGreaterThan(20)
    expect(strange.map(({ method, path }) => `${method} ${path.source}`)).toEqual([])
  })

  test('answer as it says, to a person with every permission', async () => {
    const verdicts: Verdict[] = []
    const all = { contents: 'write', actions: 'write', attestations: 'write', administration: 'read' } as const
    const state = githubStage({ tokens: [[tokens.writer, all]] })
    const call = async (
      [method, path, body]: Call,
      host = 'api.github.com',
      github = state,
    ): Promise<Readonly<Record<string, unknown>>> => {
      const content =
        body === undefined
          ? {}
          : {
              body: Buffer.from(JSON.stringify(body)),
              headers: { 'content-type': path.includes('/assets?') ? 'application/octet-stream' : 'application/json' },
            }
      const [bare = '', query = ''] = path.split('?')
      const request = ask(method, `${root}${bare}`, { host, query, token: tokens.writer, ...content })
      const answer = await handleGitHub(request, github)
      if (answer === 'upstream') throw new Error(`${path} was handed on`)
      verdicts.push(judge(request, answer))
      const text = String(answer.body ?? '')
      const value: unknown = text.startsWith('{') ? JSON.parse(text) : undefined
      return typeof value === 'object' && value !== null ? { ...value } : {}
    }
    for (const each of first) await call(each)
    const dispatched = [...state.runs.values()].at(-1)
    if (dispatched === undefined) throw new Error('nothing was started')
    const over = { status: 'completed', conclusion: 'failure', jobs: { Plan: 'failure', Publish: 'skipped' } }
    for (const told of [dispatched, { ...dispatched, ...over }]) {
      state.runs.set(told.runId, told)
      await call(['GET', '/actions/workflows/release.yml/runs?per_page=100'])
      await call(['GET', `/actions/runs/${told.runId}`])
      await call(['GET', `/actions/runs/${told.runId}/jobs?per_page=100`])
    }
    const tag = await call(['GET', '/git/ref/tags/v1.0.0'])
    const object: unknown = tag['object']
    const sha = typeof object === 'object' && object !== null && 'sha' in object ? String(object.sha) : ''
    await call(['GET', `/git/tags/${sha}`])
    await call(['GET', `/git/tags/${commits.first}`])
    const { id } = await call(['POST', '/releases', { tag_name: 'v1.0.0', draft: true }])
    const upload = ['POST', `/releases/${String(id)}/assets?name=a.txt`] as const
    const asset = await call([...upload, { any: 'bytes' }], 'uploads.github.com')
    await call([...upload, { any: 'bytes' }], 'uploads.github.com')
    for (const each of [
      ['GET', `/releases/${String(id)}`],
      ['GET', `/releases/${String(id)}/assets`],
      ['GET', `/releases/assets/${String(asset['id'])}`],
      ['PATCH', `/releases/assets/${String(asset['id'])}`, { name: 'b.txt', label: 'the b' }],
      ['PATCH', `/releases/${String(id)}`, { draft: false, make_latest: 'true' }],
      ['GET', '/releases/latest'],
      ['GET', '/releases/tags/v1.0.0'],
      ['GET', '/releases'],
      ['DELETE', `/releases/assets/${String(asset['id'])}`],
      ['DELETE', `/releases/${String(id)}`],
    ] satisfies readonly Call[]) {
      await call(each)
    }
    await withPulls(async ({ pushed, github }) => {
      await pushed('fix: round down')
      github.tokens.set(tokens.writer, { ...all, 'pull-requests': 'write' })
      const [blob] = [...github.objects].find(([, { type }]) => type === 'blob') ?? []
      for (const each of [
        ['GET', '/pulls/1'],
        ['POST', '/issues/1/labels', { labels: ['release: pending'] }],
        ['GET', '/pulls/1'],
        ['GET', `/git/blobs/${blob}`],
        ['GET', '/actions/permissions/workflow'],
      ] satisfies readonly Call[]) {
        await call(each, 'api.github.com', github)
      }
    })
    await withRelease({}, async ({ world }) => {
      const { github } = world.services()
      github.tokens.set(tokens.writer, all)
      const id = github.artifacts?.artifacts.find((each) => each.finalized)?.id
      for (const each of [
        ['GET', '/actions/artifacts'],
        ['GET', `/actions/artifacts/${id}`],
        ['GET', `/actions/artifacts/${id}/zip`],
        ['DELETE', `/actions/artifacts/${id}`],
      ] satisfies readonly Call[]) {
        await call(each, 'api.github.com', github)
      }
    })
    seen.push(...verdicts)
    // some of the requests are wrong on purpose
    expect(objections(verdicts.map((each) => ({ ...each, sent: [] })))).toEqual([])
  }, 60_000)
})

describe('the judge itself', () => {
  const exchange = (body: unknown, answer: unknown, status = 201): Verdict =>
    judge(
      ask('POST', `${root}/releases`, {
        host: 'api.github.com',
        body: Buffer.from(JSON.stringify(body)),
        headers: { 'content-type': 'application/json' },
      }),
      { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(answer) },
    )

  test('sees a field that is not described, a field of another type, and one that is missing', () => {
    expect(exchange({ tag_name: 'v1', drafty: true, draft: 'yes' }, {}).sent).toEqual([
      '/draft must be boolean',
      'drafty is not described',
    ])
    expect(exchange({}, {}).sent).toEqual([" must have required property 'tag_name'"])
  })

  test('sees an answer that lacks what is promised, and a status that is not described', () => {
    expect(exchange({ tag_name: 'v1' }, { id: 'x' }).answered.length).toBeGreaterThan(10)
    expect(exchange({ tag_name: 'v1' }, {}, 207).answered).toEqual(['207 is not described'])
  })

  test('knows no operation that GitHub has not, nor a query', () => {
    const other = ask('GET', `${root}/nonsense`, { host: 'api.github.com' })
    expect(judge(other, { status: 200 }).operation).toBeUndefined()
    const query = {
      ...ask('GET', `${root}/releases`, { host: 'api.github.com' }),
      query: new URLSearchParams('pages=2'),
    }
    expect(judge(query, { status: 200, body: '[]' }).sent).toEqual(['the query has pages, which is not described'])
  })
})

test('and so much was judged: every route has given what was asked for', () => {
  const answered = new Set(seen.filter(({ status }) => status < 400).map(({ operation }) => operation))
  expect(routes.map(operationOf).filter((each) => !answered.has(each))).toEqual([])
  const operations = new Set(seen.map((each) => each.operation))
  console.log(`count: ${seen.length} exchanges of ${operations.size} operations held against GitHub's description`)
  expect(seen.length).toBeGreaterThan(500)
})
