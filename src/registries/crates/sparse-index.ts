import type { Credential } from '../../model/credential.ts'
import { problem } from '../../model/problem.ts'
import { boolean, object, optional, text } from '../../model/shape.ts'
import type { Http, HttpResponse } from '../../ports/http.ts'
import type { Unreadable } from '../registry.ts'
import type { CratesAddress } from './address.ts'
import { brokenAnswer, failureOf, unreadableFor } from './failure.ts'
import { indexPath } from './listing.ts'
import { jsonOf, wordsOf } from './words.ts'

/** Where a registry takes uploads, and what reading it needs. */
export interface Place {
  /** Where the index was found, with a trailing slash. */
  readonly index: string
  /** The web API without a trailing slash. */
  readonly api: string
  /** What every read must bear, as `Authorization`; `undefined` where the registry is open. */
  readonly reading: Credential | undefined
}

/** What the `config.json` of a sparse index says (cargo book, "Index Configuration"). `dl` is the template of downloads. */
export interface IndexConfig extends Place {
  readonly dl: string
}

/** A sparse index that is asked as cargo asks it. */
export interface SparseIndex {
  /** Its configuration, asked for once; again where it could not be read. */
  config(): Promise<IndexConfig | Unreadable>
  /** crates.io is where it is; another registry tells in its configuration. */
  place(): Promise<Place | Unreadable>
  /** The file of one crate. */
  file(name: string): Promise<{ readonly url: string; readonly answer: HttpResponse } | Unreadable>
}

/** What an index is asked with. */
export interface IndexOptions {
  readonly http: Http
  readonly address: CratesAddress
  /** Whether it is crates.io, of which everything is known and nothing needs a token. */
  readonly isCratesIo: boolean
  /** The user's own token, shown only to a registry that demands one for reading. */
  readonly reading?: Credential | undefined
}

const configShape = object({ dl: text, api: optional(text), 'auth-required': optional(boolean) })

/** A request for reading, with the token where one is due. */
export function get(http: Http, url: string, accept: string, reading: Credential | undefined): Promise<HttpResponse> {
  const headers = { accept, ...(reading && { authorization: reading.reveal() }) }
  return http.send({ method: 'GET', url, headers })
}

/** Whether an index says that there is no such crate: cargo takes these three for it. */
export const isAbsent = ({ status }: HttpResponse): boolean => [404, 410, 451].includes(status)

/** Opens an index; asks nothing yet. */
export function openIndex({ http, address, isCratesIo, reading }: IndexOptions): SparseIndex {
  let config: Promise<IndexConfig | Unreadable> | undefined

  /** Cargo asks without a token first and shows it after a 401; `auth-required` in the answer means everything else. */
  const askAt = async (index: string): Promise<HttpResponse> => {
    const url = `${index}config.json`
    const open = await get(http, url, 'application/json', undefined)
    return open.status === 401 && reading !== undefined && !isCratesIo
      ? get(http, url, 'application/json', reading)
      : open
  }

  const ask = async (): Promise<IndexConfig | Unreadable> => {
    let { index } = address
    let answer = await askAt(index)
    if (address.otherIndex !== undefined && (isAbsent(answer) || saysNothing(answer))) {
      const other = await askAt(address.otherIndex)
      if (other.status === 200 || other.status === 401) [index, answer] = [address.otherIndex, other]
    }
    const url = `${index}config.json`
    if (answer.status === 401) return locked(url, answer, reading)
    if (answer.status !== 200) return unreadable(url, answer)
    try {
      const { dl, api, 'auth-required': isLocked = false } = configShape(jsonOf(answer), '')
      if (isLocked && reading === undefined) return locked(url, answer, reading)
      const base = (isCratesIo ? address.api : (api ?? address.api)).replace(/\/+$/, '')
      return { index, dl, api: base, reading: isLocked && !isCratesIo ? reading : undefined }
    } catch (error) {
      return broken(url, error)
    }
  }

  const read = async (): Promise<IndexConfig | Unreadable> => {
    config ??= ask()
    const known = await config
    if ('unreadable' in known) config = undefined
    return known
  }

  const place = async (): Promise<Place | Unreadable> =>
    isCratesIo ? { index: address.index, api: address.api, reading: undefined } : read()

  return {
    config: read,
    place,
    async file(name) {
      const known = await place()
      if ('unreadable' in known) return known
      const url = `${known.index}${indexPath(name)}`
      return { url, answer: await get(http, url, 'text/plain', known.reading) }
    },
  }
}

/** A website in front of the registry answers any address with a page. */
const saysNothing = (answer: HttpResponse): boolean => answer.status === 200 && jsonOf(answer) === undefined

const fix =
  'Without the index it cannot be told what is published already. Look at https://status.crates.io and run the job again.'

/** An answer of the index that makes no sense. */
export const broken = (url: string, error: unknown): Unreadable => unreadableFor(brokenAnswer(url, error), fix)

/** An answer of the index that is none. */
export const unreadable = (url: string, answer: HttpResponse): Unreadable => unreadableFor(failureOf(url, answer), fix)

/** A dry run has no token, and that alone makes it no failure. */
const locked = (url: string, answer: HttpResponse, reading: Credential | undefined): Unreadable => ({
  unreadable:
    reading === undefined
      ? problem(
          'credential-missing',
          `${url} wants a token also for reading (\`auth-required\`), so it cannot be told what is published there.`,
          'Give a token in the input `crates-token`, as cargo would send it: some registries want `Bearer` or `Basic` before it.',
          { level: 'live' },
        )
      : problem(
          'registry-forbidden',
          `${url} answered ${answer.status} to the token of the input \`crates-token\`: ${wordsOf(answer)}.`,
          'Check the token, and its scheme: it is sent as it is given, and some registries want `Bearer` or `Basic` before it.',
        ),
})
