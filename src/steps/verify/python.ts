import path from 'node:path'
import { makeVenv, type Venv } from '../../build/venv.ts'
import type { Distribution } from '../../model/distribution.ts'
import type { Problem } from '../../model/problem.ts'
import { normalisedName } from '../../model/project-name.ts'
import type { Exit } from '../../ports/process.ts'
import { importProgram } from './imports.ts'
import { led, type PipIndex } from './led.ts'
import { type OwnTest, runOwnTest } from './own-test.ts'
import { fitProgram, quietly, readReport } from './pip.ts'
import type { PythonBench } from './python-bench.ts'
import {
  failed,
  good,
  importFailed,
  installFailed,
  longest,
  noFile,
  otherBytes,
  saidBy,
  skipped,
  type Tried,
} from './tried.ts'

/** A released Python project, and where it is installed from. */
export interface PythonRelease {
  readonly name: string
  readonly version: string
  /** All of its files, as they were built. */
  readonly files: readonly Pick<Distribution, 'filename' | 'sha256'>[]
  /** The Simple API of the index, of the one that has what it depends on where that is another, and its login. */
  readonly from: PipIndex
  /** The test that the config has for its wheels, where it can be run without the sources. */
  readonly test?: OwnTest | undefined
}

/** Whether pip says that the index does not list the release, or nothing of it that fits; not of something that it depends on. */
const isUnlisted = ({ stderr }: Exit, { name, version }: PythonRelease): boolean =>
  stderr.split(/\r?\n/).some((line) => line.endsWith(`No matching distribution found for ${name}==${version}`))

/** Installs a release with pip as its users do, with what it depends on, into an environment of its own, and imports it. */
export async function tryPython(bench: PythonBench, release: PythonRelease): Promise<Tried> {
  const what = `pip install ${release.name}==${release.version}`
  const venv = await venvFor(bench, release)
  if ('problem' in venv) return failed(what, 'there is no Python to try it with', venv.problem)
  if (venv.fitting.length === 0) return skipped(what, `there is neither a wheel for ${venv.here} nor an sdist`)
  const report = path.join(bench.shop.scratch, 'report.json')
  const exit = await install(bench, venv, release, report)
  if (exit.code !== 0) {
    const problem = isUnlisted(exit, release)
      ? noFile(what, venv.fitting, exit.stderr)
      : installFailed(what, saidBy(exit))
    return failed(what, 'it cannot be installed', problem)
  }
  const taken = readReport(await bench.files.text(report)).find(
    (each) => normalisedName(each.name) === normalisedName(release.name),
  )
  const stranger = taken === undefined ? undefined : strangerIn(taken, release)
  if (stranger !== undefined) return failed(what, 'other bytes were installed', stranger)
  const tried = await imported(bench, venv, release, what, taken?.filename)
  return tried.state === 'good' && release.test !== undefined
    ? runOwnTest(bench, venv, { ...release, test: release.test }, tried)
    : tried
}

type Room = Venv & { readonly fitting: readonly string[]; readonly here: string }

/** An environment of the machine's own Python, or of another one that is here where that one can use no file. */
async function venvFor(bench: PythonBench, release: PythonRelease): Promise<Room | { readonly problem: Problem }> {
  const usual = await room(bench, release, 'python', undefined)
  if ('problem' in usual || usual.fitting.length > 0) return usual
  const versions = release.files.flatMap(({ filename }) => {
    const [, major, minor] = /-cp(\d)(\d+)-(?!abi3)[^-]+-[^-]+\.whl$/.exec(filename) ?? []
    return major === undefined || minor === undefined ? [] : [Number(minor)]
  })
  for (const minor of [...new Set(versions)].sort((one, other) => other - one)) {
    const python = await bench.shop.find?.(`3.${minor}`)
    const other = python === undefined ? undefined : await room(bench, release, `python3.${minor}`, python)
    if (other !== undefined && !('problem' in other) && other.fitting.length > 0) return other
  }
  return usual
}

async function room(
  { shop, files, os }: PythonBench,
  release: PythonRelease,
  folder: string,
  python: string | undefined,
): Promise<Room | { readonly problem: Problem }> {
  const names = path.join(shop.scratch, 'files.txt')
  await files.write(names, release.files.map((each) => each.filename).join('\n'))
  const venv = await makeVenv(shop, shop.scratch, os, [], path.join(shop.scratch, folder), python)
  if ('problem' in venv) return venv
  const argv = [venv.python, '-I', '-c', fitProgram, names] as const
  const told = await shop.process.run({ argv, cwd: shop.scratch, env: shop.env, deadline: 60_000 })
  const lines = told.stdout.trim().split(/\r?\n/)
  // a pip that cannot be asked decides by itself
  if (told.code !== 0) return { ...venv, fitting: release.files.map((each) => each.filename), here: 'this machine' }
  return { ...venv, fitting: lines.slice(0, -1), here: lines.at(-1) ?? 'this machine' }
}

/** Asks the index again where it does not list the release yet. */
function install(bench: PythonBench, venv: Venv, release: PythonRelease, report: string): Promise<Exit> {
  const { shop, relay } = bench
  const { name, version, from } = release
  return led(from, { relay, env: shop.env }, async ({ options, env: more }) => {
    const argv = [
      ...([venv.python, '-m', 'pip', 'install', ...quietly, ...options] as const),
      '--report',
      report,
      `${name}==${version}`,
    ] as const
    const env = { ...shop.env, ...more }
    for (;;) {
      shop.onLine(`$ ${argv.join(' ')}`)
      if (from.ask !== undefined) shop.onLine(`That is ${from.index}, which is asked with the login of this job.`)
      const exit = await shop.process.run({ argv, cwd: shop.scratch, env, deadline: longest, onLine: shop.onLine })
      // an index that leaves a version out because of the Python will not change its mind
      const isLate = isUnlisted(exit, release) && !/require a different python version/.test(exit.stderr)
      if (exit.code === 0 || !isLate || !(await bench.wait())) return exit
    }
  })
}

/** The file that pip took is one of the release, with the bytes that were built. */
function strangerIn(
  { filename, sha256 }: ReturnType<typeof readReport>[number],
  { files }: PythonRelease,
): Problem | undefined {
  const own = files.find((each) => each.filename === filename)
  if (own !== undefined && (sha256 === undefined || sha256 === own.sha256)) return undefined
  return otherBytes('pip', filename, sha256 ?? 'untold', own?.sha256 ?? 'no such file')
}

async function imported(
  { shop, files }: PythonBench,
  venv: Room,
  { name, version }: PythonRelease,
  what: string,
  filename: string | undefined,
): Promise<Tried> {
  const told = path.join(shop.scratch, 'imports.txt')
  const argv = [venv.python, '-I', '-c', importProgram, name, told] as const
  const exit = await shop.process.run({ argv, cwd: shop.scratch, env: shop.env, deadline: longest })
  const [count = '', ...lines] = ((await files.text(told)) ?? '').trim().split(/\r?\n/)
  const bad = lines.flatMap((line) => (line.startsWith('bad ') ? [line.slice(4)] : []))
  const needs = lines.flatMap((line) => (line.startsWith('needs ') ? [line.slice(6)] : []))
  // what ends the interpreter leaves nothing
  const isDead = exit.code !== 0 || !count.startsWith('imported ')
  // a module that wants an optional dependency is no fault of the release, all of them are
  const isUseless = count === 'imported 0' && needs.length > 0
  if (isDead || bad.length > 0 || isUseless) {
    const words = isDead ? saidBy(exit) : [...bad, ...needs].join('\n')
    return failed(what, 'it cannot be imported', importFailed(`${name} ${version}`, words))
  }
  const left = needs.length === 0 ? '' : `; needs more than its dependencies: ${needs.join(', ')}`
  return good(what, `${filename ?? 'a file of it'}, ${venv.here}: modules ${count}${left}`)
}
