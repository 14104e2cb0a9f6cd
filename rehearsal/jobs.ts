import { type Planned, readPlanned } from './planned.ts'
import type { Arrangement } from './trust.ts'
import type { JobEnd } from './runner.ts'
import type { WorkflowJob } from './workflow.ts'

/** The plan job, under the name that the report gives it; `targets` where not all of the plan's can be built here. */
export function planJob(name: string, targets: readonly string[] = []): WorkflowJob {
  const more = targets.length === 0 ? {} : { target: targets.join(',') }
  return { name, with: { step: 'plan', ...more }, permissions: { contents: 'read' }, hasCheckout: true }
}

/** The job of one row of the gate matrix; `folder` is the name of its own, for a row is called as its maintainer likes. */
export function gateJob(gate: string, plan: string, folder: string): WorkflowJob {
  return {
    name: `gate ${gate}`,
    with: { step: 'gate', gate, plan },
    permissions: { contents: 'read' },
    hasCheckout: true,
    folder,
  }
}

/** The job of one row of the build matrix. */
export function buildJob(target: string, plan: string): WorkflowJob {
  return {
    name: `build ${target}`,
    with: { step: 'build', target, plan },
    permissions: { contents: 'read' },
    hasCheckout: true,
  }
}

/** The dry run, which may do nothing but read. */
export function dryRunJob(plan: string): WorkflowJob {
  return { name: 'dry run', with: { step: 'dry-run', plan }, permissions: { contents: 'read' }, hasCheckout: false }
}

/**
 * The publishing job: the only one with an identity, and without a checkout, cargo or Python. `held`: it leaves the GitHub Release
 * a draft.
 */
export function publishJob(plan: string, { secrets }: Arrangement, held: boolean): WorkflowJob {
  return {
    name: 'publish',
    with: { step: 'publish', live: 'true', ...(held && { 'hold-release': 'true' }), plan, ...secrets },
    permissions: { contents: 'write', 'id-token': 'write', actions: 'read', attestations: 'write' },
    hasCheckout: false,
    secrets: Object.values(secrets),
  }
}

/** The job that tries a held release: an empty folder, this machine's pip and cargo, and no right but to read artifacts. */
export function verifyJob(plan: string): WorkflowJob {
  const inputs = { step: 'verify', plan }
  return { name: 'verify', with: inputs, permissions: { actions: 'read' }, hasCheckout: false, hasPrograms: true }
}

/** The job that publishes the draft of a held release: without an identity, and without the token of a registry. */
export function releaseJob(plan: string): WorkflowJob {
  const inputs = { step: 'publish', live: 'true', plan }
  return { name: 'release', with: inputs, permissions: { contents: 'write', actions: 'read' }, hasCheckout: false }
}

/** The same job as it is run again, under the name that the report gives it. */
export function publishAgain(job: WorkflowJob, attempt: number): WorkflowJob {
  return { ...job, name: `${job.name.replace(/ again.*/, '')} again (attempt ${attempt})` }
}

/** The packages of a plan job's plan, in words. */
export function planOutcome(end: JobEnd): string {
  const packages = readPlanned(end.jobOutputs['plan'])?.packages ?? []
  const [shown, more] = [packages.slice(0, 12), packages.length - 12]
  const names = shown.map((each) => `${each.name} ${each.version}`).join(', ')
  return more > 0 ? `${names} and ${more} more` : names
}

/** The plan of a plan job. Throws where it left none. */
export function planOf(end: JobEnd): Planned {
  const planned = readPlanned(end.jobOutputs['plan'])
  if (planned === undefined) throw new Error('The plan step left no plan.')
  return planned
}
