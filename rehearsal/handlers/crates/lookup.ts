import { canonicalName, indexPath } from './names.ts'
import { readUpstreamLines } from './index-line.ts'
import { refuse } from './refusal.ts'
import type { PublishedCrate } from './published.ts'
import type { UpstreamEntry } from './upstream-entry.ts'
import type { CratesState, UpstreamFile } from './state.ts'

/** A crate that exists, here or upstream. */
export interface KnownCrate {
  /** As it was spelt when it was created. */
  readonly name: string
  readonly upstream: readonly UpstreamEntry[]
  readonly here: readonly PublishedCrate[]
}

/** Separators beyond which not every spelling of a name is tried upstream. */
const MOST_SEPARATORS = 4

/** What upstream has under a name; `undefined`: no such crate. */
export type UpstreamCrate = Omit<KnownCrate, 'here'> | undefined

/** The crate that `name` means to crates.io's database, which sees no difference between `-` and `_` or in case. */
export async function findCrate(state: CratesState, name: string): Promise<KnownCrate | undefined> {
  return knownCrate(state, name, await findUpstream(state, name))
}

/** What is known of a crate now, given what upstream said. Does not wait, so that uploads can rely on it. */
export function knownCrate(state: CratesState, name: string, upstream: UpstreamCrate): KnownCrate | undefined {
  const canonical = canonicalName(name)
  const here = state.published.filter((published) => canonicalName(published.crate) === canonical)
  const spelt = upstream?.name ?? here[0]?.crate
  return spelt === undefined ? undefined : { name: spelt, upstream: upstream?.upstream ?? [], here }
}

/**
 * Upstream's crate of that name. Its index knows exact names only, so every spelling is asked for. Throws `Refused` (503)
 * where the crate is not known here and upstream cannot be asked.
 */
export async function findUpstream(state: CratesState, name: string): Promise<UpstreamCrate> {
  const canonical = canonicalName(name)
  if (state.created.has(canonical)) return undefined
  const files = await Promise.all(spellings(name).map((spelling) => upstreamFile(state, spelling)))
  const entries = files.flatMap((file) => (file === 'unreachable' ? [] : file.entries))
  const known = entries.find((entry) => canonicalName(entry.name) === canonical)
  if (known !== undefined) {
    return { name: known.name, upstream: entries.filter((entry) => entry.name === known.name) }
  }
  if (isAssumed(state, name)) return { name, upstream: [] }
  if (files.includes('unreachable')) throw unreachable(name)
  return undefined
}

/** Whether a crate of exactly this spelling exists: what a dependency must name (`add_dependencies`). */
export async function isKnownExactly(state: CratesState, name: string): Promise<boolean> {
  if (state.published.some((published) => published.crate === name) || isAssumed(state, name)) return true
  const file = await upstreamFile(state, name)
  if (file === 'unreachable') throw unreachable(name)
  return file.entries.some((entry) => entry.name === name)
}

/** Upstream's index file of a name; asked for once a run, unless it cannot be reached. */
export async function upstreamFile(state: CratesState, name: string): Promise<UpstreamFile | 'unreachable'> {
  const path = indexPath(name)
  const kept = state.upstreamFiles.get(path)
  if (kept !== undefined) return kept
  const asked = askUpstream(state, path)
  state.upstreamFiles.set(path, asked)
  const file = await asked
  if (file === 'unreachable') state.upstreamFiles.delete(path)
  return file
}

/** Whether a pattern of a token or an option covers a name: equal, or a beginning that ends in `*`. */
export function isCovered(patterns: readonly string[], name: string): boolean {
  return patterns.some((pattern) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name))
}

async function askUpstream(state: CratesState, path: string): Promise<UpstreamFile | 'unreachable'> {
  const answer = await state.options.upstream({
    method: 'GET',
    host: 'index.crates.io',
    path,
    query: new URLSearchParams(),
    headers: { accept: 'text/plain', 'user-agent': 'release-action-rehearsal' },
    body: Buffer.alloc(0),
  })
  if (answer.status === 200) return { entries: readUpstreamLines(Buffer.from(answer.body ?? '').toString()) }
  // what the index says for a crate that does not exist (Cargo book, "Nonexistent packages")
  return [404, 410, 451].includes(answer.status) ? { entries: [] } : 'unreachable'
}

/** Whether a name exists because the options say so. */
export function isAssumed(state: CratesState, name: string): boolean {
  return isCovered(state.options.assumePublished ?? [], name)
}

function unreachable(name: string): ReturnType<typeof refuse> {
  return refuse(503, `The rehearsal could not ask the public index whether \`${name}\` exists.`)
}

/** `a-b_c` in every mixture of `-` and `_`, as written first; only all of one kind where there are too many. */
function spellings(name: string): readonly string[] {
  const parts = name.split(/[-_]/)
  const separators = parts.length - 1
  const few = separators <= MOST_SEPARATORS
  const mixtures = few
    ? Array.from({ length: 2 ** separators }, (_, bits) =>
        parts.reduce((text, part, index) => `${text}${bits & (1 << (index - 1)) ? '_' : '-'}${part}`),
      )
    : [parts.join('-'), parts.join('_')]
  return [...new Set([name, ...mixtures])]
}
