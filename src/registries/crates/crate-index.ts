import type { Credential } from '../../model/credential.ts'
import type { IndexedVersion } from '../../model/indexed-crate.ts'
import { type Problem, problem } from '../../model/problem.ts'
import { boolean, list, object, optional, text } from '../../model/shape.ts'
import type { Clock, Http, HttpResponse } from '../../ports.ts'
import type { CrateIndex, Unreadable } from '../registry.ts'
import type { CratesAddress } from './address.ts'
import { indexPath, readIndexFile } from './listing.ts'
import { get, openIndex, type SparseIndex } from './sparse-index.ts'
import { inParallel, spaced } from './turns.ts'
import { jsonOf, wordsOf } from './words.ts'

/** Index files that are read at a time; crates.io sets no limit (crates.io/data-access), and the way out has eight connections to a host. */
const width = 8

/** The web API wants no more than one request a second (crates.io/data-access). Milliseconds. */
const gap = 1000

const slugsShape = object({ category_slugs: list(object({ slug: text })) })
const crateShape = object({ crate: object({ trustpub_only: optional(boolean) }) })

/**
 * Asks crates.io, or another registry of its protocols, what it knows. Each name is asked for once. A host that does not
 * answer, after all the tries that a request is given, is not asked anything else. `sparse` knows where the index of another
 * registry is, and what reading it needs.
 */
export function createCrateIndex(
  http: Http,
  clock: Clock,
  address: CratesAddress,
  sparse: Pick<SparseIndex, 'place'> = openIndex({ http, address, isCratesIo: true }),
): CrateIndex {
  const versions = new Map<string, ReturnType<CrateIndex['versions']>>()
  let place: ReturnType<SparseIndex['place']> | undefined
  let slugs: ReturnType<CrateIndex['categories']> | undefined
  const index = host(http, inParallel(width))
  const api = host(http, spaced(clock, gap))

  const askVersions = async (name: string): Promise<readonly IndexedVersion[] | 'absent' | Unreadable> => {
    // no crate has such a name, and it must not become a part of an address
    if (!/^[A-Za-z0-9_-]+$/.test(name)) return 'absent'
    place ??= sparse.place()
    const found = await place
    if ('unreadable' in found) return { unreadable: { ...found.unreadable, level: 'warning' } }
    const url = `${found.index}${indexPath(name)}`
    const answer = await index(url, 'text/plain', found.reading)
    if ('unreadable' in answer) return answer
    // cargo takes these three for "no such crate"
    if ([404, 410, 451].includes(answer.status)) return 'absent'
    return read(url, answer, () => {
      const listed = readIndexFile(Buffer.from(answer.body).toString())
      const stranger = listed.find((each) => each.name.toLowerCase() !== name.toLowerCase())
      if (stranger !== undefined) throw new TypeError(`it is about ${stranger.name}`)
      return listed.length === 0
        ? 'absent'
        : listed.map((each) => ({ name: each.name, version: each.version, yanked: each.yanked }))
    })
  }

  const askCategories = async (): Promise<ReadonlySet<string> | Unreadable> => {
    const url = `${address.api}/api/v1/category_slugs`
    const answer = await api(url, 'application/json')
    if ('unreadable' in answer) return answer
    return read(url, answer, () => {
      const { category_slugs: found } = slugsShape(jsonOf(answer), '')
      if (found.length === 0) throw new TypeError('category_slugs is empty')
      return new Set(found.map(({ slug }) => slug))
    })
  }

  return {
    versions(name) {
      const asked = versions.get(name) ?? askVersions(name)
      versions.set(name, asked)
      return asked
    },
    categories: () => (slugs ??= askCategories()),
    async isTrustedOnly(name) {
      // nothing of what can be included is wanted
      const url = `${address.api}/api/v1/crates/${encodeURIComponent(name)}?include=`
      const answer = await api(url, 'application/json')
      if ('unreadable' in answer) return answer
      if (answer.status === 404) return false
      return read(url, answer, () => crateShape(jsonOf(answer), '').crate.trustpub_only ?? false)
    },
  }
}

/** A host that is asked in turns, and no more once it is seen to be down. */
function host(
  http: Http,
  turn: ReturnType<typeof inParallel>,
): (url: string, accept: string, reading?: Credential) => Promise<HttpResponse | Unreadable> {
  let down: Unreadable | undefined
  return (url, accept, reading) =>
    turn(async () => {
      if (down !== undefined) return down
      const answer = await get(http, url, accept, reading)
      if (answer.status === 0) down = unreadable('registry-unreachable', `${url} did not answer: ${answer.reason}.`)
      if (answer.status >= 500) down = refused(url, answer)
      return down ?? answer
    })
}

function read<T>(url: string, answer: HttpResponse, parse: () => T): T | Unreadable {
  if (answer.status !== 200) return refused(url, answer)
  try {
    return parse()
  } catch (error) {
    return unreadable('registry-unreadable', `${url} cannot be read: ${String(error).slice(0, 200)}.`)
  }
}

const refused = (url: string, answer: HttpResponse): Unreadable =>
  unreadable('registry-unreadable', `${url} answered ${answer.status}: ${wordsOf(answer)}.`)

const unreadable = (code: Problem['code'], message: string): Unreadable => ({
  unreadable: problem(
    code,
    message,
    'What depends on it is left open, and the release goes on: look at https://status.crates.io, and run the job again to be sure.',
    { level: 'warning' },
  ),
})
