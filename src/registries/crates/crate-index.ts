import type { IndexedVersion } from '../../model/indexed-crate.ts'
import { boolean, list, number, object, optional, type Shape, text } from '../../model/shape.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Http } from '../../ports/http.ts'
import type { CrateIndex, Unreadable } from '../registry.ts'
import type { CratesAddress } from './address.ts'
import { type Failure, told, unreadableFor } from './failure.ts'
import { askUntilDown } from './host.ts'
import { indexPath, readIndexFile } from './listing.ts'
import { isAbsent, openIndex, type SparseIndex } from './sparse-index.ts'
import { inParallel } from './turns.ts'
import { createWebApi } from './web-api.ts'

/** Index files that are read at a time; crates.io sets no limit (crates.io/data-access), and the way out has eight connections to a host. */
const width = 8

const slugsShape = object({ category_slugs: list(object({ slug: text })) })
const slugsOf: Shape<ReadonlySet<string>> = (value, path) => {
  const { category_slugs: found } = slugsShape(value, path)
  if (found.length === 0) throw new TypeError('category_slugs is empty')
  return new Set(found.map(({ slug }) => slug))
}
// versions from before 2016 have none
const sizeShape = object({ version: object({ crate_size: optional(number) }) })
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
  const turn = inParallel(width)
  const index = askUntilDown(http, () => turn)
  const api = createWebApi(http, clock, { stopsWhenDown: true })

  const askVersions = async (name: string): Promise<readonly IndexedVersion[] | 'absent' | Unreadable> => {
    // no crate has such a name, and it must not become a part of an address
    if (!/^[A-Za-z0-9_-]+$/.test(name)) return 'absent'
    place ??= sparse.place()
    const found = await place
    if ('unreadable' in found) return { unreadable: { ...found.unreadable, level: 'warning' } }
    const url = `${found.index}${indexPath(name)}`
    const asked = await index(url, 'text/plain', found.reading)
    if ('failure' in asked) return leftOpen(asked.failure)
    const { answer } = asked
    if (isAbsent(answer)) return 'absent'
    const read = told(url, answer, () => {
      const listed = readIndexFile(Buffer.from(answer.body).toString())
      const stranger = listed.find((each) => each.name.toLowerCase() !== name.toLowerCase())
      if (stranger !== undefined) throw new TypeError(`it is about ${stranger.name}`)
      return listed.length === 0
        ? 'absent'
        : listed.map(({ name: spelt, version, yanked, features }) => ({
            name: spelt,
            version,
            yanked,
            ...(features > 0 && { features }),
          }))
    })
    return 'failure' in read ? leftOpen(read.failure) : read.found
  }

  const askCategories = async (): Promise<ReadonlySet<string> | Unreadable> => {
    const answer = await api.read(`${address.api}/api/v1/category_slugs`, slugsOf)
    return 'failure' in answer ? leftOpen(answer.failure) : answer.found
  }

  return {
    versions(name) {
      const asked = versions.get(name) ?? askVersions(name)
      versions.set(name, asked)
      return asked
    },
    categories: () => (slugs ??= askCategories()),
    async size(name, version) {
      const url = `${address.api}/api/v1/crates/${encodeURIComponent(name)}/${encodeURIComponent(version)}`
      const answer = await api.read(url, sizeShape)
      return 'found' in answer ? answer.found.version.crate_size : leftOpen(answer.failure)
    },
    async isTrustedOnly(name) {
      // nothing of what can be included is wanted
      const url = `${address.api}/api/v1/crates/${encodeURIComponent(name)}?include=`
      const answer = await api.read(url, crateShape)
      if ('found' in answer) return answer.found.crate.trustpub_only ?? false
      return answer.failure.status === 404 ? false : leftOpen(answer.failure)
    },
  }
}

/** It never stops a release. */
const leftOpen = (failure: Failure): Unreadable =>
  unreadableFor(
    failure,
    'What depends on it is left open, and the release goes on: look at https://status.crates.io, and run the job again to be sure.',
    'warning',
  )
