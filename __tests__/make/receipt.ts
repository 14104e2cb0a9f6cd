import type { Receipt } from '../../src/model/receipt.ts'
import { commit } from './plan.ts'

/** The receipt of a release that is out, and has no files; with what a test says of it instead. */
export const madeReceipt = (differs: Partial<Receipt> = {}): Receipt => ({
  schema: 1,
  tag: 'v1.0.0',
  version: '1.0.0',
  commit,
  repository: 'octo/tally',
  run: { id: '1', attempt: 1, actor: 'ada' },
  started: '2026-11-21T10:00:00.000Z',
  finished: '2026-11-21T10:01:00.000Z',
  complete: true,
  files: [],
  provenance: undefined,
  release: undefined,
  ...differs,
})
