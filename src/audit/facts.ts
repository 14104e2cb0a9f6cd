import type { DistributionKind, Ecosystem } from '../model/distribution.ts'
import type { Problem } from '../model/problem.ts'
import type { RegistryName } from '../model/registry.ts'
import type { RecordedRelease } from '../ports/release-record.ts'
import type { Published } from '../registries/registry.ts'

/** A package that a tag releases; the version as its ecosystem spells it. */
export interface ReleasedPackage {
  readonly ecosystem: Ecosystem
  readonly name: string
  readonly version: string
}

/** What a registry was heard to hold of a package. */
export interface PackageFacts extends ReleasedPackage {
  readonly registry: { readonly name: RegistryName; readonly url: string; readonly page: string }
  readonly found: Published | 'absent' | { readonly unasked: Problem }
}

/** Whether a signed statement vouches for a file. */
export type Sight =
  | { readonly state: 'good'; readonly repository: string; readonly workflow: string; readonly commit: string }
  | { readonly state: 'absent' }
  /** `why` follows "its attestation …". */
  | { readonly state: 'wrong'; readonly why: string }
  /** There is no place for it, or nobody who could be asked. */
  | { readonly state: 'unasked' }
  | { readonly state: 'unreadable'; readonly why: string }

/** What was heard of one file beside the digest that its registry tells. */
export interface FileFacts {
  /** SHA-256 of the bytes that the registry serves, where they were fetched. */
  readonly downloaded: string | { readonly unasked: string } | undefined
  /** What the index shows of it (PEP 740). */
  readonly signed: Sight
  /** What GitHub's store has of it. */
  readonly provenance: Sight
  /** The commit that a crate says it was packaged from, and whether the tree was clean. */
  readonly packaged: { readonly commit: string; readonly dirty: boolean } | undefined
}

/** A file that the plan of the tag has. Of a wheel the name is what the planned machine would make of it. */
export interface PlannedFile {
  readonly kind: DistributionKind
  readonly filename: string
}

/** GitHub's side. */
export interface GitHubFacts {
  /** `owner/name` */
  readonly repository: string
  readonly release: RecordedRelease | 'absent'
  /** SHA-256 by name, of the attached list of checksums; `undefined`: none is attached. */
  readonly sums: ReadonlyMap<string, string | undefined> | undefined
}

/** Where the tag is. */
export interface TagFacts {
  readonly name: string
  /** Who was asked: `origin`, `GitHub`. */
  readonly asked: string
  readonly remote: { readonly commit: string } | 'absent' | undefined
  /** Its commit in the checkout. */
  readonly here: string | undefined
}

/** Everything that was heard of a release from outside. */
export interface ReleaseFacts {
  readonly tag: TagFacts
  readonly packages: readonly PackageFacts[]
  /** By file name. */
  readonly files: ReadonlyMap<string, FileFacts>
  readonly planned: readonly PlannedFile[]
  /** `undefined`: it could not be asked, and `unasked` says why. */
  readonly github: GitHubFacts | undefined
  /** What could not be asked. */
  readonly unasked: readonly Problem[]
}
