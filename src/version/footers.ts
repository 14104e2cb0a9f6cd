/** What the footers of a commit say, as far as a release asks for it. */
export interface Footers {
  /** What breaks, a text for each `BREAKING CHANGE`. */
  readonly breaking: readonly string[]
  /** `Release-As: 2.0.0`, without a `v`; the last one counts. */
  readonly releaseAs: string | undefined
  /** Numbers of issues in footers: `Closes #12`, `Refs: #3`. */
  readonly references: readonly string[]
  /** Commits that are taken back, as written: `This reverts commit …`, `Refs: 676104e, a215868` of a revert. */
  readonly commits: readonly string[]
}

const none: Footers = { breaking: [], releaseAs: undefined, references: [], commits: [] }

/** A line that begins a footer: `Token: value`, `Token #value` (specification 1.0.0, 8 to 10). */
const footer = /^(?:BREAKING CHANGE|[A-Za-z][\w-]*)(?:: | #)/

/**
 * Reads footers at the start of a line, wherever in the body they stand: tools put their own paragraphs below them.
 * `BREAKING CHANGE` is taken in capitals alone (15), `BREAKING-CHANGE` is the same (16), and `#` does for the colon.
 */
export function readFooters(lines: readonly string[]): Footers {
  if (lines.length === 0) return none
  const breaking: string[] = []
  const references: string[] = []
  const commits: string[] = []
  let releaseAs: string | undefined
  for (const [index, line] of lines.entries()) {
    if (line === '') continue
    const note = /^BREAKING[ -]CHANGE(?::(?:[ \t]+|$)| #)(.*)$/.exec(line)
    if (note !== null) breaking.push(continued(note[1] ?? '', lines, index))
    const version = /^release-as:[ \t]*v?(\S+)[ \t]*$/i.exec(line)?.[1]
    if (version !== undefined) releaseAs = version
    const [, value] = /^[A-Za-z][\w-]*(?::? )(?=[^\s#]*#\d)(.{1,200})$/.exec(line) ?? []
    if (value !== undefined) references.push(...(value.match(/#\d{1,9}\b/g) ?? []))
    const taken = /^This reverts commits? ([0-9a-f]{7,64})\b/.exec(line)?.[1]
    if (taken !== undefined) commits.push(taken)
    const listed = /^refs: ([0-9a-f]{7,64}(?:, *[0-9a-f]{7,64})*)$/i.exec(line)?.[1]
    if (listed !== undefined) commits.push(...listed.split(/, */))
  }
  return { breaking, releaseAs, references: [...new Set(references)], commits }
}

/** A footer's text goes on over lines, to the next footer or a blank line. */
function continued(first: string, lines: readonly string[], index: number): string {
  const text = [first]
  let isBegun = first.trim() !== ''
  for (let at = index + 1; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const isBlank = line.trim() === ''
    if (footer.test(line) || (isBlank && isBegun)) break
    text.push(line)
    isBegun ||= !isBlank
  }
  return text.join('\n').trim()
}
