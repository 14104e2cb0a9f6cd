import { type Problem, problem } from './problem.ts'

/** A leaky bucket of crates.io, per user: `burst` at once, then one every so many milliseconds (crates.io/docs/rate-limits). */
export interface RateLimit {
  readonly burst: number
  readonly every: number
}

const minute = 60_000

/** What a user's token may publish. Trusted publishing has neither limit, and cannot create crates. */
export const crateRateLimits = {
  /** The first version of a crate. */
  names: { burst: 5, every: 10 * minute },
  /** A version of a crate that exists. */
  versions: { burst: 30, every: minute },
} as const satisfies Readonly<Record<string, RateLimit>>

/** Crates that a token will publish, in the order of publishing. */
export interface TokenLoad {
  readonly names: readonly string[]
  readonly versions: readonly string[]
}

/** How long the last of so many has to wait, in milliseconds, where the bucket is full at the beginning. */
export const waitForAll = (count: number, { burst, every }: RateLimit): number => Math.max(0, count - burst) * every

/**
 * What the rate limits of crates.io do to a release, with the times; nothing where they let it through at once. `budget` is
 * how long the publishing may wait, in milliseconds: what takes longer would break off half-way.
 */
export function rateLimitProblems(load: TokenLoad, budget: number): readonly Problem[] {
  return [
    ...forecast(load.names, crateRateLimits.names, 'new crates', budget),
    ...forecast(load.versions, crateRateLimits.versions, 'new versions of crates', budget),
  ]
}

function forecast(crates: readonly string[], limit: RateLimit, what: string, budget: number): readonly Problem[] {
  const wait = waitForAll(crates.length, limit)
  if (wait === 0) return []
  const isTooLong = wait > budget
  const late = crates.slice(limit.burst).map((name, at) => `${name} after ${inMinutes((at + 1) * limit.every)}`)
  const times = late.length > 6 ? [...late.slice(0, 3), '…', ...late.slice(-1)] : late
  const pace = limit.every === minute ? 'one a minute' : `one every ${inMinutes(limit.every)}`
  return [
    problem(
      'crate-rate-limit',
      `crates.io takes ${limit.burst} ${what} at once from one user, and then ${pace}: of the ${crates.length} of this release, ${times.join(', ')} at the earliest.` +
        (isTooLong ? ` The publishing may wait ${inMinutes(budget)}.` : ''),
      isTooLong
        ? `Set \`rate-limit-wait\` to ${Math.ceil(wait / minute)} or more and the job's \`timeout-minutes\` above it, or release fewer at a time (\`packages\`). What is out by then is passed over when the job runs again.`
        : `Let the job's \`timeout-minutes\` be more than ${inMinutes(wait)}; crates published by the same user shortly before add to it.`,
      { level: isTooLong ? 'live' : 'warning' },
    ),
  ]
}

const inMinutes = (milliseconds: number): string => {
  const count = Math.ceil(milliseconds / minute)
  return count === 1 ? '1 minute' : `${count} minutes`
}
