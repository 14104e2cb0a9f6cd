import type { Metadata } from './metadata.ts'
import { many, metadataFields, single, splitProjectUrl } from './metadata.ts'
import { metadataAge } from './metadata-version.ts'

/** One text part of the upload form. A name may come more than once. */
export type UploadField = readonly [name: string, value: string]

/** What the form says of the file itself: `pyversion` is the python tag of a wheel's name, `source` for an sdist. */
export interface UploadedFile {
  readonly filetype: 'sdist' | 'bdist_wheel'
  readonly pyversion: string
}

/** The names that the form does not derive from the field's own; all other repeated fields stay as they are. */
const formNames: Readonly<Record<string, string>> = { classifier: 'classifiers', 'project-url': 'project_urls' }

/**
 * The text parts of PyPI's upload form in the order in which they are sent: `:action`, `protocol_version`, the metadata,
 * `filetype`, `pyversion`. The uploader adds `sha256_digest`, `attestations` and, last, `content`. Source: warehouse
 * `forklift/metadata.py`, which ignores a misnamed part without a word; `platform`, `supported_platform`, `license_file`,
 * `import_name` and `import_namespace` are singular there. The name is sent as written: PyPI takes its spelling over.
 */
export function uploadFields(metadata: Metadata, file: UploadedFile): readonly UploadField[] {
  const age = metadataAge(single(metadata, 'metadata-version'))
  const parts = [...metadataFields].flatMap(([field, shape]): readonly UploadField[] => {
    // setuptools wrote License-File under 2.1 for years; PyPI refuses what is newer than the declared version
    if (field === 'license-file' && age < metadataAge('2.4')) return []
    const name = formNames[field] ?? field.replaceAll('-', '_')
    if (shape.many) return many(metadata, field).map((value) => [name, sent(field, value)])
    const value = single(metadata, field)
    return value === undefined ? [] : [[name, sent(field, value)]]
  })
  return [
    [':action', 'file_upload'],
    ['protocol_version', '1'],
    ...parts,
    ['filetype', file.filetype],
    ['pyversion', file.pyversion],
  ]
}

function sent(field: string, value: string): string {
  if (field === 'keywords')
    return value
      .split(',')
      .map((word) => word.trim())
      .join(', ')
  if (field !== 'project-url') return value
  const { label, url } = splitProjectUrl(value)
  return `${label}, ${url}`
}
