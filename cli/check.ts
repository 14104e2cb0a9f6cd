import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Problem } from '../src/model/problem.ts'
import { examine } from '../src/rules/distribution.ts'

const help = `release-action check [--strict] [--json] FILE…

  Tells what PyPI would refuse in a wheel or sdist, and crates.io in a .crate file, before anything is uploaded.

  --strict  warnings fail too
  --json    one line of JSON for each file

  Exit codes: 0 all would be accepted, 1 something would be refused, 2 the command line was not understood.`

/** What was found in one file. */
interface Checked {
  readonly file: string
  readonly problems: readonly Problem[]
}

/** `release-action check FILE…` */
export function checkCommand(args: readonly string[]): number {
  const read = readArguments(args)
  if (typeof read === 'number') return read
  const checked: Checked[] = []
  const contentOf = fileReader()
  for (const file of read.files) {
    try {
      checked.push({ file, problems: examine(path.basename(file), contentOf(file)).problems })
    } catch (error) {
      console.error(`release-action check: ${file} cannot be read: ${String(error)}`)
      return 2
    }
  }
  for (const each of checked) console.log(read.json ? JSON.stringify(each) : render(each))
  const isBad = ({ level }: Problem): boolean => level === 'error' || read.strict
  return checked.some(({ problems }) => problems.some((each) => isBad(each))) ? 1 : 0
}

/**
 * Reads files one at a time, all into the same memory: what one call gives is good until the next. Nothing else waits
 * for this program, so it reads without the detour through other threads.
 */
function fileReader(): (file: string) => Uint8Array {
  let memory = Buffer.alloc(0)
  return (file) => {
    const descriptor = openSync(file, 'r')
    try {
      const { size } = fstatSync(descriptor)
      if (memory.length < size) memory = Buffer.allocUnsafeSlow(size)
      let filled = 0
      while (filled < size) {
        const count = readSync(descriptor, memory, filled, size - filled, null)
        if (count === 0) break
        filled += count
      }
      return memory.subarray(0, filled)
    } finally {
      closeSync(descriptor)
    }
  }
}

function readArguments(
  args: readonly string[],
): { readonly files: readonly string[]; readonly strict: boolean; readonly json: boolean } | number {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { strict: { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    })
    if (values.help === true) {
      console.log(help)
      return 0
    }
    if (positionals.length > 0)
      return { files: positionals, strict: values.strict === true, json: values.json === true }
    console.error(`release-action check: no file was named\n\n${help}`)
  } catch (error) {
    console.error(`release-action check: ${error instanceof Error ? error.message : String(error)}\n\n${help}`)
  }
  return 2
}

function render({ file, problems }: Checked): string {
  const lines = problems.flatMap((each) => [
    `  ${each.level === 'error' ? '✗' : '!'} ${each.code}: ${each.message}`,
    `    ${each.fix.replaceAll('\n', '\n    ')}`,
  ])
  const verdict = problems.some((each) => each.level === 'error') ? '✗' : problems.length > 0 ? '!' : '✓'
  return [`${verdict} ${file}`, ...lines].join('\n')
}
