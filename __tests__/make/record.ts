import type { BuildRecord } from '../../src/model/record.ts'
import { commit } from './plan.ts'

/** The record of a row that built one crate; with what a test says of it instead. */
export const madeRecord = (differs: Partial<BuildRecord> = {}): BuildRecord => ({
  schema: 1,
  target: 'crates',
  tag: 'v1.0.0',
  commit,
  files: [
    { filename: 'a-1.0.0.crate', kind: 'crate', name: 'a', version: '1.0.0', sha256: 'f'.repeat(64), size: 1400 },
  ],
  tools: { cargo: 'cargo 1.90.0' },
  platform: 'linux-x86_64',
  seconds: 2.4,
  run: { id: '1', attempt: 1 },
  ...differs,
})
