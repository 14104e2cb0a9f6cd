import { makeCrate } from '../make/crate.ts'
import { built, crateManifest, hashOf, type Sources, type StagedRow } from './project.ts'
import { known, type PublicIndex } from './public-index.ts'
import type { Played } from './stage.ts'

/** What each further crate of the workspace needs. `twig-9` needs seven that do not need one another. */
const needs: Readonly<Record<string, readonly string[]>> = {
  'twig-1': ['tally-core'],
  ...Object.fromEntries([2, 3, 4, 5, 6, 7, 8].map((at) => [`twig-${at}`, ['twig-1']])),
  'twig-9': [2, 3, 4, 5, 6, 7, 8].map((at) => `twig-${at}`),
}

const version = '0.2.0'
const dependencies = (name: string): Readonly<Record<string, string>> =>
  Object.fromEntries((needs[name] ?? []).map((each) => [each, version]))

/** The crates that the default project gets, so that its release has eleven. */
export const twigs = Object.keys(needs).map((name) => ({
  kind: 'crate' as const,
  name,
  version,
  filename: `${name}-${version}.crate`,
  bytes: makeCrate(name, version, { tables: { dependencies: dependencies(name) } }),
}))

/** All eleven crates of the release. */
export const crates = [built.core, built.crate, ...twigs]

/** The files of the two that are not crates. */
export const pythonFiles = [built.wheel.filename, built.sdist.filename]

/** Their sources, over those of the default project. */
export const thicket: Sources = Object.fromEntries(
  twigs.flatMap(({ name }) => [
    [`crates/${name}/Cargo.toml`, `${crateManifest(name, version)}\n[dependencies]\n${needing(name)}`],
    [`crates/${name}/src/lib.rs`, ''],
  ]),
)

function needing(name: string): string {
  return (needs[name] ?? []).map((each) => `${each} = { path = "../${each}", version = "${version}" }\n`).join('')
}

/** A public index that knows every name but these. */
export function knownBut(...unknown: readonly string[]): PublicIndex {
  const names = crates.map(({ name }) => name).filter((name) => !unknown.includes(name))
  return { ...known, rust: Object.fromEntries(names.map((name) => [name, { '0.1.0': '1'.repeat(64) }])) }
}

/** The rows of the default project with the crates beside its own. */
export function withTwigs(rows: readonly StagedRow[]): readonly StagedRow[] {
  return rows.map((row) => {
    if (row.target !== 'crates') return row
    const recorded = twigs.map(({ bytes, ...file }) => ({ ...file, sha256: hashOf({ bytes }), size: bytes.length }))
    return {
      ...row,
      record: { ...row.record, files: [...row.record.files, ...recorded] },
      files: { ...row.files, ...Object.fromEntries(twigs.map(({ filename, bytes }) => [filename, bytes])) },
    }
  })
}

/** What the receipt says of each file, by its name. */
export function receiptOf({
  outputs,
}: Played): ReadonlyMap<string, { readonly outcome: string; readonly verified: boolean }> {
  const { files } = JSON.parse(outputs['receipt'] ?? '{"files":[]}') as {
    files: readonly { filename: string; outcome: string; verified: boolean }[]
  }
  return new Map(files.map(({ filename, outcome, verified }) => [filename, { outcome, verified }]))
}

/** The uploads of crates that were sent, by their answers: `200`, or what stands after the arrow. */
export function sent({ wire }: Played): readonly string[] {
  return wire.acts
    .filter((each) => each.startsWith('PUT crates.io/api/v1/crates/new'))
    .map((each) => each.split(' → ')[1] ?? '200')
}
