import type { GitHubRefusal } from './github.ts'

/** A pull request. */
export interface PullRequest {
  readonly number: number
  readonly url: string
  readonly title: string
  readonly body: string
  readonly isOpen: boolean
  readonly isMerged: boolean
  /** The commit by which it came into its base, where it was merged. */
  readonly mergeCommit: string | undefined
  readonly head: string
  readonly base: string
}

/** Pull requests of one repository, from branches of its own. */
export interface PullRequests {
  /** The open one of a branch. */
  find(head: string, base: string): Promise<PullRequest | undefined | GitHubRefusal>
  /** Those that a commit belongs to. */
  of(commit: string): Promise<readonly PullRequest[] | GitHubRefusal>
  /** Those that were merged into `base`, from forks as well, and changed since a time (seconds); at most the newest 1000. */
  merged(base: string, since: number): Promise<readonly PullRequest[] | GitHubRefusal>
  create(pull: {
    readonly title: string
    readonly body: string
    readonly head: string
    readonly base: string
    readonly draft: boolean
  }): Promise<PullRequest | GitHubRefusal>
  change(
    number: number,
    fields: { readonly title?: string; readonly body?: string; readonly state?: 'closed' },
  ): Promise<PullRequest | GitHubRefusal>
  label(number: number, labels: readonly string[]): Promise<true | GitHubRefusal>
}
