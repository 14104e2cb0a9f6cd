import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { makeRepository } from '../make/repository.ts'
import { built } from './project.ts'
import { playPlan, type ReleaseDifferences, withRelease } from './release.ts'
import { withPulls } from './release-pr-bench.ts'
import { toolchains } from './toolchains.ts'
import { changedRun, type Play, type Played, stageRun, withStage } from './stage.ts'

/** An Enterprise server: its API below its own address. */
const server = { serverUrl: 'https://ghe.example.org', apiUrl: 'https://ghe.example.org/api/v3' }
/** GHE.com (data residency): hosts of its own, and the services of github.com behind them. */
const residency = { serverUrl: 'https://octo.ghe.com', apiUrl: 'https://api.octo.ghe.com' }

const unsupported =
  'The jobs of a release hand their files to one another as artifacts: https://ghe.example.org is a GitHub Enterprise Server, which lacks the artifact service of github.com and GHE.com.\nFix: Release from one machine there: `release-action release` in a checkout, on a laptop or in a job of its own, keeps the files in a folder. A dry run in a single job (`step: dry-run` without `plan`) works as well.'

const linesOf = ({ wire }: Played): readonly string[] => [...wire.reads, ...wire.acts]

describe('on a GitHub Enterprise Server', () => {
  test('the plan says before anything is built that its jobs cannot hand files to one another, and asks nobody', async () => {
    const { end } = await playPlan({ run: server })
    expect(end.told).toEqual([`error artifact-unsupported: ${unsupported}`])
    expect(end).toMatchObject({ exitCode: 1, outputs: { plan: '' } })
    expect(linesOf(end)).toEqual([])
  })

  test.each([
    ['a row is not built', { step: 'build', target: 'crates' }],
    ['nothing is published', { step: 'publish', live: 'true' }],
    ['a dry run of a plan is not begun', { step: 'dry-run' }],
  ])('%s either, wherever the plan is from', async (_title, inputs) => {
    await withRelease({}, async ({ play, plan, run }) => {
      const end = await play({ run: changedRun(run, server), with: { ...inputs, plan } })
      expect(end.told).toEqual([`error artifact-unsupported: ${unsupported}`])
      expect(end.exitCode).toBe(1)
      expect(linesOf(end)).toEqual([])
    })
  })

  test('a dry run in a single job builds, is green, and says that a live run needs tokens and another way', async () => {
    const repository = await makeRepository({
      'Cargo.toml':
        '[package]\nname = "tally"\nversion = "0.2.0"\nedition = "2021"\ndescription = "Counts"\nlicense = "MIT"\nrepository = "https://ghe.example.org/octo-org/octo-repo"\n',
      'Cargo.lock': 'version = 3\n\n[[package]]\nname = "tally"\nversion = "0.2.0"\n',
      'src/lib.rs': '',
    })
    const tools = await mkdtemp(path.join(tmpdir(), 'release-action-enterprise-'))
    try {
      const run = stageRun(await repository.commit(), server)
      await withStage(run, {}, async ({ play, world }) => {
        const end = await play({
          run,
          with: { step: 'dry-run' },
          workspace: repository.root,
          env: toolchains(tools),
        })
        const firsts = end.told.map((each) => each.split('\nFix: ')[0])
        expect(firsts).toEqual(
          expect.arrayContaining([
            `warning artifact-unsupported: A live run would be refused: ${unsupported.split('\nFix: ')[0] ?? ''}`,
            'warning id-token-missing: A live run would be refused: The job has no OIDC token for crates.io (or the input `crates-token`).',
          ]),
        )
        expect(end.told.join('\n')).toContain(
          'PyPI and crates.io know no OIDC tokens of https://ghe.example.org. Give a token for each registry: `crates-token`.',
        )
        expect({ exitCode: end.exitCode, published: world.services().crates.published }).toEqual({
          exitCode: 0,
          published: [],
        })
        expect(end.log.join('\n')).toContain(
          'Build provenance: none, because https://ghe.example.org is not github.com, and has a Sigstore of its own or none.',
        )
        // nobody of github.com was asked
        expect(linesOf(end).filter((each) => /github\.com/.test(each))).toEqual([])
        expect(linesOf(end)).toContain('GET ghe.example.org/api/v3/repos/octo-org/octo-repo')
      })
    } finally {
      await repository.remove()
      await rm(tools, { recursive: true, force: true })
    }
  })
})

test.each([
  ['an Enterprise server', server],
  ['GHE.com', residency],
])('the release pull request of %s is made there, with links to it', async (_title, place) => {
  await withPulls(
    async ({ pushed, open }) => {
      const end = await pushed('feat: count backwards')
      expect(end).toMatchObject({ exitCode: 0, conclusion: 'success' })
      const [pull] = open()
      expect(pull?.body).toContain(`${place.serverUrl}/octo-org/octo-repo/`)
      expect(pull?.body).not.toContain('https://github.com/octo-org')
      expect(linesOf(end).filter((each) => each.includes('api.github.com'))).toEqual([])
    },
    { server: place },
  )
})

describe('on GHE.com', () => {
  const tokens = { python: `pypi-${'A'.repeat(40)}`, rust: `cio${'b'.repeat(32)}` }
  const differs: ReleaseDifferences = {
    run: residency,
    pypi: { tokens: [{ token: tokens.python, scope: 'user' }] },
    crates: { tokens: [{ token: tokens.rust, verifiedEmail: true }] },
  }
  const withTokens: Partial<Play> = {
    with: { 'pypi-token': tokens.python, 'crates-token': tokens.rust },
    secrets: [tokens.python, tokens.rust],
  }

  test('trusted publishing does not exist, and the guards say what to give instead, before anything is drafted', async () => {
    await withRelease(differs, async ({ publish }) => {
      const end = await publish()
      expect(end.told.map((each) => each.split(':')[0])).toContain('error id-token-missing')
      expect(end.told.join('\n')).toContain(
        'PyPI and crates.io know no OIDC tokens of https://octo.ghe.com. Give a token for each registry: `crates-token`, `pypi-token`.',
      )
      expect(end.wire.acts).toEqual([])
    })
  })

  test('the plan says it already, and a dry run what a live one would lack', async () => {
    const { end: planned } = await playPlan(differs)
    const words =
      'crates.io and PyPI take no OIDC tokens of https://octo.ghe.com, so there is no trusted publishing from here.'
    expect(planned).toMatchObject({ exitCode: 0, outputs: { tag: 'v0.2.0' } })
    expect(planned.told.map((each) => each.split('\nFix: ')[0])).toContain(`warning id-token-missing: ${words}`)
    await withRelease(differs, async ({ dryRun }) => {
      const end = await dryRun()
      expect(end.exitCode).toBe(0)
      expect(end.told.map((each) => each.split(':')[0])).toEqual(['warning id-token-missing', 'warning dry-run-on-tag'])
      expect(end.log).toContain(
        'Attestations: none, because PyPI takes attestations with trusted publishing only, and this is a token.',
      )
    })
  })

  test('a release by tokens is whole: files, GitHub Release on that server, no attestations, with a word', async () => {
    await withRelease(differs, async ({ publish, world }) => {
      const end = await publish(withTokens)
      expect(end).toMatchObject({ exitCode: 0, outputs: { published: 'true' } })
      expect(end.told.map((each) => each.split(':')[0])).toEqual(['warning attestations-off'])
      expect(end.outputs['release-url']).toBe('https://octo.ghe.com/octo-org/octo-repo/releases/tag/v0.2.0')
      const [release] = world.services().github.releases.values()
      expect(release?.assets.map((each) => each.name)).toEqual([
        ...[built.core, built.crate, built.wheel, built.sdist].map((each) => each.filename),
        'SHA256SUMS',
      ])
      expect(end.log.join('\n')).toContain(
        'Build provenance: none, because https://octo.ghe.com is not github.com, and has a Sigstore of its own or none.',
      )
      for (const text of [release?.body ?? '', end.summary]) expect(text).not.toContain('github.com/octo-org')
      const asked = linesOf(end)
      expect(asked.filter((each) => / (api|uploads)\.github\.com/.test(each))).toEqual([])
      expect(asked.filter((each) => each.startsWith('POST uploads.octo.ghe.com/'))).toHaveLength(5)
    })
  })
})
