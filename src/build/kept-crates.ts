import path from 'node:path'
import type { BuildRow, Plan, PlannedPackage } from '../model/plan.ts'
import { sha256Of } from '../model/sha256.ts'
import { wheelTargetOf } from '../model/target.ts'
import type { Files } from '../ports/files.ts'
import type { Keeping, KeptPlace } from './kept-keeping.ts'
import { lockedCrates } from './locked-crates.ts'

/** The crates of a row's lock files, in the home of cargo; `undefined` where it downloads none here. */
export async function crateKeeping(
  { root, env, plan, row, machine }: KeptPlace,
  files: Pick<Files, 'text'>,
): Promise<Keeping | undefined> {
  const home = env['HOME'] ?? env['USERPROFILE']
  const cargoHome = env['CARGO_HOME'] ?? (home === undefined ? undefined : path.join(home, '.cargo'))
  const locks = new Map<string, string>()
  for (const each of plan.packages.filter((one) => isOf(one, row) && !isInContainer(one, row, plan))) {
    const lock = await nearestLock(root, each.workspace ?? each.crateDirectory ?? each.directory, files)
    if (lock !== undefined) locks.set(lock.file, lock.content)
  }
  const wanted = lockedCrates([...locks.values()])
  if (cargoHome === undefined || wanted.size === 0) return undefined
  const lock = `release-action-crates-${machine}-${sha256Of(JSON.stringify([...locks]))}-`
  return {
    noun: 'crates',
    shelf: { home: path.join(cargoHome, 'registry', 'cache'), wanted },
    count: wanted.size,
    // rows do not download the same crates of a lock file
    key: `${lock}${row.target}`,
    others: [lock, `release-action-crates-${machine}-`],
  }
}

/** Whether a package is built by the row. */
export const isOf = ({ name, ecosystem }: PlannedPackage, row: BuildRow): boolean =>
  row.expects.some((file) => file.name === name && (file.kind === 'crate') === (ecosystem === 'rust'))

/** A container has a home of its own, and what lies in it is gone with it. */
function isInContainer({ backend }: PlannedPackage, row: BuildRow, plan: Plan): boolean {
  const target = wheelTargetOf(row.target) ?? ''
  if (!/^(?:musl)?linux-/.test(target)) return false
  return backend !== 'maturin' || (target.startsWith('linux-') && plan.build.linux === 'container')
}

/** The lock file of a folder lies in it, or above. */
async function nearestLock(
  root: string,
  folder: string,
  files: Pick<Files, 'text'>,
): Promise<{ readonly file: string; readonly content: string } | undefined> {
  const file = path.posix.join(folder, 'Cargo.lock')
  const content = await files.text(path.join(root, file))
  if (content !== undefined) return { file, content }
  return folder === '.' || folder === '' ? undefined : nearestLock(root, path.posix.dirname(folder), files)
}
