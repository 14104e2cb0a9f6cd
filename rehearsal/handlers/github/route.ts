import type { LoopbackResponse } from '../../handler.ts'
import type { Ask } from './answer.ts'

/** One route of the REST API, below the repository. */
export interface Route {
  readonly method: string
  /** What follows the repository; named groups become the parameters. */
  readonly path: RegExp
  readonly scope: string
  /** `read` is open to everybody on a public repository, unless `guarded`. */
  readonly level: 'read' | 'write'
  readonly guarded?: boolean
  /** Only at the host for uploads. */
  readonly upload?: boolean
  /** The page of the REST reference. */
  readonly reference: string
  readonly answer: (ask: Ask) => LoopbackResponse
}
