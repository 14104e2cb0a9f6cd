import type { LoopbackRequest } from '../../handler.ts'

/** A part with a file name. */
export interface FormFile {
  readonly filename: string
  /** Its Content-Type; a part without one counts as `text/plain` (Python's `cgi`), and uv sends it so. */
  readonly type: string
  readonly content: Buffer
}

/** A decoded upload form. */
export interface UploadForm {
  /** The first text under this name. */
  text(name: string): string | undefined
  /** Every text under this name, in order. */
  all(name: string): readonly string[]
  /** The file under this name. */
  file(name: string): FormFile | undefined
  /** Names that arrived as a file, each once. */
  readonly fileNames: readonly string[]
  /** Names that arrived as text, each once. */
  readonly textNames: readonly string[]
}

interface Part {
  readonly name: string
  readonly value: string | FormFile
}

/**
 * The form of a `multipart/form-data` request (RFC 7578), byte for byte; empty where the request is none. A value that is
 * only `UNKNOWN` is dropped and NUL is written out, as PyPI does before anything else (warehouse `forklift/decorators.py`).
 */
export function readForm(request: LoopbackRequest): UploadForm {
  const type = request.headers['content-type'] ?? ''
  const boundary = /^multipart\/form-data\s*;/i.test(type) ? parameter(type, 'boundary') : undefined
  const parts = boundary === undefined ? [] : readParts(request.body, boundary)
  const texts = new Map<string, string[]>()
  const files = new Map<string, FormFile>()
  for (const { name, value } of parts) {
    if (typeof value === 'string') texts.set(name, [...(texts.get(name) ?? []), value])
    else files.set(name, value)
  }
  for (const [name, values] of texts) {
    const last = values.at(-1) ?? ''
    if (last.trim() === 'UNKNOWN') texts.delete(name)
    else if (last.includes('\u0000')) texts.set(name, [last.replaceAll('\u0000', String.raw`\x00`)])
  }
  return {
    text: (name) => texts.get(name)?.[0],
    all: (name) => texts.get(name) ?? [],
    file: (name) => files.get(name),
    fileNames: [...files.keys()],
    textNames: [...texts.keys()],
  }
}

function readParts(body: Buffer, boundary: string): readonly Part[] {
  // the first delimiter has no line break before it when it stands at the very start
  const whole = Buffer.concat([Buffer.from('\r\n'), body])
  const delimiter = Buffer.from(`\r\n--${boundary}`)
  const parts: Part[] = []
  let start = findDelimiter(whole, delimiter, 0)
  while (start >= 0) {
    const after = start + delimiter.length
    if (whole.toString('latin1', after, after + 2) === '--') break
    const end = findDelimiter(whole, delimiter, after)
    if (end < 0) break
    const part = readPart(whole.subarray(whole.indexOf('\r\n', after) + 2, end))
    if (part !== undefined) parts.push(part)
    start = end
  }
  return parts
}

/** A delimiter is a whole line: the boundary, perhaps `--`, perhaps blanks. */
function findDelimiter(whole: Buffer, delimiter: Buffer, from: number): number {
  let at = whole.indexOf(delimiter, from)
  while (at >= 0) {
    const after = at + delimiter.length
    if (/^(?:--)?[ \t]*(?:\r\n|$)/.test(whole.toString('latin1', after, after + 100))) return at
    at = whole.indexOf(delimiter, after)
  }
  return -1
}

function readPart(part: Buffer): Part | undefined {
  // a part without any header field begins with the empty line
  const bare = part.subarray(0, 2).toString('latin1') === '\r\n'
  const split = bare ? 0 : part.indexOf('\r\n\r\n')
  if (split < 0) return undefined
  const content = part.subarray(split + (bare ? 2 : 4))
  const headers = new Map(
    part
      .toString('utf8', 0, split)
      .split('\r\n')
      .map((line) => [line.slice(0, line.indexOf(':')).trim().toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  )
  const disposition = headers.get('content-disposition') ?? ''
  const name = parameter(disposition, 'name')
  if (name === undefined) return undefined
  const filename = parameter(disposition, 'filename')
  if (filename === undefined) return { name, value: content.toString('utf8') }
  return { name, value: { filename, type: headers.get('content-type') ?? 'text/plain', content } }
}

/** A parameter of a header field, quoted or not: `name="content"`. */
function parameter(header: string, name: string): string | undefined {
  const found = new RegExp(String.raw`;\s*${name}\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]*))`, 'i').exec(header)
  if (found === null) return undefined
  return found[1] === undefined ? found[2] : found[1].replace(/\\(["\\])/g, '$1')
}
