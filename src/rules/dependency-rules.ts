import type { Finding } from './finding.ts'
import { finding, invalidField } from './finding.ts'
import type { Metadata } from './metadata.ts'
import { many, single } from './metadata.ts'
import { isSpecifierSet, readRequirement } from './requirement.ts'

/** Dependencies that are not written as PEP 508 has it, dependencies by URL, and a malformed Requires-Python. */
export function dependencyFindings(metadata: Metadata): readonly Finding[] {
  const found: Finding[] = []
  for (const field of ['requires-dist', 'provides-dist', 'obsoletes-dist']) {
    for (const text of many(metadata, field)) {
      const requirement = readRequirement(text)
      if (typeof requirement === 'string') {
        const message =
          field === 'requires-dist'
            ? `PyPI answers: '${text}' is invalid for '${field}'. ${requirement}.`
            : `PyPI answers: '${text}' is invalid: ${requirement}. (${field})`
        found.push(
          finding(
            'requirement-invalid',
            message,
            'Write the dependency as `name>=1.0,<2; python_version >= "3.10"` (PEP 508).',
          ),
        )
      } else if (requirement.url !== undefined) {
        const fix = `PyPI takes no dependency by URL. Publish '${requirement.name}' to PyPI and depend on it by version, or take it out of the published dependencies.`
        // PyPI quotes the fields that packaging does not read itself
        const shown = field === 'requires-dist' ? text : `'${text}'`
        found.push(finding('requirement-direct-url', `PyPI answers: Can't have direct dependency: ${shown}`, fix))
      }
    }
  }
  const python = single(metadata, 'requires-python')
  if (python !== undefined && !isSpecifierSet(python)) {
    found.push(
      invalidField(
        `'${python}' is invalid for 'requires-python'.`,
        "Write it as clauses with commas between, such as '>=3.10' or '>=3.9,<4'; `>=3.9.*` and `^3.9` are none.",
      ),
    )
  }
  return found
}
