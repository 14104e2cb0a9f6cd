import { describe, expect, jest, test } from '@jest/globals'
import { validator } from '../make/schema.ts'
import { type Released, tokens, withReleased } from './released-stage.ts'
import type { Ended } from './release-stage.ts'

jest.setTimeout(180_000)

const both = { CARGO_REGISTRY_TOKEN: tokens.crates, GITHUB_TOKEN: tokens.github }

/** What a report says, as far as the tests look. */
interface Report {
  readonly changed: boolean
  readonly tagState: string
  readonly packages: readonly { readonly name: string; readonly state: string; readonly next?: string }[]
  readonly deeds: readonly { readonly kind: string; readonly words: string; readonly state: string }[]
  readonly problems: readonly { readonly code: string; readonly message: string; readonly fix: string }[]
}

/** No token may stand in anything that is printed. */
function secretless({ stdout, stderr }: Ended): void {
  for (const secret of Object.values(tokens)) expect(stdout + stderr).not.toContain(secret)
}

async function rollback(
  released: Released,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Report & { readonly code: number | null }> {
  // without a token GitHub answers 60 requests an hour
  released.world.services().github.requests.clear()
  const ended = await released.run(['rollback', 'v0.2.0', '--json', ...args], env)
  secretless(ended)
  expect(ended.stderr).toBe('')
  const report: Report = JSON.parse(ended.stdout)
  expect((await validator('rollback-report'))(report)).toEqual([])
  return { ...report, code: ended.code }
}

const states = ({ deeds }: Report): readonly string[] => deeds.map(({ kind, state }) => `${kind} ${state}`)
const marks = /^PATCH api\.github\.com\/repos\/octo-org\/octo-repo\/releases\/ID$/

/** A release of 0.1.0 that was the latest one before. */
function addOlder({ world }: Released): void {
  const { github } = world.services()
  const [own] = [...github.releases.values()]
  if (own === undefined) throw new Error('nothing is released')
  github.releases.set(7_000_001, { ...own, id: 7_000_001, tag: 'v0.1.0', name: 'v0.1.0', createdAt: 1, assets: [] })
}

describe('release-action rollback', () => {
  test('changes nothing unless told --yes, and needs no token for that', async () => {
    await withReleased({}, async (released) => {
      const report = await rollback(released, [])
      expect(report).toMatchObject({ code: 0, changed: false, tagState: 'spent', problems: [] })
      expect(report.packages.map(({ name, state, next }) => [name, state, next])).toEqual([
        ['tally-core', 'there', '0.2.1'],
        ['tally', 'there', '0.2.1'],
        ['tally', 'there', '0.2.1'],
      ])
      // a crate goes before the one that it needs
      expect(report.deeds.map(({ words, state }) => [state, words])).toEqual([
        ['open', 'yank tally 0.2.0 on crates.io'],
        ['open', 'yank tally-core 0.2.0 on crates.io'],
        ['open', expect.stringContaining('mark the GitHub Release as withdrawn')],
        ['open', 'yank tally 0.2.0 on PyPI, by hand'],
      ])
      const { code, stdout } = await released.run(['rollback', 'v0.2.0', '--reason', 'Loses data'])
      expect(code).toBe(0)
      expect(stdout).toContain('      cargo yank tally@0.2.0\n')
      expect(stdout).toContain('      https://pypi.org/manage/project/tally/release/0.2.0/\n')
      expect(stdout).toContain('with the reason:\n        Loses data\n')
      expect(stdout).toContain('Nothing was changed. --yes does what is marked ○.')
      expect(released.acts()).toEqual([])
    })
  })

  test('with --yes yanks, marks, and gives back the place of the latest release; twice is no harm', async () => {
    await withReleased({}, async (released) => {
      addOlder(released)
      const report = await rollback(released, ['--yes', '--reason', 'Loses\ndata'], both)
      expect(report).toMatchObject({ code: 0, changed: true, problems: [] })
      expect(states(report)).toEqual(['yank done', 'yank done', 'mark done', 'promote done', 'by-hand open'])
      expect(released.acts()).toEqual([
        'DELETE crates.io/api/v1/crates/tally/0.2.0/yank',
        'DELETE crates.io/api/v1/crates/tally-core/0.2.0/yank',
        expect.stringMatching(marks),
        expect.stringMatching(marks),
      ])
      const { crates, github } = released.world.services()
      expect([...crates.yanks]).toEqual([
        ['tally@0.2.0', true],
        ['tally_core@0.2.0', true],
      ])
      const own = [...github.releases.values()].find((each) => each.tag === 'v0.2.0')
      expect(own).toMatchObject({ name: '[withdrawn] v0.2.0', prerelease: true, draft: false })
      expect(own?.body).toMatch(
        /^<!-- release-action: withdrawn -->\n> \*\*This release was withdrawn\.\*\* .* Reason: Loses data\n/,
      )
      expect(own?.body).toContain('Counts faster.')
      expect(own?.assets).toHaveLength(5)
      expect(github.latest).toBe(7_000_001)

      const again = await rollback(released, ['--yes'], both)
      expect(again.code).toBe(0)
      expect(states(again)).toEqual(['yank already', 'yank already', 'mark already', 'by-hand open'])
      expect(released.acts()).toHaveLength(4)
    })
  })

  test('leaves what it lacks a token for, does the rest, and ends with 1', async () => {
    await withReleased({}, async (released) => {
      const report = await rollback(released, ['--yes'], { GITHUB_TOKEN: tokens.github })
      expect(report.code).toBe(1)
      expect(states(report)).toEqual(['yank failed', 'yank failed', 'mark done', 'by-hand open'])
      expect(report.problems.map(({ code }) => code)).toEqual(['credential-missing'])
      expect(released.acts()).toEqual([expect.stringMatching(marks)])

      const rest = await rollback(released, ['--yes', '--crates-token-command', `echo ${tokens.crates}`], {
        GITHUB_TOKEN: tokens.github,
      })
      expect(rest).toMatchObject({ code: 0, problems: [] })
      expect(states(rest)).toEqual(['yank done', 'yank done', 'mark already', 'by-hand open'])
    })
  })

  test('tells the words of a registry that refuses', async () => {
    const crates = { tokens: [{ token: tokens.crates, verifiedEmail: true, scopes: ['publish-update'] as const }] }
    await withReleased({ crates }, async (released) => {
      const report = await rollback(released, ['--yes'], both)
      expect(report.code).toBe(1)
      expect(states(report)).toEqual(['yank failed', 'yank failed', 'mark done', 'by-hand open'])
      expect(report.problems[0]).toMatchObject({
        code: 'rollback-refused',
        message:
          'https://crates.io/api/v1/crates/tally/0.2.0/yank answered 403: this token does not have the required permissions to perform this action.',
      })
    })
  })

  test('marks an immutable release too, and gives the place of the latest one to another immutable one', async () => {
    await withReleased({ immutable: true }, async (released) => {
      addOlder(released)
      const { github } = released.world.services()
      const before = await rollback(released, [])
      expect(before).toMatchObject({ code: 0, changed: false, tagState: 'spent' })
      const report = await rollback(released, ['--yes', '--reason', 'Loses data'], both)
      expect(report).toMatchObject({ code: 0, changed: true, problems: [] })
      expect(states(report)).toEqual(['yank done', 'yank done', 'mark done', 'promote done', 'by-hand open'])
      const own = [...github.releases.values()].find((each) => each.tag === 'v0.2.0')
      expect(own).toMatchObject({ name: '[withdrawn] v0.2.0', prerelease: true, draft: false, immutable: true })
      expect(own?.assets).toHaveLength(5)
      expect(github.latest).toBe(7_000_001)
      const { stdout } = await released.run(['rollback', 'v0.2.0'], both)
      expect(stdout).toContain('marked as withdrawn, immutable: its files and its tag stay')
      expect(stdout).toContain('GitHub takes this tag for no other')
      expect(states(await rollback(released, ['--yes'], both))).toEqual([
        'yank already',
        'yank already',
        'mark already',
        'by-hand open',
      ])
    })
  })

  test.each([
    [403, 'The token needs `contents: write` of this repository.'],
    [422, 'Running it again changes nothing. Edit the release by hand: https://github.com/'],
  ])('tells the words of GitHub, which answers %i, with what helps then', async (status, fix) => {
    await withReleased({}, async (released) => {
      const { github } = released.world.services()
      if (status === 403) github.tokens.set(tokens.github, { contents: 'read' })
      // a tag that an immutable release has borne is taken for no other
      else github.spentTags.add('v0.2.0')
      const report = await rollback(released, ['--yes'], both)
      expect(report.code).toBe(1)
      expect(states(report)).toEqual(['yank done', 'yank done', 'mark failed', 'by-hand open'])
      const [told] = report.problems
      expect(told?.code).toBe('rollback-refused')
      expect(told?.message).toMatch(new RegExp(`^GitHub did not change the release: ${status} `))
      expect(told?.fix.startsWith(fix)).toBe(true)
      // what was done stays done
      expect([...released.world.services().crates.yanks.values()]).toEqual([true, true])
    })
  })

  test('of a private repository changes nothing, and of one that nobody can see neither', async () => {
    await withReleased({}, async (released) => {
      const { github } = released.world.services()
      const report = await released.run(['rollback', 'v0.2.0', '--yes'], {
        CARGO_REGISTRY_TOKEN: tokens.crates,
        GITHUB_TOKEN: 'ghp_unknown',
      })
      expect(report.code).toBeGreaterThan(0)
      expect(released.acts()).toEqual([])
      Object.assign(github.repository, { visibility: 'private' })
      const closed = await rollback(released, ['--yes'], both)
      expect(closed).toMatchObject({ code: 1, changed: false })
      expect(closed.problems.map(({ code }) => code)).toEqual(['repository-private'])
      expect(released.acts()).toEqual([])
    })
  })

  test('of a tag that nobody knows ends with 2', async () => {
    await withReleased({}, async (released) => {
      const { code, stderr } = await released.run(['rollback', 'v9.9.9', '--yes'], both)
      expect(code).toBe(2)
      expect(stderr).toContain('release-unknown')
      expect(released.acts()).toEqual([])
      const down = await released.run(['rollback', 'v0.2.0', '--crates-url', 'http://127.0.0.1:9'])
      expect(down.code).toBe(2)
      expect(down.stdout).toContain('http://127.0.0.1:9: tally 0.2.0, could not be asked')
    })
  })

  test('agrees with verify about what is left, and with nothing left says that it is withdrawn', async () => {
    await withReleased({}, async (released) => {
      await rollback(released, ['--yes'], both)
      const half = await released.run(['verify', 'v0.2.0'])
      expect(half.code).toBe(1)
      expect(half.stdout).toContain('released-yanked')
      const { projects } = released.world.services().pypi
      for (const { releases } of projects.values()) {
        for (const each of releases.values()) {
          if (each.version !== '0.2.0') continue
          each.files.splice(0, each.files.length, ...each.files.map((file) => ({ ...file, yanked: 'Loses data' })))
        }
      }
      const whole = await released.run(['verify', 'v0.2.0'])
      expect(whole.code).toBe(0)
      expect(whole.stdout).toContain('The release is withdrawn: every file is yanked.')
      expect(states(await rollback(released, []))).toEqual([
        'yank already',
        'yank already',
        'mark already',
        'by-hand already',
      ])
    })
  })
})
