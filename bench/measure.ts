/** Somebody who does the work once and says what it took. */
export interface Contender<T> {
  readonly name: string
  readonly run: () => Promise<T>
}

/**
 * Lets each contender do the work `times` times, in turn (A B A B), so that whatever else the machine does falls on all of
 * them. A first round that does not count fills the caches of the system; `warm: false` leaves it out.
 */
export async function inTurn<T>(
  contenders: readonly Contender<T>[],
  times: number,
  { warm = true } = {},
): Promise<(name: string) => readonly T[]> {
  const taken = new Map<string, T[]>()
  for (let round = warm ? -1 : 0; round < times; round += 1) {
    for (const { name, run } of contenders) {
      const result = await run()
      if (round >= 0) taken.set(name, [...(taken.get(name) ?? []), result])
    }
  }
  return (name) => taken.get(name) ?? []
}

/** The middle one; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2
}

/** What is wanted: so many times faster than the peer, at most so many times the peer's, or at most so much. */
export type Goal =
  { readonly kind: 'faster' | 'within'; readonly times: number } | { readonly kind: 'most'; readonly amount: number }

/** One figure, ours and the peer's in `unit`, from that many runs. */
export interface Figure {
  readonly name: string
  readonly unit: 's' | 'ms' | 'MB'
  readonly ours: readonly number[]
  readonly peer?: { readonly name: string; readonly values: readonly number[] }
  readonly goal?: Goal
  /** What else a reader should know: CPU times, for instance. */
  readonly note?: string
}

/** A figure as a line: `check: ours 0.21 s, twine 1.05 s, ratio 5.0 × (median of 5); goal ≥ 5 ×: reached`. */
export function line({ name, unit, ours, peer, goal, note }: Figure): string {
  const mine = median(ours)
  const other = peer && median(peer.values)
  const ratio =
    other === undefined || goal?.kind === 'most' ? undefined : goal?.kind === 'within' ? mine / other : other / mine
  const parts = [
    `ours ${amount(mine, unit)}`,
    ...(peer && other !== undefined ? [`${peer.name} ${amount(other, unit)}`] : []),
    ...(ratio === undefined ? [] : [`ratio ${ratio.toFixed(2)} ×`]),
  ]
  const among = ours.length === 1 ? 'one run' : `median of ${ours.length}`
  const extra = note === undefined ? '' : `; ${note}`
  return `${name}: ${parts.join(', ')} (${among}${extra})${verdict(goal, mine, ratio, unit)}`
}

function verdict(goal: Goal | undefined, mine: number, ratio = Number.NaN, unit: Figure['unit']): string {
  if (goal === undefined) return ''
  const [words, reached] =
    goal.kind === 'most'
      ? [`≤ ${amount(goal.amount, unit)}`, mine <= goal.amount]
      : goal.kind === 'within'
        ? [`≤ ${goal.times} ×`, ratio <= goal.times]
        : [`≥ ${goal.times} ×`, ratio >= goal.times]
  return `; goal ${words}: ${reached ? 'reached' : 'missed'}`
}

const amount = (value: number, unit: Figure['unit']): string => `${value.toFixed(unit === 's' ? 2 : 0)} ${unit}`
