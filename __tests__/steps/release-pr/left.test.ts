import { describe, expect, test } from '@jest/globals'
import type { GitHubRefusal } from '../../../src/ports/github.ts'
import type { StartedRun } from '../../../src/ports/workflows.ts'
import { readVersion } from '../../../src/model/version.ts'
import { leftBehind } from '../../../src/steps/release-pr/left.ts'
import { keepingActions } from '../../make/actions.ts'
import { run } from '../../make/run.ts'

const [merge, head] = ['a'.repeat(40), 'b'.repeat(40)]
const now = Date.UTC(2026, 0, 31)
const day = 86_400

interface Differences {
  readonly runs?: readonly StartedRun[] | GitHubRefusal
  readonly attempt?: number
  /** What git tells of the tag. */
  readonly told?: string
  readonly commit?: string
  readonly workflow?: string | undefined
  readonly isMerged?: boolean
  readonly releases?: GitHubRefusal
}

/** Looks for what is left of the one tag `v1.0.0`, and says what was asked of GitHub. */
async function look(differs: Differences = {}) {
  const { runs = [], attempt = 1, commit = head, isMerged = true } = differs
  const told = differs.told ?? `tag ${merge} ${now / 1000 - day} Release v1.0.0`
  const asked: string[] = []
  const ask = async <T>(what: string, answer: T): Promise<T> => {
    asked.push(what)
    return answer
  }
  const pull = { number: 1, head: 'release', base: 'main', isMerged, mergeCommit: merge }
  const version = readVersion('1.0.0')
  if (version === undefined) throw new Error('1.0.0 is a version')
  const one = {
    id: 'one',
    name: 'one',
    manifests: [],
    paths: [],
    exclude: [],
    tags: ['v{version}'],
    changelog: undefined,
  }
  const actions = keepingActions()
  const found = await leftBehind(
    {
      actions,
      clock: { now: () => now, sleep: async () => {} },
      run: { ...run('/tmp', attempt), workflow: 'workflow' in differs ? differs.workflow : 'ship.yml', runId: '9' },
      workflows: {
        start: () => ask<true>('start', true),
        runs: (file, of) => ask(`runs of ${file} for ${of[0]}`, runs),
        conclusions: (id) => ask(`jobs of ${id}`, ['failure', undefined]),
      },
      github: { releases: () => ask('releases', differs.releases ?? []) } as never,
      pulls: { of: () => ask('pulls', [pull]) } as never,
    },
    { commit, tags: ['v1.0.0'], git: async () => ({ code: 0, stdout: `${told}\n`, stderr: '' }) } as never,
    [{ package: one as never, version, files: [], isTagged: true }],
    [{ head: 'release', packages: ['one'] } as never],
    'main',
  )
  return { left: found.left.map(({ tag }) => tag), started: found.started.length, asked, lines: actions.lines }
}

const base = (differs: Partial<StartedRun> = {}): StartedRun => ({
  id: 7,
  ref: 'main',
  isOver: true,
  conclusion: 'cancelled',
  ...differs,
})

describe('what is left of a merged release', () => {
  test('costs no request where the tag is old, is a person’s, is no object, or was made by this very run', async () => {
    for (const differs of [
      { told: `tag ${merge} ${now / 1000 - 31 * day} Release v1.0.0` },
      { told: `tag ${merge} ${now / 1000 - day} The first` },
      { told: `commit  ` },
      { commit: merge },
    ]) {
      expect(await look(differs)).toMatchObject({ left: [], asked: [] })
    }
  })

  test('is one request where it has a run, or one that is still at work', async () => {
    const asked = ['runs of ship.yml for a']
    expect(await look({ runs: [base({ ref: 'v1.0.0' })] })).toMatchObject({ left: [], started: 1, asked })
    expect(await look({ runs: [base({ isOver: false, conclusion: undefined })] })).toMatchObject({ left: [], asked })
  })

  test('is the tag, where the run of its merge ended before it did anything', async () => {
    const { left, asked, lines } = await look({ runs: [base()] })
    expect([left, asked]).toEqual([['v1.0.0'], ['runs of ship.yml for a', 'jobs of 7', 'releases', 'pulls']])
    expect(lines).toEqual(['v1.0.0 was tagged at aaaaaaa before, and no run publishes it: it is made up for.'])
    // that the run which asks has not ended says nothing
    const own = base({ id: 9, isOver: false })
    expect(await look({ runs: [own], attempt: 2, commit: merge })).toMatchObject({ left: ['v1.0.0'] })
  })

  test('is nothing where no release pull request brought the commit, or the releases cannot be asked for', async () => {
    expect(await look({ runs: [base()], isMerged: false })).toMatchObject({ left: [] })
    expect(await look({ runs: [base()], releases: { refused: 'down', status: 502 } })).toMatchObject({ left: [] })
  })

  test('is left to the next run where GitHub does not answer, which is said; a later attempt goes on all the same', async () => {
    const refused = { refused: 'down', status: 502 }
    const { left, lines } = await look({ runs: refused })
    expect([left, lines]).toEqual([[], ['It could not be asked whether v1.0.0 has a run: down.']])
    expect(await look({ workflow: undefined })).toMatchObject({
      left: [],
      lines: [expect.stringContaining('GITHUB_WORKFLOW_REF')],
    })
    expect(await look({ runs: refused, attempt: 2, commit: merge })).toMatchObject({ left: ['v1.0.0'] })
  })
})
