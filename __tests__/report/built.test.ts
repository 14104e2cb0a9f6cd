import { expect, test } from '@jest/globals'
import type { BuildRecord } from '../../src/model/record.ts'
import { builtLines, builtSection } from '../../src/report/built.ts'
import { commit } from '../make/plan.ts'

const record: BuildRecord = {
  schema: 1,
  target: 'crates',
  tag: 'v1.0.0',
  commit,
  files: [{ filename: 'a-1.0.0.crate', kind: 'crate', name: 'a', version: '1.0.0', sha256: 'abc', size: 1400 }],
  tools: { cargo: 'cargo 1.90.0', python: 'Python 3.13.1' },
  platform: 'linux-x86_64',
  seconds: 2.4,
  run: { id: '7', attempt: 1 },
}

test('the log has a line for each file: name, size, hash', () => {
  expect(builtLines(record)).toEqual(['a-1.0.0.crate  1.4 kB  abc'])
})

test('the summary has them as a table, and the tools', () => {
  expect(builtSection(record)).toEqual([
    '### Built: `crates`',
    '| File | Size | SHA-256 |\n| --- | --- | --- |\n| `a-1.0.0.crate` | 1.4 kB | `abc` |',
    'With `cargo 1.90.0`, `Python 3.13.1`.',
  ])
})
