/**
 * Who answered: a handler; the real service behind it; a fault that was asked for; a tunnel to a host that is not ours;
 * the edge itself, which refused; or nobody, because the client left first.
 */
export type Answerer = 'handler' | 'upstream' | 'fault' | 'tunnel' | 'refused' | 'nobody'

/** One request as it was seen on the wire. Bodies and header values other than the user agent are never kept. */
export interface JournalEntry {
  /** Milliseconds since the epoch, when its head had arrived. */
  readonly time: number
  /** The service as the handlers' table names it; `other` for hosts that are not ours. */
  readonly service: string
  readonly method: string
  readonly host: string
  /** With the query, signatures and tokens in it replaced by `***`; empty for a tunnel. */
  readonly path: string
  /** 0 where no answer was sent. */
  readonly status: number
  /** From the head of the request until the answer was handed to the connection. */
  readonly milliseconds: number
  /** Of the bodies alone; of a tunnel, everything that went through. */
  readonly requestBytes: number
  readonly responseBytes: number
  readonly userAgent: string | undefined
  readonly by: Answerer
  /** What is worth telling besides: the fault, why nothing was sent. */
  readonly note?: string
}

/** The record of a run, in the order in which the requests ended. */
export interface Journal {
  record(entry: JournalEntry): void
  entries(): readonly JournalEntry[]
}

/** An empty journal; `onEntry` is called for each entry as it is recorded. */
export function openJournal(onEntry?: (entry: JournalEntry) => void): Journal {
  const entries: JournalEntry[] = []
  return {
    record: (entry) => {
      const kept = { ...entry, path: withoutSecrets(entry.path) }
      entries.push(kept)
      onEntry?.(kept)
    },
    entries: () => entries,
  }
}

const SECRET = /([?&](?:[^=&]*(?:token|sig|signature|secret|password|credential))=)[^&]*/gi

/** `?sig=abc` → `?sig=***`: artifact stores put what opens them into the query. */
const withoutSecrets = (path: string): string => path.replaceAll(SECRET, '$1***')
