import type { Distribution } from '../model/distribution.ts'
import { isOut } from '../model/outcome.ts'
import type { Receipt } from '../model/receipt.ts'
import { code, columns, humanSize, linked, plain, table } from './text.ts'

/** A file and what a live run would do with it. */
export interface IntendedFile {
  readonly file: Distribution
  readonly registry: string
  /** The page that the file's release has there, or will have. */
  readonly page?: string
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
      files.map(({ file, registry, page, intent }) => [
        code(file.filename),
        humanSize(file.size),
        code(file.sha256),
        linked(registry, page),
        intent,
      ]),
    ),
    sumOf(files.map(({ file }) => file)),
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
      [each.verified ? 'verified' : 'not verified', ...proofsOf(each)].join(', '),
    ]),
  )
}

/** In a sentence or two: how far the release is, and how to go on. */
export function receiptVerdict(receipt: Receipt): string {
  const [verdict, more] = verdictOf(receipt)
  return `${receipt.tag} ${verdict}: ${more}`
}

function verdictOf({ complete, files }: Receipt): readonly [verdict: string, more: string] {
  if (complete) return ['is published', `all ${files.length} files, verified by their SHA-256.`]
  const done = files.filter((each) => isOut(each.outcome))
  if (done.length < files.length) {
    const more =
      'Run the failed job again: what is there is found by its hash and not sent twice. Nothing that is out can be replaced, and nothing has to be.'
    return ['is not complete', `${done.length} of ${files.length} files are published. ${more}`]
  }
  const unseen = files.filter((each) => !each.verified).length
  const more = 'Running the job again compares what is there, and sends nothing.'
  return ['is published', `all ${files.length} files, and ${unseen} of them could not be verified yet. ${more}`]
}

/** The receipt as sections of the job summary. A half-done release says what is out, what is not, and how to go on. */
export function receiptSection(receipt: Receipt): readonly string[] {
  const [verdict, more] = verdictOf(receipt)
  return [
    `### Receipt\n\n**${plain(receipt.tag)} ${verdict}**: ${more}`,
    table(
      ['File', 'Size', 'SHA-256', 'Registry', 'Outcome', 'Verified'],
      gravestFirst(receipt.files).map((each) => [
        code(each.filename),
        humanSize(each.size),
        code(each.sha256),
        linked(each.registry, each.page),
        [outcomes[each.outcome], ...(each.message === undefined ? [] : [short(each.message)])].join(': '),
        [each.verified ? '✅' : '–', proofsOf(each).join(', ')].join(' ').trimEnd(),
      ]),
    ),
    sumOf(receipt.files),
    ...closing(receipt),
    ...(receipt.provenance === undefined ? [] : [`Build provenance: ${receipt.provenance.join(', ')}`]),
    ...(receipt.release === undefined ? [] : [`GitHub Release${draftWords(receipt.release)}: ${receipt.release.url}`]),
  ]
}

function draftWords({ draft, kept, held }: NonNullable<Receipt['release']>): string {
  if (!draft) return ''
  if (held === true) return ' (held as a draft, until a publish without `hold-release`)'
  return kept === true
    ? ' (stays a draft, as `draft: true` asks: publish it by hand)'
    : ' (still a draft, which the next run goes on with)'
}

/** How long PyPI takes the rest, counted from the end of the run. */
function closing({ pypiUntil, finished }: Receipt): readonly string[] {
  if (pypiUntil === undefined) return []
  const days = Math.max(0, Math.floor((Date.parse(pypiUntil) - Date.parse(finished)) / 86_400_000))
  const date = `${pypiUntil.slice(0, 16).replace('T', ' ')} UTC`
  return [
    `PyPI takes the files that are missing until **${date}** (${days === 1 ? '1 day' : `${days} days`} more); after that only a new version helps.`,
  ]
}

/** What was seen of a file besides its bytes. */
const proofsOf = ({ attested, provenance }: Receipt['files'][number]): readonly string[] => [
  ...(attested === true ? ['attested'] : []),
  ...(provenance === true ? ['provenance'] : []),
]

const gravity: Readonly<Record<Receipt['files'][number]['outcome'], number>> = {
  failed: 0,
  'not-tried': 1,
  uploaded: 2,
  'already-there': 2,
}

/** What is not out comes first, where a page of a thousand files is read, or cut. */
const gravestFirst = (files: Receipt['files']): Receipt['files'] =>
  files.toSorted((one, other) => gravity[one.outcome] - gravity[other.outcome])

/** The first line of a message, as far as it fits a cell; the whole of it stands among the problems. */
function short(message: string): string {
  const [first = ''] = message.split('\n')
  return plain(first.length > 160 ? `${first.slice(0, 159)}…` : first)
}

function sumOf(files: readonly { readonly size: number }[]): string {
  const sum = files.reduce((all, each) => all + each.size, 0)
  return `${files.length} ${files.length === 1 ? 'file' : 'files'}, ${humanSize(sum)}.`
}
