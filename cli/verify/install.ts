import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { filesOf } from '../../src/audit/rows.ts'
import { childEnvironment } from '../../src/build/environment.ts'
import type { Workshop } from '../../src/build/run.ts'
import type { Process } from '../../src/ports.ts'
import { addresses, indexAt } from '../../src/registries/pypi/address.ts'
import { secretNames } from '../release/tokens.ts'
import { openScratch } from '../release/workplace.ts'
import { compileCrate } from './install-crate.ts'
import { installWheel } from './install-wheel.ts'
import { type Installed, longest } from './installed.ts'
import type { Looked } from './look.ts'
import type { WantedVerify } from './wanted.ts'

/**
 * Installs every package from its registry with the stock client, into a folder that is thrown away, and takes no other bytes
 * than those that the registry told: pip is given their SHA-256, and cargo's lock file is read afterwards. Python packages are
 * imported, crates are compiled.
 */
export async function installAll(
  { addresses: { pypi: index, crates } }: WantedVerify,
  { facts, pypi }: Pick<Looked, 'facts' | 'pypi'>,
  process: Process,
): Promise<readonly Installed[]> {
  const scratch = await openScratch()
  const simple = (index === undefined ? addresses[pypi] : indexAt(index).address).simple
  try {
    const installed: Installed[] = []
    for (const each of facts.packages.filter((one) => filesOf(one).length > 0)) {
      const folder = path.join(scratch.folder, `${each.ecosystem}-${each.name}`)
      await mkdir(folder, { recursive: true })
      const env = clientEnvironment(process)
      const shop: Workshop = { process, env, onLine: () => {}, scratch: folder, out: folder, left: () => longest }
      installed.push(
        each.ecosystem === 'python' ? await installWheel(shop, each, simple) : await compileCrate(shop, each, crates),
      )
    }
    return installed
  } finally {
    await scratch.remove()
  }
}

/** The registries themselves are meant: what the machine says of mirrors and other indexes is left out. */
function clientEnvironment({ environment }: Process): Readonly<Record<string, string>> {
  const mirrors = /^PIP_(?:INDEX_URL|EXTRA_INDEX_URL|FIND_LINKS|NO_INDEX|CONSTRAINT)$/i
  return Object.fromEntries(
    Object.entries(childEnvironment(environment)).filter(
      ([name]) => !secretNames.includes(name) && !mirrors.test(name),
    ),
  )
}
