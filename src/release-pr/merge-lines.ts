/** Lines `from` to before `to` of the original become `lines`. */
interface Hunk {
  readonly from: number
  readonly to: number
  readonly lines: readonly string[]
}

/** More pairs of lines than this are not compared: what lies between the same beginning and end counts as one change. */
const mostPairs = 4_000_000

/**
 * Brings two changes of one text together. Changes that only touch one another are no conflict: an entry that was added
 * beside one that a person reworded stands beside it. `undefined` where both change the same line in different ways.
 */
export function mergeLines(original: string, one: string, other: string): string | undefined {
  if (one === other || other === original) return one
  if (one === original) return other
  const lines = split(original)
  const [mine, theirs] = [hunksOf(lines, split(one)), hunksOf(lines, split(other))]
  const merged: string[] = []
  let at = 0
  while (mine.length > 0 || theirs.length > 0) {
    const [left, right] = [mine[0], theirs[0]]
    if (left !== undefined && right !== undefined && areOne(left, right)) {
      if (!isSame(left, right)) return undefined
      theirs.shift()
      continue
    }
    const isLeft = right === undefined || (left !== undefined && comesBefore(left, right))
    const next = isLeft ? mine.shift() : theirs.shift()
    if (next === undefined) break
    merged.push(...lines.slice(at, next.from), ...next.lines)
    at = next.to
  }
  return [...merged, ...lines.slice(at)].join('')
}

/** With their ends, so that a missing last one is a difference. */
const split = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

const isSame = (one: Hunk, other: Hunk): boolean =>
  one.from === other.from && one.to === other.to && one.lines.join('') === other.lines.join('')

/** Whether both change a line, or both put something in at one place. */
function areOne(one: Hunk, other: Hunk): boolean {
  if (one.from === one.to && other.from === other.to) return one.from === other.from
  return one.from < other.to && other.from < one.to
}

/** What is put in at the beginning of a changed piece comes before it. */
function comesBefore(one: Hunk, other: Hunk): boolean {
  if (one.from !== other.from) return one.from < other.from
  return one.to < other.to
}

function hunksOf(one: readonly string[], other: readonly string[]): Hunk[] {
  let start = 0
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1
  let end = 0
  const most = Math.min(one.length, other.length) - start
  while (end < most && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)]
  if (left.length === 0 && right.length === 0) return []
  if (left.length === 0 || right.length === 0 || left.length * right.length > mostPairs) {
    return [{ from: start, to: start + left.length, lines: right }]
  }
  return between(left, right).map(({ from, to, lines }) => ({ from: from + start, to: to + start, lines }))
}

/** By the longest common subsequence, from the end. */
function between(left: readonly string[], right: readonly string[]): readonly Hunk[] {
  const width = right.length + 1
  const longest = new Uint32Array((left.length + 1) * width)
  const at = (row: number, column: number): number => longest[row * width + column] ?? 0
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      longest[row * width + column] =
        left[row] === right[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const hunks: Hunk[] = []
  let [row, column, from, lines] = [0, 0, 0, new Array<string>()]
  const close = (): void => {
    if (row > from || lines.length > 0) hunks.push({ from, to: row, lines })
  }
  while (row < left.length || column < right.length) {
    if (row < left.length && column < right.length && left[row] === right[column]) {
      close()
      row += 1
      column += 1
      from = row
      lines = []
    } else if (column >= right.length || (row < left.length && at(row + 1, column) >= at(row, column + 1))) row += 1
    else {
      lines.push(right[column] ?? '')
      column += 1
    }
  }
  close()
  return hunks
}
