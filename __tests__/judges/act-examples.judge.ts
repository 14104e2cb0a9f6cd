import { cp, readFile } from 'node:fs/promises'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Outcome } from '../../rehearsal/command.ts'
import { useCrates } from '../../rehearsal/consume.ts'
import { readMachine, thisMachine } from '../../rehearsal/machine.ts'
import { readRecorded } from '../../rehearsal/planned.ts'
import { newRun } from '../../rehearsal/run-facts.ts'
import { type OpenUpstream, openUpstream } from '../../rehearsal/upstream.ts'
import { mergePull, push } from '../e2e/remote.ts'
import { sha256Of } from '../make/crate.ts'
import { type Front, openFront } from '../make/front.ts'
import { makeRepository } from '../make/repository.ts'
import { runAct } from './act-run.ts'
import { toolAt } from './tool.ts'

/** The stock runner nektos/act, in host mode. */
const act = toolAt('JUDGE_ACT')
const uv = toolAt('JUDGE_UV')
const examples = path.join(import.meta.dirname, '..', '..', 'examples')

/** A release of an example: its tag, what comes of it, and who uses that. */
interface Row {
  readonly kind: string
  readonly tag: string
  /** Rows of the matrices that must have run. */
  readonly rows: readonly string[]
  readonly python?: { readonly name: string; readonly version: string; readonly modules: readonly string[] }
  readonly crate?: { readonly name: string; readonly version: string; readonly library: string }
  readonly index?: 'testpypi'
  readonly environment?: string
  /** What this machine needs said otherwise: act has no macOS, and would not come to an end of it. */
  readonly instead?: Readonly<Record<string, string>>
}

const releases: readonly Row[] = [
  {
    kind: 'local-first',
    tag: 'v0.6.0',
    rows: ['wheels-linux-x86_64', 'sources'],
    python: { name: 'example-anvil', version: '0.6.0', modules: ['example_anvil', 'example_anvil._anvil'] },
    instead: {
      '.github/release-action.yml':
        'packages:\n  anvil: { targets: [linux-x86_64] }\nversion: { source: Cargo.toml }\n',
    },
  },
  {
    kind: 'tag-per-crate',
    tag: 'example-spool-v0.4.0',
    rows: ['cargo test', 'cargo clippy', 'cargo fmt', 'crates'],
    crate: { name: 'example-spool', version: '0.4.0', library: 'example_spool' },
  },
  {
    kind: 'tag-per-crate',
    tag: 'v0.3.0',
    rows: ['sources'],
    python: { name: 'example-spool', version: '0.3.0', modules: ['example_spool'] },
  },
  {
    kind: 'candidates',
    tag: 'v0.2.0-rc1',
    rows: ['sources'],
    python: { name: 'example-weather', version: '0.2.0rc1', modules: ['example_weather'] },
    index: 'testpypi',
    environment: 'release-test',
  },
  {
    kind: 'release-pull-request',
    tag: 'v2.1.0',
    rows: ['sources'],
    python: { name: 'example-diary', version: '2.1.0', modules: ['example_diary'] },
  },
  {
    kind: 'guarded',
    tag: 'v1.4.0',
    rows: ['make check', 'sources'],
    python: { name: 'example-ledger', version: '1.4.0', modules: ['example_ledger'] },
  },
]

let upstream: OpenUpstream
beforeAll(async () => {
  const machine = await readMachine(thisMachine(examples))
  upstream = openUpstream({
    ca: machine.ca,
    proxy: machine.proxy,
    ...(machine.pypi !== undefined && { pypi: machine.pypi }),
    ...(machine.crates !== undefined && { crates: machine.crates }),
  })
})
afterAll(() => upstream.close())

/** One run of the workflow file as it stands in the example. */
interface Played {
  readonly front: Front
  readonly ended: Outcome
  readonly log: string
}

async function play(
  row: Row,
  event: 'push' | 'pull_request',
  variables: Readonly<Record<string, string>>,
): Promise<Played> {
  const repository = await makeRepository()
  await cp(path.join(examples, row.kind), repository.root, { recursive: true })
  await repository.write(row.instead ?? {})
  const sha = await repository.commit()
  const ref = event === 'push' ? `refs/tags/${row.tag}` : 'refs/pull/7/merge'
  const front = await openFront({ ref, sha, event }, upstream.ask)
  const { owner, name, ownerId } = front.run.repository
  const { environment = 'release' } = row
  const publisher = { owner, repository: name, ownerId: String(ownerId), workflow: 'release.yml', environment }
  front.stand({
    pypi: { tokens: [], pending: row.python === undefined ? [] : [{ ...publisher, project: row.python.name }] },
    upstream: row.crate === undefined ? {} : { [row.crate.name]: ['0.3.9'] },
    crates: {
      tokens: [],
      assumePublisher: { repository: `${owner}/${name}`, ownerId, workflow: 'release.yml', environment },
    },
  })
  if (event === 'push') await repository.git('tag', row.tag)
  await repository.git('remote', 'add', 'origin', `https://github.com/${owner}/${name}.git`)
  const ended = await runAct(act, repository.root, front, { ref: await pinnedIn(row.kind), environment, variables })
  await repository.remove()
  return { front, ended, log: stripVTControlCharacters(`${ended.stdout}${ended.stderr}`) }
}

/** The commit of this action that the workflow of an example names. */
async function pinnedIn(kind: string): Promise<string> {
  const workflow = await readFile(path.join(examples, kind, '.github', 'workflows', 'release.yml'), 'utf8')
  return /release-action\/release-action@([0-9a-f]{40})/.exec(workflow)?.[1] ?? ''
}

const rowsOf = (log: string): readonly string[] => [
  ...new Set(
    [...log.matchAll(/Matrix: map\[(?:gate:(.*?) )?runner:\S+(?: target:([^\s\]]+))?/g)].map(
      ([, gate, target]) => gate ?? target ?? '',
    ),
  ),
]

// act enforces no `permissions` and no `environment`, and gives every job one runtime token and one identity.
describe.each(releases)('act runs the workflow of $kind for $tag', (row) => {
  let played: Played
  beforeAll(async () => {
    played = await play(row, 'push', { RELEASE_LIVE: 'true' })
  }, 300_000)
  afterAll(() => played.front.close())

  test('every job succeeds, and every row of the plan is one', () => {
    const { ended, log } = played
    expect(log).not.toContain('Job failed')
    expect(ended.code).toBe(0)
    expect(rowsOf(log)).toEqual(expect.arrayContaining([...row.rows]))
  })

  test('the registry holds what the build jobs told, byte for byte', () => {
    const told = [...played.log.matchAll(/::set-output:: distributions=(.*)$/gm)].flatMap(([, json]) =>
      readRecorded(json),
    )
    const { pypi, testpypi, crates } = played.front.services()
    const index = row.index === 'testpypi' ? testpypi : pypi
    const held = [
      ...index.uploads,
      ...crates.published.map(({ crate, version, bytes }) => ({ filename: `${crate}-${version}.crate`, bytes })),
    ]
    expect(held.length).toBe(row.crate === undefined ? 2 : 1)
    expect(new Map(held.map(({ filename, bytes }) => [filename, sha256Of(bytes)]))).toEqual(
      new Map(told.map(({ filename, sha256 }) => [filename, sha256])),
    )
    expect((row.index === 'testpypi' ? pypi : testpypi).uploads).toEqual([])
  })

  test('the stock client of the registry uses it', async () => {
    if (row.python !== undefined) expect(await usedByUv(played.front, row.python, row.index)).toMatchObject({ code: 0 })
    if (row.crate === undefined) return
    const folder = path.join(played.front.folder, 'use')
    const options = { folder, env: played.front.env, signal: AbortSignal.timeout(120_000), python: 'python3' }
    expect(await useCrates([row.crate], options)).toMatchObject([{ ok: true }])
  }, 150_000)
})

/** Installs with uv, which needs no environment of its own for it, and imports every module. */
async function usedByUv(front: Front, use: NonNullable<Row['python']>, index: Row['index']): Promise<Outcome> {
  const { name, version, modules } = use
  const address = index === 'testpypi' ? 'https://test.pypi.org/simple/' : 'https://pypi.org/simple/'
  await front.write('use/installed/.keep', '')
  const into = path.join(front.folder, 'use', 'installed')
  const where = ['--no-config', '--python', 'python3', '--default-index', address, '--target', into] as const
  const env = { UV_CACHE_DIR: path.join(front.folder, 'uv-cache') }
  const installed = await front.command('use', [uv, 'pip', 'install', ...where, `${name}==${version}`], env)
  if (installed.code !== 0) return installed
  return front.command('use', ['python3', '-c', `import ${modules.join(', ')}`], { PYTHONPATH: into })
}

// one example is enough: all have the same lines that decide it
describe.each([
  { what: 'a pull request, with RELEASE_LIVE set', event: 'pull_request', variables: { RELEASE_LIVE: 'true' } },
  { what: 'a tag without RELEASE_LIVE', event: 'push', variables: {} },
] as const)('act runs the workflow of guarded for $what', ({ event, variables }) => {
  let played: Played
  beforeAll(async () => {
    const row = releases.find(({ kind }) => kind === 'guarded')
    if (row === undefined) throw new Error('no such example')
    played = await play(row, event, variables)
  }, 300_000)
  afterAll(() => played.front.close())

  test('the dry run tells what would be published, and nothing is', () => {
    const { ended, log, front } = played
    expect(log).not.toContain('Job failed')
    expect(ended.code).toBe(0)
    expect(log).toContain('Dry run: nothing was uploaded')
    expect(log).not.toMatch(/^\[Release\/Publish\s*\] .*Success/m)
    expect(front.services().pypi.uploads).toEqual([])
    expect(front.services().identity.issued).toEqual([])
    expect(
      front.journal.entries().filter(({ method, host }) => method === 'POST' && host === 'upload.pypi.org'),
    ).toEqual([])
  })
})

describe('act runs the workflow of release-pull-request from a commit on main to its release', () => {
  const made = { name: 'example-diary', version: '2.2.0', modules: ['example_diary', 'example_diary.pages'] }
  let front: Front
  let kept: Outcome
  let released: Outcome
  let opened: readonly string[]
  let merged: string
  beforeAll(async () => {
    const kind = 'release-pull-request'
    const repository = await makeRepository()
    await cp(path.join(examples, kind), repository.root, { recursive: true })
    const first = await repository.commit()
    await repository.git('tag', 'v2.1.0')
    await repository.write({ 'src/example_diary/pages.py': 'COUNT = 365\n' })
    await repository.git('add', '--all')
    await repository.git('commit', '--quiet', '--message', 'feat: pages can be torn out')
    front = await openFront({ ref: 'refs/heads/main', sha: await repository.git('rev-parse', 'HEAD') }, upstream.ask)
    const { owner, name, ownerId } = front.run.repository
    const publisher = { owner, repository: name, ownerId: String(ownerId), workflow: 'release.yml' }
    front.stand({ pypi: { tokens: [], pending: [{ ...publisher, environment: 'release', project: made.name }] } })
    await repository.git('remote', 'add', 'origin', `https://github.com/${owner}/${name}.git`)
    const { github } = front.services()
    github.refs.set('refs/tags/v2.1.0', first)
    await push(repository, github, 'main')
    const differs = { ref: await pinnedIn(kind), variables: { RELEASE_LIVE: 'true' } }
    // the jobs behind it are those of every other push
    kept = await runAct(act, repository.root, front, { ...differs, job: 'release-pr' })
    opened = [...github.pulls.values()].map(({ title, state }) => `${title}, ${state}`)
    merged = await mergePull(repository, github, 1, 'squash')
    const { event, ref, repository: same } = front.run
    const run = newRun({ event, ref, repository: same, sha: merged, runId: front.run.runId + 1 })
    released = await runAct(act, repository.root, front, { ...differs, run })
    await repository.remove()
  }, 300_000)
  afterAll(() => front.close())

  test('the push of a feature opens the pull request, and publishes nothing', () => {
    expect(kept).toMatchObject({ code: 0 })
    expect(opened).toEqual(['chore(main): release 2.2.0, open'])
  })

  test('the push of its merge makes the tag, and the same run builds and publishes it', () => {
    const log = stripVTControlCharacters(`${released.stdout}${released.stderr}`)
    expect(log).not.toContain('Job failed')
    expect(released.code).toBe(0)
    const { github, pypi, testpypi } = front.services()
    expect(github.tagObjects.get(github.refs.get('refs/tags/v2.2.0') ?? '')?.commit).toBe(merged)
    expect(pypi.uploads.map(({ filename }) => filename).sort()).toEqual([
      'example_diary-2.2.0-py3-none-any.whl',
      'example_diary-2.2.0.tar.gz',
    ])
    expect(testpypi.uploads).toEqual([])
    expect([...github.releases.values()]).toMatchObject([{ tag: 'v2.2.0', draft: false, prerelease: false }])
    expect(log).toMatch(/^\[Release\/Publish\s*\] .*Success/m)
  })

  test('uv installs it', async () => {
    expect(await usedByUv(front, made, undefined)).toMatchObject({ code: 0 })
  }, 150_000)
})
