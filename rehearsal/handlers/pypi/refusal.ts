import type { LoopbackRequest, LoopbackResponse } from '../../handler.ts'
import { bestOffer } from './accept.ts'

/** A refusal, as the upload view makes it: the text is the reason phrase and stands in the body again. */
export interface Refused {
  readonly status: RefusedStatus
  readonly text: string
  /** `true`: the text is in the reason phrase (and `code`) only, as for Username/Password. */
  readonly reasonOnly?: boolean
}

/** The statuses that the view uses, with Pyramid's titles and explanations. */
const answers = {
  400: [
    'Bad Request',
    'The server could not comply with the request since it is either malformed or otherwise incorrect.',
  ],
  403: ['Forbidden', 'Access was denied to this resource.'],
  404: ['Not Found', 'The resource could not be found.'],
  409: ['Conflict', 'There was a conflict when trying to complete your request.'],
  410: ['Gone', 'This resource is no longer available.  No forwarding address is given.'],
  429: ['Too Many Requests', 'The action could not be performed because there were too many requests by the client.'],
  500: ['Internal Server Error', 'The server has either erred or is incapable of performing the requested operation.'],
} as const

/** A status that PyPI refuses with. */
export type RefusedStatus = keyof typeof answers

/** A refusal with status 400, the commonest. */
export const badRequest = (text: string): Refused => ({ status: 400, text })

/**
 * The answer to a refusal, in the format that the Accept header asks for (Pyramid 2.1 `HTTPException.prepare`): HTML
 * for `*\/*`, JSON where it is named, plain text where there is no Accept header.
 */
export function refusalAnswer(request: LoopbackRequest, refused: Refused): LoopbackResponse {
  const [title, explanation] = answers[refused.status]
  const text = refused.text === '' ? title : refused.text
  const page = (lines: string, escape: (text: string) => string): string =>
    `${escape(explanation)}${lines}${lines}\n${refused.reasonOnly === true ? '' : escape(refused.text)}\n\n`
  return pyramidAnswer(request, refused.status, text, title, page)
}

/** The 200 of an accepted (or identical) file: a page without content, by Accept as well. */
export function acceptedAnswer(request: LoopbackRequest): LoopbackResponse {
  return pyramidAnswer(request, 200, 'OK', 'OK', (lines) => `${lines}${lines}\n\n\n`)
}

/** The 308 from `/legacy` to `/legacy/`. */
export function slashAnswer(request: LoopbackRequest): LoopbackResponse {
  const text = 'An upload was attempted to /legacy but the expected upload URL is /legacy/ (with a trailing slash)'
  const page = (): string =>
    `The resource has been moved to /legacy/; you should be redirected automatically.\n${text}\n`
  const answer = pyramidAnswer(request, 308, text, 'Permanent Redirect', page)
  return { ...answer, headers: { ...answer.headers, location: '/legacy/' } }
}

function pyramidAnswer(
  request: LoopbackRequest,
  status: number,
  words: string,
  title: string,
  page: (lines: string, escape: (text: string) => string) => string,
): LoopbackResponse {
  const reason = latin1(words)
  const line = `${status} ${reason}`
  const vary = { vary: 'Authorization' }
  const offer = bestOffer(request.headers['accept'] ?? '', ['text/html', 'application/json'])
  if (offer === 'text/html') {
    const body = page('<br/>', escapeHtml)
    const html = `<html>\n <head>\n  <title>${line}</title>\n </head>\n <body>\n  <h1>${line}</h1>\n  ${body}\n </body>\n</html>`
    return { status, reason, headers: { ...vary, 'content-type': 'text/html; charset=UTF-8' }, body: html }
  }
  const body = page('\n', (text) => text)
  if (offer === 'application/json') {
    const value = JSON.stringify({ message: body, code: line, title })
    return { status, reason, headers: { ...vary, 'content-type': 'application/json' }, body: value }
  }
  return {
    status,
    reason,
    headers: { ...vary, 'content-type': 'text/plain; charset=UTF-8' },
    body: `${line}\n\n${body}`,
  }
}

/** A reason phrase can only hold ISO-8859-1, and no line break. */
const latin1 = (text: string): string =>
  text.replace(/[^\u0020-\u007e\u00a0-\u00ff]/gu, (char) => (/\s/.test(char) ? ' ' : '?'))

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
}

/** Text with the five special characters escaped, as Python's `html.escape` does. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => entities[char] ?? char)
