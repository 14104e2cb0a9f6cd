import { readdirSync, readFileSync } from 'node:fs'

/**
 * Ends what a job has left running, as the runner does when a job is over: processes that carry the job's
 * `RUNNER_TRACKING_ID`, and those of the groups that these or its programs belong to. Returns the ids of those it ended; on
 * systems without `/proc` it ends the groups and cannot tell.
 */
export function endOrphans(trackingId: string, groups: readonly number[]): readonly number[] {
  if (process.platform === 'win32') return []
  if (process.platform !== 'linux') {
    for (const group of groups) end(-group)
    return []
  }
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((id) => id !== process.pid)
  const tracked = all.filter((id) => isTracked(id, trackingId))
  // tox and others give their programs an environment of their own, but leave them in their group
  const led = new Set([...groups, ...tracked.map(groupOf)])
  for (const other of [0, groupOf(process.pid)]) led.delete(other)
  return all.filter((id) => tracked.includes(id) || led.has(groupOf(id))).filter(end)
}

/** The process's group; the name before it may hold spaces and brackets. 0 where it is gone, or only waits to be reaped. */
function groupOf(id: number): number {
  const [state, , group] = read(`/proc/${id}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ')
  return state === 'Z' ? 0 : Number(group ?? 0)
}

function isTracked(id: number, trackingId: string): boolean {
  return read(`/proc/${id}/environ`).split('\0').includes(`RUNNER_TRACKING_ID=${trackingId}`)
}

function read(path: string): string {
  try {
    return readFileSync(path, 'latin1')
  } catch {
    return ''
  }
}

function end(id: number): boolean {
  try {
    process.kill(id, 'SIGKILL')
    return true
  } catch {
    return false
  }
}
