import type { GitHubRefusal } from './github.ts'

/** A commit, as GitHub's API tells it. */
export interface RemoteCommit {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly message: string
}

/** A file of a tree; `mode` as git has it: `100644`, `100755`, `120000`. */
export interface TreeFile {
  readonly path: string
  readonly mode: string
  /** The blob's. */
  readonly sha: string
}

/** Commits, branches and tags through GitHub's API: what is committed there without an author is signed by GitHub. */
export interface RemoteGit {
  head(branch: string): Promise<{ readonly commit: string } | 'absent' | GitHubRefusal>
  commit(sha: string): Promise<RemoteCommit | GitHubRefusal>
  /** Every file of a tree, folders resolved. */
  files(tree: string): Promise<readonly TreeFile[] | GitHubRefusal>
  read(blob: string): Promise<Uint8Array | GitHubRefusal>
  /** Stores a blob. */
  store(content: Uint8Array): Promise<{ readonly sha: string } | GitHubRefusal>
  /** Makes a tree from another: `sha` `null` takes a file out. */
  tree(
    base: string,
    changes: readonly { readonly path: string; readonly mode: string; readonly sha: string | null }[],
  ): Promise<{ readonly sha: string } | GitHubRefusal>
  make(message: string, tree: string, parents: readonly string[]): Promise<{ readonly sha: string } | GitHubRefusal>
  /** Creates the branch, or moves it: `forward` is refused where commits would be lost. */
  move(branch: string, commit: string, how: 'create' | 'forward' | 'force'): Promise<true | GitHubRefusal>
  /** Makes an annotated tag. Each is a request of its own: GitHub starts nothing for tags of which more than three come at once. */
  tag(name: string, commit: string, message: string): Promise<true | GitHubRefusal>
}

/** The branches of one repository, as GitHub knows them. */
export interface Branches {
  /** Whether the branch holds the commit; `false` also where there is no such branch. */
  holds(branch: string, commit: string): Promise<boolean | GitHubRefusal>
  /** Names of all branches. */
  list(): Promise<readonly string[] | GitHubRefusal>
}
