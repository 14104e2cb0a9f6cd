import type { UploadForm } from './form.ts'
import { fieldFault } from './metadata-values.ts'
import { metadataFields, metadataVersions } from './metadata-fields.ts'
import { type Fault, indexFaults, urlPair } from './metadata-index.ts'
import { repr } from './python-repr.ts'
import { badRequest, type Refused } from './refusal.ts'
import { type PythonVersion, readVersion } from './version.ts'

/** The metadata that PyPI takes from the form (not from the file), checked. */
export interface Metadata {
  readonly name: string
  readonly version: PythonVersion
  /** As stored: form name to value; a list for repeated fields, label to URL for `project_urls`. */
  readonly fields: Readonly<Record<string, string | readonly string[]>>
}

/**
 * Reads and checks the metadata fields of an upload: first what packaging refuses, and only if that is nothing what PyPI
 * refuses on top (warehouse `forklift/metadata.py` on packaging 26.2). Of several faults the one told is Metadata-Version's,
 * Name's, Version's, or else the first by field name.
 */
export function readMetadata(form: UploadForm): Metadata | Refused {
  const fields: Record<string, readonly string[]> = {}
  const unparsed: Fault[] = []
  for (const [name, field] of metadataFields) {
    const values = form.all(name)
    if (values.length === 0 || (values.length === 1 && values[0] === '')) continue
    const single = field.kind === 'string' || field.kind === 'keywords'
    if ((single && values.length > 1) || (field.kind === 'urls' && hasEqualLabels(values))) {
      unparsed.push({ header: name, text: `${repr(name)} has invalid data` })
    }
    fields[name] = values
  }
  if (unparsed.length > 0) return refusalOf(unparsed)
  const version = readVersion(fields['version']?.[0] ?? '')
  const faults = packagingFaults(fields)
  if (faults.length > 0 || version === undefined) return refusalOf(faults)
  const more = indexFaults(fields, version)
  if (more.length > 0) return refusalOf(more)
  return { name: fields['name']?.[0] ?? '', version, fields: stored(fields) }
}

function packagingFaults(fields: Readonly<Record<string, readonly string[]>>): readonly Fault[] {
  const declared = fields['metadata_version']?.[0]
  const age = metadataVersions.findIndex((each) => each === declared)
  const shown = declared === undefined ? 'None' : repr(declared)
  const faults: Fault[] =
    age < 0 ? [{ header: 'metadata-version', text: `${shown} is not a valid metadata version` }] : []
  if (fields['version'] === undefined) faults.push({ header: 'version', text: "'version' is a required field" })
  for (const [name, values] of Object.entries(fields)) {
    const field = metadataFields.get(name)
    if (field === undefined) continue
    const { header, since } = field
    if (age >= 0 && metadataVersions.indexOf(since) > age) {
      faults.push({ header, text: `${header} introduced in metadata version ${since}, not ${declared}` })
      continue
    }
    const text = fieldFault(name, header, values)
    if (text !== undefined) faults.push({ header, text })
  }
  return faults
}

const important = ['metadata-version', 'name', 'version']

function refusalOf(faults: readonly Fault[]): Refused {
  const headers = faults.map((fault) => fault.header)
  const header = important.find((each) => headers.includes(each)) ?? headers.toSorted()[0]
  const text = faults.find((fault) => fault.header === header)?.text ?? ''
  const isLocal = header === 'version' && text.includes('use of local versions')
  const page = isLocal
    ? 'https://packaging.python.org/en/latest/specifications/version-specifiers/#local-version-identifiers'
    : 'https://packaging.python.org/specifications/core-metadata'
  return badRequest(`${text}${text.endsWith('.') ? '' : '.'} See ${page} for more information.`)
}

const hasEqualLabels = (values: readonly string[]): boolean =>
  new Set(values.map((value) => urlPair(value)[0])).size < values.length

function stored(fields: Readonly<Record<string, readonly string[]>>): Metadata['fields'] {
  return Object.fromEntries(
    Object.entries(fields).map(([name, values]) => [
      name,
      metadataFields.get(name)?.kind === 'string' || name === 'keywords' ? (values[0] ?? '') : values,
    ]),
  )
}
