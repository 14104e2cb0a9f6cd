import { normalisedName } from '../../model/project-name.ts'
import type { RegistryName } from '../../model/registry.ts'
import type { Credential } from '../../model/credential.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Files } from '../../ports/files.ts'
import type { Http } from '../../ports/http.ts'
import type { Registry } from '../registry.ts'
import { addresses, type PypiAddress } from './address.ts'
import { burn } from './burn.ts'
import { createLookup } from './lookup.ts'
import { openSimple } from './simple-index.ts'
import { audience, mint } from './trust.ts'
import { type DescribeFile, upload } from './upload.ts'

/** What a client of PyPI, or of an index that speaks its protocols, is built from. */
export interface PypiOptions {
  readonly http: Http
  readonly files: Pick<Files, 'stream'>
  readonly clock: Clock
  readonly mask: (secret: string) => void
  readonly name: Exclude<RegistryName, 'crates.io'>
  /** Needed for `other`; PyPI and TestPyPI know their own. */
  readonly address?: PypiAddress
  readonly describe: DescribeFile
  /** Whose the given token is; `__token__` unless told. */
  readonly user?: string | undefined
  /** The user's own token, shown to another index that demands it for reading. */
  readonly reading?: Credential | undefined
  /** The projects that are published: told to people whose publisher is missing. */
  readonly projects?: readonly string[]
  /** Told which files will be uploaded, where somebody reads them beforehand. */
  readonly expect?: Registry['expect']
}

/** PyPI, TestPyPI, or another index. Throws where an `other` index comes without its address. */
export function createPypi(options: PypiOptions): Registry {
  const { http, name } = options
  const address = options.address ?? (name === 'other' ? undefined : addresses[name])
  if (address === undefined) throw new TypeError('an index that is neither PyPI nor TestPyPI needs an address')
  const simple = openSimple({ ...options, address })
  return {
    name,
    url: address.project === undefined ? address.upload.replace(/\/+$/, '') : new URL(address.project).origin,
    audience: () => audience(http, address),
    open: (idToken) => mint(options, address, idToken),
    close: (credential) => burn(http, address, credential),
    find: createLookup(simple),
    ...(options.expect && { expect: options.expect }),
    upload: (distribution, credential) => upload({ ...options, address }, distribution, credential),
    page: (release) =>
      address.project === undefined
        ? simple.at(release.name)
        : `${address.project}${normalisedName(release.name)}/${encodeURIComponent(release.version)}/`,
  }
}
