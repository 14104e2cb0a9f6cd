import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { StoredRow } from '../../src/artifacts/rows.ts'
import { usualConfig } from '../../src/config/usual.ts'
import { readInputs } from '../../src/inputs.ts'
import { readPlan } from '../../src/model/plan.ts'
import { files } from '../../src/platform/files.ts'
import { createFolderArtifacts } from '../../src/platform/folder-artifacts.ts'
import { createCache } from '../../src/platform/cache.ts'
import { createGitHub } from '../../src/platform/github.ts'
import { createAttestationStore } from '../../src/platform/github-attestations.ts'
import { createBranches } from '../../src/platform/github-branches.ts'
import { createRemoteGit } from '../../src/platform/github-git.ts'
import { createPulls } from '../../src/platform/github-pulls.ts'
import { createWorkflows } from '../../src/platform/github-workflows.ts'
import { createHttp } from '../../src/platform/http.ts'
import { createIdentity } from '../../src/platform/identity.ts'
import { locks } from '../../src/platform/locks.ts'
import { createMail } from '../../src/platform/mail.ts'
import { createProcess } from '../../src/platform/process.ts'
import { relay } from '../../src/platform/relay.ts'
import type { Prepared } from '../../src/preflight.ts'
import type { Clock } from '../../src/ports/clock.ts'
import { registriesFor } from '../../src/registries-for.ts'
import type { Stage } from '../../src/stage.ts'
import { idTokenRequestUrl, type JobFacts } from '../../rehearsal/job-facts.ts'
import { clientKnobs } from '../../rehearsal/knobs.ts'
import { fullName } from '../../rehearsal/run-facts.ts'
import type { World } from '../../rehearsal/world.ts'
import type { StagedRow } from '../e2e/project.ts'
import { keepingActions } from './actions.ts'

/** A publishing job inside this process: the real ports on the loopback services, and its own clock. */
export interface LiveStage {
  readonly stage: Stage
  readonly lines: readonly string[]
}

/**
 * The stage of a publishing job. Everything is what `main.ts` builds, but for the runner's own files and the artifact
 * service, in whose place a folder stands.
 */
export async function liveStage(
  world: World,
  job: JobFacts,
  plan: string,
  clock: Clock,
  folder: string,
): Promise<LiveStage> {
  await mkdir(folder, { recursive: true })
  const authorities = path.join(folder, 'authorities.pem')
  await writeFile(authorities, world.edge.caPem)
  const environment = {
    ...clientKnobs(world.edge.proxyUrl, authorities),
    ACTIONS_ID_TOKEN_REQUEST_URL: idTokenRequestUrl(job),
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: job.runtimeToken,
  }
  const { inputs } = readInputs({ step: 'publish', live: 'true', plan })
  const http = createHttp({
    environment,
    version: '0.1.0',
    repository: 'octo/release-action',
    clock,
    random: () => 0.5,
  })
  const actions = keepingActions()
  const temp = path.join(folder, job.id)
  await mkdir(temp, { recursive: true })
  const { run } = job
  const github = { apiUrl: run.apiUrl, repository: fullName(run.repository), token: job.githubToken }
  const mask = (): void => {}
  const stage: Stage = {
    ports: {
      actions,
      run: {
        repository: fullName(run.repository),
        event: run.event,
        payload: run.payload,
        ref: run.ref,
        commit: run.sha,
        runId: String(run.runId),
        workflow: run.workflowFile.split('/').at(-1),
        attempt: run.runAttempt,
        actor: run.actor,
        serverUrl: run.serverUrl,
        apiUrl: run.apiUrl,
        workspace: temp,
        temp,
        os: 'linux',
        architecture: 'x86_64',
      },
      files,
      process: createProcess(environment),
      http,
      mail: createMail(environment),
      relay,
      clock,
      locks,
      github: createGitHub(http, github),
      branches: createBranches(http, github),
      remoteGit: createRemoteGit(http, github),
      pulls: createPulls(http, github),
      workflows: createWorkflows(http, github),
      attestations: createAttestationStore(http, github),
      identity: createIdentity(http, environment, mask),
      artifacts: createFolderArtifacts(files, path.join(folder, 'artifacts')),
      cache: createCache({ http, clock, environment, mask }),
    },
    inputs,
    given: {
      python: undefined,
      rust: undefined,
      announce: { slack: undefined, smtp: undefined, webhook: undefined, webhookSecret: undefined },
    },
    config: usualConfig,
    registriesFor: (...channel) => registriesFor({ http, files, clock, mask }, inputs, ...channel),
    root: temp,
    version: '0.1.0',
  }
  return { stage, lines: actions.lines }
}

/** What a publish starts from, with the rows of the build on disk below `folder`. */
export async function preparedIn(
  folder: string,
  planJson: string,
  rows: readonly StagedRow[],
  notes: string,
): Promise<Prepared> {
  const read = readPlan(planJson)
  if ('problem' in read) throw new Error(read.problem.message)
  const stored: StoredRow[] = []
  for (const { target, record, files: content } of rows) {
    const directory = path.join(folder, 'rows', target)
    await rm(directory, { recursive: true, force: true })
    await mkdir(directory, { recursive: true })
    for (const [name, bytes] of Object.entries(content)) await writeFile(path.join(directory, name), bytes)
    const digests = Object.keys(content).map(
      async (name) => [name, await files.digest(path.join(directory, name))] as const,
    )
    stored.push({ target, directory, record, files: new Map(await Promise.all(digests)) })
  }
  return { plan: read.plan, rows: stored, notes }
}
