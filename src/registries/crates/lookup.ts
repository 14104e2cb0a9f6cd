import { boolean, object, optional, text } from '../../model/shape.ts'
import type { Clock, Http } from '../../ports.ts'
import type { Published, ReleaseName, Unreadable } from '../registry.ts'
import { downloadUrl, isSameRelease, type Listed, readIndexFile } from './listing.ts'
import { broken, get, isAbsent, type SparseIndex, unreadable } from './sparse-index.ts'
import { spaced } from './turns.ts'
import { jsonOf } from './words.ts'

/** Looks a release up. `uploaded` says whether an upload of it was tried by this very job. */
export type Lookup = (release: ReleaseName, uploaded: boolean) => Promise<Published | 'absent' | Unreadable>

const versionShape = object({
  version: object({ num: text, checksum: text, yanked: optional(boolean) }),
})

/**
 * Asks the sparse index. Its files are cached for up to ten minutes where they have been read before, so after an upload
 * of its own the job also asks the web API, which reads the database and tells the checksum; that one wants no more than
 * one request a second (crates.io/data-access). Where the API cannot be asked, the index's answer stands.
 */
export function createLookup(http: Http, clock: Clock, index: SparseIndex): Lookup {
  const atMostOnceASecond = spaced(clock, 1000)

  const inDatabase = async ({ name, version }: ReleaseName): Promise<Listed | undefined> => {
    const place = await index.place()
    if ('unreadable' in place) return undefined
    const url = `${place.api}/api/v1/crates/${name}/${encodeURIComponent(version)}`
    const answer = await atMostOnceASecond(() => get(http, url, 'application/json', place.reading))
    try {
      const found = answer.status === 200 ? versionShape(jsonOf(answer), '').version : undefined
      return found && { name, version: found.num, sha256: found.checksum.toLowerCase(), yanked: found.yanked ?? false }
    } catch {
      return undefined
    }
  }

  const published = async (crate: Listed): Promise<Published | Unreadable> => {
    const config = await index.config()
    if ('unreadable' in config) return config
    const { name, version, sha256, yanked } = crate
    return { files: [{ filename: `${name}-${version}.crate`, sha256, yanked, url: downloadUrl(config.dl, crate) }] }
  }

  return async (release, uploaded) => {
    const asked = await index.file(release.name)
    if ('unreadable' in asked) return asked
    const { url, answer } = asked
    if (answer.status !== 200 && !isAbsent(answer)) return unreadable(url, answer)
    let listed: readonly Listed[] = []
    try {
      if (!isAbsent(answer)) listed = readIndexFile(Buffer.from(answer.body).toString())
    } catch (error) {
      return broken(url, error)
    }
    const indexed = listed.find((each) => isSameRelease(each.version, release.version))
    const found = indexed ?? (uploaded ? await inDatabase(release) : undefined)
    if (found !== undefined) return published(found)
    return isAbsent(answer) ? 'absent' : { files: [] }
  }
}
