import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openFaults, parseFault } from '../../rehearsal/faults.ts'
import { makeAccessToken } from '../../rehearsal/handlers/crates/access-token.ts'
import type { Upstream } from '../../rehearsal/handler.ts'
import { type JobFacts, newJob } from '../../rehearsal/job-facts.ts'
import { type JournalEntry, openJournal } from '../../rehearsal/journal.ts'
import { clientKnobs } from '../../rehearsal/knobs.ts'
import { fullName, newRun, type Permissions, type RunDifferences, type RunFacts } from '../../rehearsal/run-facts.ts'
import { type JobEnd, runJob } from '../../rehearsal/runner.ts'
import { openWorld, type Trust, type World, type WorldOptions } from '../../rehearsal/world.ts'
import { compileCache } from '../make/compile-cache.ts'
import { issuerKeys } from '../make/issuer-keys.ts'
import { type PublicIndex, known, publicIndex } from './public-index.ts'
import { assertNoSecret } from './secrets.ts'
import { type Wire, wireOf } from './wire.ts'

/** What differs from the default stage: a public repository, its tag pushed, every name known and trusted. */
export interface StageDifferences {
  /** What GitHub itself says of the repository, whatever the jobs are told. */
  readonly visibility?: 'public' | 'private'
  readonly index?: PublicIndex
  /** The public indexes as they are, instead of those held in memory. */
  readonly upstream?: Upstream
  readonly pypi?: Trust['pypi']
  readonly crates?: Trust['crates']
  /** As `--fault` has them: `pypi:502@2`. */
  readonly faults?: readonly string[]
  /** Milliseconds that each request takes at least. */
  readonly latency?: number
  /** Milliseconds that a service which does not answer keeps its caller waiting. */
  readonly silence?: number
  /** Told of each request as it ends. */
  readonly onRequest?: (entry: JournalEntry) => void
  /** Told of each request to GitHub with its answer. */
  readonly onGitHub?: WorldOptions['onGitHub']
}

/** One job: what differs from a publishing job of the stage's run with everything that it needs. */
export interface Play {
  readonly with: Readonly<Record<string, string>>
  readonly run: RunFacts
  readonly permissions?: Permissions
  /** A checkout; the job gets this machine's programs with it. */
  readonly workspace?: string
  readonly env?: Readonly<Record<string, string>>
  readonly secrets?: readonly string[]
  /** Whether the job's token is one that GitHub does not know. */
  readonly strangeToken?: boolean
  /** The workflow that the job stands in, where it is not the one that was started. */
  readonly called?: NonNullable<JobFacts['called']>
  /** The folder of another action than this one. */
  readonly action?: string
  readonly kill?: AbortSignal
  /** Cancels the run, as the button does. */
  readonly cancel?: AbortSignal
  /** Whether debug lines are shown, as in a run that was started again with debug logging. */
  readonly debug?: boolean
}

/** A job that was played. */
export interface Played extends JobEnd {
  readonly wire: Wire
  /** Every problem as it was told: `error code: message`, the fix on the lines after. */
  readonly told: readonly string[]
}

/** The services, and a runner in front of them. */
export interface Stage {
  readonly world: World
  readonly play: (job: Play) => Promise<Played>
}

/** The permissions of a publishing job. */
export const publishing: Permissions = {
  contents: 'write',
  'id-token': 'write',
  actions: 'read',
  attestations: 'write',
}

/** Opens the loopback services for a run, lets `use` play jobs, and leaves nothing behind. The network is shut. */
export async function withStage<T>(
  run: RunFacts,
  differs: StageDifferences,
  use: (stage: Stage) => Promise<T>,
): Promise<T> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'release-action-stage-')))
  const journal = openJournal(differs.onRequest)
  const faults = (differs.faults ?? []).map((text) => {
    const fault = parseFault(text)
    if ('wrong' in fault) throw new Error(fault.wrong)
    return fault
  })
  const world = await openWorld({
    run: { ...run, repository: { ...run.repository, visibility: differs.visibility ?? 'public' } },
    issuerKeys,
    upstream: differs.upstream ?? publicIndex(differs.index ?? known),
    journal,
    faults: openFaults(faults),
    ...(differs.latency !== undefined && { latency: differs.latency }),
    ...(differs.silence !== undefined && { silence: differs.silence }),
    ...(differs.onGitHub && { onGitHub: differs.onGitHub }),
    offline: true,
  })
  const minted: string[] = []
  world.trust(trustOf(run, differs, minted))
  let played = 0
  try {
    return await use({
      world,
      play: async (job) => {
        played += 1
        const from = journal.entries().length
        const facts = newJob(job.run, Date.now(), {
          id: `job-${played}`,
          permissions: job.permissions ?? publishing,
          ...(job.called && { called: job.called }),
          ...(job.strangeToken === true && { githubToken: `ghs_${'x'.repeat(36)}` }),
        })
        const { github, pypi } = world.services()
        if (job.strangeToken !== true) github.tokens.set(facts.githubToken, facts.permissions)
        const room = path.join(folder, facts.id)
        const end = await runIn(room, facts, job, world)
        github.tokens.delete(facts.githubToken)
        const secrets = [facts.githubToken, facts.runtimeToken, ...(job.secrets ?? []), ...minted]
        await assertNoSecret(end, path.join(room, 'temp'), [...secrets, ...pypi.mintedTokens.keys()])
        return { ...end, wire: wireOf(journal.entries().slice(from)), told: end.annotations.map(tell) }
      },
    })
  } finally {
    await world.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

async function runIn(room: string, facts: JobFacts, job: Play, world: World): Promise<JobEnd> {
  const places = { temp: path.join(room, 'temp'), home: path.join(room, 'home') }
  const [workspace, bin] = [job.workspace ?? path.join(room, 'workspace'), path.join(room, 'bin')]
  await Promise.all([...Object.values(places), workspace, bin].map((place) => mkdir(place, { recursive: true })))
  const authorities = path.join(room, 'authorities.pem')
  await writeFile(authorities, world.edge.caPem)
  return runJob({
    ...places,
    job: facts,
    with: job.with,
    action: job.action ?? process.cwd(),
    uses: 'release-action/release-action@v1',
    workspace,
    // the publishing job has no program: neither git, cargo nor Python
    path: job.workspace === undefined ? bin : (process.env['PATH'] ?? ''),
    env: { ...clientKnobs(world.edge.proxyUrl, authorities), GIT_CONFIG_NOSYSTEM: '1', ...compileCache, ...job.env },
    secrets: job.secrets ?? [],
    debug: job.debug ?? false,
    ...(job.kill && { kill: job.kill }),
    ...(job.cancel && { cancel: job.cancel }),
  })
}

/** This repository's workflow `release.yml` is trusted for every name that exists. What is minted is noted in `minted`. */
function trustOf({ repository }: RunFacts, { pypi, crates }: StageDifferences, minted: string[]): Trust {
  const { owner, name, ownerId } = repository
  const workflow = 'release.yml'
  return {
    pypi: { assumePublisher: { owner, repository: name, ownerId: String(ownerId), workflow }, ...pypi },
    crates: {
      ...(crates?.publishers === undefined && {
        assumePublisher: { repository: fullName(repository), ownerId, workflow },
      }),
      random: (length) => {
        const bytes = randomBytes(length)
        minted.push(makeAccessToken(() => bytes))
        return bytes
      },
      ...crates,
    },
    hidden: [],
  }
}

const page = 'https://github.com/release-action/release-action/blob/main/docs/troubleshooting.md'

/** One annotation as a person reads it. Its last line is the page about its code, which is checked and left out. */
function tell({ level, title, message, file, line }: JobEnd['annotations'][number]): string {
  const lines = message.split('\n')
  const last = title === undefined ? undefined : lines.pop()
  if (title !== undefined && last !== `${page}#${title}`) throw new Error(`no page for ${title}: ${message}`)
  const where = file === undefined ? '' : ` at ${file}${line === undefined ? '' : `:${line}`}`
  return `${level} ${title ?? 'runner'}${where}: ${lines.join('\n')}`
}

/** The run that the push of the tag `v0.2.0` starts, unless told otherwise. */
export function stageRun(commit: string, differs: RunDifferences = {}): RunFacts {
  return newRun({ ref: 'refs/tags/v0.2.0', sha: commit, ...differs })
}

/** The same run, changed: what follows from its names and numbers follows anew. */
export function changedRun(run: RunFacts, differs: RunDifferences): RunFacts {
  const { repository, event, ref, sha, runId, runAttempt } = run
  return newRun({ repository, event, ref, sha, runId, runAttempt, ...differs })
}
