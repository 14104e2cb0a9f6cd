import path from 'node:path'
import { untilProblem } from '../model/lanes.ts'
import type { Plan } from '../model/plan.ts'
import type { Problem } from '../model/problem.ts'
import { type BuildRecord, readRecord, recordName } from '../model/record.ts'
import { nothingTarget } from '../model/target.ts'
import type { Ports } from '../ports.ts'
import type { ArtifactEntry } from '../ports/artifacts.ts'
import type { Digest } from '../ports/files.ts'
import { attemptIn, rowArtifact } from './names.ts'
import { notStored } from './storing.ts'
import { unavailable } from './unavailable.ts'

type Reach = Pick<Ports, 'artifacts' | 'files' | 'run'>

/** The files of one row as they lie here, with what their record says of them. */
export interface StoredRow {
  readonly target: string
  /** Where the files were put. */
  readonly directory: string
  readonly record: BuildRecord | undefined
  /** Digests of the files as they are now, by name; the record itself left out. */
  readonly files: ReadonlyMap<string, Digest>
}

/** Stores the files of a row, with their record, for the later jobs; `days` is how long they are kept, where the plan says. */
export async function storeRow(
  ports: Reach,
  target: string,
  directory: string,
  days?: number,
): Promise<readonly Problem[]> {
  const name = rowArtifact(target, ports.run.attempt)
  try {
    await ports.artifacts.upload(name, directory, await ports.files.list(directory), days)
    return []
  } catch (error) {
    return [notStored(`The files of ${target}`, name, error)]
  }
}

/**
 * What an earlier attempt of this run built for the same row, commit and tag: bytes must not change under a release that
 * may be half done. `undefined` on a first attempt, or where there is nothing.
 */
export async function findEarlier(
  ports: Reach,
  plan: Plan,
  target: string,
): Promise<{ readonly record: BuildRecord | undefined } | { readonly problem: Problem }> {
  for (let attempt = 1; attempt < ports.run.attempt; attempt += 1) {
    const asked = await findOne(ports, rowArtifact(target, attempt))
    if ('problem' in asked) return asked
    const found = asked.entry === undefined ? { row: undefined } : await tryRow(ports, target, asked.entry)
    if ('problem' in found) return found
    if (found.row !== undefined && isOf(plan, found.row)) return { record: found.row.record }
  }
  return { record: undefined }
}

/** By its name: each of 256 rows that lists all artifacts of the run would use up the requests that a job's token has. */
async function findOne(
  ports: Reach,
  name: string,
): Promise<{ readonly entry: ArtifactEntry | undefined } | { readonly problem: Problem }> {
  try {
    return { entry: await ports.artifacts.find(name) }
  } catch (error) {
    return { problem: unavailable(`What an earlier attempt left as ${name} could not be asked for`, error) }
  }
}

/** How many artifacts are downloaded at a time: mostly they wait for the service, and what comes goes to the disk at once. */
const downloadedAtOnce = 5

/**
 * Downloads the files of every row of the plan that has any, each digested once, in the order of the plan. After the first
 * that cannot be had no other is begun.
 */
export async function gatherRows(
  ports: Reach,
  plan: Plan,
): Promise<{ readonly rows: readonly StoredRow[] } | { readonly problem: Problem }> {
  const listed = await listAll(ports)
  if ('problem' in listed) return listed
  const targets = plan.rows.map((each) => each.target).filter((each) => each !== nothingTarget)
  const chosen = await untilProblem(targets, downloadedAtOnce, async (target) => {
    const found = await chooseRow(ports, plan, target, listed.entries)
    return 'problem' in found ? found : { got: found.row }
  })
  return 'problem' in chosen ? chosen : { rows: chosen.got.filter((each) => each !== undefined) }
}

async function tryRow(
  ports: Reach,
  target: string,
  entry: ArtifactEntry,
): Promise<{ readonly row: StoredRow } | { readonly problem: Problem }> {
  try {
    return { row: await fetchRow(ports, target, entry) }
  } catch (error) {
    return { problem: unavailable(`The artifact ${entry.name} could not be downloaded`, error) }
  }
}

/** The files of a folder, held against the record beside them. */
export async function readRow(ports: Reach, target: string, directory: string): Promise<StoredRow> {
  const names = (await ports.files.list(directory)).filter((name) => name !== recordName)
  const record = readRecord(await ports.files.text(path.join(directory, recordName)))
  const digests = await Promise.all(
    names.map(async (name) => [name, await ports.files.digest(path.join(directory, name))] as const),
  )
  return { target, directory, record, files: new Map(digests) }
}

/** Every artifact that this run, or the one named by `from-run`, has. */
export async function listAll(
  ports: Reach,
): Promise<{ readonly entries: readonly ArtifactEntry[] } | { readonly problem: Problem }> {
  try {
    return { entries: await ports.artifacts.list() }
  } catch (error) {
    return { problem: unavailable('The artifacts of the run could not be listed', error) }
  }
}

async function fetchRow(ports: Reach, target: string, entry: ArtifactEntry): Promise<StoredRow> {
  const directory = path.join(ports.run.temp, 'release-action', 'artifacts', target)
  await ports.files.remove(directory)
  await ports.artifacts.download(entry, directory)
  return readRow(ports, target, directory)
}

/**
 * The files of the first attempt that built this plan's commit and tag: they are the release, and a later attempt takes
 * them over. Where none did, those of the last attempt, so that the guards can say what is wrong with them.
 */
async function chooseRow(
  ports: Reach,
  plan: Plan,
  target: string,
  entries: readonly ArtifactEntry[],
): Promise<{ readonly row: StoredRow | undefined } | { readonly problem: Problem }> {
  const attempts = entries
    .filter((each) => attemptIn(each.name, target) !== undefined)
    .sort((one, other) => (attemptIn(one.name, target) ?? 0) - (attemptIn(other.name, target) ?? 0))
  let row: StoredRow | undefined
  for (const entry of attempts) {
    const fetched = await tryRow(ports, target, entry)
    if ('problem' in fetched) return fetched
    row = fetched.row
    if (isOf(plan, row)) break
  }
  return { row }
}

const isOf = (plan: Plan, { record }: StoredRow): boolean => record?.commit === plan.commit && record.tag === plan.tag
