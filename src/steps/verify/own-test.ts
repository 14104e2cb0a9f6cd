import path from 'node:path'
import type { Venv } from '../../build/venv.ts'
import { shellFor } from '../../gate/shell.ts'
import { lastLines } from '../../model/last-lines.ts'
import { problem } from '../../model/problem.ts'
import type { PythonBench } from './python-bench.ts'
import { led, type PipIndex } from './led.ts'
import { quietly } from './pip.ts'
import { failed, installFailed, longest, type Tried } from './tried.ts'

/** The test that the config has for wheels (`packages.ID.test`). */
export interface OwnTest {
  /** A shell command of the maintainer, run as it stands. */
  readonly run: string
  readonly requires: readonly string[]
}

/** Whether a test wants the sources, which are not there: it says so by the variable that names their folder. */
const wantsSources = ({ run }: OwnTest): boolean => /\bPROJECT\b/.test(run)

/** What was installed, and where more of it comes from. */
interface Installed {
  readonly name: string
  readonly version: string
  readonly test: OwnTest
  readonly from: PipIndex
}

/** Runs the test in an empty folder, with the release and `test.requires` installed. `tried` is how it went until then. */
export async function runOwnTest(
  { shop, files, os, relay }: Pick<PythonBench, 'shop' | 'files' | 'os' | 'relay'>,
  venv: Venv,
  { name, version, test, from }: Installed,
  tried: Tried,
): Promise<Tried> {
  if (wantsSources(test)) return { ...tried, words: `${tried.words}; its test wants the sources, and was not run` }
  const folder = path.join(shop.scratch, 'test')
  await files.write(path.join(folder, '.keep'), '')
  if (test.requires.length > 0) {
    const exit = await led(from, { relay, env: shop.env }, ({ options, env }) => {
      const argv = [venv.python, '-m', 'pip', 'install', ...quietly, ...options, ...test.requires] as const
      const surroundings = { ...shop.env, ...env }
      return shop.process.run({ argv, cwd: folder, env: surroundings, deadline: longest, onLine: shop.onLine })
    })
    const command = `pip install ${test.requires.join(' ')}`
    if (exit.code !== 0) return failed(tried.what, 'its test cannot be run', installFailed(command, exit.stderr))
  }
  const variable = Object.keys(shop.env).find((each) => each.toUpperCase() === 'PATH') ?? 'PATH'
  const found = [venv.bin, shop.env[variable] ?? ''].join(os === 'windows' ? ';' : ':')
  const env = { ...shop.env, [variable]: found, VIRTUAL_ENV: path.dirname(venv.bin) }
  const argv = await shellFor(test.run, os, files)
  shop.onLine(`$ ${test.run}`)
  const exit = await shop.process.run({ argv, cwd: folder, env, deadline: longest, onLine: shop.onLine })
  if (exit.code === 0) return { ...tried, words: `${tried.words}; its test passed` }
  const how = typeof exit.code === 'number' ? `ended with exit code ${exit.code}` : `could not be run (${exit.code})`
  return failed(
    tried.what,
    'its test failed',
    problem(
      'wheel-test-failed',
      `The test of ${name} ${version} from its index, \`${test.run}\`, ${how}:\n${lastLines(`${exit.stdout}\n${exit.stderr}`)}`,
      'A held GitHub Release stays a draft. See what the wheel had beside it when it was built and users do not have; withdraw the release (`release-action rollback`) and publish a new version.',
    ),
  )
}
