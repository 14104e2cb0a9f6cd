import { type Planned, readPlanned } from './planned.ts'
import type { Arrangement } from './trust.ts'
import type { JobEnd } from './runner.ts'
import type { WorkflowJob } from './workflow.ts'

/** The plan job, under the name that the report gives it. */
export function planJob(name: string): WorkflowJob {
  return { name, with: { step: 'plan' }, permissions: { contents: 'read' }, hasCheckout: true }
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

/** The publishing job: the only one with an identity, and without a checkout, cargo or Python. */
export function publishJob(plan: string, { secrets }: Arrangement): WorkflowJob {
  return {
    name: 'publish',
    with: { step: 'publish', live: 'true', plan, ...secrets },
    permissions: { contents: 'write', 'id-token': 'write', actions: 'read' },
    hasCheckout: false,
    secrets: Object.values(secrets),
  }
}

/** The packages of a plan job's plan, in words. */
export function planOutcome(end: JobEnd): string {
  const packages = readPlanned(end.jobOutputs['plan'])?.packages ?? []
  return packages.map((each) => `${each.name} ${each.version}`).join(', ')
}

/** The plan of a plan job. Throws where it left none. */
export function planOf(end: JobEnd): Planned {
  const planned = readPlanned(end.jobOutputs['plan'])
  if (planned === undefined) throw new Error('The plan step left no plan.')
  return planned
}
