import path from 'node:path/posix'
import { parse } from 'yaml'

/** The environment of a job: none, a name, the one that the plan names (`fallback` where it names none), or what cannot be told. */
export type JobEnvironment =
  | { readonly kind: 'none' }
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'planned'; readonly fallback: string | undefined }
  | { readonly kind: 'unreadable'; readonly text: string }

/** A job that publishes with this action, as its workflow file has it. */
export interface PublishingJob {
  /** From the root: `.github/workflows/release.yml`. */
  readonly file: string
  readonly job: string
  readonly environment: JobEnvironment
  /** `undefined`: nothing is said, and the repository's default holds, in which no identity is. */
  readonly permissions: Readonly<Record<string, string>> | 'read-all' | 'write-all' | undefined
  /** What starts the workflow: `push`, `workflow_call` … */
  readonly events: readonly string[]
  /** Workflow files of this repository that call it. */
  readonly callers: readonly string[]
  /** Whether the same workflow tags a merged release pull request, so that it publishes from a branch. */
  readonly isByMerge: boolean
  /** Inputs that name a registry of one's own: `pypi-url`, `crates-url`. */
  readonly registries: readonly string[]
  /** The input `live`, as written. */
  readonly live: string | undefined
  /** Variables that the condition of the job asks for. */
  readonly variables: readonly string[]
  /** Names of the secrets by the input that they are given to. */
  readonly secrets: Readonly<Record<string, string>>
}

/** What the workflow files of a repository say. */
export interface WorkflowFacts {
  readonly jobs: readonly PublishingJob[]
  /** Files that are no YAML, with the parser's words. */
  readonly broken: readonly { readonly file: string; readonly words: string }[]
}

type Table = Readonly<Record<string, unknown>>

interface Workflow {
  readonly file: string
  readonly table: Table
}

/** The folder that GitHub looks for workflows in. */
export const isWorkflow = (file: string): boolean => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file)

/** Finds the jobs that publish with this action: a step of it with `step: publish`. */
export function readWorkflows(files: readonly { readonly file: string; readonly text: string }[]): WorkflowFacts {
  const broken: { file: string; words: string }[] = []
  const workflows = files.flatMap(({ file, text }): readonly Workflow[] => {
    try {
      return [{ file, table: tableOf(parse(text)) }]
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error)
      broken.push({ file, words: words.split('\n')[0] ?? '' })
      return []
    }
  })
  const found = workflows.flatMap((each) => publishingJobs(each))
  return {
    jobs: found.map((each) => ({ ...each, callers: callersOf(each.file, workflows) })),
    broken,
  }
}

function publishingJobs({ file, table }: Workflow): readonly Omit<PublishingJob, 'callers'>[] {
  const jobs = Object.entries(tableOf(table['jobs']))
  const isByMerge = jobs.some(([, job]) => stepsOf(job, 'release-pr').length > 0)
  const isHeld = jobs.some(([, job]) => stepsOf(job, 'publish').some((each) => holds(each)))
  return jobs.flatMap(([id, job]) => {
    const [step] = stepsOf(job, 'publish')
    if (step === undefined) return []
    const given = tableOf(step['with'])
    // after one that holds the GitHub Release back, this one publishes the draft and sends nothing
    if (isHeld && !holds(step)) return []
    const said = tableOf(job)
    const conditions = [said['if'], step['if']].map((each) => textOf(each) ?? '').join(' ')
    return [
      {
        file,
        job: id,
        environment: environmentOf(said['environment']),
        permissions: permissionsOf('permissions' in said ? said['permissions'] : table['permissions']),
        events: eventsOf(table['on']),
        isByMerge,
        registries: ['pypi-url', 'crates-url'].filter((each) => (textOf(given[each]) ?? '') !== ''),
        live: textOf(given['live']),
        variables: [...new Set([...conditions.matchAll(/\bvars\.([A-Za-z_]\w*)/g)].map(([, name]) => name ?? ''))],
        secrets: Object.fromEntries(
          Object.entries(given).flatMap(([input, value]) => {
            const name = /\bsecrets\.([A-Za-z_]\w*)/.exec(textOf(value) ?? '')?.[1]
            return name === undefined || name === 'GITHUB_TOKEN' ? [] : [[input, name]]
          }),
        ),
      },
    ]
  })
}

/** Whether a publishing step leaves the GitHub Release a draft. */
const holds = (step: Table): boolean => /^true$/i.test(textOf(tableOf(step['with'])['hold-release']) ?? '')

/** The steps of a job that are this action doing that part of the release. A copy in the repository counts too. */
function stepsOf(job: unknown, part: string): readonly Table[] {
  const steps = tableOf(job)['steps']
  return (Array.isArray(steps) ? steps : []).map(tableOf).filter((each) => {
    const uses = textOf(each['uses']) ?? ''
    const isOurs = /(?:^|\/)release-action(?:\/|@|$)/i.test(uses) || /^(?:\.|\$)\//.test(uses)
    return isOurs && textOf(tableOf(each['with'])['step']) === part
  })
}

function environmentOf(value: unknown): JobEnvironment {
  const text = textOf(typeof value === 'object' && value !== null ? tableOf(value)['name'] : value)
  if (text === undefined || text === '') return { kind: 'none' }
  if (!text.includes('${{')) return { kind: 'named', name: text }
  const planned = /^\$\{\{\s*needs\.[\w-]+\.outputs\.environment\s*(?:\|\|\s*'([^']*)'\s*)?\}\}$/.exec(text)
  if (planned === null) return { kind: 'unreadable', text }
  return { kind: 'planned', fallback: planned[1] === '' ? undefined : planned[1] }
}

function permissionsOf(value: unknown): PublishingJob['permissions'] {
  if (value === 'read-all' || value === 'write-all') return value
  if (typeof value !== 'object' || value === null) return undefined
  return Object.fromEntries(Object.entries(tableOf(value)).map(([name, level]) => [name, textOf(level) ?? '']))
}

/** Whether the job's token may do this: `write` holds `read`. */
export function mayJob({ permissions }: PublishingJob, scope: string, level: 'read' | 'write'): boolean {
  if (permissions === 'write-all') return true
  // an identity is in no `read-all` and in no default
  if (permissions === 'read-all') return level === 'read' && scope !== 'id-token'
  const given = permissions?.[scope]
  return given === 'write' || given === level
}

function eventsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.map(String) : Object.keys(tableOf(value))
}

/** The workflows that start one by `uses: ./.github/workflows/FILE`, also those that call a caller. */
function callersOf(file: string, workflows: readonly Workflow[], above: readonly string[] = []): readonly string[] {
  const wanted = `.github/workflows/${path.basename(file)}`
  const direct = workflows.filter(
    (each) =>
      !above.includes(each.file) &&
      each.file !== file &&
      Object.values(tableOf(each.table['jobs'])).some((job) => {
        const uses = textOf(tableOf(job)['uses']) ?? ''
        return uses.replace(/^(?:\.|\$)\//, '') === wanted && /^(?:\.|\$)\//.test(uses)
      }),
  )
  return [
    ...new Set(
      direct.flatMap((each) => {
        const further = callersOf(each.file, workflows, [...above, file])
        const isCalled = eventsOf(each.table['on']).every((event) => event === 'workflow_call')
        return isCalled ? further : [each.file, ...further]
      }),
    ),
  ]
}

function tableOf(value: unknown): Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {}
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
