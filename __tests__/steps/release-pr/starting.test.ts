import { describe, expect, test } from '@jest/globals'
import { readVersion } from '../../../src/model/version.ts'
import type { GitHubRefusal } from '../../../src/ports/github.ts'
import type { StartedRun } from '../../../src/ports/workflows.ts'
import { byNeeds, ownAmong } from '../../../src/steps/release-pr/needs.ts'
import { startRuns } from '../../../src/steps/release-pr/starting.ts'
import type { MadeTag } from '../../../src/steps/release-pr/tagging.ts'
import { crate, python, sibling } from '../../make/manifest.ts'
import { keepingActions } from '../../make/actions.ts'
import { run } from '../../make/run.ts'

const head = 'a'.repeat(40)

function made(tag: string, commit = head, manifests: MadeTag['package']['manifests'] = []): MadeTag {
  const version = readVersion('1.0.0')
  if (version === undefined) throw new Error('1.0.0 is a version')
  return {
    tag,
    commit,
    version,
    package: {
      id: 'one',
      name: 'one',
      manifests,
      paths: [],
      exclude: [],
      tags: ['v{version}'],
      changelog: undefined,
    },
  }
}

type Sight = 'nothing' | 'queued' | 'success' | 'failure' | 'refused'

/** What a GitHub answers: to each start, and to each question for the run of a tag; the last of those for ever. */
interface Answers {
  readonly starts?: readonly (true | GitHubRefusal)[]
  readonly runs?: Readonly<Record<string, readonly Sight[]>>
  readonly workflow?: string
  /** Which of the tags this run would release itself; the first unless told. */
  readonly own?: MadeTag | undefined
  /** Tags of earlier runs, with runs. */
  readonly started?: readonly MadeTag[]
}

async function start(tags: readonly MadeTag[], answers: Answers = {}) {
  const { starts = [], runs = {}, workflow = 'ship.yml', started = [] } = answers
  const asked: string[] = []
  const slept: number[] = []
  const left = [...starts]
  const sights = new Map(Object.entries(runs).map(([tag, each]) => [tag, [...each]]))
  let now = 0
  const runOf = (tag: string): readonly StartedRun[] => {
    const known = sights.get(tag) ?? []
    const sight = known.length > 1 ? known.shift() : known[0]
    if (sight === undefined || sight === 'nothing' || sight === 'refused') return []
    const isOver = sight !== 'queued'
    return [{ id: 1, ref: tag, isOver, conclusion: isOver ? sight : undefined }]
  }
  const ports = {
    actions: keepingActions(),
    run: { ...run('/tmp'), workflow: workflow === 'none' ? undefined : workflow },
    clock: {
      now: () => now,
      sleep: async (milliseconds: number) => {
        slept.push(milliseconds)
        now += milliseconds
      },
    },
    workflows: {
      start: async (file: string, ref: string) => {
        asked.push(`${file} on ${ref}`)
        return left.shift() ?? true
      },
      runs: async () =>
        Object.values(runs).some((each) => each.includes('refused'))
          ? { refused: 'down', status: 502 }
          : [...tags, ...started].flatMap(({ tag }) => runOf(tag)),
      conclusions: async () => [],
    },
  }
  const own = 'own' in answers ? answers.own : tags[0]
  const ended = await startRuns(ports, { tags: byNeeds(tags), started, own, commit: head, live: true })
  return { ...ended, own: ended.own?.tag, asked, slept, lines: ports.actions.lines }
}

const [one, two, three] = [made('one-v1.0.0'), made('two-v1.0.0'), made('three-v1.0.0')]
const needing = (name: string, ...needs: readonly string[]): MadeTag =>
  made(`${name}-v1.0.0`, head, [crate({ name, dependencies: needs.map((each) => sibling(each)) })])
const [core, tool, app] = [needing('core'), needing('tool', 'core'), needing('app', 'tool')]

describe('the tags that a run does not release', () => {
  test('each get a run of the same workflow', async () => {
    const { asked, problems, summary, own } = await start([one, two, three])
    expect(asked).toEqual(['ship.yml on two-v1.0.0', 'ship.yml on three-v1.0.0'])
    expect([problems, own]).toEqual([[], 'one-v1.0.0'])
    expect(summary).toEqual([expect.stringContaining('two-v1.0.0'), expect.stringContaining('three-v1.0.0')])
  })

  test('are asked for again where GitHub does not know the new tag everywhere yet', async () => {
    const unknown = { refused: 'No ref found for: refs/tags/two-v1.0.0', status: 422 }
    expect(await start([one, two], { starts: [unknown, true] })).toMatchObject({ problems: [], slept: [1000] })
    const never = await start([one, two], { starts: [unknown, unknown, unknown] })
    expect(never.asked).toHaveLength(3)
    expect(never.problems).toMatchObject([{ code: 'release-pr-more', level: 'warning' }])
  })

  test('are asked for once where GitHub refuses, and one refusal does not stop the others', async () => {
    const refused = { refused: 'Resource not accessible by integration', status: 403 }
    const { asked, problems, own } = await start([one, two, three], { starts: [refused] })
    expect([asked.length, own]).toEqual([2, 'one-v1.0.0'])
    expect(problems).toMatchObject([
      {
        message: expect.stringContaining('two-v1.0.0'),
        fix: expect.stringContaining('gh workflow run ship.yml --ref two-v1.0.0'),
      },
    ])
    expect(problems[0]?.fix).toContain('actions: write')
  })

  test('are told with the commit where it is an older one, and where the run releases nothing', async () => {
    const refused = { refused: 'Not Found', status: 404 }
    const old = await start([one, made('two-v1.0.0', 'b'.repeat(40))], { starts: [refused] })
    expect(old.problems).toMatchObject([
      { code: 'release-pr-late', message: expect.stringContaining(`at ${'b'.repeat(10)};`) },
    ])
    const halted = await start([two], { starts: [refused], own: undefined })
    expect(halted.problems).toMatchObject([{ message: expect.stringContaining('this run releases nothing') }])
  })

  test('are left to a person where the runner does not say which workflow this is', async () => {
    const { asked, problems } = await start([one, two], { workflow: 'none' })
    expect(asked).toEqual([])
    expect(problems).toMatchObject([{ message: expect.stringContaining('GITHUB_WORKFLOW_REF') }])
  })
})

describe('tags that need one another', () => {
  const done = { 'core-v1.0.0': ['nothing', 'queued', 'success'], 'tool-v1.0.0': ['queued', 'success'] } as const

  test('are started in their order, each when what it needs is out, and the last one is this run’s', async () => {
    const { asked, slept, problems, own, summary, lines } = await start([app, core, tool], { runs: done, own: app })
    expect(asked).toEqual(['ship.yml on core-v1.0.0', 'ship.yml on tool-v1.0.0'])
    expect([problems, own, slept]).toEqual([[], 'app-v1.0.0', [15_000, 15_000]])
    expect(summary).toHaveLength(2)
    expect(lines).toContain('What needs core-v1.0.0 waits for it, until 1970-01-01T00:45:00.000Z at the latest.')
  })

  test('hold up nothing that does not need them', async () => {
    const { asked, own } = await start([two, core, tool], { runs: { 'core-v1.0.0': ['queued'] }, own: two })
    expect([asked, own]).toEqual([['ship.yml on core-v1.0.0'], 'two-v1.0.0'])
  })

  test('are not started where what they need has failed, and the run that would release one fails', async () => {
    const { asked, own, problems } = await start([app, core, tool], { runs: { 'core-v1.0.0': ['failure'] }, own: app })
    expect([asked, own]).toEqual([['ship.yml on core-v1.0.0'], undefined])
    expect(problems.map(({ code, level, message }) => [code, level, message])).toEqual([
      [
        'release-pr-waits',
        'warning',
        'tool-v1.0.0 needs core-v1.0.0, and the run of core-v1.0.0 ended with `failure`. It is not released yet.',
      ],
      ['release-pr-waits', 'error', expect.stringContaining('tool-v1.0.0 waits as well')],
    ])
    expect(problems[0]?.fix).toContain('run this job again')
  })

  test.each(['queued', 'nothing', 'refused'] as const)('are waited for 45 minutes: %s', async (sight) => {
    const { own, problems, slept } = await start([core, tool], { runs: { 'core-v1.0.0': [sight] }, own: tool })
    expect([own, slept.length]).toEqual([undefined, 180])
    expect(problems).toMatchObject([
      { code: 'release-pr-waits', level: 'error', message: expect.stringContaining('had not ended after 45 minutes') },
    ])
  })

  test('wait for what an earlier run has started, which is not started again', async () => {
    const { asked, own } = await start([tool], { started: [core], runs: done, own: tool })
    expect([asked, own]).toEqual([[], 'tool-v1.0.0'])
  })

  test('are told one by one where GitHub starts none, and this run releases the first', async () => {
    const refused = { refused: 'Resource not accessible by integration', status: 403 }
    const { asked, own, problems } = await start([app, core, tool], { starts: [refused], own: app })
    expect([asked, own]).toEqual([['ship.yml on core-v1.0.0'], 'core-v1.0.0'])
    expect(problems.map(({ code, message }) => [code, message.split('.')[0]])).toEqual([
      ['release-pr-more', expect.stringContaining('tool-v1')],
      ['release-pr-more', expect.stringContaining('app-v1')],
    ])
    expect(problems[0]?.message).toContain('this run releases core-v1.0.0')
  })

  test('leave the run the first one that nobody needs', () => {
    expect(ownAmong(byNeeds([app, core, tool]), head)).toBe(app)
    expect(ownAmong(byNeeds([two, core, tool]), head)).toBe(two)
    expect(ownAmong(byNeeds([made('late', 'b'.repeat(40)), core]), head)).toBe(core)
    expect(ownAmong([], head)).toBeUndefined()
  })
})

test('a crate that another one needs is the first to be released, and what needs nothing keeps its place', () => {
  const tags = byNeeds([
    made('app-v1.0.0', head, [crate({ name: 'app', dependencies: [sibling('tool')] })]),
    made('tool-v1.0.0', head, [crate({ name: 'tool', dependencies: [sibling('core')] })]),
    made('wheel-v1.0.0', head, [python()]),
    made('core-v1.0.0', head, [crate({ name: 'core' })]),
  ])
  expect(tags.map((each) => each.tag)).toEqual(['wheel-v1.0.0', 'core-v1.0.0', 'tool-v1.0.0', 'app-v1.0.0'])
})
