import { acceptedRows } from './pypi-rows/accepted.ts'
import { identityRows } from './pypi-rows/identity.ts'
import { formRows } from './pypi-rows/form.ts'
import { metadataRows } from './pypi-rows/metadata.ts'
import { failingRows } from './pypi-rows/failing.ts'
import { filenameRows } from './pypi-rows/filename.ts'
import { archiveRows } from './pypi-rows/archive.ts'
import { existingRows } from './pypi-rows/existing.ts'
import type { PypiRow } from './pypi-rows/row.ts'

/** One upload each, and what PyPI makes of it. */
export const pypiRows: readonly PypiRow[] = [
  ...acceptedRows,
  ...identityRows,
  ...formRows,
  ...metadataRows,
  ...filenameRows,
  ...archiveRows,
  ...existingRows,
  ...failingRows,
]
