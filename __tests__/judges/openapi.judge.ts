import { beforeAll, describe, expect, test } from '@jest/globals'
import { handleGitHub } from '../../rehearsal/handlers/github.ts'
import { routes } from '../../rehearsal/handlers/github/routes.ts'
import type { LoopbackRequest, LoopbackResponse } from '../../rehearsal/handler.ts'
import { playPlan, type ReleaseDifferences, withRelease } from '../e2e/release.ts'
import { commits, githubStage, root, tokens } from '../rehearsal/handlers/github-stage.ts'
import { ask } from '../rehearsal/plain-server.ts'
import { readDescription, type Verdict } from './github-description.ts'
import { toolAt } from './tool.ts'

let judge: (request: LoopbackRequest, response: LoopbackResponse) => Verdict
beforeAll(async () => {
  judge = await readDescription(toolAt('JUDGE_OPENAPI'))
})

/** Everything that was seen, for the count at the end. */
const seen: Verdict[] = []

/** What the description objects to. */
function objections(verdicts: readonly Verdict[]): readonly string[] {
  return verdicts.flatMap(({ operation, status, sent, answered }) => [
    ...(operation === undefined ? ['no such operation'] : []),
    ...sent.map((words) => `${operation} sent: ${words}`),
    ...answered.map((words) => `${operation} answered ${status}: ${words}`),
  ])
}

/** Plays jobs and gives the verdict on every exchange with the API; pages and downloads are not of the API. */
async function exchanges(play: (onGitHub: NonNullable<ReleaseDifferences['onGitHub']>) => Promise<unknown>) {
  const verdicts: Verdict[] = []
  await play((request, response) => {
    if (/^(?:api|uploads)\.github\.com$/.test(request.host)) verdicts.push(judge(request, response))
  })
  seen.push(...verdicts)
  return verdicts
}

describe('what the action sends to GitHub, and what the loopback GitHub answers', () => {
  test.each([
    ['a plan', (onGitHub) => playPlan({ onGitHub, with: { 'require-signed-tag': 'true' } })],
    ['a dry run', (onGitHub) => withRelease({ onGitHub }, ({ dryRun }) => dryRun())],
    [
      'a publish, and the same again',
      (onGitHub) => withRelease({ onGitHub }, async ({ publish }) => [await publish(), await publish()]),
    ],
    [
      'one without permissions',
      (onGitHub) => withRelease({ onGitHub }, ({ publish }) => publish({ permissions: { 'id-token': 'write' } })),
    ],
    [
      'one with a token that GitHub does not know',
      (onGitHub) => withRelease({ onGitHub }, ({ publish }) => publish({ strangeToken: true })),
    ],
    [
      'one in a private repository',
      (onGitHub) => withRelease({ onGitHub, visibility: 'private' }, ({ publish }) => publish()),
    ],
    [
      'a publish of the files of an earlier run',
      (onGitHub) =>
        withRelease({ onGitHub }, ({ publish, run }) => publish({ with: { 'from-run': String(run.runId) } })),
    ],
  ] satisfies readonly (readonly [
    string,
    (onGitHub: NonNullable<ReleaseDifferences['onGitHub']>) => Promise<unknown>,
  ])[])(
    'in %s',
    async (_, play) => {
      const verdicts = await exchanges(play)
      expect(verdicts.length).toBeGreaterThan(0)
      expect(objections(verdicts)).toEqual([])
    },
    120_000,
  )
})

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
  ['GET', '/actions/artifacts'],
  ['GET', '/actions/artifacts/7'],
  ['GET', '/actions/runs/7/artifacts'],
  ['GET', '/immutable-releases'],
  ['GET', `/attestations/sha256:${'a'.repeat(64)}`],
]

describe('the routes of the loopback GitHub', () => {
  test('are operations of the description, each of them', () => {
    const strange = routes.filter(({ method, path }) => {
      const bare = path.source
        .replace(/^\^|\$$/g, '')
        .replaceAll('\\/', '/')
        .replace(/\(\?<base>.*$/, 'a...b')
        .replace(/\(\?<[^)]*\)/g, '7')
      const request = { ...ask(method, `${root}${bare}`, { host: 'api.github.com' }), query: new URLSearchParams() }
      return judge(request, { status: 500 }).operation === undefined
    })
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
      const answer = await handleGitHub(request, state)
      if (answer === 'upstream') throw new Error(`${path} was handed on`)
      verdicts.push(judge(request, answer))
      const text = String(answer.body ?? '')
      const value: unknown = text.startsWith('{') ? JSON.parse(text) : undefined
      return typeof value === 'object' && value !== null ? { ...value } : {}
    }
    for (const each of first) await call(each)
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
    seen.push(...verdicts)
    // some of the requests are wrong on purpose
    expect(objections(verdicts.map((each) => ({ ...each, sent: [] })))).toEqual([])
  })
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

test('and so much was judged', () => {
  const operations = new Set(seen.map((each) => each.operation))
  console.log(`count: ${seen.length} exchanges of ${operations.size} operations held against GitHub's description`)
  expect(seen.length).toBeGreaterThan(80)
})
