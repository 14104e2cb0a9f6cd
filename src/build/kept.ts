import path from 'node:path'
import type { Ports } from '../ports.ts'
import type { Run } from '../ports/runner.ts'
import { archiveOf } from './kept-archive.ts'
import { crateKeeping } from './kept-crates.ts'
import { filesToKeep, restoreFiles } from './kept-files.ts'
import type { Keeping, KeptPlace } from './kept-keeping.ts'
import { wheelKeeping } from './kept-wheels.ts'
import type { Workshop } from './run.ts'

/** The edges that keeping files needs. */
export type KeptPorts = Pick<Ports, 'actions' | 'cache' | 'files' | 'run'>

/** What is kept of the downloads of a row, between the runs. */
export interface Kept {
  /** Lines on what was restored. */
  readonly lines: readonly string[]
  /** Where wheels of tools are taken from. */
  readonly wheels: Workshop['wheels']
  /** Keeps what is there now, where it may and where nothing is kept under the key; lines on what became of it. */
  keep(): Promise<readonly string[]>
}

/** Events that nobody starts who could not push. Strangers start the others, or can have them started. */
const trusted: readonly (string | undefined)[] = ['push', 'workflow_dispatch', 'schedule']

/** Why nothing is fetched in this run, and nothing kept; `undefined` where it may be. */
export function whyNot(
  run: Pick<Run, 'event' | 'runId'>,
  isWanted: boolean,
  missing: string | undefined,
): string | undefined {
  if (!isWanted) return '`cache: false`'
  if (run.runId === undefined) return 'this is no job'
  if (!trusted.includes(run.event)) return `the event ${run.event ?? ''} can be started by strangers`
  return missing
}

/**
 * Restores what is kept of a row's downloads, and tells how to keep them. Every file is held against the lock files, or this
 * action's own, before it is written. A cache that cannot be had never fails a build.
 */
export async function openKept(
  ports: KeptPorts,
  place: Omit<KeptPlace, 'machine' | 'temp'>,
  isWanted: boolean,
): Promise<Kept> {
  const { actions, cache, files, run } = ports
  const why = whyNot(run, isWanted, cache.missing)
  if (why !== undefined) {
    actions.debug(`cache: not used: ${why}`)
    return { lines: [], wheels: undefined, keep: async () => [] }
  }
  const temp = path.join(run.temp, 'release-action', `${place.row.target}-cache`)
  const whole: KeptPlace = { ...place, machine: `${run.os}-${run.architecture}`, temp }
  await files.remove(temp)
  const found = [await crateKeeping(whole, files), wheelKeeping(whole)].filter((each) => each !== undefined)
  const restored = await Promise.all(found.map((keeping) => restore(ports, keeping, temp)))
  const wheels = restored.find(({ keeping, isUsed }) => keeping.noun === 'wheels' && isUsed)?.keeping.shelf
  return {
    lines: restored.map(({ line }) => line),
    wheels: wheels && {
      folder: path.join(wheels.home, 'wheels'),
      there: async () => (await filesToKeep(wheels, files)).map((each) => each.path),
    },
    async keep() {
      return Promise.all(restored.flatMap(({ keeping, mayKeep }) => (mayKeep ? [keep(ports, keeping)] : [])))
    },
  }
}

/** Whether a later run can find what this one keeps: what a tag has kept, no other tag and no branch can read. */
const isFindable = ({ ref }: Pick<Run, 'ref'>): boolean => ref?.startsWith('refs/heads/') === true

/** What became of an archive. `isUsed`: something was restored, or will be kept. */
interface Opened {
  readonly keeping: Keeping
  readonly line: string
  readonly mayKeep: boolean
  readonly isUsed: boolean
}

async function restore({ cache, files, run }: KeptPorts, keeping: Keeping, temp: string): Promise<Opened> {
  const { noun, shelf, count, key, others } = keeping
  const archive = path.join(temp, `${noun}.tar`)
  const failed = (words: string): Opened => ({
    keeping,
    line: `cache: no ${noun}: ${words}`,
    mayKeep: false,
    isUsed: false,
  })
  try {
    const found = await cache.fetch([key, ...others], archive)
    const may = isFindable(run)
    if (found === 'absent') {
      return { keeping, line: `cache: no ${noun} were kept for this machine yet`, mayKeep: may, isUsed: may }
    }
    if ('failed' in found) return failed(found.failed)
    const { restored, bytes, there, refused } = await restoreFiles(shelf, archive, files)
    const before = there === 0 ? '' : `, ${there} were there`
    const mayKeep = found.key !== key && may
    return {
      keeping,
      line: `cache: ${restored} of ${count} ${noun} (${megabytes(bytes)})${before}, ${refused} refused`,
      mayKeep,
      isUsed: mayKeep || restored > 0,
    }
  } catch (error) {
    return failed(String(error))
  } finally {
    await files.remove(archive)
  }
}

async function keep({ cache, files }: KeptPorts, { noun, shelf, key }: Keeping): Promise<string> {
  try {
    const packed = await filesToKeep(shelf, files)
    if (packed.length === 0) return `cache: no ${noun} to keep`
    const archive = archiveOf(packed, (file) => files.stream(file))
    const stored = await cache.store(key, archive)
    if (typeof stored === 'object') return `cache: ${noun} not kept: ${stored.failed}`
    const what = `${packed.length} ${packed.length === 1 ? noun.slice(0, -1) : noun} (${megabytes(archive.length)})`
    return stored === 'stored' ? `cache: ${what} kept for later runs` : `cache: ${noun} were kept by another job`
  } catch (error) {
    return `cache: ${noun} not kept: ${String(error)}`
  }
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`
