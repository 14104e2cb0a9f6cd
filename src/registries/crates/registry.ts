import type { RegistryName } from '../../model/registry.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Files } from '../../ports/files.ts'
import type { Http } from '../../ports/http.ts'
import type { Registry } from '../registry.ts'
import { type CratesAddress, cratesIo } from './address.ts'
import { download } from './download.ts'
import { createLookup } from './lookup.ts'
import { openIndex, type SparseIndex } from './sparse-index.ts'
import { audience, mint, revoke } from './trust.ts'
import { type DescribeFile, upload } from './upload.ts'

/** What a client of crates.io, or of a registry that speaks its protocols, is built from. */
export interface CratesOptions {
  readonly http: Http
  readonly files: Pick<Files, 'stream'>
  readonly clock: Clock
  readonly mask: (secret: string) => void
  readonly name: Extract<RegistryName, 'crates.io' | 'other'>
  /** Needed for `other`; crates.io knows its own. */
  readonly address?: CratesAddress
  readonly describe: DescribeFile
  /** Its index, opened already; unless told, one that is read without a token. */
  readonly index?: SparseIndex
}

/** crates.io, or another registry. Throws where an `other` registry comes without its address. */
export function createCrates(options: CratesOptions): Registry {
  const { http, clock, mask, name } = options
  const address = options.address ?? (name === 'other' ? undefined : cratesIo)
  if (address === undefined) throw new TypeError('a registry that is not crates.io needs an address')
  const index = options.index ?? openIndex({ http, address, isCratesIo: name === 'crates.io' })
  const lookup = createLookup(http, clock, index)
  return {
    name,
    url: address.api,
    audience: () => Promise.resolve({ audience: audience(address) }),
    open: (idToken) => mint(http, clock, mask, address, idToken),
    close: (credential) =>
      credential.origin === 'minted' ? revoke(http, address, credential) : Promise.resolve(undefined),
    find: lookup.find,
    stored: lookup.stored,
    async upload(distribution, credential) {
      const place = await index.place()
      if ('unreadable' in place) return { outcome: 'refused', problem: place.unreadable }
      const into = name === 'crates.io' ? undefined : place.index
      return upload({ ...options, api: place.api, index: into }, distribution, credential)
    },
    download: (distribution) => download(http, index, distribution),
    page: ({ name, version }) =>
      address.pages ? `${address.api}/crates/${name}/${encodeURIComponent(version)}` : address.api,
  }
}
