import { expect, test } from '@jest/globals'
import { builtLines, builtSection } from '../../src/report/built.ts'
import { madeRecord } from '../make/record.ts'

const sha256 = 'f'.repeat(64)
const record = madeRecord({ tools: { cargo: 'cargo 1.90.0', python: 'Python 3.13.1' } })

test('the log has a line for each file: name, size, hash', () => {
  expect(builtLines(record)).toEqual([`a-1.0.0.crate  1.4 kB  ${sha256}`])
})

test('the summary has them as a table, and the tools', () => {
  expect(builtSection(record)).toEqual([
    '### Built: `crates`',
    `| File | Size | SHA-256 |\n| --- | --- | --- |\n| \`a-1.0.0.crate\` | 1.4 kB | \`${sha256}\` |`,
    'With `cargo 1.90.0`, `Python 3.13.1`.',
  ])
})
