import type { GitHubRefusal } from './github.ts'

/** A run of a workflow. */
export interface StartedRun {
  readonly id: number
  /** The branch or the tag that it is of, without `refs/…`. */
  readonly ref: string
  /** Whether all its jobs have ended; one that waits for a reviewer has not. */
  readonly isOver: boolean
  /** GitHub's word for how it ended: `success`, `failure`, `cancelled` …; `undefined` until it has. */
  readonly conclusion: string | undefined
}

/** The workflows of the repository. */
export interface Workflows {
  /** Starts the workflow of this file on a tag, with no inputs. Needs `actions: write`, and `workflow_dispatch` in the file. */
  start(file: string, tag: string): Promise<true | GitHubRefusal>
  /** The runs of the workflow of this file for a commit, the newest first, 100 at most. Needs `actions: read`. */
  runs(file: string, commit: string): Promise<readonly StartedRun[] | GitHubRefusal>
  /** How the jobs of a run's last attempt ended, in GitHub's words; `undefined` for one that has not. Needs `actions: read`. */
  conclusions(run: number): Promise<readonly (string | undefined)[] | GitHubRefusal>
}
