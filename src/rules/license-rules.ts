import type { Finding } from './finding.ts'
import { finding, invalidField } from './finding.ts'
import { licenseDefect, licenseSuggestion } from './license-expression.ts'
import type { Metadata } from './metadata.ts'
import { many, single } from './metadata.ts'
import { metadataAge } from './metadata-version.ts'

/** License, License-Expression and License-File as PEP 639 and PyPI have them. */
export function licenseFindings(metadata: Metadata): readonly Finding[] {
  const found: Finding[] = []
  const expression = single(metadata, 'license-expression')
  const defect = expression === undefined ? undefined : licenseDefect(expression, 'pypi')
  if (expression !== undefined && defect !== undefined) {
    const near = licenseSuggestion(expression)
    const fix = `Write an SPDX expression such as '${near ?? 'MIT OR Apache-2.0'}' in \`license\`, or 'LicenseRef-…' for one that SPDX does not list (https://spdx.org/licenses/).`
    found.push(
      finding(
        'license-expression-invalid',
        `PyPI answers: '${expression}' is invalid for 'license-expression'. ${defect}`,
        fix,
      ),
    )
  }
  if (expression !== undefined && single(metadata, 'license') !== undefined) {
    found.push(
      invalidField(
        'License is deprecated when License-Expression is present. Only License-Expression should be present.',
        'Give the licence once, as an SPDX expression in `license`.',
      ),
    )
  }
  if (metadataAge(single(metadata, 'metadata-version')) < metadataAge('2.4')) return found
  for (const path of many(metadata, 'license-file')) {
    const wrong = path.includes('..')
      ? 'parent directory indicators are not allowed'
      : path.includes('*')
        ? 'paths must be resolved'
        : /^\/|^[A-Za-z]:[\\/]/.test(path)
          ? 'paths must be relative'
          : path.includes('\\') || path.split('/').some((part) => part === '' || part === '.')
            ? "paths must use '/' delimiter"
            : undefined
    if (wrong !== undefined) {
      found.push(
        invalidField(
          `'${path}' is invalid for 'license-file', ${wrong}.`,
          'List licence files inside the project under `license-files`, as plain relative paths.',
        ),
      )
    }
  }
  return found
}

/**
 * From metadata 2.4 on, every License-File must be in the archive, below `folder`. PyPI looks for those that the upload form
 * names (warehouse `forklift/legacy.py`), in wheels and sdists alike, and the form is made of this metadata: a wheel without
 * its licence only passes where the client leaves the field out.
 */
export function licenseFileFindings(
  filename: string,
  metadata: Metadata,
  folder: string,
  members: ReadonlySet<string>,
): readonly Finding[] {
  if (metadataAge(single(metadata, 'metadata-version')) < metadataAge('2.4')) return []
  return many(metadata, 'license-file')
    .filter((path) => !members.has(`${folder}/${path}`))
    .map((path) => {
      const words = `License-File ${path} does not exist in distribution file ${filename} at ${folder}/${path}`
      const fix =
        'Let `license-files` name files that are there and packed; in a workspace the licence of the root is not in the package by itself.'
      return finding('license-file-missing', `PyPI answers: ${words}`, fix)
    })
}
