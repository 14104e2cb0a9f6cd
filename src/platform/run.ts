import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import type { Run } from '../ports/runner.ts'

/** What the runner says of this run, from the variables that it sets (GitHub docs, "Variables reference"). */
export function readRun(environment: Readonly<Record<string, string | undefined>>): Run {
  const told = (name: string): string | undefined => (environment[name] === '' ? undefined : environment[name])
  return {
    repository: told('GITHUB_REPOSITORY'),
    event: told('GITHUB_EVENT_NAME'),
    payload: readPayload(told('GITHUB_EVENT_PATH')),
    ref: told('GITHUB_REF'),
    commit: told('GITHUB_SHA'),
    runId: told('GITHUB_RUN_ID'),
    workflow: /\/\.github\/workflows\/([^/@]+)@/.exec(told('GITHUB_WORKFLOW_REF') ?? '')?.[1],
    attempt: Number(told('GITHUB_RUN_ATTEMPT') ?? '1'),
    actor: told('GITHUB_ACTOR'),
    serverUrl: told('GITHUB_SERVER_URL') ?? 'https://github.com',
    apiUrl: told('GITHUB_API_URL') ?? 'https://api.github.com',
    workspace: told('GITHUB_WORKSPACE') ?? process.cwd(),
    temp: told('RUNNER_TEMP') ?? tmpdir(),
    os: process.platform === 'win32' ? 'windows' : process.platform === 'darwin' ? 'macos' : 'linux',
    architecture: process.arch === 'arm64' ? 'aarch64' : 'x86_64',
  }
}

function readPayload(file: string | undefined): unknown {
  if (file === undefined) return undefined
  try {
    const payload: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return payload
  } catch {
    return undefined
  }
}
