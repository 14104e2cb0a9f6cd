import type { Http, HttpResponse } from '../ports/http.ts'

/** How often a download may send somewhere else. */
const longestWay = 5

/** Ten minutes, in milliseconds. */
const deadline = 600_000

/** Fetches a file whole, wherever it is sent on to; or tells why not. Nothing secret is sent along. */
export async function fetchFile(http: Http, first: string): Promise<Uint8Array | { readonly unasked: string }> {
  let url = first
  for (let ways = 0; ways <= longestWay; ways += 1) {
    const answer = await http.send({ method: 'GET', url, deadline })
    if (answer.status === 200) return answer.body
    const next = answer.headers['location'] ?? ''
    if (![301, 302, 303, 307, 308].includes(answer.status) || !URL.canParse(next, url))
      return { unasked: said(url, answer) }
    url = new URL(next, url).href
  }
  return { unasked: `${first} leads nowhere` }
}

const said = (url: string, { status, reason }: HttpResponse): string =>
  status === 0 ? `${url} did not answer: ${reason}` : `${url} answered ${status} ${reason}`.trim()
