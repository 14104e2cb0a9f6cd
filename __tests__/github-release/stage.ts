import { createGitHub } from '../../src/platform/github.ts'
import { withinLimits } from '../../src/platform/github-limits.ts'
import { createHttp } from '../../src/platform/http.ts'
import type { GitHub } from '../../src/ports/github.ts'
import { handleGitHub } from '../../rehearsal/handlers/github.ts'
import type { LoopbackRequest, LoopbackResponse } from '../../rehearsal/handler.ts'
import { type GitHubOptions, type GitHubState, moveRef } from '../../rehearsal/handlers/github/state.ts'
import { type TestClock, testClock } from '../platform/clock.ts'
import { githubStage, tokens } from '../rehearsal/handlers/github-stage.ts'
import { servePlain } from '../rehearsal/plain-server.ts'

/** The commit that the tag `v2.0.0` of the stage points at. */
export const commit = 'd'.repeat(40)

/** What differs from a GitHub that answers as it should. */
export interface StageDifferences {
  readonly github?: Partial<GitHubOptions>
  readonly token?: string
  /** Answers in place of GitHub; `undefined` lets the request through. */
  readonly instead?: (request: LoopbackRequest, count: number) => LoopbackResponse | undefined
}

/** The client against the loopback GitHub. */
export interface Stage {
  readonly github: GitHub
  readonly state: GitHubState
  readonly clock: TestClock
  /** Requests as `METHOD path`, the repository and ids left out. */
  readonly seen: readonly string[]
  /** What the limits told. */
  readonly told: readonly string[]
}

/** Lends a loopback GitHub with the real client in front of it, over real HTTP. */
export async function withGitHub(differs: StageDifferences, use: (stage: Stage) => Promise<void>): Promise<void> {
  let state: GitHubState | undefined
  const seen: string[] = []
  const told: string[] = []
  const server = await servePlain(async (request) => {
    if (state === undefined) return 'upstream'
    const name = request.query.get('name')
    const path = request.path.replace(/^.*\/octo-repo/, '').replace(/\/\d+/g, '/ID')
    seen.push(`${request.method} ${path}${name === null ? '' : ` ${name}`}`)
    return differs.instead?.(request, seen.length) ?? handleGitHub(request, state)
  })
  state = githubStage({ apiUrl: `${server.url}/api/v3`, ...differs.github })
  moveRef({ ref: 'refs/tags/v2.0.0', commit }, state)
  const clock = testClock()
  const http = createHttp({ environment: {}, version: '1', repository: 'a/b', clock, random: () => 0 })
  const api = withinLimits(http, clock, (words) => told.push(words))
  const github = createGitHub(api, {
    apiUrl: `${server.url}/api/v3`,
    repository: 'octo-org/octo-repo',
    token: differs.token ?? tokens.writer,
  })
  try {
    await use({ github, state, clock, seen, told })
  } finally {
    await server.close()
  }
}
