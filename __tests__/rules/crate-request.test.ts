import { expect, test } from '@jest/globals'
import { examineBytes } from '../make/content.ts'
import { makeCrate } from '../make/crate.ts'

const told = async (readme: string): Promise<readonly string[]> => {
  const bytes = makeCrate('demo', '1.0.0', { entries: [{ path: 'README.md', content: readme }] })
  return (await examineBytes('demo-1.0.0.crate', bytes, {})).problems.map(({ code, message }) => `${code}: ${message}`)
}

test('a README that fills the request beyond 1 MiB is refused, and one that leaves room is not', async () => {
  expect(await told('a'.repeat(1024 * 1024))).toEqual([
    expect.stringMatching(
      /^file-too-large: demo-1\.0\.0\.crate: crates\.io answers: JSON metadata blob too large\. It has 10\d{5} bytes of 1048576, 1048576 of them are the README\.$/,
    ),
  ])
  expect(await told('a'.repeat(1023 * 1024))).toEqual([])
})

test('what JSON writes with a backslash counts twice', async () => {
  expect(await told('"'.repeat(600 * 1024))).toEqual([expect.stringContaining('JSON metadata blob too large')])
})
