import { sha256Of } from '../__tests__/make/crate.ts'
import type { BuildRow, ExpectedFile, Plan } from '../src/model/plan.ts'
import { type BuildRecord, recordName } from '../src/model/record.ts'

/** A file, made. */
export interface MadeFile {
  readonly filename: string
  readonly bytes: Uint8Array
}

/** The files of one row and their record, as its build job would have left them. */
export function builtRow(
  { tag, commit }: Plan,
  { target, expects }: BuildRow,
  make: (expected: ExpectedFile) => MadeFile,
): Readonly<Record<string, Uint8Array>> {
  const made = expects.map((each) => ({ ...each, ...make(each) }))
  const record: BuildRecord = {
    schema: 1,
    target,
    tag,
    commit,
    files: made.map(({ kind, name, version, filename, bytes }) => {
      return { filename, kind, name, version, sha256: sha256Of(bytes), size: bytes.length }
    }),
    tools: { 'release-action': '0.1.0' },
    platform: 'linux-x86_64',
    seconds: 2.4,
    run: { id: '17000000001', attempt: 1 },
  }
  const files = made.map(({ filename, bytes }) => [filename, bytes] as const)
  return { ...Object.fromEntries(files), [recordName]: Buffer.from(JSON.stringify(record)) }
}
