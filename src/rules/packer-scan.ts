import type { Buffer } from 'node:buffer'
import type { Finding } from './finding.ts'
import { finding } from './finding.ts'

/** What PyPI scans (warehouse `utils/scanner.py`): Python sources of at most 5 MiB each. */
const largest = 5 * 1024 * 1024

/** Whether PyPI looks into a member for code that somebody has encrypted. `size` is in bytes, unpacked. */
export const isScanned = (name: string, size: number): boolean => size <= largest && /[^/]\.pye?$/i.test(name)

const pyarmor = [
  '__pyarmor__(__name__, __file__,',
  ...['enter', 'exit', 'assert', 'bcc'].map((each) => `__pyarmor_${each}__`),
]

/** The packer that has encrypted this member (warehouse `utils/scanner_rules/`), or `undefined`. */
export function packerOf(content: Buffer): string | undefined {
  if (content.includes('__pyarmor_') && pyarmor.some((each) => content.includes(each))) return 'PyArmor'
  const begins = content.includes('---BEGIN PYE FILE---')
  return begins && content.includes('---END PYE FILE---') ? 'SourceDefender' : undefined
}

/** That PyPI takes no encrypted code; `member` is the first file that has some. */
export function packerFinding(packer: string, member: string): Finding {
  const words = `Invalid distribution file. ${packer}-encrypted content is not allowed. See https://pypi.org/policy/acceptable-use-policy/ for more information.`
  const fix = `Publish readable sources: '${member}' was written by ${packer}, or names what it writes.`
  return finding('archive-refused', `PyPI answers: ${words}`, fix)
}
