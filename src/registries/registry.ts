import type { Credential } from '../model/credential.ts'
import type { Distribution, LocalDistribution } from '../model/distribution.ts'
import type { IndexedVersion } from '../model/indexed-crate.ts'
import type { Problem } from '../model/problem.ts'
import type { RegistryName } from '../model/registry.ts'

/** A release of one project, as that registry spells names and versions. */
export interface ReleaseName {
  readonly name: string
  readonly version: string
}

/** A file that the registry holds. `sha256` is lower-case hex, as the registry itself tells it. */
export interface PublishedFile {
  readonly filename: string
  readonly sha256: string
  readonly yanked: boolean
  /** Where it can be fetched. */
  readonly url: string
  /** When it was uploaded, in milliseconds since the epoch, where the registry tells it. */
  readonly uploaded?: number | undefined
}

/** What the registry holds of one release. A project that is known but lacks this version has no files. */
export interface Published {
  readonly files: readonly PublishedFile[]
}

/** The registry could not be asked, or its answer could not be read. */
export interface Unreadable {
  readonly unreadable: Problem
}

/**
 * How one upload ended. `stored`: the registry took it (or said that it has the same bytes). `refused`: it said no, and
 * nothing was stored. `unclear`: no answer, or a 5xx; only a look-up can tell. `expired`: the credential is no longer
 * good; mint and try again. `uncovered`: it is good, and not for this project; a token of the user may be. `later`: a
 * rate limit; `wait` is in milliseconds.
 */
export type UploadResult =
  | { readonly outcome: 'stored' }
  | { readonly outcome: 'refused'; readonly problem: Problem }
  | { readonly outcome: 'unclear'; readonly words: string }
  | { readonly outcome: 'expired'; readonly words: string }
  | { readonly outcome: 'uncovered'; readonly problem: Problem }
  | { readonly outcome: 'later'; readonly wait: number; readonly words: string }

/** A place distributions are published to. PyPI and crates.io are the two. */
export interface Registry {
  readonly name: RegistryName
  /** The base address that a person knows it by, without a trailing slash. */
  readonly url: string
  /** The audience that its trusted publishing asks of a job's OIDC token. */
  audience(): Promise<{ readonly audience: string } | { readonly problem: Problem }>
  /** Trusted publishing: exchanges the job's OIDC token for a credential, masked before it is returned. */
  open(idToken: string): Promise<{ readonly credential: Credential } | { readonly problem: Problem }>
  /** Ends a minted credential where the registry can; a failure is a warning, told as a problem. */
  close(credential: Credential): Promise<Problem | undefined>
  /** What the index already holds, with hashes. `absent`: the project's name is not known there. */
  find(release: ReleaseName): Promise<Published | 'absent' | Unreadable>
  /**
   * What its database holds of a release, where the index is known to lag behind it; `undefined` where it holds none, or
   * cannot be asked. At most one question a second: for an upload whose fate is unclear, not for looking again and again.
   */
  readonly stored?: (release: ReleaseName) => Promise<Published | undefined>
  /** Told which files will be uploaded, in that order, and how many at a time: they may be read beforehand. */
  readonly expect?: (files: readonly LocalDistribution[], width: number) => void
  /** One try of one file. */
  upload(distribution: LocalDistribution, credential: Credential): Promise<UploadResult>
  /**
   * The SHA-256 of the file that the registry serves of a release, fetched whole. Only where a release is one file, and
   * its index is known to lag behind its downloads.
   */
  readonly download?: (distribution: Distribution) => Promise<{ readonly sha256: string } | Unreadable>
  /** The page where a person sees the release. */
  page(release: ReleaseName): string
}

/** What a registry of crates can be asked beside a {@link Registry}'s questions, before anything is built. */
export interface CrateIndex {
  /** The versions under a name, in any case of its letters; `-` and `_` must be as the crate has them. */
  versions(name: string): Promise<readonly IndexedVersion[] | 'absent' | Unreadable>
  /** The slugs of all categories. */
  categories(): Promise<ReadonlySet<string> | Unreadable>
  /** Bytes of the file of a version; `undefined` where that is not told. At most one question a second. */
  size(name: string, version: string): Promise<number | undefined | Unreadable>
  /** Whether new versions can only be published by trusted publishing. At most one question a second. */
  isTrustedOnly(name: string): Promise<boolean | Unreadable>
}
