import type { FileOutcome } from '../model/outcome.ts'
import type { Clock } from '../ports/clock.ts'

/** What is counted. */
export interface ProgressOptions {
  /** Bytes by file name. */
  readonly sizes: ReadonlyMap<string, number>
  readonly clock: Pick<Clock, 'now'>
  readonly tell: (line: string) => void
}

/** Up to so many files each has its line; of more, the log has one in so many milliseconds. */
const fewFiles = 60
const pause = 10_000

/**
 * Lines about how far the upload is: files done of all, what became of the last one, bytes sent of all and their rate. A file
 * that failed always has its line, and so has the last one. What was there already is not counted into the rate.
 */
export function openProgress({ sizes, clock, tell }: ProgressOptions): (outcome: FileOutcome) => void {
  const begun = clock.now()
  const all = [...sizes.values()].reduce((sum, each) => sum + each, 0)
  let files = 0
  let handled = 0
  let sent = 0
  let told = Number.NEGATIVE_INFINITY
  return ({ filename, outcome, seconds }) => {
    const size = sizes.get(filename) ?? 0
    files += 1
    handled += outcome === 'uploaded' || outcome === 'already-there' ? size : 0
    sent += outcome === 'uploaded' ? size : 0
    const now = clock.now()
    const isTold = sizes.size <= fewFiles || outcome === 'failed' || files === sizes.size || now - told >= pause
    if (!isTold) return
    told = now
    const elapsed = (now - begun) / 1000
    const rate = sent > 0 && elapsed > 0 ? `, ${megabytes(sent / elapsed)}/s` : ''
    const took = outcome === 'uploaded' || outcome === 'failed' ? ` (${seconds.toFixed(1)} s)` : ''
    tell(
      `${files}/${sizes.size} ${filename}: ${outcome.replace('-', ' ')}${took}; ${megabytes(handled)} of ${megabytes(all)}${rate}`,
    )
  }
}

const megabytes = (bytes: number): string =>
  bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
