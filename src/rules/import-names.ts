import type { Finding } from './finding.ts'
import { invalidField } from './finding.ts'
import type { Metadata } from './metadata.ts'
import { many } from './metadata.ts'

const keywords = new Set(
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(
    ' ',
  ),
)

/** Import-Name and Import-Namespace (PEP 794): a dotted name, perhaps `; private`. */
export function importNameFindings(metadata: Metadata): readonly Finding[] {
  return ['import-name', 'import-namespace'].flatMap((field) =>
    many(metadata, field).flatMap((entry) => {
      const [, name = '', option] = /^([^;]*)(?:;(.*))?$/s.exec(entry) ?? []
      const parts = name.trimEnd().split('.')
      const wrong = parts.find((part) => !/^[\p{XID_Start}_]\p{XID_Continue}*$/u.test(part) || keywords.has(part))
      const badOption = option !== undefined && option.trimStart() !== 'private'
      if (wrong === undefined && !badOption) return []
      const message = badOption ? "the only valid option is 'private'" : `'${wrong}' is not a valid identifier`
      return [
        invalidField(
          `'${entry}' is invalid for '${field}'; ${message}.`,
          'Write the dotted name under which the module is imported.',
        ),
      ]
    }),
  )
}
