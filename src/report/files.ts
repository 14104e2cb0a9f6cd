import type { Distribution } from '../model/distribution.ts'
import type { Receipt } from '../model/receipt.ts'
import { code, columns, humanSize, plain, table } from './text.ts'

/** A file and what a live run would do with it. */
export interface IntendedFile {
  readonly file: Distribution
  readonly registry: string
  readonly intent: string
}

/** What a live run would do, for the log. */
export function intentLines(files: readonly IntendedFile[]): readonly string[] {
  return columns(files.map((each) => [each.file.filename, humanSize(each.file.size), each.registry, each.intent]))
}

/** What a live run would do, as a section of the job summary. */
export function intentSection(files: readonly IntendedFile[]): readonly string[] {
  return [
    '### What a live run would do',
    table(
      ['File', 'Size', 'SHA-256', 'Registry', 'Then'],
      files.map(({ file, registry, intent }) => [
        code(file.filename),
        humanSize(file.size),
        code(file.sha256),
        plain(registry),
        intent,
      ]),
    ),
  ]
}

const outcomes = {
  uploaded: '✅ uploaded',
  'already-there': '✅ was there already',
  failed: '❌ failed',
  'not-tried': '⏸️ not tried',
} as const

/** The receipt for the log. */
export function receiptLines(receipt: Receipt): readonly string[] {
  return columns(
    receipt.files.map((each) => [
      each.filename,
      humanSize(each.size),
      each.registry,
      each.outcome.replace('-', ' '),
      `${each.verified ? 'verified' : 'not verified'}${each.attested === true ? ', attested' : ''}`,
    ]),
  )
}

/** The receipt as sections of the job summary. A half-done release says what is out, what is not, and how to go on. */
export function receiptSection(receipt: Receipt): readonly string[] {
  const done = receipt.files.filter((each) => each.outcome === 'uploaded' || each.outcome === 'already-there')
  const verdict = receipt.complete
    ? `**${plain(receipt.tag)} is published**: all ${receipt.files.length} files, verified by their SHA-256.`
    : `**${plain(receipt.tag)} is not complete**: ${done.length} of ${receipt.files.length} files are published. Run the failed job again: what is there is found by its hash and not sent twice.`
  return [
    `### Receipt\n\n${verdict}`,
    table(
      ['File', 'Size', 'SHA-256', 'Registry', 'Outcome', 'Verified'],
      receipt.files.map((each) => [
        code(each.filename),
        humanSize(each.size),
        code(each.sha256),
        `[${plain(each.registry)}](${each.page})`,
        outcomes[each.outcome],
        `${each.verified ? '✅' : '–'}${each.attested === true ? ' attested' : ''}`,
      ]),
    ),
    ...(receipt.release === undefined
      ? []
      : [`GitHub Release${receipt.release.draft ? ' (still a draft)' : ''}: ${receipt.release.url}`]),
  ]
}
