import type { HttpStream } from './http.ts'

/** An answer of GitHub's API that was not a success. */
export interface GitHubRefusal {
  readonly refused: string
  readonly status: number
}

/** The repository, as GitHub's API tells it. */
export interface RepositoryFacts {
  readonly visibility: 'public' | 'private' | 'internal'
  readonly defaultBranch: string
}

/** A workflow run of the repository: what started it, and whose commit it ran. */
export interface WorkflowRun {
  readonly event: string
  readonly commit: string
  /** `owner/name` of the repository that the commit is from; `undefined` where that one is gone. */
  readonly repository: string | undefined
}

/** A GitHub Release. `id` is GitHub's. */
export interface GitHubRelease {
  readonly id: number
  readonly tag: string
  /** What it was made for: a commit, or the name of a branch. */
  readonly target: string
  readonly draft: boolean
  readonly prerelease: boolean
  /** Whether its files can never be changed again. */
  readonly immutable: boolean
  readonly url: string
  readonly body: string
  readonly assets: readonly GitHubAsset[]
}

/** A file attached to a release; `sha256` where GitHub has computed it. */
export interface GitHubAsset {
  readonly id: number
  readonly name: string
  readonly size: number
  readonly state: string
  readonly sha256: string | undefined
}

/** What a draft is made of. */
export interface ReleaseDraft {
  readonly tag: string
  readonly commit: string
  readonly title: string
  readonly body: string
  readonly prerelease: boolean
}

/** GitHub's API for one repository. */
export interface GitHub {
  repository(): Promise<RepositoryFacts | GitHubRefusal>
  /** The commit that the tag peels to. */
  tagCommit(tag: string): Promise<{ readonly commit: string } | 'absent' | GitHubRefusal>
  /** Whether the tag is an object with a signature that GitHub has verified; `reason` is GitHub's word for it. */
  tagSignature(
    tag: string,
  ): Promise<{ readonly verified: boolean; readonly reason: string } | 'lightweight' | 'absent' | GitHubRefusal>
  /** A workflow run, also one of a fork's pull request; needs `actions: read`. */
  workflowRun(id: string): Promise<WorkflowRun | 'absent' | GitHubRefusal>
  /** The releases of the repository, drafts too, newest first; no more than the latest 1000. */
  releases(): Promise<readonly GitHubRelease[] | GitHubRefusal>
  draft(draft: ReleaseDraft): Promise<GitHubRelease | GitHubRefusal>
  /** Makes a draft say what `draft` says; its files stay. */
  redraft(release: GitHubRelease, draft: ReleaseDraft): Promise<GitHubRelease | GitHubRefusal>
  /** Removes a draft with its files. */
  discard(release: GitHubRelease): Promise<true | GitHubRefusal>
  /** The files of a release as they are now. */
  assets(release: GitHubRelease): Promise<readonly GitHubAsset[] | GitHubRefusal>
  attach(release: GitHubRelease, name: string, content: HttpStream): Promise<GitHubAsset | GitHubRefusal>
  detach(asset: GitHubAsset): Promise<true | GitHubRefusal>
  publish(release: GitHubRelease, latest: boolean): Promise<GitHubRelease | GitHubRefusal>
  /** What GitHub's own generator writes of the pull requests since a tag; needs `contents: write`. */
  generateNotes(range: NotesRange): Promise<{ readonly body: string } | GitHubRefusal>
}

/** What GitHub writes notes of. */
export interface NotesRange {
  readonly tag: string
  /** Where the tag is, or will be. */
  readonly commit: string
  readonly previousTag: string | undefined
}
