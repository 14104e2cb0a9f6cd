import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { type Problem, problem } from '../model/problem.ts'

/** A warning of a packaged crate. `file` is relative to the repository's root, where the warning has one. */
export interface CargoWarning {
  readonly words: string
  /** `name v1.0.0`; absent for what is said of the whole workspace. */
  readonly crate: string | undefined
  readonly file: string | undefined
  readonly line: number | undefined
  readonly column: number | undefined
}

/**
 * The warnings in what `cargo package` wrote to its stderr: those of packaging, and those of the build that verifies each
 * crate. Cargo itself keeps silent about the code of dependencies (it caps their lints); what it does say of them, of the
 * network and of its caches is passed over, as are the tests, benches and examples that an `exclude` leaves out.
 * `manifests` are the manifests (relative to `root`) that count: those of the crates and of their workspace.
 */
export function readWarnings(stderr: string, root: string, manifests: ReadonlySet<string>): readonly CargoWarning[] {
  const found: CargoWarning[] = []
  const lines = stripVTControlCharacters(stderr).split(/\r?\n/)
  for (const [index, line] of lines.entries()) {
    const words = /^warning: (.+)$/.exec(line)?.[1]
    if (words === undefined || notOurs.some((pattern) => pattern.test(words))) continue
    const manifest = /^(.+[/\\]Cargo\.toml): /.exec(words)?.[1]
    if (manifest !== undefined && !manifests.has(fromRoot(root, manifest))) continue
    // cargo judges a manifest before it says whose it is
    const crate = words.startsWith('manifest has no ')
      ? crateIn(lines.slice(index))
      : crateIn(lines.slice(0, index).reverse())
    found.push({ words, crate: crate?.name, ...placeOf(lines.slice(index + 1), root, crate?.directory, manifest) })
  }
  return found
}

const notOurs: readonly RegExp[] = [
  // the sum of those above it
  /^`[^`]+` \(.+\) generated \d+ warnings?/,
  /^spurious network error/,
  /^failed to (?:save|write|update|auto-clean)/,
  // dependencies, on another day than the one when the code was written
  /^the following packages contain code that will be rejected by a future version of Rust/,
  /^package `[^`]+` in Cargo\.lock is yanked/,
  /^ignoring (?:test|benchmark|example) `[^`]+` as .+ is not included in the published package/,
]

interface Crate {
  readonly name: string
  readonly directory: string
}

/** The first crate that these lines say is at work. */
function crateIn(lines: readonly string[]): Crate | undefined {
  for (const line of lines) {
    const [, name, directory] = /^\s*(?:Packaging|Verifying) (\S+ v\S+) \((.+)\)$/.exec(line) ?? []
    if (name !== undefined && directory !== undefined) return { name, directory }
  }
  return undefined
}

function placeOf(
  after: readonly string[],
  root: string,
  directory: string | undefined,
  manifest: string | undefined,
): Pick<CargoWarning, 'file' | 'line' | 'column'> {
  const [, file, line, column] = /^\s*--> (.+?):(\d+):(\d+)$/.exec(after[0] ?? '') ?? []
  if (file !== undefined && directory !== undefined) {
    return { file: fromRoot(root, path.resolve(directory, file)), line: Number(line), column: Number(column) }
  }
  return { file: manifest === undefined ? undefined : fromRoot(root, manifest), line: undefined, column: undefined }
}

const fromRoot = (root: string, file: string): string => path.relative(root, file).replaceAll(path.sep, '/')

/** The problem that warnings are where they are denied; at the place of the first. */
export function warningsProblem(warnings: readonly CargoWarning[]): Problem {
  const lines = warnings.map(({ words, crate, file, line }) =>
    [crate, file === undefined ? undefined : `${file}${line === undefined ? '' : `:${line}`}`, words]
      .filter((part) => part !== undefined)
      .join(': '),
  )
  const count = warnings.length === 1 ? 'a warning' : `${warnings.length} warnings`
  const first = warnings.find(({ file }) => file !== undefined)
  return problem(
    'crate-warnings',
    `Packaging the crates gave ${count}:\n${lines.join('\n')}`,
    'Mend what they say, so that a warning in the log of a release is news. To publish with them: warnings: allow',
    { file: first?.file, line: first?.line, column: first?.column },
  )
}
