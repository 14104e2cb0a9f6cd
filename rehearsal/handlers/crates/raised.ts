import type { KnownCrate } from './lookup.ts'
import type { CratesState } from './state.ts'
import { isTable } from './toml-table.ts'

const MEGABYTE = 1024 * 1024
const MOST_FEATURES = 300

/**
 * What may be uploaded as a crate: crates.io's `max_upload_size` and `max_features`, which only a crate that exists can have
 * of its own. Where upstream lists a version with more features than usual, they are raised, and nobody knows how far.
 */
export function limitsOf(
  state: CratesState,
  crate: KnownCrate | undefined,
): { readonly upload: number; readonly features: number } {
  const raised = crate === undefined ? undefined : state.options.raised?.[crate.name]
  const isSeen = crate?.upstream.some(({ line }) => featuresIn(line) > MOST_FEATURES) === true
  return {
    upload: raised?.size ?? state.options.maxUpload ?? 10 * MEGABYTE,
    features: raised?.features ?? (isSeen ? Number.POSITIVE_INFINITY : MOST_FEATURES),
  }
}

function featuresIn(line: string): number {
  const entry: unknown = JSON.parse(line)
  if (!isTable(entry)) return 0
  const lists = [entry['features'], entry['features2']].flatMap((each) => (isTable(each) ? Object.values(each) : []))
  return Math.max(lists.length, ...lists.map((each) => (Array.isArray(each) ? each.length : 0)))
}
