/** Header fields of METADATA or PKG-INFO; an array repeats the field, `undefined` leaves a default one out. */
export type MetadataFields = Readonly<Record<string, string | readonly string[] | undefined>>

/** The text of METADATA or PKG-INFO: `Metadata-Version: 2.4`, name and version, the given fields, then the description as the body. */
export function makeCoreMetadata(
  name: string,
  version: string,
  fields: MetadataFields = {},
  description: string = '',
): string {
  const all: MetadataFields = { 'Metadata-Version': '2.4', Name: name, Version: version, ...fields }
  const lines = Object.entries(all).flatMap(([field, value]) =>
    value === undefined ? [] : [value].flat().map((each) => `${field}: ${each}\n`),
  )
  return `${lines.join('')}\n${description}`
}

/** The name as it stands in file names: lower case, every run of `-_.` one underscore (PEP 503, PEP 625). */
export const filenameName = (name: string): string => name.replace(/[-_.]+/g, '_').toLowerCase()
