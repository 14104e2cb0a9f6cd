import { type Distribution, type Ecosystem, ecosystemOf, ecosystems } from '../model/distribution.ts'
import type { Registry } from '../registries/registry.ts'
import type { Verified } from './compare.ts'
import { waitUntilServed } from './wait.ts'
import type { Waiting } from './watch.ts'

type Both = Readonly<Record<Ecosystem, Registry>>

/** Waits as {@link waitUntilServed} does, for those of the files that go to the registry of one ecosystem. */
export const servedBy = (
  registries: Both,
  ecosystem: Ecosystem,
  files: readonly Distribution[],
  waiting: Waiting,
): Promise<readonly Verified[]> =>
  waitUntilServed({
    ...waiting,
    registry: registries[ecosystem],
    distributions: files.filter((each) => ecosystemOf(each.kind) === ecosystem),
  })

/** Waits for all files of a release at both registries at once; one result a file, crates first. */
export async function servedByBoth(
  registries: Both,
  files: readonly Distribution[],
  waiting: Waiting,
): Promise<readonly Verified[]> {
  const parts = await Promise.all(ecosystems.map((each) => servedBy(registries, each, files, waiting)))
  return parts.flat()
}
