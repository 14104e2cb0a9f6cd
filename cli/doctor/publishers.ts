import path from 'node:path/posix'
import type { Config } from '../../src/model/config.ts'
import { normalisedName } from '../../src/model/project-name.ts'
import type { PublishingJob } from './workflows.ts'

/** Where packages go, and where trust has to be set up. */
export type Index = 'pypi' | 'testpypi' | 'crates.io'

/** A trusted publisher as a registry wants to be told it. */
export interface Publisher {
  /** `owner/name`; `undefined` where nobody says it. */
  readonly repository: string | undefined
  /** The name of the workflow file, without its folder. */
  readonly workflow: string
  readonly environment: string | undefined
}

/** What the publishers follow from. */
export interface Settings {
  readonly repository: string | undefined
  readonly jobs: readonly PublishingJob[]
  readonly config: Pick<Config, 'channels'>
  /** Crates of a pre-release wait only where a Python package goes to TestPyPI beside them. */
  readonly hasPython: boolean
}

/** How people call an index, and where it is. */
export const indexes: Readonly<Record<Index, { readonly title: string; readonly at: string }>> = {
  pypi: { title: 'PyPI', at: 'https://pypi.org' },
  testpypi: { title: 'TestPyPI', at: 'https://test.pypi.org' },
  'crates.io': { title: 'crates.io', at: 'https://crates.io' },
}

/**
 * The publishers that an index has to know: one for each workflow and environment that the publishing jobs run in. PyPI
 * compares the file that the job stands in (`job_workflow_ref`), crates.io the one that was started (`workflow_ref`).
 */
export function publishersFor(index: Index, { repository, jobs, config, hasPython }: Settings): readonly Publisher[] {
  const channels = [config.channels.release, config.channels.prerelease].filter((each, at) =>
    index === 'crates.io'
      ? (each.crates ?? (at === 1 && each.pypi === 'testpypi' && hasPython ? 'skip' : 'crates.io')) !== 'skip'
      : each.pypi === index,
  )
  const all = channels.flatMap(({ environment }): readonly Publisher[] => {
    if (jobs.length === 0) {
      // as init writes it
      return [{ repository, workflow: 'release.yml', environment: environment ?? 'release' }]
    }
    const placed = jobs.map((job) => ({ job, environment: environmentIn(job, environment) }))
    const meant = placed.filter((each) => environment !== undefined && each.environment === environment)
    return (meant.length > 0 ? meant : placed).flatMap((each) =>
      filesFor(index, each.job).map((workflow) => ({ repository, workflow, environment: each.environment })),
    )
  })
  return all.filter((each, at) => all.findIndex((other) => isSame(each, other)) === at)
}

const isSame = (one: Publisher, other: Publisher): boolean =>
  one.workflow === other.workflow && one.environment === other.environment

/** The environment that a job runs in, where the config names `planned` for the channel. */
export function environmentIn({ environment }: PublishingJob, planned: string | undefined): string | undefined {
  if (environment.kind === 'named') return environment.name
  if (environment.kind === 'planned') return planned ?? environment.fallback
  return environment.kind === 'unreadable' ? planned : undefined
}

function filesFor(index: Index, { file, callers, events }: PublishingJob): readonly string[] {
  const isStarted = events.some((each) => each !== 'workflow_call')
  const files = index === 'crates.io' ? [...(isStarted || callers.length === 0 ? [file] : []), ...callers] : [file]
  return files.map((each) => path.basename(each))
}

/** A publisher in the words of the forms. */
export function publisherWords({ repository, workflow, environment }: Publisher): string {
  const [owner = 'OWNER', name = 'NAME'] = repository?.split('/') ?? []
  const where = environment === undefined ? 'no environment' : `environment ${environment}`
  return `owner ${owner}, repository ${name}, workflow ${workflow}, ${where}`
}

/** The page on which a project's publisher is added, the form filled in. crates.io fills nothing in. */
export function settingsForm(index: Index, name: string, publisher: Publisher): string {
  const { at } = indexes[index]
  if (index === 'crates.io') return `${at}/crates/${encodeURIComponent(name)}/settings/new-trusted-publisher`
  const project = encodeURIComponent(normalisedName(name))
  return `${at}/manage/project/${project}/settings/publishing/?${query(publisher)}`
}

/** The page on which a publisher is added for a project that is not there yet. */
export function pendingForm(index: Exclude<Index, 'crates.io'>, name: string, publisher: Publisher): string {
  return `${indexes[index].at}/manage/account/publishing/?${query(publisher)}&project_name=${encodeURIComponent(name)}`
}

function query({ repository, workflow, environment }: Publisher): string {
  const [owner = '', name = ''] = repository?.split('/') ?? []
  return new URLSearchParams({
    provider: 'github',
    ...(repository !== undefined && { owner, repository: name }),
    workflow_filename: workflow,
    ...(environment !== undefined && { environment }),
  }).toString()
}
