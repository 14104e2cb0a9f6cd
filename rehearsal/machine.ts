import { homedir } from 'node:os'
import { parse } from 'node:path'
import { readAuthorities } from './machine/authorities.ts'
import { readCratesSource } from './machine/crates-source.ts'
import type { Place } from './machine/place.ts'
import { type MachineProxy, readMachineProxy } from './machine/proxy.ts'
import { readPypiIndex } from './machine/pypi-index.ts'

/** How this machine reaches the registries. The addresses may carry credentials: they are not for printing. */
export interface Machine {
  /** Its simple index; `undefined`: pypi.org. */
  readonly pypi: string | undefined
  /** Its sparse index; `undefined`: crates.io. */
  readonly crates: string | undefined
  readonly proxy: MachineProxy
  /** Every authority it trusts, PEM. */
  readonly ca: string
  /** What of its configuration the rehearsal cannot follow, in words for a person. */
  readonly notes: readonly string[]
}

/** The machine this runs on, seen from `directory`. */
export function thisMachine(directory: string, environment: Place['environment'] = process.env): Place {
  return { environment, home: homedir(), directory, platform: process.platform, root: parse(directory).root }
}

/** Reads the machine's own mirrors, proxies and authorities, before the rehearsal hides them from its children. Never throws. */
export async function readMachine(place: Place): Promise<Machine> {
  const [pypi, crates, ca] = await Promise.all([
    readPypiIndex(place),
    readCratesSource(place),
    readAuthorities(place.environment),
  ])
  return {
    pypi,
    crates: crates?.kind === 'sparse' ? crates.url : undefined,
    proxy: readMachineProxy(place.environment),
    ca,
    notes:
      crates?.kind === 'other'
        ? [`cargo takes crates from ${crates.what}, which the rehearsal cannot ask; it asks index.crates.io instead.`]
        : [],
  }
}
