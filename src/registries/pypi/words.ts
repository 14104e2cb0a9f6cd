import type { HttpResponse } from '../../ports/http.ts'

/** The most of a registry's words that a message quotes, in characters. */
const most = 600

/**
 * What an answer says, on one line. PyPI puts its words into the reason phrase and repeats them in the body: as the
 * `code` of a JSON object behind the number, as the heading of an HTML page, or as plain text (Pyramid's `httpexceptions`).
 * Other indexes and the machines in front of them answer in any of the three.
 */
export function wordsOf(answer: HttpResponse): string {
  const body = Buffer.from(answer.body.subarray(0, 64 * 1024)).toString()
  const said = fromJson(body) ?? (/<\/?[a-z!][^>]*>/i.test(body) ? fromHtml(body) : fromText(body))
  const words = [said, answer.reason].map(plain).find((each) => each !== '' && !isBare(each))
  return words === undefined ? plain(answer.reason) || 'no reason given' : words.slice(0, most)
}

/** What came of a request that was to be answered well: `did not answer: …` or `answered 403: …`, with the registry's words. */
export const heard = (answer: HttpResponse): string =>
  answer.status === 0 ? `did not answer: ${answer.reason}` : `answered ${answer.status}: ${wordsOf(answer)}`

/** Removes a leading status, and line breaks: `400 File already exists` → `File already exists`. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[1-5]\d\d /, '')

/** The reason phrases of HTTP itself, which say nothing that the number does not. */
const isBare = (words: string): boolean =>
  /^(?:Error: [1-5]\d\d )?(?:Bad Request|Forbidden|Not Found|Conflict|OK|Unauthorized)$/i.test(words)

function fromJson(body: string): string | undefined {
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    return undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  const texts = ['code' in value && value.code, 'message' in value && value.message, 'detail' in value && value.detail]
  const said = texts.filter((each) => typeof each === 'string').map(plain)
  // Pyramid's message begins with a sentence of its own that is the same for every refusal
  return said.find((each) => each !== '' && !isBare(each))?.replace(/^The server could not comply[^.]*\. /, '')
}

/** Pyramid's plain text has the status line first and its own sentence after it. */
const fromText = (body: string): string =>
  body.split(/\n\s*\n/).find((each) => plain(each) !== '' && !isBare(plain(each))) ?? ''

function fromHtml(page: string): string {
  const text = (html = ''): string => plain(unescape(withoutTags(html)))
  const telling = (each: string): boolean => each !== '' && !isBare(each)
  const headings = [...page.matchAll(/<(h1|title)\b[^>]*>([\s\S]*?)<\/\1>/gi)].map((each) => text(each[2]))
  // pypiserver has its own words below the heading
  const quoted = [...page.matchAll(/<pre\b[^>]*>([\s\S]*?)<\/pre>/gi)].map((each) => text(each[1]))
  return headings.find(telling) ?? quoted.find(telling) ?? text(page)
}

const withoutTags = (html: string): string =>
  html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]*>/g, ' ')

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** The character references that pages use. */
export function unescape(html: string): string {
  return html.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi,
    (whole, hex, decimal, name: string | undefined) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? whole
      const point = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16)
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole
    },
  )
}
