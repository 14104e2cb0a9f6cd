import { emailDefect } from './email-address.ts'
import type { Finding } from './finding.ts'
import { invalidField } from './finding.ts'
import type { Metadata } from './metadata.ts'
import { many, single, splitProjectUrl } from './metadata.ts'
import { isWebAddress } from './web-address.ts'

/** E-mail addresses, home page, download URL and project URLs that PyPI does not take (warehouse `forklift/metadata.py`). */
export function addressFindings(metadata: Metadata): readonly Finding[] {
  const found: Finding[] = []
  for (const field of ['author-email', 'maintainer-email']) {
    const defect = emailDefect(single(metadata, field) ?? '')
    if (defect !== undefined)
      found.push(invalidField(defect, 'Correct the address under `authors` or `maintainers`, or leave it out.'))
  }
  for (const field of ['home-page', 'download-url']) {
    const url = single(metadata, field)
    if (url !== undefined && !isWebAddress(url)) {
      found.push(
        invalidField(
          `'${url}' is not a valid url.`,
          `Write ${field} as a whole http:// or https:// address, without spaces.`,
        ),
      )
    }
  }
  for (const entry of many(metadata, 'project-url')) {
    const { label, url } = splitProjectUrl(entry)
    const wrong =
      label === ''
        ? 'Must have a label.'
        : Array.from(label).length > 32
          ? `'${label}' must be 32 characters or less.`
          : url === ''
            ? 'Must have a URL.'
            : isWebAddress(url)
              ? undefined
              : `'${url}' is not a valid url.`
    if (wrong !== undefined) {
      found.push(
        invalidField(
          `${wrong} (project-url '${entry}')`,
          'Correct it under [project.urls]: a label of at most 32 characters, and a whole http:// or https:// address.',
        ),
      )
    }
  }
  return found
}
