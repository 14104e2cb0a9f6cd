import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'

const root = path.join(import.meta.dirname, '..')

type Scopes = Readonly<Record<string, string>>

/** What each job of this repository may do: `file job`. */
const own: Readonly<Record<string, Scopes>> = {
  'ci.yml linux': { contents: 'read' },
  'ci.yml compiling': { contents: 'read' },
  'ci.yml other': { contents: 'read' },
  'ci.yml oldest': { contents: 'read' },
  'ci.yml action': { contents: 'read' },
  'dist.yml build': { contents: 'read' },
  'dist.yml commit': { contents: 'write' },
  'release.yml build': { contents: 'read' },
  'release.yml draft': { contents: 'write' },
  'release.yml npm': { 'id-token': 'write' },
  'release.yml publish': { contents: 'write' },
}

/** What a job of a user's may do, by the step of this action that it runs. */
const byStep: Readonly<Record<string, Scopes>> = {
  plan: { contents: 'read' },
  gate: { contents: 'read' },
  build: { contents: 'read' },
  'dry-run': { contents: 'read' },
  publish: { contents: 'write', 'id-token': 'write', attestations: 'write', actions: 'read' },
  verify: { actions: 'read' },
  'publish of a held draft': { contents: 'write', actions: 'read' },
  version: { contents: 'write' },
  'release-pr': { contents: 'write', 'pull-requests': 'write' },
}

/** Jobs that run code of the project or of its dependencies: what they may do, a stranger may do. */
const runsCode = (job: Job): boolean =>
  job.steps.some((each) => /\bnpm (?:ci|cit|run)\b|node |\.ci\/run/.test(each.run))

interface Step {
  readonly uses: string
  readonly run: string
  readonly with: Readonly<Record<string, unknown>>
}
interface Job {
  readonly id: string
  readonly permissions: unknown
  readonly steps: readonly Step[]
}
interface Workflow {
  /** Where it stands: a file, or a fence of a page. */
  readonly name: string
  readonly text: string
  readonly permissions: unknown
  readonly concurrency: unknown
  readonly jobs: readonly Job[]
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const at = (value: unknown, key: string): unknown => (isObject(value) ? value[key] : undefined)
const words = (value: unknown): string => (typeof value === 'string' ? value : '')

function read(name: string, text: string): Workflow {
  const whole: unknown = parse(text)
  const jobs = at(whole, 'jobs')
  return {
    name,
    text,
    permissions: at(whole, 'permissions'),
    concurrency: at(whole, 'concurrency'),
    jobs: Object.entries(isObject(jobs) ? jobs : {}).map(([id, job]) => {
      const steps: unknown = at(job, 'steps')
      const all: readonly unknown[] = Array.isArray(steps) ? steps : []
      return {
        id,
        permissions: at(job, 'permissions'),
        steps: all.map((each) => {
          const given = at(each, 'with')
          return { uses: words(at(each, 'uses')), run: words(at(each, 'run')), with: isObject(given) ? given : {} }
        }),
      }
    }),
  }
}

async function readAll(pattern: string): Promise<readonly Workflow[]> {
  const files = globSync(pattern, { cwd: root }).sort()
  return Promise.all(files.map(async (file) => read(file, await readFile(path.join(root, file), 'utf8'))))
}

/** Whole workflows in the fences of pages; a part of one has no jobs. */
async function fenced(): Promise<readonly Workflow[]> {
  const pages = globSync('{*.md,docs/**/*.md,examples/**/*.md}', { cwd: root }).sort()
  const found = await Promise.all(
    pages.map(async (page) => {
      const text = await readFile(path.join(root, page), 'utf8')
      const fences = [...text.matchAll(/^( *)```ya?ml\n([\s\S]*?)^\1```/gm)].map(([, , content]) => content ?? '')
      return fences.filter((each) => /^jobs:/m.test(each)).map((each, index) => read(`${page} ${index + 1}`, each))
    }),
  )
  return found.flat()
}

const ours = await readAll('.github/workflows/*.{yml,yaml}')
const written = await readAll('examples/**/.github/workflows/*.{yml,yaml}')
const shown = await fenced()
const all = [...ours, ...written, ...shown]
const jobs = (workflows: readonly Workflow[]) =>
  workflows.flatMap((workflow) => workflow.jobs.map((job) => ({ workflow, job, name: `${workflow.name} ${job.id}` })))

/** The steps of this action that a job runs; without a word it is the dry run. */
const stepsOf = (job: Job, { jobs: others }: Pick<Workflow, 'jobs'> = { jobs: [] }): readonly string[] => {
  const isHeld = others.some((other) => other !== job && other.steps.some((each) => each.with['hold-release'] === true))
  return job.steps.flatMap((each) => {
    if (!isOurs(each.uses)) return []
    const step = words(each.with['step']) || 'dry-run'
    return [step === 'publish' && isHeld ? 'publish of a held draft' : step]
  })
}
const isOurs = (uses: string): boolean => uses.startsWith('release-action/release-action@')

describe('the workflows of this repository, of the examples and of the pages', () => {
  test('are all read', () => {
    expect(ours.map(({ name }) => path.basename(name))).toEqual(['ci.yml', 'dist.yml', 'release.yml'])
    expect(shown.length).toBeGreaterThanOrEqual(1)
    expect(all.flatMap((each) => each.jobs).length).toBeGreaterThanOrEqual(Object.keys(own).length + 3)
  })

  test('give nothing to a job that does not ask for it', () => {
    expect(all.filter(({ permissions }) => !isObject(permissions) || Object.keys(permissions).length > 0)).toEqual([])
  })

  test('let no code of the project or of its dependencies write anything or prove who it is', () => {
    const wrong = jobs(all).filter(({ job }) => runsCode(job) && Object.values(job.permissions ?? {}).includes('write'))
    expect(wrong.map(({ name }) => name)).toEqual([])
  })

  test('name every action by its commit, with the version beside it; this one also by its tag, where it is shown', () => {
    const wrong = all.flatMap(({ name, text }) =>
      text.split('\n').flatMap((line) => {
        const uses = /\buses: ([^\s,}]+)/.exec(line)?.[1]
        if (uses === undefined || uses === './') return []
        if (shown.some((each) => each.name === name) && /^release-action\/release-action@v\d+$/.test(uses)) return []
        return /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses) && /# v\d+\.\d+\.\d+$/.test(line)
          ? []
          : [`${name}: ${line}`]
      }),
    )
    expect(wrong).toEqual([])
  })

  test('name each foreign action by one commit', () => {
    const named = all.flatMap(({ jobs: each }) => each.flatMap(({ steps }) => steps.map(({ uses }) => uses)))
    const foreign = [...new Set(named)].filter((uses) => uses.includes('@') && !isOurs(uses))
    expect(foreign.length).toBeGreaterThan(0)
    expect(new Set(foreign.map((uses) => uses.split('@')[0])).size).toBe(foreign.length)
  })

  test('leave no credential in a checkout, and put nothing from outside into a script', () => {
    const wrong = jobs(all).flatMap(({ job, name }) =>
      job.steps.flatMap((each) => [
        ...(each.uses.startsWith('actions/checkout@') && each.with['persist-credentials'] !== false ? [name] : []),
        ...(each.run.includes('${{') ? [name] : []),
      ]),
    )
    expect(wrong).toEqual([])
  })

  test('never end a release that has begun', () => {
    const releases = [...ours, ...written].filter(({ name }) => path.basename(name).startsWith('release'))
    expect(releases.length).toBeGreaterThanOrEqual(1)
    for (const { name, concurrency } of releases) {
      expect({ name, cancels: at(concurrency, 'cancel-in-progress') }).toEqual({ name, cancels: false })
    }
  })
})

test('each job of this repository has the permissions of the table, and no other', () => {
  const found = jobs(ours).map(({ workflow, job }) => [`${path.basename(workflow.name)} ${job.id}`, job.permissions])
  expect(Object.fromEntries(found)).toEqual(own)
})

test.each(jobs([...written, ...shown]).map(({ name, job, workflow }) => [name, job, workflow] as const))(
  '%s has the permissions of the step that it runs, and no other',
  (_, job, workflow) => {
    const steps = stepsOf(job, workflow)
    expect(steps.filter((step) => byStep[step] === undefined)).toEqual([])
    if (steps.length > 0) expect(job.permissions).toEqual(Object.assign({}, ...steps.map((step) => byStep[step])))
    // a job of something else beside ours reads at most
    else expect(Object.values(job.permissions ?? {}).filter((each) => each !== 'read')).toEqual([])
  },
)
