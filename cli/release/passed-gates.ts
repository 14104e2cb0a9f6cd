import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fittingJson } from '../../src/model/json.ts'
import type { GateRow } from '../../src/model/plan.ts'
import { list, object, text } from '../../src/model/shape.ts'
import { files } from '../../src/platform/files.ts'

/** The gates that have passed for one commit, kept beside git, so that a release which goes on does not run them again. */
export interface PassedGates {
  has(row: GateRow): boolean
  /** Keeps it at once: the next gate may be the one that is interrupted. */
  add(row: GateRow): Promise<void>
}

const shape = object({ commit: text, passed: list(text) })

/** Opens what is kept for `commit`; of another commit, and of a file that cannot be read, nothing counts. */
export async function openPassed(gitDirectory: string, commit: string): Promise<PassedGates> {
  const folder = path.join(gitDirectory, 'release-action')
  const file = path.join(folder, 'gates.json')
  const bytes = await files.read(file).catch(() => undefined)
  const kept = bytes === undefined ? undefined : fittingJson(bytes, shape)
  const passed = new Set(kept?.commit === commit ? kept.passed : [])
  return {
    has: (row) => passed.has(key(row)),
    async add(row) {
      passed.add(key(row))
      await mkdir(folder, { recursive: true })
      // in one piece or not at all
      const fresh = `${file}.${process.pid}`
      await writeFile(fresh, JSON.stringify({ commit, passed: [...passed] }))
      await rename(fresh, file)
    },
  }
}

/** Nothing is kept, and nothing counts: each gate is run. */
export const nonePassed: PassedGates = { has: () => false, add: () => Promise.resolve() }

/** A gate whose command, folder or Python was changed is another one. */
const key = ({ name, run, directory, python }: GateRow): string => JSON.stringify([name, run, directory, python ?? ''])
