import path from 'node:path'
import type { WheelTest } from '../model/config.ts'
import { lastLines } from '../model/last-lines.ts'
import { type Problem, problem } from '../model/problem.ts'
import type { Files } from '../ports/files.ts'
import type { Command } from '../ports/process.ts'
import type { Run } from '../ports/runner.ts'
import { startTool, type Workshop } from './run.ts'
import { makeVenv, type Venv } from './venv.ts'

/** A wheel that is tried out where it was built. */
export interface Trial {
  /** Absolute. */
  readonly wheel: string
  /** The project, as its manifest spells it. */
  readonly name: string
  /** The Python that it was made for; `undefined` for any. */
  readonly python: string | undefined
  /** The folder of the project, absolute. */
  readonly directory: string
  readonly isPure: boolean
  /** The maintainer's own test, where this wheel is to be tested. */
  readonly test:
    { readonly requires: WheelTest['requires']; readonly run: string; readonly argv: Command['argv'] } | undefined
}

/** How it went: problems, and whether the wheel could be installed on this machine at all. */
export interface Tried {
  readonly problems: readonly Problem[]
  readonly ran: boolean
}

/**
 * Imports every extension module that the installed project has, under the name that it has there; one line for each that
 * cannot be, and how many could.
 */
const importAll = `import importlib, importlib.machinery, importlib.metadata, sys
good, bad = 0, []
for file in importlib.metadata.files(sys.argv[1]) or []:
    text = file.as_posix()
    suffix = next((each for each in importlib.machinery.EXTENSION_SUFFIXES if text.endswith(each)), None)
    if suffix is None or text.startswith("..") or ".libs/" in text: continue
    name = text[: -len(suffix)].replace("/", ".")
    if name.endswith(".__init__"): name = name[:-9]
    try:
        importlib.import_module(name)
        good += 1
    except BaseException as error:
        bad.append(f"{name}: {type(error).__name__}: {error}")
print("\\n".join([f"imported {good}", *bad]))
`

/** An import may take this long: 5 minutes, in milliseconds. */
const longestImport = 300_000

/**
 * Installs a wheel into a fresh environment, imports its extensions and runs the maintainer's test. A wheel for a Python
 * that is not on this machine is left as it is.
 */
export async function tryWheel(shop: Workshop, trial: Trial, os: Run['os'], files: Files): Promise<Tried> {
  const { wheel, test } = trial
  const filename = path.basename(wheel)
  const python = trial.python === undefined ? undefined : await shop.find?.(trial.python)
  if (trial.python !== undefined && python === undefined) {
    shop.onLine(`${filename} is not tried out: there is no Python ${trial.python} here.`)
    return { problems: [], ran: false }
  }
  const room = path.join(shop.scratch, 'trial')
  await files.remove(room)
  const venv = await makeVenv(shop, shop.out, os, [], path.join(room, 'python'), python)
  if ('problem' in venv) return { problems: [venv.problem], ran: false }
  const install = [venv.python, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', wheel] as const
  const installed = await startTool(shop, room, [...install, ...(test?.requires ?? [])])
  if (installed.code !== 0) {
    // pip's words for a wheel of another machine, such as one for musl
    if (/is not a supported wheel on this platform/.test(installed.stderr)) {
      shop.onLine(`${filename} is not tried out: it is for another machine than this one.`)
      return { problems: [], ran: false }
    }
    return { problems: [uninstallable(filename, installed.stderr)], ran: true }
  }
  const imported = trial.isPure ? [] : await importExtensions(shop, trial, venv, room)
  if (imported.some(({ level }) => level === 'error') || test === undefined) return { problems: imported, ran: true }
  const tested = await runTest(shop, { ...trial, test }, venv, room, os)
  return { problems: [...imported, ...tested], ran: true }
}

async function importExtensions(
  shop: Workshop,
  { wheel, name }: Trial,
  venv: Venv,
  room: string,
): Promise<readonly Problem[]> {
  shop.onLine(`The extensions of ${path.basename(wheel)} are imported.`)
  const exit = await shop.process.run({
    argv: [venv.python, '-I', '-c', importAll, name],
    cwd: room,
    env: shop.env,
    deadline: Math.max(1, Math.min(shop.left?.() ?? longestImport, longestImport)),
  })
  const [count = '', ...bad] = exit.stdout.trim().split(/\r?\n/)
  const filename = path.basename(wheel)
  // an extension that ends the interpreter prints nothing
  if (exit.code !== 0 || !count.startsWith('imported ')) {
    return [unimportable(filename, lastLines(`${exit.stdout}\n${exit.stderr}`) || `exit code ${exit.code}`, 'error')]
  }
  if (bad.length === 0) return []
  // one that wants an optional dependency is no fault of the wheel, all of them are
  return [unimportable(filename, bad.join('\n'), count === 'imported 0' ? 'error' : 'warning')]
}

async function runTest(
  shop: Workshop,
  { wheel, directory, test }: Trial & { readonly test: NonNullable<Trial['test']> },
  venv: Venv,
  room: string,
  os: Run['os'],
): Promise<readonly Problem[]> {
  const name = Object.keys(shop.env).find((each) => each.toUpperCase() === 'PATH') ?? 'PATH'
  const found = [venv.bin, shop.env[name] ?? ''].join(os === 'windows' ? ';' : ':')
  const exit = await startTool(shop, room, test.argv, {
    [name]: found,
    VIRTUAL_ENV: path.dirname(venv.bin),
    // the folder is another one, so that the sources are not imported instead of the wheel
    PROJECT: directory,
  })
  if (exit.code === 0) return []
  const how =
    exit.code === 'timeout'
      ? 'ran out of time'
      : exit.code === 'missing'
        ? 'found no shell'
        : `ended with exit code ${exit.code}`
  return [
    problem(
      'wheel-test-failed',
      `The test of ${path.basename(wheel)}, \`${test.run}\`, ${how}:\n${lastLines(`${exit.stdout}\n${exit.stderr}`)}`,
      'Mend what it says. It runs in an empty folder, with the wheel and `test.requires` installed; the project is at $PROJECT.',
    ),
  ]
}

function uninstallable(filename: string, words: string): Problem {
  return problem(
    'wheel-unimportable',
    `pip could not install ${filename} into an environment of its own:\n${lastLines(words)}`,
    'Correct what its metadata requires; the message has the words of pip.',
  )
}

function unimportable(filename: string, words: string, level: 'error' | 'warning'): Problem {
  return problem(
    'wheel-unimportable',
    `${filename} was installed, and its extension could not be imported:\n${words}`,
    'Look whether the module is called as its code says (`#[pymodule]`, `PyInit_`), and whether all that it needs is in `dependencies`.',
    { level },
  )
}
