import path from 'node:path'
import { problem, type Problem } from '../model/problem.ts'
import { pinnedTools } from '../model/tools.ts'
import type { Run } from '../ports/runner.ts'
import { requirementsFromKept } from './pinned-wheels.ts'
import { runTool, startTool, type Workshop } from './run.ts'

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
  const install = [venv.python, '-m', 'pip', 'install', ...quiet] as const
  const kept = await requirementsFromKept(shop, root, venv.python, wanted)
  if (kept !== undefined && (await startTool(shop, root, [...install, ...kept])).code === 0) return venv
  const installed = await runTool(shop, root, [...install, ...wanted])
  return 'problem' in installed ? installed : venv
}

/** Debian packs `venv` apart from Python, and its message is easily missed. */
function withVenvHint(found: Problem): Problem {
  if (!found.message.includes('ensurepip')) return found
  return problem('tool-missing', 'This Python lacks the module venv.', 'Install it: sudo apt-get install python3-venv')
}

/** The version of Python and of the tools in an environment; empty where it cannot be asked. */
export async function toolVersions(
  shop: Workshop,
  root: string,
  venv: Venv,
): Promise<Readonly<Record<string, string>>> {
  const wanted = ['pip', ...Object.keys(pinnedTools)]
  const { stdout } = await shop.process.run({
    argv: [venv.python, '-I', '-c', askVersions, wanted.join()],
    cwd: root,
    env: shop.env,
    deadline: 60_000,
  })
  const pairs = stdout.split(/\r?\n/).flatMap((line) => {
    const [, name, version] = /^(\S+)=(.+)$/.exec(line) ?? []
    return name === undefined || version === undefined ? [] : [[name, version] as const]
  })
  return Object.fromEntries(pairs)
}

/** One start of Python, where `pip list` is a slow second one. */
const askVersions = `import sys, platform, importlib.metadata as found
print("python=Python", platform.python_version())
for name in sys.argv[1].split(','):
    try: print(f"{name}={found.version(name)}")
    except found.PackageNotFoundError: pass
`
