import type { Distribution } from '../model/distribution.ts'
import type { Clock } from '../ports/clock.ts'

/**
 * Whether `milliseconds` more may be spent on a rate limit before this file is sent; `words` are the registry's own. Takes
 * them from a budget where they may, so it is asked right before waiting.
 */
export type MayWait = (milliseconds: number, distribution: Distribution, words: string) => boolean

/**
 * A budget, in milliseconds, for a registry's rate limits. Files that wait at the same time share the time that they
 * wait. `tell` is given a line about each wait: how long, and until when.
 */
export function openPatience(clock: Clock, budget: number, tell: (line: string) => void): MayWait {
  let left = budget
  let paidUntil = Number.NEGATIVE_INFINITY
  return (milliseconds, { filename }, words) => {
    const now = clock.now()
    const until = now + milliseconds
    const more = Math.max(0, until - Math.max(now, paidUntil))
    if (more > left) return false
    left -= more
    paidUntil = Math.max(paidUntil, until)
    tell(`${filename} waits ${spoken(milliseconds)}, until ${timeOf(until, now)}: ${words}`)
    return true
  }
}

/** `14:24:53 UTC`, with the day before it where that is not today's. */
export function timeOf(time: number, now: number): string {
  const [day = '', clock = ''] = new Date(time).toISOString().split(/[T.]/)
  return new Date(now).toISOString().startsWith(day) ? `${clock} UTC` : `${day} ${clock} UTC`
}

/** `45 s`, `10 min`, `2 h 5 min`: rounded up. */
export function spoken(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  if (seconds < 100) return `${seconds} s`
  const minutes = Math.ceil(seconds / 60)
  if (minutes < 120) return `${minutes} min`
  const rest = minutes % 60
  return rest === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${rest} min`
}
