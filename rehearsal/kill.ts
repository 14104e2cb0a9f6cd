import type { JournalEntry } from './journal.ts'

/** When the publishing job is killed: as the Nth upload of all attempts has been stored, before its answer is read. */
export interface Kill {
  /** Which uploads count: all, those to crates.io, or those to PyPI and TestPyPI. */
  readonly of: 'upload' | 'crate' | 'file'
  /** From 1. */
  readonly nth: number
  /** As it was written. */
  readonly text: string
}

const FORM = /^kill@(upload|crate|file):([1-9]\d{0,5})$/

/** Reads `kill@upload:5`, `kill@crate:2` or `kill@file:1`; `undefined` where it is none of them. */
export function parseKill(text: string): Kill | undefined {
  const [, of, nth] = FORM.exec(text) ?? []
  return of === 'upload' || of === 'crate' || of === 'file' ? { of, nth: Number(nth), text } : undefined
}

/** The kills of a rehearsal. One attempt at publishing is killed at most once. */
export interface Killing {
  /** For the next attempt: aborts when it is to be killed. `undefined` where nothing is left to strike. */
  arm(): AbortSignal | undefined
  /** Counts a request that has been answered. */
  see(entry: Pick<JournalEntry, 'service' | 'method' | 'path' | 'status'>): void
  /** The one that ended the attempt which was armed last. */
  struck(): Kill | undefined
  /** Those that have not struck. */
  left(): readonly Kill[]
}

/** Starts counting. */
export function openKilling(kills: readonly Kill[]): Killing {
  const left = new Set(kills)
  const counts = { upload: 0, crate: 0, file: 0 }
  let armed: AbortController | undefined
  let struck: Kill | undefined
  return {
    arm: () => {
      struck = undefined
      armed = left.size === 0 ? undefined : new AbortController()
      return armed?.signal
    },
    see: (entry) => {
      const kind = uploadOf(entry)
      if (kind === undefined) return
      counts.upload += 1
      counts[kind] += 1
      const found = [...left].find((kill) => counts[kill.of] === kill.nth && (kill.of === 'upload' || kill.of === kind))
      if (found === undefined || armed === undefined || armed.signal.aborted) return
      left.delete(found)
      struck = found
      armed.abort()
    },
    struck: () => struck,
    left: () => [...left],
  }
}

/** What was uploaded, if anything was taken. */
function uploadOf({ service, method, path, status }: Parameters<Killing['see']>[0]): 'crate' | 'file' | undefined {
  if (status !== 200) return undefined
  if (service === 'crates' && method === 'PUT' && path === '/api/v1/crates/new') return 'crate'
  return /^(test)?pypi$/.test(service) && method === 'POST' && path === '/legacy/' ? 'file' : undefined
}
