import type { Run } from '../../src/ports/runner.ts'
import { commit } from './plan.ts'

/** A tag push of `octo/tally`, as the runner tells it. */
export const run = (temp: string, attempt = 1): Run => ({
  repository: 'octo/tally',
  event: 'push',
  payload: {},
  ref: 'refs/tags/v1.0.0',
  commit,
  runId: '1',
  workflow: 'release.yml',
  attempt,
  actor: 'ada',
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  workspace: temp,
  temp,
  os: 'linux',
  architecture: 'x86_64',
})
