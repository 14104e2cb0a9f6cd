import path from 'node:path'
import { parse } from 'smol-toml'
import { type Problem, problem } from '../model/problem.ts'
import type { Files } from '../ports/files.ts'

/** `-C target-cpu=native`, in the ways that rustc takes it. */
const native = /^(?:-C\s*|--codegen[=\s]\s*)?target-cpu=native$/

/**
 * Flags of rustc without `target-cpu=native`: a wheel with the instructions of the build machine in it ends with "illegal
 * instruction" on older ones, and no tag says so. `undefined` where there was none.
 */
export function withoutNative(flags: readonly string[]): readonly string[] | undefined {
  const kept: string[] = []
  for (let at = 0; at < flags.length; at += 1) {
    const flag = flags[at] ?? ''
    const next = flags[at + 1] ?? ''
    if ((flag === '-C' || flag === '--codegen') && native.test(next)) at += 1
    else if (!native.test(flag)) kept.push(flag)
  }
  return kept.length === flags.length ? undefined : kept
}

/** The variables that give cargo flags, cleaned, as what is to be set over them; and the names of those that were. */
export function cleanedFlags(env: Readonly<Record<string, string>>): {
  readonly env: Readonly<Record<string, string>>
  readonly cleaned: readonly string[]
} {
  const found: Record<string, string> = {}
  for (const [name, value] of Object.entries(env)) {
    const separator = name === 'CARGO_ENCODED_RUSTFLAGS' ? '\u001F' : ' '
    if (!/^(RUSTFLAGS|CARGO_ENCODED_RUSTFLAGS|CARGO_BUILD_RUSTFLAGS|CARGO_TARGET_.+_RUSTFLAGS)$/.test(name)) continue
    const kept = withoutNative(value.split(separator).filter((each) => each !== ''))
    if (kept !== undefined) found[name] = kept.join(separator)
  }
  return { env: found, cleaned: Object.keys(found) }
}

/**
 * Configurations of cargo that switch `target-cpu=native` on. Those of the repository are refused: everybody who builds
 * from it has them. Those of the machine's owner are none of the release's, and `own` says which they are.
 */
export async function nativeConfigs(
  root: string,
  workspace: string,
  cargoHome: string | undefined,
  files: Files,
): Promise<{ readonly problems: readonly Problem[]; readonly own: readonly string[] }> {
  const problems: Problem[] = []
  for (let folder = workspace; ; folder = path.posix.dirname(folder)) {
    for (const name of ['config.toml', 'config']) {
      const file = path.posix.join(folder, '.cargo', name)
      const text = await files.text(path.join(root, file))
      if (text !== undefined && isNative(text)) problems.push(refused(file, lineIn(text)))
    }
    if (folder === '.') break
  }
  const own: string[] = []
  for (const file of configsAbove(root, cargoHome)) {
    const text = await files.text(file)
    if (text !== undefined && isNative(text)) own.push(file)
  }
  return { problems, own }
}

/** Cargo reads the folders above the repository, and its home. */
function configsAbove(root: string, cargoHome: string | undefined): readonly string[] {
  const folders: string[] = []
  for (let folder = path.dirname(root); folder !== path.dirname(folder); folder = path.dirname(folder)) {
    folders.push(path.join(folder, '.cargo'))
  }
  const all = [...folders, ...(cargoHome === undefined ? [] : [cargoHome])]
  return [...new Set(all)].flatMap((folder) => ['config.toml', 'config'].map((name) => path.join(folder, name)))
}

/** Whether any `rustflags` of a configuration has it: of `[build]`, of a target, of a profile. */
function isNative(text: string): boolean {
  if (!text.includes('target-cpu')) return false
  try {
    return holds(parse(text))
  } catch {
    // cargo says what is wrong with it
    return false
  }
}

function holds(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([key, each]: readonly [string, unknown]) => {
    if (key !== 'rustflags') return holds(each)
    const flags = typeof each === 'string' ? each.split(/\s+/) : Array.isArray(each) ? each : []
    return withoutNative(flags.filter((flag): flag is string => typeof flag === 'string')) !== undefined
  })
}

const lineIn = (text: string): number => text.slice(0, text.indexOf('target-cpu')).split('\n').length

function refused(file: string, line: number): Problem {
  return problem(
    'target-cpu-native',
    `${file} builds for the processor of the machine that builds (target-cpu=native): the wheels would end with "illegal instruction" elsewhere.`,
    'Take it out of the repository, into the `.cargo/config.toml` of your home folder: wheels are built without what stands there.',
    { file, line },
  )
}
