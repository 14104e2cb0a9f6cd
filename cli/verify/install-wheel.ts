import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { PackageFacts } from '../../src/audit/facts.ts'
import { filesOf } from '../../src/audit/rows.ts'
import type { Workshop } from '../../src/build/run.ts'
import { makeVenv } from '../../src/build/venv.ts'
import type { Run } from '../../src/ports.ts'
import { importProgram } from './imports.ts'
import { type Installed, longest, uninstallable } from './installed.ts'

/** Installs a released wheel with pip into an environment of its own, without what it depends on, and imports it. */
export async function installWheel(shop: Workshop, from: PackageFacts, index: string): Promise<Installed> {
  const release = `${from.name} ${from.version}`
  const wheels = filesOf(from).filter((each) => each.filename.endsWith('.whl'))
  if (wheels.length === 0) return { words: `${release} has no wheel: nothing was installed`, problem: undefined }
  const venv = await makeVenv(shop, shop.scratch, system(), [])
  if ('problem' in venv) return { words: `${release}: there is no Python to try it with`, problem: venv.problem }
  const requirements = path.join(shop.scratch, 'requirements.txt')
  const hashes = wheels.map((each) => ` --hash=sha256:${each.sha256}`).join('')
  await writeFile(requirements, `${from.name}==${from.version}${hashes}\n`)
  const pip = [venv.python, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-cache-dir'] as const
  const exact = ['--no-deps', '--only-binary=:all:', '--require-hashes', '--index-url', index, '-r', requirements]
  const run = (argv: readonly [string, ...string[]]) =>
    shop.process.run({ argv, cwd: shop.scratch, env: shop.env, deadline: longest })
  const exit = await run([...pip, ...exact])
  if (exit.code !== 0) {
    const isForSome = wheels.every((each) => !each.filename.endsWith('-none-any.whl'))
    if (isForSome && /No matching distribution found/.test(exit.stderr)) {
      return {
        words: `${release} has no wheel for this machine and its Python: nothing was installed`,
        problem: undefined,
      }
    }
    const problem = uninstallable(`pip install ${from.name}==${from.version}`, exit.stderr)
    return { words: `${release} cannot be installed by pip`, problem }
  }
  const tried = await run([venv.python, '-I', '-c', importProgram, from.name])
  const [count = '', ...lines] = tried.stdout.trim().split(/\r?\n/)
  const bad = lines.flatMap((line) => (line.startsWith('bad ') ? [line.slice(4)] : []))
  // what ends the interpreter prints nothing
  if (tried.code !== 0 || !count.startsWith('imported ') || bad.length > 0) {
    const words = bad.length > 0 ? bad.join('\n') : `${tried.stdout}\n${tried.stderr}`
    return {
      words: `${release} was installed by pip and cannot be imported`,
      problem: uninstallable(`import of ${release}`, words),
    }
  }
  const needs = lines.filter((line) => line.startsWith('needs ')).length
  const left = needs === 0 ? '' : `, ${needs} not tried because they need other packages`
  return { words: `pip install ${from.name}==${from.version}: modules ${count}${left}`, problem: undefined }
}

const system = (): Run['os'] =>
  process.platform === 'win32' ? 'windows' : process.platform === 'darwin' ? 'macos' : 'linux'
