import { Buffer } from 'node:buffer'

/** Core metadata as it stands in `METADATA` or `PKG-INFO`. */
export interface Metadata {
  /** Every known field that could be read, by its name in lower case (`requires-dist`); single fields have one value. */
  readonly fields: ReadonlyMap<string, readonly string[]>
  /** What could not be read: unknown fields, single fields that come twice, text that is not UTF-8. */
  readonly unparsed: ReadonlyMap<string, readonly string[]>
}

/** Whether a field may come more than once, and the first metadata version that has it (core metadata specification). */
export interface FieldShape {
  readonly many: boolean
  readonly since: string
}

/** Every field of core metadata, in the order in which it is sent. */
export const metadataFields: ReadonlyMap<string, FieldShape> = new Map([
  ...shapes('1.0', false, ['metadata-version', 'name', 'version']),
  ...shapes('2.2', true, ['dynamic']),
  ...shapes('1.0', true, ['platform']),
  ...shapes('1.1', true, ['supported-platform']),
  ...shapes('1.0', false, ['summary', 'description']),
  ...shapes('2.1', false, ['description-content-type']),
  ...shapes('1.0', false, ['keywords', 'home-page']),
  ...shapes('1.1', false, ['download-url']),
  ...shapes('1.0', false, ['author', 'author-email']),
  ...shapes('1.2', false, ['maintainer', 'maintainer-email']),
  ...shapes('1.0', false, ['license']),
  ...shapes('2.4', false, ['license-expression']),
  ...shapes('2.4', true, ['license-file']),
  ...shapes('1.1', true, ['classifier']),
  ...shapes('1.2', true, ['requires-dist']),
  ...shapes('1.2', false, ['requires-python']),
  ...shapes('1.2', true, ['requires-external', 'project-url']),
  ...shapes('2.1', true, ['provides-extra']),
  ...shapes('1.2', true, ['provides-dist', 'obsoletes-dist']),
  ...shapes('2.5', true, ['import-name', 'import-namespace']),
  ...shapes('1.1', true, ['requires', 'provides', 'obsoletes']),
])

function shapes(since: string, many: boolean, names: readonly string[]): readonly (readonly [string, FieldShape])[] {
  return names.map((name) => [name, { many, since }])
}

/**
 * Reads the bytes of `METADATA` or `PKG-INFO` as `packaging.metadata.parse_email` does: headers up to the first line that
 * is none, the rest is the description. Values keep their line breaks (only a description that stood in a header is
 * moved back to the margin, as its author wrote it); nothing is checked.
 */
export function readMetadata(bytes: Uint8Array): Metadata {
  // one character a byte, so that line ends and headers are found as Python's e-mail parser finds them
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const { headers, body } = splitHeaders(text)
  const found = new Map<string, string[]>()
  for (const { name, value } of headers) {
    const values = found.get(name)
    if (values === undefined) found.set(name, [value])
    else values.push(value)
  }
  const fields = new Map<string, readonly string[]>()
  const unparsed = new Map<string, readonly string[]>()
  for (const [name, raw] of found) {
    const shape = metadataFields.get(name)
    const values = raw.map((value) => utf8(value) ?? value)
    const readable = raw.every((value) => utf8(value) !== undefined)
    const repeated = shape?.many === false && values.length > 1
    const labels = name === 'project-url' ? values.map((value) => splitProjectUrl(value).label) : []
    if (shape === undefined || !readable || repeated || new Set(labels).size < labels.length) unparsed.set(name, values)
    else fields.set(name, name === 'description' ? values.map(unfold) : values)
  }
  addBody(body, fields, unparsed)
  return { fields, unparsed }
}

/** `Label, https://…` in its two parts. */
export function splitProjectUrl(value: string): { readonly label: string; readonly url: string } {
  const comma = value.indexOf(',')
  if (comma === -1) return { label: value.trim(), url: '' }
  return { label: value.slice(0, comma).trim(), url: value.slice(comma + 1).trim() }
}

/** The one value of a single field; `undefined` where it is absent, empty, or the `UNKNOWN` of old setuptools. */
export function single(metadata: Metadata, name: string): string | undefined {
  const value = metadata.fields.get(name)?.[0]
  return value === undefined || isAbsent(value) ? undefined : value
}

/** The values of a repeated field, without the empty and `UNKNOWN` ones. */
export function many(metadata: Metadata, name: string): readonly string[] {
  return (metadata.fields.get(name) ?? []).filter((value) => !isAbsent(value))
}

function isAbsent(value: string): boolean {
  return value === '' || value.trim() === 'UNKNOWN'
}

interface Header {
  readonly name: string
  readonly value: string
}

function splitHeaders(text: string): { readonly headers: readonly Header[]; readonly body: string } {
  const headers: { name: string; lines: string[] }[] = []
  let at = 0
  let open = false
  const line = /[^\r\n]*(?:\r\n|\r|\n|$)/y
  while (at < text.length) {
    line.lastIndex = at
    const current = line.exec(text)?.[0] ?? ''
    // a header, its continuation, or mbox's `From `; the first line that is none begins the body
    if (!/^(?:From |[!-9;-~]*:|[\t ])/.test(current)) {
      if (/^[\r\n]/.test(current)) at += current.length
      break
    }
    at += current.length
    if (/^[\t ]/.test(current)) {
      if (open) headers.at(-1)?.lines.push(current)
      continue
    }
    const colon = current.startsWith('From ') ? -1 : current.indexOf(':')
    open = colon > 0
    if (open) headers.push({ name: current.slice(0, colon).toLowerCase(), lines: [current.slice(colon + 1)] })
  }
  return {
    headers: headers.map(({ name, lines }) => ({
      name,
      value: lines
        .join('')
        .replace(/^[ \t\r\n]+/, '')
        .replace(/[\r\n]+$/, ''),
    })),
    body: text.slice(at),
  }
}

/** A description that stood in a header: its lines were moved in by eight spaces, or by seven and a bar. */
function unfold(value: string): string {
  const [first = '', ...rest] = value.split('\n')
  const folded = rest.every((line) => line.trim() === '' || /^(?: {7}\|| {8})/.test(line))
  return folded ? [first, ...rest.map((line) => line.replace(/^(?: {7}\|| {8})/, ''))].join('\n') : value
}

/** The body is the description, unless a header gave one: then nobody knows which is meant. */
function addBody(body: string, fields: Map<string, readonly string[]>, unparsed: Map<string, readonly string[]>): void {
  if (body === '') return
  const text = utf8(body)
  const spoilt = unparsed.get('description') ?? []
  if (text === undefined) {
    unparsed.set('description', [...spoilt, body])
    return
  }
  const header = fields.get('description')
  if (header === undefined && spoilt.length === 0) {
    fields.set('description', [text])
    return
  }
  fields.delete('description')
  unparsed.set('description', [...(header ?? spoilt), text])
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** One character a byte → UTF-8, or `undefined` where it is not. */
function utf8(binary: string): string | undefined {
  // eslint-disable-next-line no-control-regex -- ASCII as a whole
  if (/^[\x00-\x7f]*$/.test(binary)) return binary
  try {
    return decoder.decode(Buffer.from(binary, 'latin1'))
  } catch {
    return undefined
  }
}
