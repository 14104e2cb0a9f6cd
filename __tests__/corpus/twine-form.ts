import type { UploadOptions } from '../make/upload-request.ts'

type FormFields = NonNullable<UploadOptions['fields']>

/** Every header of core metadata and the form's name for it, where it is more than a change of dashes. */
const names: Readonly<Record<string, string>> = {
  classifier: 'classifiers',
  'project-url': 'project_urls',
}

/**
 * The form that a client makes out of the metadata inside a file, as twine does: each header under its form name, the body
 * as the description, `License-File` left out below 2.4, `pyversion` and `filetype` from the file name. The name goes as it
 * is written. Shares nothing with the rules: it checks nothing, and sends what comes twice twice.
 */
export function twineForm(filename: string, metadata: string): FormFields {
  const { headers, body } = readHeaders(metadata)
  const fields = new Map<string, string[]>()
  const add = (name: string, value: string): void => {
    fields.set(name, [...(fields.get(name) ?? []), value])
  }
  const version = headers.find(([name]) => name === 'metadata-version')?.[1] ?? ''
  for (const [name, value] of headers) {
    if (name === 'license-file' && /^(?:1\.\d|2\.[0-3])$/.test(version)) continue
    add(names[name] ?? name.replaceAll('-', '_'), name === 'description' ? dedent(value) : value)
  }
  if (body !== '') add('description', body)
  const wheel = filename.endsWith('.whl')
  return {
    // what the request has by default, unless the metadata has it
    metadata_version: undefined,
    name: undefined,
    version: undefined,
    ...Object.fromEntries(fields),
    filetype: wheel ? 'bdist_wheel' : 'sdist',
    pyversion: wheel ? (filename.split('-').at(-3) ?? '') : 'source',
  }
}

interface Parts {
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string
}

/** Up to the first empty line: `Name: value`, and lines that begin with a blank belong to the value before them. */
function readHeaders(text: string): Parts {
  const end = /(?:^|\r?\n)\r?\n/.exec(text)
  const head = end === null ? text : text.slice(0, end.index)
  const headers: [string, string][] = []
  for (const line of head.split(/\r?\n/)) {
    const last = headers.at(-1)
    const colon = line.indexOf(':')
    if (/^[\t ]/.test(line) && last !== undefined) last[1] += `\n${line}`
    else if (colon > 0) headers.push([line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()])
  }
  return { headers, body: end === null ? '' : text.slice(end.index + end[0].length) }
}

/** A description in a header was moved in by eight columns, or by seven and a bar. */
const dedent = (value: string): string => value.replaceAll(/\n(?: {8}| {7}\|)/g, '\n')
