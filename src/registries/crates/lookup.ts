import { isSameCrateVersion } from '../../model/indexed-crate.ts'
import { boolean, object, optional, text } from '../../model/shape.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Http } from '../../ports/http.ts'
import type { Published, Registry, Unreadable } from '../registry.ts'
import { downloadUrl, type Listed, readIndexFile } from './listing.ts'
import { broken, isAbsent, type SparseIndex, unreadable } from './sparse-index.ts'
import { createWebApi } from './web-api.ts'

/** The two that know of a release: the index, and the database behind the web API. */
export type Lookup = Pick<Registry, 'find'> & Required<Pick<Registry, 'stored'>>

const versionShape = object({
  version: object({ num: text, checksum: text, yanked: optional(boolean) }),
})

/**
 * Asks the sparse index, of which as much may be asked as one likes. Its files are cached for up to ten minutes where they
 * have been read before; the web API reads the database and tells the checksum, and wants no more than one request a
 * second (crates.io/data-access).
 */
export function createLookup(http: Http, clock: Clock, index: SparseIndex): Lookup {
  const api = createWebApi(http, clock)

  const published = async (crate: Omit<Listed, 'features'>): Promise<Published | Unreadable> => {
    const config = await index.config()
    if ('unreadable' in config) return config
    const { name, version, sha256, yanked } = crate
    return { files: [{ filename: `${name}-${version}.crate`, sha256, yanked, url: downloadUrl(config.dl, crate) }] }
  }

  return {
    async find(release) {
      const asked = await index.file(release.name)
      if ('unreadable' in asked) return asked
      const { url, answer } = asked
      if (isAbsent(answer)) return 'absent'
      if (answer.status !== 200) return unreadable(url, answer)
      try {
        const listed = readIndexFile(Buffer.from(answer.body).toString())
        const found = listed.find((each) => isSameCrateVersion(each.version, release.version))
        return found === undefined ? { files: [] } : await published(found)
      } catch (error) {
        return broken(url, error)
      }
    },
    async stored({ name, version }) {
      const place = await index.place()
      if ('unreadable' in place) return undefined
      const url = `${place.api}/api/v1/crates/${name}/${encodeURIComponent(version)}`
      const answer = await api.read(url, versionShape, place.reading)
      if ('failure' in answer) return undefined
      const { num, checksum, yanked = false } = answer.found.version
      const told = await published({ name, version: num, sha256: checksum.toLowerCase(), yanked })
      return 'unreadable' in told ? undefined : told
    },
  }
}
