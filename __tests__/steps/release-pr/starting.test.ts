import { describe, expect, test } from '@jest/globals'
import { readVersion } from '../../../src/model/version.ts'
import type { GitHubRefusal } from '../../../src/ports/github.ts'
import { byNeeds } from '../../../src/steps/release-pr/needs.ts'
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

/** Starts with a GitHub that gives these answers, one after the other. */
async function start(
  tags: readonly MadeTag[],
  answers: readonly (true | GitHubRefusal)[],
  { workflow = 'ship.yml', tag = 'one-v1.0.0' }: { readonly workflow?: string | undefined; readonly tag?: string } = {},
) {
  const asked: string[] = []
  const slept: number[] = []
  const left = [...answers]
  const ports = {
    actions: keepingActions(),
    run: { ...run('/tmp'), workflow: workflow === 'none' ? undefined : workflow },
    clock: {
      now: () => 0,
      sleep: async (milliseconds: number) => {
        slept.push(milliseconds)
      },
    },
    workflows: {
      start: async (file: string, ref: string) => {
        asked.push(`${file} on ${ref}`)
        return left.shift() ?? true
      },
    },
  }
  const ended = await startRuns(ports, tags, {
    made: tags,
    tag: tag === '' ? undefined : tag,
    commit: head,
    live: true,
  })
  return { ...ended, asked, slept }
}

describe('the tags that a run does not release', () => {
  test('each get a run of the same workflow', async () => {
    const { asked, problems, summary } = await start([made('two-v1.0.0'), made('three-v1.0.0')], [])
    expect(asked).toEqual(['ship.yml on two-v1.0.0', 'ship.yml on three-v1.0.0'])
    expect(problems).toEqual([])
    expect(summary).toEqual([expect.stringContaining('two-v1.0.0'), expect.stringContaining('three-v1.0.0')])
  })

  test('are asked for again where GitHub does not know the new tag everywhere yet', async () => {
    const unknown = { refused: 'No ref found for: refs/tags/two-v1.0.0', status: 422 }
    expect(await start([made('two-v1.0.0')], [unknown, true])).toMatchObject({ problems: [], slept: [1000] })
    const never = await start([made('two-v1.0.0')], [unknown, unknown, unknown])
    expect(never.asked).toHaveLength(3)
    expect(never.problems).toMatchObject([{ code: 'release-pr-more', level: 'warning' }])
  })

  test('are asked for once where GitHub refuses, and one refusal does not stop the others', async () => {
    const refused = { refused: 'Resource not accessible by integration', status: 403 }
    const { asked, problems } = await start([made('two-v1.0.0'), made('three-v1.0.0')], [refused])
    expect(asked).toHaveLength(2)
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
    const old = await start([made('two-v1.0.0', 'b'.repeat(40))], [refused])
    expect(old.problems).toMatchObject([
      { code: 'release-pr-late', message: expect.stringContaining(`at ${'b'.repeat(10)};`) },
    ])
    const halted = await start([made('two-v1.0.0')], [refused], { tag: '' })
    expect(halted.problems).toMatchObject([{ message: expect.stringContaining('this run releases nothing') }])
  })

  test('are left to a person where the runner does not say which workflow this is', async () => {
    const { asked, problems } = await start([made('two-v1.0.0')], [], { workflow: 'none' })
    expect(asked).toEqual([])
    expect(problems).toMatchObject([{ message: expect.stringContaining('GITHUB_WORKFLOW_REF') }])
  })

  test('say what has to be out before them', async () => {
    const core = made('core-v1.0.0', head, [crate({ name: 'core' })])
    const tool = made('tool-v1.0.0', head, [crate({ name: 'tool', dependencies: [sibling('core')] })])
    const { summary } = await start([core, tool], [])
    expect(summary).toEqual([
      'Started a run of its own for `core-v1.0.0`, which releases it.',
      expect.stringContaining('It needs core-v1.0.0: if it is refused until that is out, run it again then.'),
    ])
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
