/** What GitHub shows of one step at most: 1 MiB (GitHub docs, "Workflow commands", "Step isolation and limits"). */
export const summaryLimit = 1024 * 1024

/** Bytes kept free for the secrets that the runner masks: `***` is hardly ever longer, and the file has to stay below. */
const margin = 16 * 1024

/** Bytes that a sentence about what was cut may need. */
const sentence = 200

/**
 * The page of a step: its sections, an empty line between. Where they are longer than `limit` bytes of UTF-8, the longest
 * lose rows of their tables and entries of their lists from the end until all fits, and say how many. A section that is
 * neither a table nor a list is left out whole.
 */
export function summaryPage(sections: readonly string[], limit: number = summaryLimit - margin): string {
  const sizes = sections.map((each) => bytes(each) + 2)
  if (total(sizes) <= limit) return `${sections.join('\n\n')}\n`
  const most = fairShare(sizes, limit - sections.length * sentence)
  return `${sections.map((each, at) => ((sizes[at] ?? 0) > most ? shortened(each, most) : each)).join('\n\n')}\n`
}

/** The size that every longer section is cut to, so that all together fit and no short one loses anything. */
function fairShare(sizes: readonly number[], limit: number): number {
  let left = Math.max(limit, 0)
  const sorted = sizes.toSorted((one, other) => one - other)
  for (const [at, size] of sorted.entries()) {
    const share = left / (sorted.length - at)
    if (size > share) return Math.floor(share)
    left -= size
  }
  return limit
}

/** As much of the section as `most` bytes hold, in whole pieces. */
function shortened(section: string, most: number): string {
  const pieces = piecesOf(section)
  if (pieces.every((each) => each.kind === 'text')) return 'A section is left out here: the page would be too long.'
  const fixed = total(pieces.filter((each) => each.kind === 'text').map((each) => bytes(each.text) + 1))
  let left = most - fixed
  let dropped = 0
  const kept = pieces.filter(({ kind, text }) => {
    if (kind === 'text') return true
    // from the first that does not fit on nothing more is kept: the order says what matters
    left = dropped > 0 ? -1 : left - bytes(text) - 1
    if (left >= 0) return true
    dropped += 1
    return false
  })
  const words = kept.map((each) => each.text).join('\n')
  return dropped === 0
    ? words
    : `${words}\n\n${dropped} more are left out here: the page would be too long. The log has them.`
}

interface Piece {
  readonly kind: 'text' | 'entry'
  readonly text: string
}

/** A row of a table or an entry of a list with the lines that belong to it; everything else, and a table's head, is text. */
function piecesOf(section: string): readonly Piece[] {
  const pieces: Piece[] = []
  let rows = 0
  for (const line of section.split('\n')) {
    const last = pieces.at(-1)
    rows = line.startsWith('| ') ? rows + 1 : 0
    if (rows > 2 || line.startsWith('- ')) pieces.push({ kind: 'entry', text: line })
    else if (last?.kind === 'entry' && (line.startsWith('  ') || line === '')) {
      pieces[pieces.length - 1] = { kind: 'entry', text: `${last.text}\n${line}` }
    } else pieces.push({ kind: 'text', text: line })
  }
  return pieces
}

const bytes = (text: string): number => Buffer.byteLength(text)
const total = (sizes: readonly number[]): number => sizes.reduce((sum, each) => sum + each, 0)
