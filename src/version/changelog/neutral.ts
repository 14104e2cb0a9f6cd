/** How much of one text of a commit is shown, in characters. */
const longest = 1000

/** Control characters, and those that turn the order of a line around or cannot be seen. */
// oxlint-disable-next-line no-control-regex
const unseen = /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]+/g

const issue = String.raw`(?:[\w.-]+\/[\w.-]+)?#\d+|https?:\/\/[^\s/]+\/[\w.-]+\/[\w.-]+\/(?:issues|pull)\/\d+`
const closing = new RegExp(String.raw`\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)(?=:?\s+(?:${issue}))`, 'gi')

/** One line of words and marks that mean nothing to Markdown, as most titles are. */
const harmless = /^[\w.,;:!?()'"+=-]+(?: [\w.,;:!?()'"+=-]+)*$/

/**
 * Text of a commit as one line of Markdown that does nothing: nobody is mentioned, no issue closed, no HTML, image or
 * foreign link comes of it, and `#12` is a link to `issues` (the address of the repository's issues) where that is known.
 * Code stays as it is.
 */
export function neutral(text: string, issues?: string): string {
  if (text.length <= longest && harmless.test(text)) return text
  const line = text.replace(/\s+/g, ' ').replace(unseen, '').trim()
  const cut = line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line
  // an odd backtick would swallow the markup that comes behind it
  const parts = cut.split(/(`[^`]+`)/)
  return parts.map((part, index) => (index % 2 === 1 ? part : plain(part, issues))).join('')
}

function plain(text: string, issues: string | undefined): string {
  return text
    .replace(/\\(?=[[`<])/g, '\\\\')
    .replace(/`/g, '\\`')
    .replace(closing, 'refs')
    .replace(/&(?=#|\w)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\[(?=[^\]]*\][([])/g, '\\[')
    .replace(/(?<![\w/])@([A-Za-z0-9][\w-]*(?:\/[\w.-]+)?)/g, '`@$1`')
    .replace(/(?<![\w/&[])#(\d{1,9})\b/g, (whole, number: string) =>
      issues === undefined ? whole : `[#${number}](${issues}/${number})`,
    )
}
