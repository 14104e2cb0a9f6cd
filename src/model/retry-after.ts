/**
 * How long a `Retry-After` asks to wait, in milliseconds, never negative; `undefined` where there is none or it cannot
 * be read. Both forms of RFC 9110, 10.2.3: seconds, and an HTTP date, held against `now` (milliseconds).
 */
export function retryAfter(value: string | undefined, now: number): number | undefined {
  const text = value?.trim() ?? ''
  if (/^\d+(?:\.\d+)?$/.test(text)) return Math.ceil(Number(text) * 1000)
  // Date.parse takes much that is no HTTP date, `-5` among it
  if (!/^[A-Za-z]{3,9},/.test(text)) return undefined
  const date = Date.parse(text)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
