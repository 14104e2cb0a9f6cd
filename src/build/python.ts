import path from 'node:path'
import { satisfies } from '@renovatebot/pep440'
import type { PlannedPackage } from '../model/plan.ts'
import { type Problem, problem } from '../model/problem.ts'
import type { Run } from '../ports.ts'
import type { Built } from './cargo.ts'
import { runTool, versionOf, type Workshop } from './run.ts'

/** Versions of our own tools, pinned; a project that asks for another maturin gets that one. */
const pinned = { build: '1.3.0', maturin: '1.16.0' } as const

/** A Python environment of the build's own: system Pythons refuse `pip install` (PEP 668). */
interface Venv {
  readonly python: string
  readonly maturin: string
}

/** Builds the sdist of every package, and the wheel of those that are pure Python, by whatever backend they name (PEP 517). */
export async function buildSources(
  shop: Workshop,
  root: string,
  packages: readonly PlannedPackage[],
  os: Run['os'],
): Promise<Built> {
  const isMaturin = (each: PlannedPackage): boolean => each.backend === 'maturin'
  const venv = await makeVenv(shop, root, os, [
    ...(packages.every(isMaturin) ? [] : [`build==${pinned.build}`]),
    ...packages.filter(isMaturin).flatMap(maturinRequirements),
  ])
  if ('problem' in venv) return { tools: {}, problems: [venv.problem] }
  const problems: Problem[] = []
  for (const each of packages) {
    const directory = path.join(root, each.directory)
    const ran = isMaturin(each)
      ? await runTool(shop, directory, [venv.maturin, 'sdist', '--out', shop.out])
      : await runTool(shop, root, [venv.python, '-m', 'build', '--outdir', shop.out, directory])
    if ('problem' in ran) problems.push(ran.problem)
  }
  return { tools: await toolVersions(shop, root, venv), problems }
}

/** Builds the wheels of maturin projects for this machine, under a platform tag that PyPI takes. */
export async function buildWheels(
  shop: Workshop,
  root: string,
  packages: readonly PlannedPackage[],
  hasLock: (directory: string) => boolean,
  os: Run['os'],
): Promise<Built> {
  const venv = await makeVenv(shop, root, os, packages.flatMap(maturinRequirements))
  if ('problem' in venv) return { tools: {}, problems: [venv.problem] }
  const problems: Problem[] = []
  for (const each of packages) {
    const ran = await runTool(
      shop,
      path.join(root, each.directory),
      [
        venv.maturin,
        'build',
        '--release',
        '--compatibility',
        'pypi',
        '--interpreter',
        venv.python,
        '--out',
        shop.out,
        ...(hasLock(each.crateDirectory ?? each.directory) ? ['--locked'] : []),
      ],
      // out of the tree, so that nothing is swept into an sdist
      { CARGO_TARGET_DIR: path.join(shop.scratch, 'wheels') },
    )
    if ('problem' in ran) problems.push(ran.problem)
  }
  const rustc = await versionOf(shop, ['rustc', '--version'], root)
  return { tools: { ...(await toolVersions(shop, root, venv)), rustc }, problems }
}

/** What to install for a maturin project: what it asks for, at our version where that satisfies it. */
export function maturinRequirements({ requires }: Pick<PlannedPackage, 'requires'>): readonly string[] {
  const isMaturin = (each: string): boolean => /^\s*maturin(?![\w.-])/i.test(each)
  const asked = requires.filter(isMaturin)
  const [one = 'maturin'] = asked
  const parts = /^\s*maturin\s*(\[[^\]]*\])?\s*\(?([^;@()]*)\)?\s*(?:;.*)?$/i.exec(one)
  const [, extras = '', range = ''] = parts ?? []
  const isPinned =
    asked.length < 2 && parts !== null && (range.trim() === '' || satisfies(pinned.maturin, range.trim()))
  const others = requires.filter((each) => !isMaturin(each))
  return [...(isPinned ? [`maturin${extras}==${pinned.maturin}`] : asked), ...others]
}

async function makeVenv(
  shop: Workshop,
  root: string,
  os: Run['os'],
  requirements: readonly string[],
): Promise<Venv | { readonly problem: Problem }> {
  const folder = path.join(shop.scratch, 'python')
  const bin = path.join(folder, os === 'windows' ? 'Scripts' : 'bin')
  const suffix = os === 'windows' ? '.exe' : ''
  const venv: Venv = { python: path.join(bin, `python${suffix}`), maturin: path.join(bin, `maturin${suffix}`) }
  const made = await runTool(shop, root, [os === 'windows' ? 'python' : 'python3', '-m', 'venv', folder])
  if ('problem' in made) return { problem: withVenvHint(made.problem) }
  const installed = await runTool(shop, root, [
    venv.python,
    '-m',
    'pip',
    'install',
    '--quiet',
    '--disable-pip-version-check',
    ...new Set(requirements),
  ])
  return 'problem' in installed ? installed : venv
}

/** Debian packs `venv` apart from Python, and its message is easily missed. */
function withVenvHint(found: Problem): Problem {
  if (!found.message.includes('ensurepip')) return found
  return problem('tool-missing', 'This Python lacks the module venv.', 'Install it: sudo apt-get install python3-venv')
}

async function toolVersions(shop: Workshop, root: string, venv: Venv): Promise<Readonly<Record<string, string>>> {
  const python = await versionOf(shop, [venv.python, '--version'], root)
  const listed = await shop.process.run({
    argv: [venv.python, '-m', 'pip', 'list', '--format', 'json', '--disable-pip-version-check'],
    cwd: root,
    env: shop.env,
    deadline: 60_000,
  })
  return { python, ...readPipList(listed.stdout) }
}

function readPipList(stdout: string): Readonly<Record<string, string>> {
  try {
    const list: unknown = JSON.parse(stdout)
    if (!Array.isArray(list)) return {}
    const entries = list.map((each: unknown) =>
      typeof each === 'object' && each !== null && 'name' in each && 'version' in each
        ? [String(each.name), String(each.version)]
        : ['', ''],
    )
    return Object.fromEntries(entries.filter(([name]) => name === 'build' || name === 'maturin' || name === 'pip'))
  } catch {
    return {}
  }
}
