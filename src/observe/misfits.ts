import { type Problem, problem } from '../model/problem.ts'
import { isTable, lineOf, type Table, tableAt, textAt, textsAt } from './toml.ts'

/** A parsed manifest and the text it was read from. */
interface Manifest {
  readonly file: string
  readonly text: string
  readonly table: Table
}

/**
 * What the build tools would refuse in a manifest that is valid TOML, as far as it touches the release: a name or version
 * that is no text, and a `[project]` that neither has a version nor says that its backend finds it (pyproject.toml
 * specification, packaging.python.org; Cargo reference, "The manifest format").
 */
export function misfitsOf({ file, text, table }: Manifest): readonly Problem[] {
  const isCargo = file.endsWith('Cargo.toml')
  const section = isCargo ? 'package' : 'project'
  if (!isTable(table[section])) return []
  const found = tableAt(table, section)
  const wrong = (key: string, words: string, fix: string): Problem =>
    problem('manifest-malformed', `${file}: ${words}`, fix, { file, line: lineOf(text, section, key) })
  const problems: Problem[] = []
  for (const key of ['name', 'version']) {
    const value = found[key]
    const isInherited = isCargo && key === 'version' && isTable(value)
    if (value !== undefined && typeof value !== 'string' && !isInherited) {
      const shown = JSON.stringify(value)
      problems.push(wrong(key, `\`${key}\` must be a text, and it is ${shown}.`, `Write it in quotes: ${key} = "…".`))
    }
  }
  // Poetry keeps a version of its own beside [project]
  const isVersioned = 'version' in found || 'version' in tableAt(table, 'tool', 'poetry')
  if (!isCargo && 'name' in found && !isVersioned && !textsAt(found, 'dynamic').includes('version')) {
    const words = '[project] has no `version`, and `dynamic` does not list it.'
    const fix = 'Add `version = "…"`, or `dynamic = ["version"]` where the build backend finds it.'
    // maturin takes the crate's, and warns (maturin `src/pyproject_toml.rs`)
    const isMaturin = textAt(tableAt(table, 'build-system'), 'build-backend') === 'maturin'
    problems.push({ ...wrong('name', words, fix), ...(isMaturin && { level: 'warning' as const }) })
  }
  return problems
}
