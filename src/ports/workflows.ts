import type { GitHubRefusal } from './github.ts'

/** The workflows of the repository. */
export interface Workflows {
  /** Starts the workflow of this file on a tag, with no inputs. Needs `actions: write`, and `workflow_dispatch` in the file. */
  start(file: string, tag: string): Promise<true | GitHubRefusal>
}
