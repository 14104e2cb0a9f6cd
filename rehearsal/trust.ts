import { randomBytes } from 'node:crypto'
import type { Hidden } from './hide.ts'
import type { Planned, PlannedPackage } from './planned.ts'
import { fullName, type RunFacts } from './run-facts.ts'
import type { Trust } from './world.ts'

/** How the registries are set up for the rehearsed publish, the secrets that its job is given, and why. */
export interface Arrangement {
  readonly trust: Trust
  /** Inputs of the publishing job. */
  readonly secrets: Readonly<Record<string, string>>
  readonly remarks: readonly string[]
}

/** What the arrangement is made from. */
export interface ArrangementFacts {
  readonly run: RunFacts
  readonly packages: readonly PlannedPackage[]
  /** The job's `environment:`, where it has one. */
  readonly environment: string | undefined
  readonly assumePublished: boolean
  readonly hidden: readonly Hidden[]
  /** Limits that crates.io has raised, by the name of the crate, as the plan has them. */
  readonly crateLimits?: Planned['crateLimits']
}

/**
 * Sets up what a maintainer would have set up: a trusted publisher for every name that the public index knows; for a
 * first publish a pending publisher on PyPI, and a token on crates.io, where trusted publishing cannot create a crate.
 */
export function arrange(facts: ArrangementFacts): Arrangement {
  const { run, packages, assumePublished } = facts
  const isNew = (each: PlannedPackage): boolean => each.onRegistry === 'new' && !assumePublished
  const python = packages.filter((each) => each.ecosystem === 'python')
  const rust = packages.filter((each) => each.ecosystem === 'rust')
  const newPython = python.filter((each) => isNew(each))
  const newRust = rust.filter((each) => isNew(each))
  const workflow = run.workflowFile.slice(run.workflowFile.lastIndexOf('/') + 1)
  const environment = facts.environment === undefined ? {} : { environment: facts.environment }
  const { owner, name, ownerId } = run.repository
  const publisher = { owner, repository: name, ownerId: String(ownerId), workflow, ...environment }
  // PyPI holds one pending publisher per repository, workflow and environment (warehouse, oidc/models/_core.py)
  const pending = newPython.length === 1 ? newPython.map((each) => ({ ...publisher, project: each.name })) : []
  const pypiToken = newPython.length > 1 ? `pypi-${randomBytes(48).toString('base64url')}` : undefined
  const cratesToken = newRust.length > 0 ? `cio${randomBytes(24).toString('hex').slice(0, 32)}` : undefined
  const known = assumePublished ? python.filter((each) => each.onRegistry === 'new') : []
  return {
    trust: {
      pypi: {
        assumePublisher: publisher,
        pending,
        projects: known.map((each) => ({ name: each.name })),
        tokens: pypiToken === undefined ? [] : [{ token: pypiToken, scope: 'user' }],
      },
      crates: {
        assumePublisher: { repository: fullName(run.repository), ownerId, workflow, ...environment },
        // a crate whose only version is hidden is known all the same
        assumePublished: (assumePublished ? rust : facts.hidden.filter((each) => each.ecosystem === 'rust')).map(
          (each) => each.name,
        ),
        ...(facts.crateLimits && { raised: facts.crateLimits }),
        tokens: cratesToken === undefined ? [] : [{ token: cratesToken, verifiedEmail: true }],
      },
      hidden: facts.hidden,
    },
    secrets: {
      ...(pypiToken !== undefined && { 'pypi-token': pypiToken }),
      ...(cratesToken !== undefined && { 'crates-token': cratesToken }),
    },
    remarks: [
      ...newPython
        .filter(() => newPython.length === 1)
        .map(
          (each) =>
            `${each.name} is new on PyPI: register a pending publisher for it first (${workflow}). Rehearsed as if it were there.`,
        ),
      ...(newPython.length > 1
        ? [
            `${list(newPython)} are new on PyPI, which holds one pending publisher per workflow and environment: rehearsed with a token.`,
          ]
        : []),
      ...(newRust.length > 0
        ? [
            `${list(newRust)}: new on crates.io, where trusted publishing cannot create a crate: rehearsed with a token for the first version.`,
          ]
        : []),
      ...facts.hidden.map(
        (each) =>
          `${each.name} ${each.version} is published already: a real release of it changes nothing. Rehearsed as if it were not.`,
      ),
    ],
  }
}

const list = (packages: readonly PlannedPackage[]): string => packages.map((each) => each.name).join(', ')
