import { classifierFindings } from './classifier-rules.ts'
import { dependencyFindings } from './dependency-rules.ts'
import type { Finding } from './finding.ts'
import { finding, invalidField } from './finding.ts'
import { importNameFindings } from './import-names.ts'
import { licenseFindings } from './license-rules.ts'
import { addressFindings } from './metadata-addresses.ts'
import type { Metadata } from './metadata.ts'
import { many, metadataFields, single } from './metadata.ts'
import { metadataAge, metadataVersionFindings } from './metadata-version.ts'
import { isProjectName, pythonVersion } from './python-version.ts'
import { readmeFindings, restructuredText } from './readme.ts'
import type { Rendering, RenderReadme } from './rendering.ts'

/**
 * What PyPI refuses in the metadata, as it will arrive in the upload form (warehouse `forklift/metadata.py` on top of
 * `packaging.metadata`). Texts are theirs. `rendering` is what came of the description, where somebody has rendered it.
 */
export function metadataFindings(metadata: Metadata, rendering?: Rendering): readonly Finding[] {
  const version = single(metadata, 'metadata-version')
  return [
    ...unparsedFindings(metadata),
    ...metadataVersionFindings(metadata.unparsed.has('metadata-version') ? '2.1' : version),
    ...requiredFindings(metadata),
    ...ageFindings(metadata, version),
    ...textFindings(metadata),
    ...addressFindings(metadata),
    ...classifierFindings(many(metadata, 'classifier')),
    ...dependencyFindings(metadata),
    ...licenseFindings(metadata),
    ...importNameFindings(metadata),
    ...readmeFindings(single(metadata, 'description'), single(metadata, 'description-content-type'), rendering),
  ]
}

/** The same, with the description rendered where it is reStructuredText and `render` can. */
export async function findingsRendered(
  metadata: Metadata,
  render: RenderReadme | undefined,
): Promise<readonly Finding[]> {
  const text = restructuredText(single(metadata, 'description'), single(metadata, 'description-content-type'))
  return metadataFindings(metadata, text === undefined ? undefined : await render?.(text))
}

function unparsedFindings(metadata: Metadata): readonly Finding[] {
  return [...metadata.unparsed].map(([name, values]) => {
    if (metadataFields.has(name)) {
      const fix =
        values.length > 1
          ? 'The field may come once only; it is set in two places of the project, or a build step appends to the metadata.'
          : 'The field must be UTF-8: save pyproject.toml, setup.cfg and the README in that encoding.'
      return finding('metadata-malformed', `'${name}' has invalid data.`, fix)
    }
    const fix =
      'Nothing to do for PyPI, which ignores it; twine refuses it. A newer or older build backend may not write it.'
    return finding('metadata-field-unknown', `unrecognized field: '${name}'`, fix, 'warning')
  })
}

function requiredFindings(metadata: Metadata): readonly Finding[] {
  const found: Finding[] = []
  for (const field of ['name', 'version']) {
    if (single(metadata, field) === undefined && !metadata.unparsed.has(field)) {
      const fix = `Give the project a ${field} in pyproject.toml (or setup.cfg), so that the build backend writes it.`
      found.push(finding('metadata-field-missing', `'${field}' is a required field of core metadata.`, fix))
    }
  }
  const name = single(metadata, 'name')
  if (name !== undefined && !isProjectName(name)) {
    found.push(
      invalidField(
        `'${name}' is invalid for 'name'.`,
        'Use ASCII letters, digits, dots, dashes and underscores, a letter or digit at both ends.',
      ),
    )
  }
  const version = single(metadata, 'version')
  const parsed = version === undefined ? undefined : pythonVersion(version)
  if (version !== undefined && parsed === undefined) {
    found.push(
      invalidField(
        `'${version}' is invalid for 'version'.`,
        'Write the version as PEP 440 has it: 1.2.3, 1.2.3rc1, 1.2.3.post1, 1.2.3.dev4.',
      ),
    )
  }
  if (parsed?.local !== undefined) {
    const fix =
      'The part after + is for builds that stay at home. setuptools-scm and versioneer add it when the tree is not exactly ' +
      'the tag: fetch tags and the whole history, and build from a clean checkout of the tag.'
    found.push(
      finding('version-local', `PyPI answers: The use of local versions in '${parsed.text}' is not allowed.`, fix),
    )
  }
  return found
}

/** A field that is newer than the declared metadata version. License-File is not sent then, so it does not count. */
function ageFindings(metadata: Metadata, version: string | undefined): readonly Finding[] {
  return [...metadata.fields.keys()].flatMap((name) => {
    const since = metadataFields.get(name)?.since
    if (since === undefined || name === 'license-file' || many(metadata, name).length === 0) return []
    if (metadataAge(since) <= metadataAge(version)) return []
    const message = `PyPI answers: ${name} introduced in metadata version ${since}, not ${version}.`
    const fix =
      'The build backend writes a field that its metadata version does not have: update it, or pin another release.'
    return [finding('metadata-field-too-new', message, fix)]
  })
}

function textFindings(metadata: Metadata): readonly Finding[] {
  const found: Finding[] = []
  const summary = single(metadata, 'summary')
  // eslint-disable-next-line no-control-regex -- Python's line boundaries
  if (summary !== undefined && /[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/.test(summary)) {
    found.push(
      invalidField(
        "'summary' must be a single line.",
        'Shorten `description` in pyproject.toml to one line; the README is the place for more.',
      ),
    )
  }
  if (summary !== undefined && Array.from(summary).length > 512) {
    found.push(
      invalidField("'summary' field must be 512 characters or less.", 'Shorten `description` in pyproject.toml.'),
    )
  }
  for (const field of many(metadata, 'dynamic')) {
    const name = field.toLowerCase()
    if (['name', 'version', 'metadata-version'].includes(name)) {
      found.push(
        invalidField(
          `'${name}' is not allowed as a dynamic field.`,
          'The build backend must not mark it Dynamic: update it.',
        ),
      )
    } else if (!metadataFields.has(name) || name === 'dynamic') {
      found.push(
        invalidField(
          `'${name}' is not a valid dynamic field.`,
          'The build backend names a field that does not exist: update it.',
        ),
      )
    }
  }
  for (const extra of many(metadata, 'provides-extra')) {
    if (!isProjectName(extra)) {
      found.push(
        invalidField(
          `'${extra}' is invalid for 'provides-extra'.`,
          'Rename the extra: ASCII letters, digits, dots, dashes and underscores.',
        ),
      )
    }
  }
  return found
}
