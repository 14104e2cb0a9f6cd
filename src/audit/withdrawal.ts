import type { RecordedRelease } from '../ports/release-record.ts'

/** What stands before the title of a release that was withdrawn. */
const label = '[withdrawn]'

/** By this a withdrawn release is known again, whatever people write around it. */
const marker = '<!-- release-action: withdrawn -->'

/** GitHub takes no longer notes than that, in characters. */
const longestBody = 125_000

/** Whether a GitHub Release says that it was withdrawn. */
export const isWithdrawn = ({ title, body }: Pick<RecordedRelease, 'title' | 'body'>): boolean =>
  body.includes(marker) || title.startsWith(label)

/** Title and notes that say that a release was withdrawn; those of one that says so already stay as they are. */
export function withdrawnText(
  { title, body, tag }: Pick<RecordedRelease, 'title' | 'body' | 'tag'>,
  reason: string | undefined,
): { readonly title: string; readonly body: string } {
  if (isWithdrawn({ title, body })) return { title, body }
  // it becomes Markdown that everybody sees: one line, and nothing that ends the quotation
  const why = reason === undefined ? '' : ` Reason: ${reason.replace(/\s+/g, ' ').trim()}`
  const head = `${marker}\n> **This release was withdrawn.** Do not use it.${why}\n\n`
  return { title: `${label} ${title === '' ? tag : title}`, body: `${head}${body}`.slice(0, longestBody) }
}
