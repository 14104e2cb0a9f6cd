import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { openFaults, parseFault } from '../../rehearsal/faults.ts'
import { json, type Upstream } from '../../rehearsal/handler.ts'
import { idTokenRequestUrl, newJob } from '../../rehearsal/job-facts.ts'
import { openJournal } from '../../rehearsal/journal.ts'
import { clientKnobs } from '../../rehearsal/knobs.ts'
import { newRun, type RunDifferences } from '../../rehearsal/run-facts.ts'
import { openWorld, type Services, type Trust, type World, type WorldOptions } from '../../rehearsal/world.ts'
import { publicIndex } from '../e2e/public-index.ts'
import { compileCache } from '../make/compile-cache.ts'
import { issuerKeys } from '../make/issuer-keys.ts'
import { gitEnvironment } from '../make/repository.ts'
import { command, type Ended } from './release-stage.ts'

const start = promisify(execFile)

/** What PyPI shows of a project at 1.0.0. */
export interface ShownProject {
  readonly urls?: Readonly<Record<string, string>>
  readonly roles?: readonly { readonly role: string; readonly user: string }[]
  readonly organization?: string
  /** Who published it, by its provenance; without it there are no attestations. */
  readonly publisher?: { readonly repository: string; readonly workflow: string; readonly environment?: string }
}

/** A repository, what the world knows of it, and the command. */
export interface Practice {
  readonly root: string
  readonly world: World
  readonly services: Services
  readonly env: Readonly<Record<string, string>>
  readonly doctor: (args?: readonly string[], env?: Readonly<Record<string, string | undefined>>) => Promise<Ended>
  /** The variables of a job of that repository. */
  readonly job: (
    differs?: RunDifferences & { readonly environment?: string },
  ) => Promise<Readonly<Record<string, string>>>
  /** What was asked to change something, as `METHOD host/path`. */
  readonly acts: () => readonly string[]
  /** Every host that was asked anything. */
  readonly hosts: () => readonly string[]
}

/** What differs from a public repository with a project and a crate called inkwell, both there at 1.0.0 and trusted. */
export interface Differences {
  /** Files beside, or instead of, the usual ones; `undefined` takes one out. */
  readonly files?: Readonly<Record<string, string | undefined>>
  readonly remote?: string | undefined
  readonly visibility?: 'public' | 'private' | 'internal'
  readonly python?: Readonly<Record<string, ShownProject>>
  readonly crates?: readonly string[]
  readonly trust?: Partial<Trust>
  readonly faults?: readonly string[]
  readonly github?: (github: Services['github']) => void
  /** Told of each request to GitHub with its answer. */
  readonly onGitHub?: WorldOptions['onGitHub']
}

/** The workflow that init writes, as far as the doctor reads it. */
export const workflow = `name: Release
on:
  push: { tags: ['v[0-9]*'] }
  workflow_dispatch:
permissions: {}
jobs:
  publish:
    runs-on: ubuntu-24.04
    if: vars.RELEASE_LIVE == 'true'
    environment: release
    permissions: { contents: write, id-token: write, attestations: write, actions: read }
    steps:
      - { uses: release-action/release-action@v1, with: { step: publish, live: true, crates-token: '\${{ secrets.CRATES_TOKEN }}' } }
`

/** The manifests and the workflow of the usual repository. */
export const usualFiles: Readonly<Record<string, string>> = {
  'pyproject.toml':
    '[project]\nname = "inkwell"\nversion = "1.1.0"\n[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n',
  'crate/Cargo.toml':
    '[package]\nname = "inkwell"\nversion = "1.1.0"\nedition = "2021"\ndescription = "Ink"\nlicense = "MIT"\n',
  'crate/src/lib.rs': '',
  '.github/workflows/release.yml': workflow,
}

export const ours = 'octo-org/octo-repo'
/** The number of the account, which follows from its name. */
export const { ownerId } = newRun({ repository: { owner: 'octo-org', name: 'octo-repo' } }).repository
/** The links of a project that is ours. */
export const home = { Repository: `https://github.com/${ours}` }
/** The publisher of the usual workflow. */
export const publisher = { repository: ours, workflow: 'release.yml', environment: 'release' }

/** The token of the person at the terminal, who administers the repository. */
export const token = `ghp_${'d'.repeat(36)}`
const everything = {
  contents: 'write',
  secrets: 'read',
  environments: 'read',
  variables: 'read',
  administration: 'read',
  actions: 'read',
} as const

/** Lends the repository and its world, and leaves nothing behind. The network is shut. */
export async function withPractice<T>(differs: Differences, use: (practice: Practice) => Promise<T>): Promise<T> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'release-action-doctor-')))
  const root = path.join(folder, 'inkwell')
  const { PATH: _, ...dates } = gitEnvironment
  const gitEnv = { ...dates, PATH: process.env['PATH'] ?? '', HOME: folder }
  const git = (...argv: readonly string[]) => start('git', [...argv], { cwd: root, env: gitEnv })
  for (const [name, content] of Object.entries({ ...usualFiles, ...differs.files })) {
    if (content === undefined) continue
    await mkdir(path.dirname(path.join(root, name)), { recursive: true })
    await writeFile(path.join(root, name), content)
  }
  await git('init', '--quiet', '--initial-branch=main')
  const remote = 'remote' in differs ? differs.remote : `https://github.com/${ours}.git`
  if (remote !== undefined) await git('remote', 'add', 'origin', remote)
  await git('add', '--all')
  await git('-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', 'commit', '--quiet', '--message', 'chore: begin')
  const runOf = (more: RunDifferences = {}) =>
    newRun({
      ...more,
      repository: {
        owner: 'octo-org',
        name: 'octo-repo',
        visibility: differs.visibility ?? 'public',
        ...more.repository,
      },
    })
  const run = runOf()
  const journal = openJournal()
  const faults = (differs.faults ?? []).map((text) => {
    const fault = parseFault(text)
    if ('wrong' in fault) throw new Error(fault.wrong)
    return fault
  })
  const python = differs.python ?? { inkwell: { urls: home, roles: [{ role: 'Owner', user: 'ada' }], publisher } }
  const world = await openWorld({
    run,
    issuerKeys,
    upstream: shown(python, differs.crates),
    journal,
    faults: openFaults(faults),
    ...(differs.onGitHub && { onGitHub: differs.onGitHub }),
    offline: true,
  })
  const { owner, name } = run.repository
  world.trust({
    pypi: {
      assumePublisher: {
        owner,
        repository: name,
        ownerId: String(ownerId),
        workflow: 'release.yml',
        environment: 'release',
      },
      ...differs.trust?.pypi,
    },
    crates: {
      owners: { inkwell: ['ada', 'github:octo-org:press'] },
      pages: { inkwell: { repository: `https://github.com/${ours}`, trusted: ours } },
      assumePublisher: { repository: ours, ownerId, workflow: 'release.yml', environment: 'release' },
      ...differs.trust?.crates,
    },
    hidden: [],
  })
  const services = world.services()
  services.github.tokens.set(token, everything)
  services.github.settings.environments.set('release', {
    reviewers: ['ada'],
    open: [{ name: 'v*', type: 'tag' }],
    secrets: ['CRATES_TOKEN'],
  })
  services.github.settings.rulesets.push({ name: 'releases', target: 'tag', enforcement: 'active' })
  services.github.settings.variables.set('RELEASE_LIVE', 'true')
  differs.github?.(services.github)
  const authorities = path.join(folder, 'authorities.pem')
  await writeFile(authorities, world.edge.caPem)
  const env = { ...gitEnv, ...clientKnobs(world.edge.proxyUrl, authorities), ...compileCache, GITHUB_TOKEN: token }
  try {
    return await use({
      root,
      world,
      services,
      env,
      doctor: (args = [], more = {}) => {
        const merged = Object.entries({ ...env, ...more }).flatMap(([key, value]) =>
          value === undefined ? [] : [[key, value]],
        )
        return command(['doctor', ...args], root, Object.fromEntries(merged))
      },
      async job({ environment, ...more } = {}) {
        const facts = runOf(more)
        const job = newJob(facts, Date.now(), {
          environment,
          permissions: { contents: 'read', 'id-token': 'write' },
        })
        services.github.tokens.set(job.githubToken, job.permissions)
        const event = path.join(folder, 'event.json')
        await writeFile(event, JSON.stringify(facts.payload))
        return {
          GITHUB_ACTIONS: 'true',
          GITHUB_REPOSITORY: `${facts.repository.owner}/${facts.repository.name}`,
          GITHUB_EVENT_NAME: facts.event,
          GITHUB_EVENT_PATH: event,
          GITHUB_TOKEN: job.githubToken,
          ACTIONS_ID_TOKEN_REQUEST_URL: idTokenRequestUrl(job),
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: job.runtimeToken,
        }
      },
      acts: () =>
        journal
          .entries()
          .filter(({ method }) => method !== 'GET')
          .map(({ method, host, path: at }) => `${method} ${host}${at}`),
      hosts: () => [...new Set(journal.entries().map(({ host }) => host))].sort(),
    })
  } finally {
    await world.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** The public indexes, with the pages of the projects. */
function shown(python: Readonly<Record<string, ShownProject>>, crates: readonly string[] = ['inkwell']): Upstream {
  const file = (name: string): string => `${name}-1.0.0.tar.gz`
  const index = publicIndex({
    python: Object.fromEntries(Object.keys(python).map((name) => [name, { [file(name)]: '1'.repeat(64) }])),
    rust: Object.fromEntries(crates.map((name) => [name, { '1.0.0': '1'.repeat(64) }])),
  })
  return async (request) => {
    const { host, path: at } = request
    const [, kind, name = '', ...rest] = at.split('/')
    const project = host === 'pypi.org' ? python[name] : undefined
    if (project !== undefined && kind === 'pypi') {
      return json(200, {
        info: { name, version: '1.0.0', home_page: '', project_urls: project.urls ?? null },
        urls: [{ filename: file(name) }],
        ownership: { roles: project.roles ?? [], organization: project.organization ?? null },
      })
    }
    if (project !== undefined && kind === 'integrity' && rest[0] === '1.0.0' && project.publisher !== undefined) {
      const named = { kind: 'GitHub', environment: null, ...project.publisher, claims: null }
      return json(200, { version: 1, attestation_bundles: [{ publisher: named, attestations: [] }] })
    }
    return index(request)
  }
}
