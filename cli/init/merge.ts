import { changeBetween } from './align.ts'
import { keyOf, type Marked, pinKeyOf } from './marker.ts'
import { type Pin, pinIn, pinText, withPin } from './pins.ts'

/** A place where a person and the new version changed the same line in different ways. The person's stands. */
export interface Conflict {
  /** In the merged lines, from 1. */
  readonly line: number
  readonly kept: readonly string[]
  readonly wanted: readonly string[]
}

/** What came of bringing both together. */
export interface Merged {
  readonly lines: readonly string[]
  readonly conflicts: readonly Conflict[]
}

/**
 * Brings what a person made of the lines together with what would be written now. The lines that both started from are
 * known by their hashes alone, and that is enough: every line of the result is one of theirs or one of ours.
 */
export function merge(written: Marked, theirs: readonly string[], fresh: readonly string[]): Merged {
  const person = changeBetween(
    written.lines,
    theirs.map((line) => keyOf(line)),
  )
  const update = changeBetween(
    written.lines,
    fresh.map((line) => keyOf(line)),
  )
  const lines: string[] = []
  const conflicts: Conflict[] = []
  const repin = pinner(written, fresh, (kept, wanted) => conflicts.push({ line: lines.length + 1, kept, wanted }))
  const own = (at: readonly number[]): readonly string[] => at.map((each) => theirs[each] ?? '')
  const ours = (at: readonly number[]): readonly string[] => at.map((each) => fresh[each] ?? '')
  const put = (some: readonly string[]): void => some.forEach((line) => lines.push(repin(line)))
  for (let at = 0; at <= written.lines.length; at++) {
    const [mine, its] = [own(person.inserted[at] ?? []), ours(update.inserted[at] ?? [])]
    put(mine)
    if (!isSame(mine, its)) put(its)
    const [made, wanted] = [person.fates[at], update.fates[at]]
    if (made === undefined || wanted === undefined) continue
    if ('keep' in made) put('keep' in wanted ? own([made.keep]) : ours(wanted.instead))
    else {
      const kept = own(made.instead)
      if (!('keep' in wanted) && !isSame(kept, ours(wanted.instead))) {
        conflicts.push({ line: lines.length + 1, kept, wanted: ours(wanted.instead) })
      }
      put(kept)
    }
  }
  return { lines, conflicts }
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((line, at) => keyOf(line) === keyOf(other[at] ?? ''))

/** Brings the pin of a line up to date where it is still the one that was written; one that a person changed is kept. */
function pinner(
  { pins }: Marked,
  fresh: readonly string[],
  onKept: (kept: readonly string[], wanted: readonly string[]) => void,
): (line: string) => string {
  const wanted = new Map<string, Pin>()
  for (const pin of fresh.flatMap((line) => pinIn(line) ?? [])) wanted.set(pin.action, pin)
  return (line) => {
    const [pin, key] = [pinIn(line), pinKeyOf(line)]
    const now = pin === undefined ? undefined : wanted.get(pin.action)
    if (pin === undefined || key === undefined || now === undefined || pinText(pin) === pinText(now)) return line
    if (pins.has(key)) return withPin(line, now)
    // what was written last is what would be written now: the person's choice is no news
    if (!pins.has(pinKeyOf(`uses: ${pinText(now)}`) ?? '')) onKept([pinText(pin)], [pinText(now)])
    return line
  }
}
