import path from 'node:path'
import { problem, type Problem } from '../model/problem.ts'
import { pinnedTools } from '../model/tools.ts'
import type { Run } from '../ports.ts'
import { runTool, versionOf, type Workshop } from './run.ts'

/** A Python environment of the build's own: system Pythons refuse `pip install` (PEP 668). */
export interface Venv {
  readonly python: string
  /** A program that a package of the environment brought along. */
  readonly program: (name: string) => string
  /** The environment's own, for a program that looks for others on the PATH. */
  readonly bin: string
}

/** Makes an environment in `folder` and installs the requirements; `python` is what it is made of. */
export async function makeVenv(
  shop: Workshop,
  root: string,
  os: Run['os'],
  requirements: readonly string[],
  folder = path.join(shop.scratch, 'python'),
  python = os === 'windows' ? 'python' : 'python3',
): Promise<Venv | { readonly problem: Problem }> {
  const bin = path.join(folder, os === 'windows' ? 'Scripts' : 'bin')
  const program = (name: string): string => path.join(bin, `${name}${os === 'windows' ? '.exe' : ''}`)
  const venv: Venv = { python: program('python'), program, bin }
  const made = await runTool(shop, root, [python, '-m', 'venv', folder])
  if ('problem' in made) return { problem: withVenvHint(made.problem) }
  const wanted = [...new Set(requirements)]
  if (wanted.length === 0) return venv
  const quiet = ['--quiet', '--disable-pip-version-check']
  const installed = await runTool(shop, root, [venv.python, '-m', 'pip', 'install', ...quiet, ...wanted])
  return 'problem' in installed ? installed : venv
}

/** Debian packs `venv` apart from Python, and its message is easily missed. */
function withVenvHint(found: Problem): Problem {
  if (!found.message.includes('ensurepip')) return found
  return problem('tool-missing', 'This Python lacks the module venv.', 'Install it: sudo apt-get install python3-venv')
}

/** The version of Python and of every package in an environment. */
export async function toolVersions(
  shop: Workshop,
  root: string,
  venv: Venv,
): Promise<Readonly<Record<string, string>>> {
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
    return Object.fromEntries(entries.filter(([name = '']) => name === 'pip' || Object.hasOwn(pinnedTools, name)))
  } catch {
    return {}
  }
}
