import { cp } from 'node:fs/promises'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Outcome } from '../../rehearsal/command.ts'
import { storedArtifacts } from '../../rehearsal/handlers/artifacts/state.ts'
import { readMachine, thisMachine } from '../../rehearsal/machine.ts'
import { readRecorded } from '../../rehearsal/planned.ts'
import { type OpenUpstream, openUpstream } from '../../rehearsal/upstream.ts'
import { sha256Of } from '../make/crate.ts'
import { type Front, openFront } from '../make/front.ts'
import { makeRepository, type Repository } from '../make/repository.ts'
import { runAct } from './act-run.ts'
import { releaseWorkflow } from './release-workflow.ts'
import { toolAt } from './tool.ts'

/** The stock runner nektos/act, in host mode. */
const act = toolAt('JUDGE_ACT')
const projects = path.join(import.meta.dirname, '..', '..', 'rehearsal', 'projects')
const TAG = 'v0.3.1'
const crates = ['example-shelf-core', 'example-shelf-format', 'example-shelf'] as const

// act enforces no `permissions` and no `environment`, and gives every job one runtime token and one identity: those are
// the business of the rehearsal's own runner.
describe('act runs the workflow of a Cargo workspace with a Python package', () => {
  let upstream: OpenUpstream
  let front: Front
  let repository: Repository
  let ended: Outcome
  let log: string

  beforeAll(async () => {
    repository = await makeRepository({ '.github/workflows/release.yml': releaseWorkflow, ...python })
    await cp(path.join(projects, 'workspace'), repository.root, { recursive: true })
    const sha = await repository.commit()
    const machine = await readMachine(thisMachine(repository.root))
    upstream = openUpstream({
      ca: machine.ca,
      proxy: machine.proxy,
      ...(machine.pypi !== undefined && { pypi: machine.pypi }),
      ...(machine.crates !== undefined && { crates: machine.crates }),
    })
    front = await openFront({ ref: `refs/tags/${TAG}`, sha }, upstream.ask)
    const { owner, name, ownerId } = front.run.repository
    const publisher = {
      owner,
      repository: name,
      ownerId: String(ownerId),
      workflow: 'release.yml',
      environment: 'release',
    }
    front.stand({
      pypi: { tokens: [], pending: [{ ...publisher, project: 'shelf-notes' }] },
      upstream: Object.fromEntries(crates.map((each) => [each, ['0.3.0']])),
      crates: {
        tokens: [],
        assumePublisher: { repository: `${owner}/${name}`, ownerId, workflow: 'release.yml', environment: 'release' },
      },
    })
    await repository.git('tag', TAG)
    await repository.git('remote', 'add', 'origin', `https://github.com/${owner}/${name}.git`)
    ended = await runAct(act, repository.root, front)
    log = stripVTControlCharacters(`${ended.stdout}${ended.stderr}`)
  }, 300_000)

  afterAll(async () => {
    await front.close()
    await upstream.close()
    await repository.remove()
  })

  test('every job succeeds, one for each row of the matrix', () => {
    expect(log).not.toContain('Job failed')
    expect(ended.code).toBe(0)
    const jobs = [...log.matchAll(/^\[Release\/([\w-]+)\] 🏁 {2}Job succeeded$/gm)].map(([, job]) => job)
    expect(new Set(jobs)).toEqual(new Set(['plan', 'build-1', 'build-2', 'dry-run', 'publish']))
    const rows = [...log.matchAll(/Matrix: map\[runner:(\S+) target:(\w+) timeout:\d+\]/g)].map(
      ([, runner, target]) => `${target} on ${runner}`,
    )
    expect(new Set(rows)).toEqual(new Set(['crates on ubuntu-24.04', 'sources on ubuntu-24.04']))
  })

  test('the registries hold what the build jobs told, byte for byte', () => {
    const told = [...log.matchAll(/^\[Release\/build-\d\].*::set-output:: distributions=(.*)$/gm)].flatMap(([, json]) =>
      readRecorded(json),
    )
    const { pypi, crates: index } = front.services()
    const held = [
      ...index.published.map(({ crate, version, bytes }) => ({ filename: `${crate}-${version}.crate`, bytes })),
      ...pypi.uploads,
    ].map(({ filename, bytes }) => ({ filename, sha256: sha256Of(bytes), size: bytes.length }))
    const byName = (one: { filename: string }, other: { filename: string }) => (one.filename < other.filename ? -1 : 1)
    expect(held.toSorted(byName)).toEqual(told.toSorted(byName))
    expect(index.published.map(({ crate }) => crate)).toEqual(crates)
    expect(pypi.uploads.map(({ filename }) => filename.replace(/^.*(?=\.(whl|tar\.gz)$)/, '*'))).toEqual([
      '*.whl',
      '*.tar.gz',
    ])
  })

  test('both registries trusted the job by its identity, and no token is left', () => {
    const { identity, pypi, crates: index } = front.services()
    expect(identity.issued.map(({ audience }) => audience).filter((each) => each !== 'visibility')).toEqual(
      expect.arrayContaining(['crates.io', 'pypi']),
    )
    expect(pypi.mintedTokens.size).toBe(1)
    for (const token of pypi.mintedTokens.keys()) expect(log).not.toContain(token)
    const revoked = front.journal.entries().filter(({ method, host }) => method === 'DELETE' && host === 'crates.io')
    expect(revoked.map(({ status }) => status)).toEqual([204])
    expect(index.minted.size).toBe(0)
  })

  test('artifacts and outputs went from job to job, and the publishing job saw no sources', () => {
    expect([...storedArtifacts(front.services().artifacts).keys()]).toEqual(
      expect.arrayContaining(['notes', 'crates', 'sources', 'receipt'].map((each) => `release-action-${each}-1`)),
    )
    const { owner, name } = front.run.repository
    expect(log).toContain(
      `version=0.3.1 published=true release=https://github.com/${owner}/${name}/releases/tag/${TAG} files=0\n`,
    )
  })

  test('the GitHub Release is published', () => {
    const releases = [...front.services().github.releases.values()]
    expect(releases).toMatchObject([{ tag: TAG, draft: false, prerelease: false }])
  })
})

/** A pure-Python package of the same version. */
const python = {
  'python/pyproject.toml': [
    '[build-system]',
    'requires = ["hatchling>=1.26"]',
    'build-backend = "hatchling.build"',
    '[project]',
    'name = "shelf-notes"',
    'version = "0.3.1"',
    'description = "Notes on a shelf"',
    'license = "MIT"',
    '[tool.hatch.build.targets.wheel]',
    'packages = ["shelf_notes"]',
    '',
  ].join('\n'),
  'python/shelf_notes/__init__.py': 'SHELF = "a shelf"\n',
}
