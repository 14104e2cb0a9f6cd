import { bodyRows } from './crates-rows/body.ts'
import { identityRows } from './crates-rows/identity.ts'
import { archiveRows } from './crates-rows/archive.ts'
import { manifestRows } from './crates-rows/manifest.ts'
import { databaseRows } from './crates-rows/database.ts'
import type { CratesRow } from './crates-rows/row.ts'

/** One publish each, and how crates.io refuses it. */
export const cratesRows: readonly CratesRow[] = [
  ...bodyRows,
  ...identityRows,
  ...archiveRows,
  ...manifestRows,
  ...databaseRows,
]
