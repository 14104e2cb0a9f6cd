/** A rule for code that somebody has encrypted (warehouse `utils/scanner_rules/`). */
interface Packer {
  readonly name: string
  readonly matches: (content: Buffer) => boolean
}

const packers: readonly Packer[] = [
  {
    name: 'PyArmor',
    matches: (content) =>
      /__pyarmor__\(__name__, __file__,|__pyarmor_(?:enter|exit|assert|bcc)__/.test(content.toString('latin1')),
  },
  {
    name: 'SourceDefender',
    matches: (content) => content.includes('---BEGIN PYE FILE---') && content.includes('---END PYE FILE---'),
  },
]

const largest = 5 * 1024 * 1024

/** Whether the scanner reads a member: Python sources only. */
export const isScanned = (name: string): boolean => /[^/]\.pye?$/i.test(name)

/** Why PyPI does not take this source, in its words, or `undefined`; what is longer than 5 MiB it does not look at. */
export function packerFault(content: Buffer): string | undefined {
  const packer = content.length > largest ? undefined : packers.find(({ matches }) => matches(content))
  if (packer === undefined) return undefined
  const page = 'https://pypi.org/policy/acceptable-use-policy/'
  return `${packer.name}-encrypted content is not allowed. See ${page} for more information.`
}
