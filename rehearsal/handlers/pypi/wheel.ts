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
  if (record === undefined) {
    return badRequest(`Wheel '${filename}' does not contain the required RECORD file: ${distInfo}/RECORD`)
  }
  const points = zip.read(`${distInfo}/entry_points.txt`)
  if (points !== undefined && !areEntryPoints(decode(points))) {
    return badRequest(`Wheel '${filename}' has invalid entry points defined in the entry_points.txt file`)
  }
  const metadata = zip.read(`${distInfo}/METADATA`)
  if (metadata === undefined) {
    return badRequest(`Wheel '${filename}' does not contain the required METADATA file: ${distInfo}/METADATA`)
  }
  return { metadata, recordMismatch: recordMismatch(record, zip, distInfo) }
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

/** Only the set of names is compared, hashes are not looked at. */
function recordMismatch(record: string, zip: ZipFile, distInfo: string): string | undefined {
  const listed = new Set(
    record
      .split(/\r\n|\r|\n/)
      .filter((line) => line !== '')
      .map(firstCell),
  )
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

/** An INI file with `=` only, no section and no option twice, script names of letters, digits, `_.-`. */
function areEntryPoints(text: string | undefined): boolean {
  if (text === undefined) return false
  const seen = new Set<string>()
  let section: string | undefined
  for (const line of text.split(/\r\n|\r|\n/)) {
    const bare = line.trim()
    if (bare === '' || bare.startsWith('#') || bare.startsWith(';')) continue
    // a continuation of the value before it
    if (/^\s/.test(line) && section !== undefined && seen.size > 0 && !bare.startsWith('[')) continue
    const heading = /^\[(.+)\]/.exec(bare)?.[1]
    const name = bare.includes('=') ? bare.slice(0, bare.indexOf('=')).trim() : undefined
    if (heading === undefined && (section === undefined || name === undefined || name === '')) return false
    const key = heading === undefined ? `${section}\n${name}` : `[${heading}]`
    if (seen.has(key)) return false
    seen.add(key)
    if (heading !== undefined) section = heading
    else if (/^(?:console|gui)_scripts$/.test(section ?? '') && !/^[\p{L}\p{N}_.-]+$/u.test(name ?? '')) return false
  }
  return true
}
