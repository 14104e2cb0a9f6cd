import { describe, expect, test } from '@jest/globals'
import type { Receipt, ReceiptFile } from '../../src/model/receipt.ts'
import { intentLines, intentSection, receiptLines, receiptSection, receiptVerdict } from '../../src/report/files.ts'
import { madeReceipt } from '../make/receipt.ts'

const file = (differs: Partial<ReceiptFile> = {}): ReceiptFile => ({
  filename: 'a-1.0.0.crate',
  kind: 'crate',
  name: 'a',
  version: '1.0.0',
  sha256: 'abc',
  size: 1400,
  registry: 'crates.io',
  outcome: 'uploaded',
  verified: true,
  attested: undefined,
  provenance: undefined,
  page: 'https://crates.io/crates/a/1.0.0',
  message: undefined,
  ...differs,
})

const receipt = (files: readonly ReceiptFile[], differs: Partial<Receipt> = {}): Receipt =>
  madeReceipt({ files, ...differs })

describe('what a live run would do', () => {
  const intended = [{ file: file(), registry: 'other_registry', intent: 'upload' }]
  test('has a line for each file, and a row', () => {
    expect(intentLines(intended)).toEqual(['a-1.0.0.crate  1.4 kB  other_registry  upload'])
    expect(intentSection(intended).join('\n')).toContain(
      '| `a-1.0.0.crate` | 1.4 kB | `abc` | other\\_registry | upload |',
    )
  })
})

describe('the receipt', () => {
  test.each([
    [{ draft: false }, 'GitHub Release: https://x/1'],
    [{ draft: true }, 'GitHub Release (still a draft, which the next run goes on with): https://x/1'],
    [
      { draft: true, kept: true },
      'GitHub Release (stays a draft, as `draft: true` asks: publish it by hand): https://x/1',
    ],
    [
      { draft: true, held: true },
      'GitHub Release (held as a draft, until a publish without `hold-release`): https://x/1',
    ],
  ])('says of a GitHub Release with %j what it is', (state, words) => {
    expect(receiptSection(receipt([file()], { release: { url: 'https://x/1', ...state } }))).toContain(words)
  })

  test('of a whole release says that it is published', () => {
    const text = receiptSection(receipt([file()], { release: { url: 'https://example.org/r', draft: false } })).join(
      '\n',
    )
    expect(text).toContain('**v1.0.0 is published**: all 1 files')
    expect(text).toContain('| [crates.io](https://crates.io/crates/a/1.0.0) | ✅ uploaded | ✅ |')
    expect(text).toContain('GitHub Release: https://example.org/r')
  })

  test('says of each file whether its attestation was seen', () => {
    const files = [file({ attested: true }), file({ attested: false }), file()]
    expect(receiptLines(receipt(files)).map((line) => line.split(/ {2,}/).at(-1))).toEqual([
      'verified, attested',
      'verified',
      'verified',
    ])
    expect(
      receiptSection(receipt(files))
        .join('\n')
        .match(/✅ attested \|/g),
    ).toHaveLength(1)
  })

  test('of a half-done one says how much is out, and how to go on', () => {
    const files = [
      file(),
      file({ filename: 'b.crate', outcome: 'already-there' }),
      file({ filename: 'c.crate', outcome: 'failed', verified: false }),
      file({ filename: 'd.crate', outcome: 'not-tried', verified: false }),
    ]
    const half = receipt(files, { complete: false, release: { url: 'https://example.org/r', draft: true } })
    const text = receiptSection(half).join('\n')
    expect(text).toContain('**v1.0.0 is not complete**: 2 of 4 files are published. Run the failed job again')
    expect(text).not.toContain('is published**')
    expect(receiptVerdict(half)).toMatch(
      /^v1\.0\.0 is not complete: 2 of 4 files are published\. Run the failed job again/,
    )
    expect(text).toContain('❌ failed | – |')
    expect(text).toContain('GitHub Release (still a draft, which the next run goes on with): https://example.org/r')
    expect(receiptLines(half).map((line) => line.split(/ {2,}/).slice(3))).toEqual([
      ['uploaded', 'verified'],
      ['already there', 'verified'],
      ['failed', 'not verified'],
      ['not tried', 'not verified'],
    ])
  })

  test('of one that is out and not seen yet says so, and does not ask for what has failed', () => {
    const late = receipt([file(), file({ filename: 'b.crate', verified: false })], { complete: false })
    const words = 'all 2 files, and 1 of them could not be verified yet. Running the job again compares'
    expect(receiptVerdict(late)).toContain(`v1.0.0 is published: ${words}`)
    expect(receiptSection(late)[0]).toContain(`**v1.0.0 is published**: ${words}`)
  })

  test('of a release without a page on GitHub mentions none', () => {
    expect(receiptSection(receipt([file()])).join('\n')).not.toContain('GitHub Release')
  })
})
