import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A folder for what a run makes on the way. */
export interface Temp {
  readonly folder: string
  /** Takes it away again, where it is the run's own. */
  remove(): Promise<void>
}

/**
 * The runner's own (`RUNNER_TEMP`), which it empties after each job. Without a runner one for this run alone: the folder for
 * temporary files is everybody's, and two repositories would find each other's files there.
 */
export async function openTemp(environment: Readonly<Record<string, string | undefined>>): Promise<Temp> {
  const given = environment['RUNNER_TEMP']
  if (given !== undefined && given !== '') return { folder: given, remove: () => Promise.resolve() }
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'release-action-')))
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }) }
}
