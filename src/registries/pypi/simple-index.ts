import type { Credential } from '../../model/credential.ts'
import { normalisedName } from '../../model/project-name.ts'
import type { Http, HttpResponse } from '../../ports/http.ts'
import type { PypiAddress } from './address.ts'
import { basic } from './login.ts'

/** An answer, and the address that gave it in the end. */
export interface Asked {
  readonly url: string
  readonly answer: HttpResponse
}

/** The Simple API of an index, asked as pip asks it. */
export interface SimpleIndex {
  /** Whether there is a token to show to it. */
  readonly hasToken: boolean
  /** Where a project's page is, as far as it is known. */
  at(project: string): string
  /** A project's page. `elsewhere`: the index does not have the project, and sends on to another one for it. */
  page(project: string): Promise<Asked | 'elsewhere'>
  /** A file that a page names. */
  file(url: string): Promise<Asked>
  /** What a client of the index asks for, with some of its headers: a page, which ends with a slash, or a file. */
  ask(url: string, headers: Readonly<Record<string, string>>): Promise<Asked>
}

/** What an index is asked with. */
export interface SimpleOptions {
  readonly http: Http
  readonly address: PypiAddress
  readonly user?: string | undefined
  /** The user's own token, shown only to an index of one's own, and only where that demands one for reading. */
  readonly reading?: Credential | undefined
}

type Headers = Readonly<Record<string, string>>

const accepted = 'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1'

/** How often an answer may send somewhere else. */
const longestWay = 5
const pageDeadline = 60_000
const fileDeadline = 600_000

/**
 * Opens the Simple API; asks nothing yet. PyPI is asked once and taken at its word. Another index is followed where it sends
 * to another address of its own, is shown the token where it wants one, and is looked for at `+simple/` where it says that it
 * is devpi.
 */
export function openSimple({ http, address, user, reading }: SimpleOptions): SimpleIndex {
  const isOther = address.project === undefined
  const login = isOther && reading !== undefined ? basic(reading, user) : undefined
  let base = address.simple
  /** Whether the index was seen to answer to the token what it had not answered without. */
  let isLocked = false

  const follow = async (first: string, isOpen: boolean, isFile: boolean, more: Headers): Promise<Asked> => {
    let url = first
    for (let ways = 0; ; ways += 1) {
      const shown = !isOpen && login !== undefined && isAtHome(url, address) ? { authorization: login } : {}
      const headers = { accept: isFile ? '*/*' : accepted, ...more, ...shown }
      const deadline = isFile ? fileDeadline : pageDeadline
      const answer = await http.send({ method: 'GET', url, headers, deadline })
      const next = isOther && ways < longestWay ? targetOf(answer, url) : undefined
      // files may lie in a store of somebody else's, pages may not
      if (next === undefined || !(isFile || isSame(next, url))) return { url, answer }
      url = next
    }
  }

  const ask = async (url: string, isFile: boolean, more: Headers = {}): Promise<Asked> => {
    if (isLocked) return follow(url, false, isFile, more)
    const open = await follow(url, true, isFile, more)
    if (login === undefined || !isClosed(open.answer)) return open
    const shown = await follow(url, false, isFile, more)
    if (shown.answer.status === 200 || shown.answer.status === 206) isLocked = true
    // a token that is good for uploads alone is no hindrance; one that nobody knows is
    return isClosed(shown.answer) && shown.answer.status !== 401 && open.answer.status === 404 ? open : shown
  }

  const at = (project: string): string => `${base}${normalisedName(project)}/`

  return {
    hasToken: login !== undefined,
    at,
    async page(project) {
      let asked = await ask(at(project), false)
      if (address.devpi !== undefined && base !== address.devpi && isDevpi(asked.answer)) {
        base = address.devpi
        asked = await ask(at(project), false)
      }
      return isOther && isSentOn(asked, project) ? 'elsewhere' : asked
    },
    file: (url) => ask(url, true),
    ask: (url, headers) => ask(url, !new URL(url).pathname.endsWith('/'), headers),
  }
}

/** devpi says who it is in every answer, and has no `simple/`. */
const isDevpi = ({ status, headers }: HttpResponse): boolean => status !== 200 && 'x-devpi-api-version' in headers

/** What an index may answer to somebody who has not said who he is: some hide what he may not see, some send to a login page. */
const isClosed = ({ status }: HttpResponse): boolean =>
  [401, 403, 404].includes(status) || (status >= 300 && status < 400)

/** That another index is asked for a project that is not here, as pypiserver and GitLab do it: the same page on another host. */
function isSentOn({ url, answer }: Asked, project: string): boolean {
  const target = targetOf(answer, url)
  if (target === undefined || isSame(target, url)) return false
  const last = new URL(target).pathname.split('/').findLast((each) => each !== '')
  return last !== undefined && normalisedName(last) === normalisedName(project)
}

function targetOf({ status, headers }: HttpResponse, url: string): string | undefined {
  const target = [301, 302, 303, 307, 308].includes(status) ? headers['location'] : undefined
  if (target === undefined || !URL.canParse(target, url)) return undefined
  const next = new URL(target, url)
  return /^https?:$/.test(next.protocol) ? next.href : undefined
}

/** Whether the token was meant for this address: where the uploads go, or where the pages are. */
const isAtHome = (url: string, { upload, simple }: PypiAddress): boolean =>
  [upload, simple].some((each) => isSame(url, each))

/** Whether an address is on the host of another, or on the same with TLS. */
function isSame(url: string, other: string): boolean {
  const [one, home] = [new URL(url), new URL(other)]
  const isSafer = home.protocol === 'http:' && one.protocol === 'https:'
  return one.origin === home.origin || (one.hostname === home.hostname && isSafer)
}
