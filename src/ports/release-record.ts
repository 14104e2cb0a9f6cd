import type { SignedStatement } from '../model/signed-statement.ts'
import type { GitHubAsset, GitHubRefusal, GitHubRelease } from './github.ts'

/** A published GitHub Release as it stands after the fact. */
export interface RecordedRelease extends GitHubRelease {
  readonly title: string
}

/** What is changed of a release that is public: its files stay as they are. */
export interface ReleaseMark {
  readonly title?: string
  readonly body?: string
  readonly prerelease?: boolean
  /** Whether it is to be shown as the latest one of the repository. */
  readonly latest: boolean
}

/** GitHub's side of a release that is over: what it shows to everybody, and what a person marks it with. */
export interface ReleaseRecord {
  /** The published release of a tag with all its files; a draft is none. */
  find(tag: string): Promise<RecordedRelease | 'absent' | GitHubRefusal>
  /** The published releases, newest first, no more than the latest 100. */
  recent(): Promise<readonly RecordedRelease[] | GitHubRefusal>
  /** The tag of the release that is shown as the latest. */
  latest(): Promise<{ readonly tag: string } | 'absent' | GitHubRefusal>
  /** The bytes of a file. */
  read(asset: GitHubAsset): Promise<Uint8Array | GitHubRefusal>
  /** The signed statements about the file with this SHA-256; `unshown`: there are some, and the list has no bundles. */
  statements(sha256: string): Promise<readonly SignedStatement[] | 'unshown' | GitHubRefusal>
  /** Needs `contents: write`. Doing it twice is no mistake. */
  mark(release: Pick<GitHubRelease, 'id'>, mark: ReleaseMark): Promise<true | GitHubRefusal>
}
