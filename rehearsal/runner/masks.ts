/** The secrets of a job. Everything that it logs goes through {@link masked}. */
export interface Masks {
  readonly secrets: Set<string>
  /** The secrets and the forms in which they are likely to turn up. */
  readonly values: Set<string>
}

/** The masks of a job that starts with these secrets. */
export function newMasks(secrets: readonly string[] = []): Masks {
  const masks: Masks = { secrets: new Set(), values: new Set() }
  for (const each of secrets) addMask(masks, each)
  return masks
}

/**
 * Masks a value, each of its lines, and its encodings (base64 at each of the three alignments, percent, JSON, XML,
 * shell quoting), as `add-mask` does (actions/runner, ValueEncoders.cs).
 */
export function addMask(masks: Masks, value: string): void {
  const lines = value.split(/[\r\n]/).map((each) => each.trim())
  for (const secret of new Set([value, ...lines])) {
    if (secret === '' || masks.secrets.has(secret)) continue
    masks.secrets.add(secret)
    for (const form of forms(secret)) if (form !== '') masks.values.add(form)
  }
}

/** The text with every secret as `***`; secrets that overlap are one `***`. */
export function masked(text: string, masks: Masks): string {
  const ranges: { start: number; end: number }[] = []
  for (const value of masks.values) {
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
      ranges.push({ start: at, end: at + value.length })
    }
  }
  let [result, done] = ['', 0]
  for (const { start, end } of ranges.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start >= done) result += `${text.slice(done, start)}***`
    done = Math.max(done, end)
  }
  return result + text.slice(done)
}

function forms(secret: string): readonly string[] {
  const bytes = Buffer.from(secret)
  const json = JSON.stringify(secret).slice(1, -1)
  return [
    secret,
    bytes.toString('base64'),
    bytes.subarray(1).toString('base64'),
    bytes.subarray(2).toString('base64'),
    encodeURIComponent(secret).replace(/[!'()*]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`),
    json,
    secret.replaceAll('"', '\\"'),
    secret.replaceAll("'", "''"),
    secret.replace(/[&<>"']/g, (each) => entities[each] ?? each),
    ...(/^".{7,}"$/.test(secret) ? [secret.slice(1, -1)] : []),
  ]
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}
