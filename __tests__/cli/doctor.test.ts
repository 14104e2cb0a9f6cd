import { describe, expect, jest, test } from '@jest/globals'
import { validator } from '../make/schema.ts'
import {
  type Differences,
  home,
  ours,
  ownerId,
  type Practice,
  publisher,
  token,
  usualFiles,
  withPractice,
  workflow,
} from './doctor-stage.ts'
import type { Ended } from './release-stage.ts'

jest.setTimeout(180_000)

const file = '.github/workflows/release.yml'
/** The project alone, so that nothing waits for crates.io's one question a second. */
const pythonOnly: Differences['files'] = { 'crate/Cargo.toml': undefined }

interface Told {
  readonly subject: string
  readonly about: string
  readonly state: string
  readonly code?: string
  readonly message: string
  readonly fix?: string
}

/** What `--json` tells, flat. */
function findings({ stdout }: Ended): readonly Told[] {
  const report: { sections: { subject: string; findings: Told[] }[] } = JSON.parse(stdout)
  return report.sections.flatMap(({ subject, findings: all }) => all.map((each) => ({ ...each, subject })))
}

const codes = (ended: Ended): readonly string[] =>
  findings(ended).flatMap(({ code, state }) => (code === undefined ? [] : [`${state} ${code}`]))

/** No secret may stand in anything that is printed, but for the commands by which the runner learns them. */
function expectSecretless({ stdout, stderr }: Ended, { services }: Practice): void {
  const minted = [...services.pypi.mintedTokens.keys(), token]
  const shown = stderr.replace(/^::add-mask::.*$/gm, '') + stdout
  for (const secret of minted) expect(shown).not.toContain(secret)
  expect(shown).not.toMatch(/eyJ|cio_tp_|pypi-Ag/)
}

describe('release-action doctor', () => {
  test('where all is set up ends with 0, tells the publishers, and changes nothing', async () => {
    await withPractice({}, async (practice) => {
      const ended = await practice.doctor(['--json'])
      expect(ended).toMatchObject({ code: 0, stderr: '' })
      const report: unknown = JSON.parse(ended.stdout)
      expect((await validator('doctor-report'))(report)).toEqual([])
      const { workflow: named, environment } = publisher
      const common = { owner: 'octo-org', repository: 'octo-repo', workflow: named, environment }
      expect(report).toMatchObject({
        repository: ours,
        tag: 'v1.1.0',
        ready: true,
        publishers: [
          { registry: 'pypi', ...common },
          { registry: 'crates.io', ...common },
        ],
      })
      expect(practice.acts()).toEqual([])
      expect(practice.hosts()).toEqual(['api.github.com', 'crates.io', 'index.crates.io', 'pypi.org'])
      expectSecretless(ended, practice)
    })
  })

  test('before the first release tells what to do first, with every link', async () => {
    await withPractice(
      { python: {}, crates: [], github: (github) => github.settings.environments.clear() },
      async ({ doctor, acts }) => {
        const ended = await doctor(['--json'])
        expect(ended.code).toBe(1)
        expect(codes(ended)).toEqual([
          'note environment-missing',
          'todo pypi-publisher-pending',
          'todo crate-new-needs-token',
        ])
        const text = (await doctor()).stdout
        for (const link of [
          'https://pypi.org/manage/account/publishing/?provider=github&owner=octo-org&repository=octo-repo&workflow_filename=release.yml&environment=release&project_name=inkwell',
          'https://crates.io/settings/tokens/new',
          'https://crates.io/crates/inkwell/settings/new-trusted-publisher',
          'https://github.com/octo-org/octo-repo/settings/environments/new',
        ]) {
          expect(text).toContain(link)
        }
        expect(acts()).toEqual([])
      },
    )
  })

  interface Case {
    readonly name: string
    readonly differs: Differences
    readonly code: number
    readonly codes: readonly string[]
    readonly env?: Readonly<Record<string, string | undefined>>
  }

  const lines = (from: string | RegExp, to: string) => ({ ...pythonOnly, [file]: workflow.replace(from, to) })
  const cases: readonly Case[] = [
    {
      name: 'no workflow',
      differs: { files: { ...pythonOnly, [file]: undefined } },
      code: 1,
      codes: ['todo publish-job-missing'],
    },
    {
      name: 'a workflow without an environment, of a publisher that names one',
      differs: { files: lines('    environment: release\n', '') },
      code: 1,
      codes: ['todo publisher-differs'],
    },
    {
      name: 'a job without an identity',
      differs: { files: lines('id-token: write, ', '') },
      code: 1,
      codes: ['todo publish-job-permission'],
    },
    {
      name: 'two workflows that publish',
      differs: { files: { ...pythonOnly, '.github/workflows/nightly.yml': workflow } },
      code: 0,
      codes: ['note publish-job-several'],
    },
    {
      name: 'a workflow file that is none',
      differs: { files: { ...pythonOnly, '.github/workflows/broken.yml': 'on: [' } },
      code: 2,
      codes: ['unseen workflow-unreadable'],
    },
    {
      name: 'a foreign name',
      differs: { files: pythonOnly, python: { inkwell: { urls: { Source: 'https://github.com/other/ink' } } } },
      code: 1,
      codes: ['todo name-foreign'],
    },
    {
      name: 'another publisher of the newest release',
      differs: { files: pythonOnly, python: { inkwell: { publisher: { ...publisher, workflow: 'old.yml' } } } },
      code: 1,
      codes: ['todo publisher-differs'],
    },
    {
      name: 'two projects that are new',
      differs: {
        files: {
          ...pythonOnly,
          'quill/pyproject.toml': (usualFiles['pyproject.toml'] ?? '').replace('inkwell', 'quill'),
        },
        python: {},
      },
      code: 1,
      codes: ['todo pypi-publisher-pending', 'todo pypi-publisher-pending'],
    },
    {
      name: 'a fork',
      differs: { files: pythonOnly, github: (github) => (github.settings.parent = 'octo/origin') },
      code: 0,
      codes: ['note repository-fork'],
    },
    {
      name: 'a private repository',
      differs: { files: pythonOnly, visibility: 'private' },
      code: 1,
      codes: ['todo repository-private'],
    },
    {
      name: 'a repository that moved',
      differs: { files: pythonOnly, github: (github) => (github.settings.isMoved = true) },
      code: 1,
      codes: ['todo repository-moved'],
    },
    {
      name: 'no remote',
      differs: { files: pythonOnly, remote: undefined },
      code: 1,
      codes: ['todo remote-missing', 'unseen name-unclaimed'],
    },
    {
      name: 'an environment that lets no tag in',
      differs: {
        files: pythonOnly,
        github: (github) => github.settings.environments.set('release', { open: 'protected' }),
      },
      code: 1,
      codes: ['todo environment-closed'],
    },
    {
      name: 'an environment of its own for pre-releases, on an index that does not know the project',
      differs: {
        files: {
          ...pythonOnly,
          '.github/release-action.yml': 'channels:\n  prerelease: { pypi: testpypi, environment: release }\n',
        },
      },
      code: 1,
      codes: ['todo pypi-publisher-pending'],
    },
    {
      name: 'a token for GitHub that is no good',
      differs: { files: pythonOnly },
      env: { GITHUB_TOKEN: 'ghp_wrong' },
      code: 2,
      codes: ['unseen github-unasked'],
    },
    {
      name: 'no token for GitHub: what is public is seen',
      differs: { files: pythonOnly },
      env: { GITHUB_TOKEN: undefined, PATH: `${process.env['PATH']}` },
      code: 0,
      codes: [],
    },
    {
      name: 'a PyPI that is down',
      differs: { files: pythonOnly, faults: ['pypi:get:503@1+'] },
      code: 2,
      codes: ['unseen registry-unreadable'],
    },
    {
      name: 'a PyPI that breaks the connection',
      differs: { files: pythonOnly, faults: ['pypi:get:cut@1+'] },
      code: 2,
      codes: ['unseen registry-unreachable'],
    },
    {
      name: 'a GitHub that is down',
      differs: { files: pythonOnly, faults: ['github:get:502@1+'] },
      code: 2,
      codes: ['unseen github-unasked'],
    },
  ]

  test.each(cases)('with $name ends with $code', async ({ differs, env = {}, code, codes: told }) => {
    await withPractice(differs, async (practice) => {
      const ended = await practice.doctor(['--json'], env)
      expect(codes(ended)).toEqual(told)
      expect(ended).toMatchObject({ code, stderr: '' })
      expect((await validator('doctor-report'))(JSON.parse(ended.stdout))).toEqual([])
      expect(practice.acts()).toEqual([])
      expectSecretless(ended, practice)
    })
  })

  test('without any network says what it could not ask, soon, and still tells the forms', async () => {
    await withPractice({}, async ({ world, doctor }) => {
      await world.edge.close()
      const ended = await doctor(['--json'])
      expect(codes(ended)).toEqual([
        'unseen github-unasked',
        'unseen registry-unreachable',
        'unseen registry-unreachable',
      ])
      expect(ended.code).toBe(2)
      expect(JSON.parse(ended.stdout)).toMatchObject({ publishers: [{ registry: 'pypi' }, { registry: 'crates.io' }] })
    })
  })

  test.each([
    [['a', 'b'], 'no folder a'],
    [['--mnit'], '--mnit'],
    [['nowhere'], 'there is no folder nowhere'],
  ])('does not understand %j', async (args, words) => {
    await withPractice({}, async ({ doctor, hosts }) => {
      const { code, stdout, stderr } = await doctor(args.length === 2 ? ['.', 'b'] : args)
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).toContain(args.length === 2 ? 'one folder at a time' : words)
      expect(hosts()).toEqual([])
    })
  })

  test.each([
    ['a config that is none', { '.github/release-action.yml': 'pakages: {}\n' }, 'pakages'],
    ['nothing to release', { 'pyproject.toml': undefined, 'crate/Cargo.toml': undefined }, 'manifest-missing'],
  ])('refuses %s', async (_, files, words) => {
    await withPractice({ files }, async ({ doctor }) => {
      const { code, stderr } = await doctor()
      expect(code).toBe(1)
      expect(stderr).toContain(words)
    })
  })
})

describe('release-action doctor in a job', () => {
  const asked = [
    'POST upload.pypi.org/_/oidc/mint-token',
    'POST upload.pypi.org/_/oidc/burn-token',
    'POST crates.io/api/v1/trusted_publishing/tokens',
    'DELETE crates.io/api/v1/trusted_publishing/tokens',
  ]

  test('takes a token of each registry, and ends it at once', async () => {
    await withPractice({}, async (practice) => {
      const ended = await practice.doctor(['--json'], await practice.job({ environment: 'release' }))
      expect(codes(ended)).toEqual([])
      expect(ended.code).toBe(0)
      expect(practice.acts()).toEqual(asked)
      const { pypi, crates } = practice.services
      expect([...pypi.mintedTokens.keys()].every((each) => pypi.burnedTokens.has(each))).toBe(true)
      expect(pypi.mintedTokens.size).toBe(1)
      expect(crates.minted.size).toBe(0)
      // the runner is told of every secret before anything else is
      for (const secret of pypi.mintedTokens.keys()) expect(ended.stderr).toContain(`::add-mask::${secret}\n`)
      expectSecretless(ended, practice)
    })
  })

  test('sees what cannot be seen from outside', async () => {
    await withPractice({ files: pythonOnly, python: { inkwell: { urls: home } } }, async (practice) => {
      const outside = await practice.doctor(['--json'])
      expect({ code: outside.code, codes: codes(outside) }).toEqual({ code: 2, codes: ['unseen publisher-unseen'] })
      const inside = await practice.doctor(['--json'], await practice.job({ environment: 'release' }))
      expect({ code: inside.code, codes: codes(inside) }).toEqual({ code: 0, codes: [] })
    })
  })

  test('of a private repository asks nobody for anything', async () => {
    await withPractice({ visibility: 'private' }, async (practice) => {
      const ended = await practice.doctor(['--json'], await practice.job({ environment: 'release' }))
      expect(ended.code).toBe(1)
      expect(findings(ended).filter(({ subject }) => subject === 'job')).toMatchObject([
        { state: 'todo', code: 'repository-private' },
      ])
      expect(practice.acts()).toEqual([])
      expect(practice.services.identity.issued).toEqual([])
    })
  })

  test('never mints where a pending publisher would make the project', async () => {
    const identity = { owner: 'octo-org', repository: 'octo-repo', ownerId: String(ownerId), workflow: 'release.yml' }
    const pending = [{ ...identity, environment: 'release', project: 'quill' }]
    const files = {
      ...pythonOnly,
      'quill/pyproject.toml': (usualFiles['pyproject.toml'] ?? '').replace('inkwell', 'quill'),
    }
    await withPractice({ files, trust: { pypi: { pending } } }, async (practice) => {
      const ended = await practice.doctor(['--json'], await practice.job({ environment: 'release' }))
      const [job] = findings(ended).filter(({ subject }) => subject === 'job')
      expect(job?.message).toContain('quill may not be there yet')
      expect(practice.acts()).toEqual([])
      expect(practice.services.pypi.projects.has('quill')).toBe(false)
      expect(practice.services.pypi.pending).toHaveLength(1)
    })
  })

  const trusted = (differs: object) => ({
    crates: {
      assumePublisher: { repository: ours, ownerId: 0, workflow: 'release.yml', environment: 'release', ...differs },
    },
  })

  test.each([
    ['the repository', { repository: 'octo-org/old' }, 'repository (here octo-org/octo-repo)'],
    ['the owner', { ownerId: 1 }, 'repository_owner_id (here '],
    ['the workflow', { workflow: 'old.yml' }, 'workflow_ref (here octo-org/octo-repo/.github/workflows/release.yml@'],
    ['the environment', { environment: 'pypi' }, 'environment (here release)'],
  ])('tells that %s is what crates.io does not take', async (_, differs, words) => {
    const files = { 'pyproject.toml': undefined }
    await withPractice({ files, trust: trusted({ ownerId, ...differs }) }, async (practice) => {
      const ended = await practice.doctor(['--json'], await practice.job({ environment: 'release' }))
      const [refused] = findings(ended).filter(({ code }) => code === 'trusted-publisher-missing')
      expect(refused?.message).toContain(`The claim that differs: ${words}`)
      expect(ended.code).toBe(1)
      expect(practice.acts()).toEqual(['POST crates.io/api/v1/trusted_publishing/tokens'])
      expectSecretless(ended, practice)
    })
  })

  test.each([
    ['workflow', { workflow: 'old.yml' }, 'workflow old.yml, not release.yml'],
    ['environment', { environment: 'pypi' }, 'environment pypi, not release'],
  ])('tells by the newest release that PyPI has another %s', async (_, differs, words) => {
    const last = { ...publisher, ...differs }
    const assumePublisher = { ...last, owner: 'octo-org', repository: 'octo-repo', ownerId: String(ownerId) }
    const python = { inkwell: { publisher: last } }
    await withPractice(
      {
        files: pythonOnly,
        python,
        trust: { pypi: { assumePublisher } },
      },
      async (practice) => {
        const ended = await practice.doctor(['--json'], await practice.job({ environment: 'release' }))
        const [refused] = findings(ended).filter(({ code }) => code === 'trusted-publisher-missing')
        expect(refused?.message).toContain(`What differs from the newest release: ${words}`)
        expect(practice.acts()).toEqual(['POST upload.pypi.org/_/oidc/mint-token'])
        expect(practice.services.pypi.mintedTokens.size).toBe(0)
      },
    )
  })

  test('that is not the publishing job says so', async () => {
    await withPractice({ files: pythonOnly }, async ({ job, doctor }) => {
      const ended = await doctor(['--json'], await job({ workflowFile: '.github/workflows/doctor.yml' }))
      const [first] = findings(ended).filter(({ subject }) => subject === 'job')
      expect(first).toMatchObject({ state: 'todo', code: 'claim-differs' })
      expect(first?.message).toContain('workflow doctor.yml, not release.yml; environment none, not release')
    })
  })

  test('with --mint and without an identity tells the permission that it lacks', async () => {
    await withPractice({ files: pythonOnly }, async ({ doctor, acts }) => {
      const ended = await doctor(['--json', '--mint'])
      expect(codes(ended)).toEqual(['todo identity-token-refused'])
      expect(ended.code).toBe(1)
      expect(acts()).toEqual([])
    })
  })
})
