import { areEntryPoints } from './entry-points.ts'
import { badRequest, type Refused } from './refusal.ts'
import type { ZipFile } from './zip.ts'

/** What the look into a wheel gives: its METADATA, and the RECORD mismatch that owners are only mailed about. */
export interface WheelContent {
  readonly metadata: Buffer
  readonly recordMismatch: string | undefined
}

/**
 * The look into a wheel after its name was accepted (warehouse `file_upload` and `utils/wheel.py`): licence files of the
 * form, RECORD, entry points, METADATA. Where the metadata lies is told by the file name, never by searching.
 */
export function readWheel(filename: string, zip: ZipFile, licenseFiles: readonly string[]): WheelContent | Refused {
  const [name, version] = filename.split('-')
  const distInfo = `${name}-${version}.dist-info`
  for (const file of licenseFiles) {
    const path = `${distInfo}/licenses/${file}`
    if (zip.read(path) === undefined) {
      return badRequest(`License-File ${file} does not exist in distribution file ${filename} at ${path}`)
    }
  }
  const record = decode(zip.read(`${distInfo}/RECORD`))
  if (record === undefined) return missingRecord(filename, distInfo)
  const lines = splitLines(record)
  // an empty line has no first column
  if (lines.includes('')) throw new Error('not enough values to unpack')
  if (lines.some((line) => line.split(',').some((cell) => cell.length > 131_072)))
    return missingRecord(filename, distInfo)
  const points = zip.read(`${distInfo}/entry_points.txt`)
  if (points !== undefined && !areEntryPoints(decode(points))) {
    return badRequest(`Wheel '${filename}' has invalid entry points defined in the entry_points.txt file`)
  }
  const metadata = zip.read(`${distInfo}/METADATA`)
  if (metadata === undefined) {
    return badRequest(`Wheel '${filename}' does not contain the required METADATA file: ${distInfo}/METADATA`)
  }
  return { metadata, recordMismatch: recordMismatch(lines, zip, distInfo) }
}

/** Why a licence file that the form names is missing from the sdist. */
export function sdistLicenseRefusal(
  filename: string,
  names: ReadonlySet<string>,
  top: string,
  licenseFiles: readonly string[],
): Refused | undefined {
  const missing = licenseFiles.find((file) => !names.has(`${top}/${file}`))
  if (missing === undefined) return undefined
  return badRequest(`License-File ${missing} does not exist in distribution file ${filename} at ${top}/${missing}`)
}

const missingRecord = (filename: string, distInfo: string): Refused =>
  badRequest(`Wheel '${filename}' does not contain the required RECORD file: ${distInfo}/RECORD`)

/** Lines as Python's `splitlines` has them, without an empty one after the last line break. */
function splitLines(text: string): readonly string[] {
  // eslint-disable-next-line no-control-regex -- Python's line boundaries
  const lines = text.split(/\r\n|[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

/** Only the set of names is compared, hashes are not looked at. */
function recordMismatch(lines: readonly string[], zip: ZipFile, distInfo: string): string | undefined {
  const listed = new Set(lines.map(firstCell))
  const exempt = new Set([`${distInfo}/RECORD.jws`, `${distInfo}/RECORD.p7s`])
  const held = zip.entries.map((entry) => entry.name).filter((name) => !/[/\\]$/.test(name) && !exempt.has(name))
  const unlisted = held.filter((name) => !listed.has(name))
  const absent = [...listed].filter((name) => !held.includes(name))
  if (unlisted.length === 0 && absent.length === 0) return undefined
  return `not in RECORD: ${unlisted.join(', ') || 'nothing'}; not in the wheel: ${absent.join(', ') || 'nothing'}`
}

/** The path of a RECORD line (CSV), with `/`. */
function firstCell(line: string): string {
  const quoted = /^"((?:[^"]|"")*)"/.exec(line)?.[1]
  const cell = quoted === undefined ? (line.split(',')[0] ?? '') : quoted.replaceAll('""', '"')
  return cell.replaceAll('\\', '/')
}

function decode(bytes: Buffer | undefined): string | undefined {
  if (bytes === undefined) return undefined
  const text = bytes.toString('utf8')
  return Buffer.from(text).equals(bytes) ? text : undefined
}
