import { TextDecoder } from 'node:util'
import type { Finding } from './finding.ts'
import { finding } from './finding.ts'

/**
 * What PyPI says to a wheel's RECORD: it must be readable; where it does not list exactly what is in the wheel, PyPI takes
 * the file and writes to the owners. Only names count, not hashes (warehouse `utils/wheel.py`).
 * `members` are the names in the archive; `content` is `undefined` where RECORD is missing or damaged.
 */
export function recordFindings(
  filename: string,
  path: string,
  content: Uint8Array | undefined,
  members: readonly string[],
): readonly Finding[] {
  const rebuild =
    'Build the wheel with a build backend, and change it afterwards only with `wheel unpack` and `wheel pack`, which write RECORD anew.'
  const listed = content === undefined ? undefined : recordNames(content)
  if (listed === 'empty line') {
    return [finding('wheel-record-missing', `${path} has an empty line, on which PyPI fails (500).`, rebuild)]
  }
  if (listed === undefined) {
    const words = `Wheel '${filename}' does not contain the required RECORD file: ${path}`
    return [finding('wheel-record-missing', `PyPI answers: ${words}`, rebuild)]
  }
  const exempt = new Set([`${path}.jws`, `${path}.p7s`])
  const present = new Set(members.filter((name) => !/[\\/]$/.test(name) && !exempt.has(name)))
  const unlisted = [...present].filter((name) => !listed.has(name))
  const absent = [...listed].filter((name) => !present.has(name))
  if (unlisted.length === 0 && absent.length === 0) return []
  const words = [
    ...(unlisted.length > 0 ? [`RECORD does not list ${some(unlisted)}`] : []),
    ...(absent.length > 0 ? [`RECORD lists ${some(absent)}, which is not in the wheel`] : []),
  ]
  const message = `${words.join('; ')}. PyPI takes the wheel and writes to the project's owners.`
  return [finding('wheel-record-mismatch', message, rebuild, 'warning')]
}

function some(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => `'${name}'`)
  return names.length > 3 ? `${shown.join(', ')} and ${names.length - 3} more` : shown.join(', ')
}

/** The first column of the CSV; `undefined` where it is not UTF-8. */
function recordNames(content: Uint8Array): ReadonlySet<string> | 'empty line' | undefined {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
  } catch {
    return undefined
  }
  const names = new Set<string>()
  const lines = text.split(/\r\n|[\n\r]/)
  if (lines.at(-1) === '') lines.pop()
  for (const line of lines) {
    if (line === '') return 'empty line'
    const quoted = /^"((?:[^"]|"")*)"/.exec(line)?.[1]
    names.add((quoted?.replaceAll('""', '"') ?? line.split(',', 1)[0] ?? '').replaceAll('\\', '/'))
  }
  return names
}
