/** How many unchanged lines stand around a change. */
const context = 3

/** Two texts that differ in more lines than this are shown as one whole replaced by the other. */
const farthest = 1000

interface Piece {
  readonly kind: ' ' | '-' | '+'
  readonly line: string
}

/** The unified diff of one file, as `git diff` shows it; `before` is `undefined` where the file is new. Empty where nothing changed. */
export function unifiedDiff(file: string, before: string | undefined, after: string): string {
  if (before === after) return ''
  const pieces = compareLines(linesOf(before ?? ''), linesOf(after))
  const head = [`--- ${before === undefined ? '/dev/null' : `a/${file}`}`, `+++ b/${file}`]
  return [...head, ...hunks(pieces)].join('\n')
}

/** With a mark where the last line has no end, as git has it. */
function linesOf(text: string): readonly string[] {
  if (text === '') return []
  const lines = text.split('\n')
  if (lines.at(-1) === '') return lines.slice(0, -1)
  return [...lines.slice(0, -1), `${lines.at(-1) ?? ''}\n\\ No newline at end of file`]
}

function hunks(pieces: readonly Piece[]): readonly string[] {
  // a new file is one hunk: nothing of it has to be looked for
  if (pieces.every(({ kind }) => kind === '+')) {
    return [`@@ -0,0 +1,${pieces.length} @@`, ...pieces.map(({ line }) => `+${line}`)]
  }
  const near = new Set<number>()
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === ' ') continue
    for (let at = index - context; at <= index + context; at += 1) near.add(at)
  }
  const out: string[] = []
  let [old, fresh] = [1, 1]
  for (let index = 0; index < pieces.length; index += 1) {
    const isNear = near.has(index)
    if (isNear) {
      const hunk: Piece[] = []
      for (let at = index; near.has(at) && at < pieces.length; at += 1) hunk.push(pieces[at] ?? { kind: ' ', line: '' })
      const [removed, added] = [
        hunk.filter(({ kind }) => kind !== '+').length,
        hunk.filter(({ kind }) => kind !== '-').length,
      ]
      out.push(`@@ -${removed === 0 ? old - 1 : old},${removed} +${added === 0 ? fresh - 1 : fresh},${added} @@`)
      out.push(...hunk.map(({ kind, line }) => kind + line))
      old += removed
      fresh += added
      index += hunk.length - 1
    } else {
      old += 1
      fresh += 1
    }
  }
  return out
}

/** The shortest way from one to the other (Myers, "An O(ND) difference algorithm", 1986), between what both have at the ends. */
function compareLines(one: readonly string[], other: readonly string[]): readonly Piece[] {
  let start = 0
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1
  let end = 0
  while (
    end < one.length - start &&
    end < other.length - start &&
    one[one.length - 1 - end] === other[other.length - 1 - end]
  ) {
    end += 1
  }
  const same = (line: string): Piece => ({ kind: ' ', line })
  return [
    ...one.slice(0, start).map(same),
    ...shortest(one.slice(start, one.length - end), other.slice(start, other.length - end)),
    ...one.slice(one.length - end).map(same),
  ]
}

function shortest(one: readonly string[], other: readonly string[]): readonly Piece[] {
  const removed = one.map((line): Piece => ({ kind: '-', line }))
  const added = other.map((line): Piece => ({ kind: '+', line }))
  // a new file, or a section put in, has nothing to be compared with
  if (one.length === 0 || other.length === 0) return [...removed, ...added]
  const most = Math.min(one.length + other.length, farthest)
  let reach = new Map<number, number>([[1, 0]])
  const steps: ReadonlyMap<number, number>[] = []
  for (let depth = 0; depth <= most; depth += 1) {
    steps.push(reach)
    reach = new Map(reach)
    for (let line = -depth; line <= depth; line += 2) {
      const isDown = line === -depth || (line !== depth && (reach.get(line - 1) ?? 0) < (reach.get(line + 1) ?? 0))
      let x = isDown ? (reach.get(line + 1) ?? 0) : (reach.get(line - 1) ?? 0) + 1
      while (x < one.length && x - line < other.length && one[x] === other[x - line]) x += 1
      reach.set(line, x)
      if (x >= one.length && x - line >= other.length) return walkBack(one, other, steps)
    }
  }
  return [...removed, ...added]
}

function walkBack(
  one: readonly string[],
  other: readonly string[],
  steps: readonly ReadonlyMap<number, number>[],
): readonly Piece[] {
  const pieces: Piece[] = []
  let [x, y] = [one.length, other.length]
  for (let depth = steps.length - 1; depth >= 0; depth -= 1) {
    const reach = steps[depth] ?? new Map<number, number>()
    const line = x - y
    const isDown = line === -depth || (line !== depth && (reach.get(line - 1) ?? 0) < (reach.get(line + 1) ?? 0))
    const from = isDown ? line + 1 : line - 1
    const beginX = depth === 0 ? 0 : (reach.get(from) ?? 0)
    const beginY = depth === 0 ? 0 : beginX - from
    while (x > beginX && y > beginY) {
      pieces.push({ kind: ' ', line: one[x - 1] ?? '' })
      x -= 1
      y -= 1
    }
    if (depth === 0) break
    if (isDown) pieces.push({ kind: '+', line: other[y - 1] ?? '' })
    else pieces.push({ kind: '-', line: one[x - 1] ?? '' })
    x = beginX
    y = beginY
  }
  return pieces.reverse()
}
