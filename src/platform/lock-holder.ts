import { readFile, readlink } from 'node:fs/promises'
import { hostname } from 'node:os'
import { number, object, optional, text } from '../model/shape.ts'
import type { LockOwner } from '../ports/locks.ts'

/** After this many milliseconds without a sign of life a holder that cannot be asked is taken for gone: 10 minutes. */
const stale = 600_000

const shape = object({
  /** Of this one holding; no two are the same. */
  id: text,
  host: text,
  /** Which processes its pid counts among: two containers may bear one host's name. Linux alone tells. */
  space: optional(text),
  pid: number,
  /** When the process was started, as the kernel counts: a pid is used again. Linux alone tells. */
  started: optional(text),
  /** When the lock was taken. */
  since: text,
  work: optional(text),
})

/** What stands in a lock's file. */
export type Holder = ReturnType<typeof shape>

/** This process, about to hold a lock. */
export async function thisHolder(work: string | undefined): Promise<Holder> {
  const [space, started] = await Promise.all([ownSpace(), startOf(process.pid)])
  return {
    id: crypto.randomUUID(),
    host: hostname(),
    space,
    pid: process.pid,
    started,
    since: new Date().toISOString(),
    work,
  }
}

/** Reads the file; `undefined` where it holds something else, or is not written to its end yet. */
export function readHolder(content: string): Holder | undefined {
  try {
    const holder = shape(JSON.parse(content), '')
    // 0 and negative numbers are groups of processes to the system
    return Number.isSafeInteger(holder.pid) && holder.pid > 0 ? holder : undefined
  } catch {
    return undefined
  }
}

/** Whether a holder whose last sign of life is `silence` milliseconds old still is there. */
export async function signOf(holder: Holder, silence: number): Promise<LockOwner['state']> {
  const isHere = holder.host === hostname() && holder.space === (await ownSpace())
  if (!isHere) return silence > stale ? 'stale' : 'elsewhere'
  if (!isRunning(holder.pid)) return 'dead'
  const started = await startOf(holder.pid)
  // a process that is the very one holds it however long it was asleep
  if (started !== undefined && holder.started !== undefined) return started === holder.started ? 'living' : 'dead'
  return silence > stale ? 'stale' : 'living'
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // it may be another user's, and then may not be asked
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EPERM'
  }
}

/** `pid:[4026531836]` (namespaces(7)). */
const ownSpace = (): Promise<string | undefined> => readlink('/proc/self/ns/pid').catch(() => undefined)

/** The 22nd field of `stat` (proc(5)); a zombie has ended, and only waits to be asked how. */
async function startOf(pid: number): Promise<string | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  // the second field is a name in brackets, which may hold anything
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields?.[0] === 'Z' ? 'ended' : fields?.[19]
}
