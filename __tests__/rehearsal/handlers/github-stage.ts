import { Octokit } from '@octokit/rest'
import { handleGitHub } from '../../../rehearsal/handlers/github.ts'
import { type GitHubOptions, type GitHubState, newGitHubState } from '../../../rehearsal/handlers/github/state.ts'
import { newRun } from '../../../rehearsal/run-facts.ts'
import { ask, type PlainServer, servePlain } from '../plain-server.ts'

/** Three commits in a row. */
export const commits = { first: 'a'.repeat(40), second: 'b'.repeat(40), third: 'c'.repeat(40) }

/** Job tokens: one that may write contents, one that may read them, one that may nothing. */
export const tokens = { writer: 'ghs_writer', reader: 'ghs_reader', nothing: 'ghs_nothing' }

/** The repository's path below the API. */
export const root = '/repos/octo-org/octo-repo'

/** A repository with two tags, v1.0.0 annotated and v1.1.0 not, and two branches. Its clock moves a second at each look. */
export function githubStage(change: Partial<GitHubOptions> = {}): GitHubState {
  let time = Date.UTC(2026, 10, 1)
  return newGitHubState({
    now: () => (time += 1000),
    repository: newRun().repository,
    commits: [
      { sha: commits.first, parents: [], message: 'one', date: 1000 },
      { sha: commits.second, parents: [commits.first], message: 'two', date: 2000 },
      { sha: commits.third, parents: [commits.second], message: 'three', date: 3000 },
    ],
    refs: [
      { ref: 'refs/heads/main', commit: commits.third },
      { ref: 'refs/heads/side', commit: commits.first },
      { ref: 'refs/tags/v1.0.0', commit: commits.second, message: 'the first' },
      { ref: 'refs/tags/v1.1.0', commit: commits.third },
    ],
    tokens: [
      [tokens.writer, { contents: 'write', actions: 'read' }],
      [tokens.reader, { contents: 'read' }],
      [tokens.nothing, {}],
    ],
    ...change,
  })
}

/** One answer, its JSON read. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

/** Calls the handler under its production name, as the writer unless told. */
export async function call(
  state: GitHubState,
  method: string,
  path: string,
  more: Partial<Parameters<typeof ask>[2]> & { readonly anonymous?: boolean } = {},
): Promise<Answer> {
  const { anonymous, ...rest } = more
  const token = anonymous ? {} : { token: tokens.writer }
  const answer = await handleGitHub(ask(method, path, { host: 'api.github.com', ...token, ...rest }), state)
  if (answer === 'upstream') throw new Error('handed on')
  const text = String(answer.body ?? '')
  const isJson = answer.headers?.['content-type'] === 'application/json'
  return { status: answer.status, headers: answer.headers ?? {}, body: isJson ? JSON.parse(text) : text }
}

const nothing = (): void => undefined
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing }

/** The stock client against a loopback server, as it is on GitHub Enterprise Server. */
export async function octokitStage(
  change: Partial<GitHubOptions>,
  use: (octokit: Octokit, state: GitHubState, server: PlainServer) => Promise<void>,
): Promise<void> {
  let state: GitHubState | undefined
  const server = await servePlain(async (request) => (state ? handleGitHub(request, state) : 'upstream'))
  state = githubStage({ apiUrl: `${server.url}/api/v3`, ...change })
  try {
    await use(new Octokit({ auth: tokens.writer, baseUrl: `${server.url}/api/v3`, log: silent }), state, server)
  } finally {
    await server.close()
  }
}
