import type { ProblemCode } from '../../src/model/catalogue.ts'
import type { Expected } from '../../src/rules/distribution.ts'
import type { MadeFile } from '../make/wheel.ts'
import { archiveRows } from './broken-archives.ts'
import { contentRows } from './broken-contents.ts'
import { metadataRows } from './broken-metadata.ts'
import { nameRows } from './broken-names.ts'
import { textRows } from './broken-texts.ts'

/** A file that is broken in one way. */
export interface BrokenFile {
  readonly title: string
  readonly file: MadeFile
  /** The one code of the errors that are found in it. */
  readonly code: ProblemCode
  /**
   * What PyPI answers, or a part of it, where the problem does not quote it or goes on with an explanation of its own. By
   * default the whole of what the problem quotes.
   */
  readonly words?: string
  /** Why PyPI takes the file, or answers it otherwise than with a 400: then it is refused by the rules alone. */
  readonly alone?: string
  readonly expected?: Expected
}

/** Every one. */
export const brokenFiles: readonly BrokenFile[] = [
  ...nameRows,
  ...archiveRows,
  ...contentRows,
  ...metadataRows,
  ...textRows,
]
