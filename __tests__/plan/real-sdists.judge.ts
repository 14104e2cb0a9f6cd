import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { usualConfig } from '../../src/config/usual.ts'
import { list, object, type Of, text } from '../../src/model/shape.ts'
import { usualTargets } from '../../src/model/target.ts'
import { isSameWheel, targetsOfTags, wheelTagsOf } from '../../src/model/wheel-name.ts'
import { observeManifests } from '../../src/observe/manifests.ts'
import { draftPlan } from '../../src/plan/plan.ts'
import { files } from '../../src/platform/files.ts'
import { cachedAt, fetchReal } from '../corpus/real-files.ts'

const run = promisify(execFile)

const release = object({
  name: text,
  version: text,
  sdist: object({ filename: text, sha256: text, path: text }),
  /** The wheels that PyPI has of this release. */
  wheels: list(text),
})

type Real = Of<typeof release>

const corpus = list(release)(JSON.parse(await readFile(new URL('real-sdists.json', import.meta.url), 'utf8')), '')

/** Releases whose names the plan does not tell from the sdist, and why. */
const misses: Readonly<Record<string, string>> = {
  cryptography:
    'its workflow builds for two stable ABIs and the free-threaded Pythons, by features that its sdist does not name',
  pyyaml: 'published before Python 3.15, for which the plan has wheels',
  pyzmq: 'an override of [tool.cibuildwheel] makes the wheel of one Python serve all later ones',
  tokenizers: 'its workflow adds free-threaded wheels to the one with the stable ABI',
}

/** What an sdist has and its repository does not. */
const written = /^PKG-INFO$|\.egg-info\//

let room: string
beforeAll(async () => {
  room = await mkdtemp(path.join(tmpdir(), 'real-sdists-'))
  await fetchReal(corpus.map(({ sdist }) => sdist))
}, 600_000)
afterAll(() => rm(room, { recursive: true, force: true }))

/** The names that the plan expects of a release, without a config, as its repository would be on the tag. */
async function planned({ name, version, sdist }: Real): Promise<readonly string[]> {
  const root = path.join(room, name)
  await mkdir(root)
  await run('tar', ['-xzf', cachedAt(sdist), '-C', root, '--strip-components', '1'])
  const tracked = (await files.list(root)).filter((file) => !written.test(file))
  const facts = await observeManifests(root, tracked, files)
  const { draft, problems } = draftPlan({
    repository: undefined,
    commit: 'a'.repeat(40),
    epoch: 0,
    manifests: facts.manifests,
    leftOut: facts.leftOut,
    tag: { name: `v${version}`, source: 'input' },
    packages: [],
    platforms: [],
    config: usualConfig,
    configFile: 'none',
    notifyTemplate: undefined,
    checks: facts.checks,
    statements: facts.statements,
  })
  const rows = draft?.rows ?? []
  const all = rows.flatMap((row) => row.expects).filter((each) => each.kind !== 'crate')
  if (all.length === 0) return problems.map((each) => each.message)
  return all.map((each) => each.filename ?? `${each.kind} of ${each.name}`)
}

/** PyPI's wheels for the platforms that a plan has without a config, PyPy's left out. */
const published = ({ wheels }: Real): readonly string[] =>
  wheels.filter((each) => {
    const { python = [], platform = [] } = wheelTagsOf(each) ?? {}
    if (python.some((tag) => tag.startsWith('pp') || tag.startsWith('graalpy'))) return false
    const targets = targetsOfTags(platform)
    return targets.every((target) => target === 'any' || usualTargets.some((usual) => usual === target))
  })

/**
 * What is on one side only; nothing where the plan tells exactly what was published. Pure wheels by the letter; of others
 * the project, Python, ABI and machine, because the system's release is for the compiler to say.
 */
async function difference(real: Real): Promise<readonly string[]> {
  const names = await planned(real)
  const wheels = names.filter((each) => each.endsWith('.whl'))
  const out = published(real)
  const isPure = wheels.length === 1 && wheels[0]?.endsWith('-any.whl')
  const same = (one: string, other: string): boolean => (isPure ? one === other : isSameWheel(one, other))
  return [
    // only the version of an sdist may be the backend's own affair
    ...(names.some((each) => each === real.sdist.filename || each.startsWith('sdist of '))
      ? []
      : [`- ${real.sdist.filename}`]),
    ...wheels.filter((each) => !out.some((other) => same(each, other))).map((each) => `+ ${each}`),
    ...out.filter((each) => !wheels.some((other) => same(other, each))).map((each) => `- ${each}`),
  ]
}

describe('real releases, planned from their sdists without a config', () => {
  test('are told name by name for at least 18, and the others are named', async () => {
    const found: Record<string, readonly string[]> = {}
    for (const real of corpus) found[real.name] = await difference(real)
    const equal = Object.entries(found).filter(([, lines]) => lines.length === 0)
    for (const [name, lines] of Object.entries(found))
      if (lines.length > 0) console.log(`${name}: ${lines.length}\n${lines.slice(0, 6).join('\n')}`)
    console.log(`count: ${equal.length} of ${corpus.length} releases equal`)
    expect(
      Object.keys(found)
        .filter((name) => found[name]?.length !== 0)
        .sort(),
    ).toEqual(Object.keys(misses).sort())
    expect(equal.length).toBeGreaterThanOrEqual(18)
  }, 300_000)
})
