import { boolean, list, object, optional, type Shape, text } from '../../model/shape.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Http } from '../../ports/http.ts'
import type { Unreadable } from '../registry.ts'
import type { CratesAddress } from './address.ts'
import { unreadableFor } from './failure.ts'
import { createWebApi } from './web-api.ts'

/** What crates.io shows of a crate and of the version that it puts first. */
export interface CratePage {
  readonly repository: string | undefined
  /** Whether new versions are taken by trusted publishing only. */
  readonly isTrustedOnly: boolean
  readonly version: string | undefined
  /** The repository whose job published that version by trusted publishing. Workflow and environment are not told. */
  readonly trusted: string | undefined
  /** The user whose token published it. */
  readonly publishedBy: string | undefined
}

/** An owner of a crate: a user, or a team of an organization (`github:org:team`). */
export interface CrateOwner {
  readonly login: string
  readonly kind: string
}

/** The web API about crates, a question a second at most (crates.io/data-access). `absent`: there is no such crate. */
export interface CratePages {
  crate(name: string): Promise<CratePage | 'absent' | Unreadable>
  owners(name: string): Promise<readonly CrateOwner[] | 'absent' | Unreadable>
}

const versionShape = object({
  num: text,
  published_by: optional(object({ login: text })),
  trustpub_data: optional(object({ provider: optional(text), repository: optional(text) })),
})
const crateShape = object({
  crate: object({
    repository: optional(text),
    trustpub_only: optional(boolean),
    default_version: optional(text),
  }),
  versions: optional(list(versionShape)),
})
const ownersShape = object({ users: list(object({ login: text, kind: text })) })

/** Opens the pages; asks nothing yet. */
export function createCratePages(http: Http, clock: Clock, address: CratesAddress): CratePages {
  const api = createWebApi(http, clock)
  const read = async <T>(path: string, shape: Shape<T>): Promise<T | 'absent' | Unreadable> => {
    const answer = await api.read(`${address.api}/api/v1/crates/${path}`, shape)
    if ('found' in answer) return answer.found
    return answer.failure.status === 404 ? 'absent' : unreadableFor(answer.failure, fix)
  }
  return {
    async crate(name) {
      // `default_version` is the one that crates.io shows first; all of them would be thousands for some crates
      const found = await read(`${encodeURIComponent(name)}?include=default_version`, crateShape)
      if (found === 'absent' || 'unreadable' in found) return found
      const { crate, versions } = found
      const shown = versions?.find(({ num }) => num === crate.default_version) ?? versions?.[0]
      return {
        repository: crate.repository,
        isTrustedOnly: crate.trustpub_only ?? false,
        version: shown?.num ?? crate.default_version,
        trusted: shown?.trustpub_data?.repository,
        publishedBy: shown?.published_by?.login,
      }
    },
    async owners(name) {
      const found = await read(`${encodeURIComponent(name)}/owners`, ownersShape)
      return found === 'absent' || 'unreadable' in found ? found : found.users
    },
  }
}

const fix = 'Look at https://status.crates.io, and ask again.'
