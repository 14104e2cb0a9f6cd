import { refuse } from './refusal.ts'
import type { LimitedAction } from './options.ts'
import type { CratesState } from './state.ts'

const WORDS: Readonly<Record<LimitedAction, string>> = {
  'publish-new': 'You have published too many new crates in a short period of time',
  'publish-update': 'You have published too many updates to existing crates in a short period of time',
  yank: 'You have yanked or unyanked too many versions in a short period of time',
}

/**
 * Takes one from the user's bucket, and refuses with 429 and `Retry-After` where it is empty (crates.io
 * `src/rate_limiter.rs`). It is taken before anything of the upload is looked at: a refused one counts as well.
 */
export function takeFromBucket(state: CratesState, user: string, action: LimitedAction): void {
  const { burst, every } = state.limits[action]
  const now = state.options.now()
  const key = `${user} ${action}`
  const before = state.buckets.get(key)
  const refill = before === undefined ? 0 : Math.floor((now - before.lastRefill) / every)
  const after =
    before === undefined
      ? { tokens: burst, lastRefill: now }
      : {
          tokens: Math.min(burst, Math.max(0, before.tokens - 1) + refill),
          lastRefill: before.lastRefill + refill * every,
        }
  state.buckets.set(key, after)
  if (after.tokens >= 1) return
  const again = new Date(after.lastRefill + every).toUTCString()
  throw refuse(
    429,
    `${WORDS[action]}. Please try again after ${again} and see https://crates.io/docs/rate-limits for more details.`,
    { 'retry-after': again },
  )
}
