import path from 'node:path'
import type { PackageFacts } from '../../src/audit/facts.ts'
import { filesOf } from '../../src/audit/rows.ts'
import { childEnvironment } from '../../src/build/environment.ts'
import type { Workshop } from '../../src/build/run.ts'
import type { Run } from '../../src/ports/runner.ts'
import { relay } from '../../src/platform/relay.ts'
import { addresses, indexAt } from '../../src/registries/pypi/address.ts'
import { tryCrate } from '../../src/steps/verify/crate.ts'
import { tryPython } from '../../src/steps/verify/python.ts'
import { longest, type Tried } from '../../src/steps/verify/tried.ts'
import { secretNames } from '../release/tokens.ts'
import { openScratch } from '../release/workplace.ts'
import type { Installed } from './installed.ts'
import type { Looked } from './look.ts'
import type { Reach } from './reach.ts'
import type { WantedVerify } from './wanted.ts'

/**
 * Installs every package from its registry with the stock client, as the step `verify` does, into a folder that is thrown away,
 * and takes no other bytes than those that the registry told. Python packages are imported, crates are compiled.
 */
export async function installAll(
  { addresses: { pypi: index, pypiIndex, crates } }: WantedVerify,
  { facts, pypi }: Pick<Looked, 'facts' | 'pypi'>,
  { process, files, registries }: Pick<Reach, 'process' | 'files' | 'registries'>,
): Promise<readonly Installed[]> {
  const scratch = await openScratch()
  const told = index === undefined ? undefined : await registries(pypi).installFrom()
  const simple = (index === undefined ? addresses[pypi] : indexAt(index, pypiIndex).address).simple
  const from =
    told !== undefined && 'python' in told
      ? told.python
      : // TestPyPI has next to nothing of what its projects depend on
        { index: simple, also: index === undefined && pypi === 'testpypi' ? addresses.pypi.simple : undefined }
  const cratesIndex = crates === undefined ? undefined : `sparse+${crates.replace(/^sparse\+/, '')}`
  // what is looked at after the fact is there, or is not
  const wait = (): Promise<boolean> => Promise.resolve(false)
  const attempt = async (each: PackageFacts): Promise<readonly Tried[]> => {
    const { name, version } = each
    const folder = path.join(scratch.folder, `${each.ecosystem}-${name}`)
    const env = clientEnvironment(process)
    const shop: Workshop = { process, env, onLine: () => {}, scratch: folder, out: folder, left: () => longest }
    const own = filesOf(each)
    const [first] = own
    if (first === undefined) return []
    if (each.ecosystem === 'python') {
      return [await tryPython({ shop, files, os: system(), relay, wait }, { name, version, files: own, from })]
    }
    const shared = path.join(scratch.folder, 'cargo')
    const file = { name, version, filename: first.filename, sha256: first.sha256 }
    // without the file nobody says what is in it; cargo takes one without a library, too
    return tryCrate({ shop, files, shared, wait }, { file, library: true, programs: false, index: cratesIndex })
  }
  try {
    const installed: Installed[] = []
    for (const each of facts.packages) {
      for (const { what, words, problems } of await attempt(each)) {
        installed.push({ words: `${what}: ${words}`, problem: problems[0] })
      }
    }
    return installed
  } finally {
    await scratch.remove()
  }
}

const system = (): Run['os'] =>
  process.platform === 'win32' ? 'windows' : process.platform === 'darwin' ? 'macos' : 'linux'

/** The registries themselves are meant: what the machine says of mirrors and other indexes is left out. */
function clientEnvironment({ environment }: Reach['process']): Readonly<Record<string, string>> {
  const mirrors = /^PIP_(?:INDEX_URL|EXTRA_INDEX_URL|FIND_LINKS|NO_INDEX|CONSTRAINT)$/i
  return Object.fromEntries(
    Object.entries(childEnvironment(environment)).filter(
      ([name]) => !secretNames.includes(name) && !mirrors.test(name),
    ),
  )
}
