import { type FileOutcome, isOut } from '../../model/outcome.ts'
import type { Preflight, Prepared } from '../../preflight.ts'
import { closesAt } from '../../publish/closing.ts'
import type { Stage } from '../../stage.ts'

/** Until when PyPI takes what is missing of the release that closes first; milliseconds since the epoch. */
export function untilOf(
  stage: Stage,
  { plan }: Prepared,
  holdings: Preflight['holdings']['python'],
  outcomes: readonly FileOutcome[],
  started: number,
): number | undefined {
  const { python: registry } = stage.registriesFor(plan.pypi)
  const out = new Set(outcomes.filter((each) => isOut(each.outcome)).map((each) => each.filename))
  const times = plan.packages.flatMap(({ name }) => {
    const own = holdings.filter((each) => each.distribution.name === name)
    const there = own.filter((each) => out.has(each.distribution.filename))
    if (there.length === 0) return []
    const begun = Math.min(started, ...own.flatMap((each) => each.begun ?? []))
    return closesAt({ registry, begun, isComplete: there.length === own.length }) ?? []
  })
  return times.length === 0 ? undefined : Math.min(...times)
}
