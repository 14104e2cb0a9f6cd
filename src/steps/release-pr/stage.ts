import type { Config } from '../../model/config.ts'
import type { Ports } from '../../ports.ts'
import type { Series } from '../../version/rules.ts'

/** What the step needs of a stage: no registry, no credential but the job's token. */
export interface ReleasePrStage {
  readonly ports: Pick<
    Ports,
    'actions' | 'run' | 'files' | 'process' | 'clock' | 'github' | 'remoteGit' | 'pulls' | 'workflows'
  >
  readonly inputs: { readonly live: boolean; readonly prerelease: Series | undefined }
  readonly config: Config
  readonly root: string
}
