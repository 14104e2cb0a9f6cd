import type { Workshop } from '../../build/run.ts'
import type { Files } from '../../ports/files.ts'
import type { Relay } from '../../ports/relay.ts'
import type { Run } from '../../ports/runner.ts'

/** What a released Python project is tried with. */
export interface PythonBench {
  readonly shop: Workshop
  readonly files: Files
  readonly os: Run['os']
  readonly relay: Relay
  /** Waits before an index is asked once more; `false` where the time is over. */
  readonly wait: () => Promise<boolean>
}
