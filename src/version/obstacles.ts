import { type Problem, problem } from '../model/problem.ts'
import { shortList } from '../model/short-list.ts'
import type { Composition } from './compose.ts'
import type { PackageStanding } from './decide.ts'
import type { VersionedPackage } from './package.ts'
import type { Scene } from './scene.ts'

/** What stands in the way of writing: what only stops a live run is told by a dry one. */
export function obstacles(
  { checkout, commit, tags }: Scene,
  { composed }: Composition,
  live: boolean,
): readonly Problem[] {
  if (composed.length === 0) return []
  const level = live ? 'error' : 'live'
  const found: Problem[] = []
  if (checkout.branch === undefined) {
    found.push(
      problem(
        'checkout-detached',
        `HEAD is at ${commit.slice(0, 7)} and on no branch: the release commit would belong to none.`,
        'git switch main (in a workflow: run on a push to the branch, or check out with `ref: main`)',
        { level },
      ),
    )
  }
  if (checkout.dirty.length > 0) {
    const shown = `${checkout.dirty.slice(0, 10).join(', ')}${checkout.dirty.length > 10 ? ' …' : ''}`
    found.push(
      problem('checkout-dirty', `Tracked files differ from the commit: ${shown}.`, 'Commit or stash them first.', {
        level,
      }),
    )
  }
  const there = composed.filter(({ tag }) => tags.includes(tag))
  return [
    ...found,
    ...there.map(({ tag }) => tagExists(tag, 'in this checkout, on a commit that HEAD does not contain')),
  ]
}

/** A tag in the style of those before it, which nothing tells a plan to read. */
export function unsaidTag({ name, tags: [template], manifests }: VersionedPackage, tag: string): Problem {
  const [first, ...more] = manifests
  const entry = `${first?.name ?? name}: { path: '${first?.directory ?? '.'}', tag: '${template}' }`
  const others = more.length === 0 ? '' : ', and the same of the others that it releases'
  return problem(
    'tag-unsaid',
    `The tags of ${first?.name ?? name} are like ${tag}, and such a tag is read only where the config says so.`,
    `Write it there: \`packages: { ${entry} }\`${others}; \`release-action init\` writes all of it.`,
    { level: 'live' },
  )
}

/** A tag that would be made twice. */
export const tagExists = (tag: string, where: string): Problem =>
  problem(
    'tag-exists',
    `The tag ${tag} is there already, ${where}.`,
    'Merge or fetch what it belongs to, or ask for another version with the footer `Release-As: 1.2.3`.',
  )

/** Somebody else is at work; `by` is the host, the process and the time. */
export const locked = (by: string): Problem =>
  problem(
    'version-locked',
    `Another run makes a version in this checkout (${by}).`,
    'Wait until it has ended, and run the step again.',
  )

/** A package whose commits ask for a version that cannot be given. */
export const undecided = (id: string, reason: string): Problem =>
  problem(
    'version-undecided',
    `The next version of ${id} cannot be told: ${reason}.`,
    'Ask for one in words: commit with the footer `Release-As: 1.2.3`.',
  )

/** Tags of greater versions that are not those of the last release. */
export function strayTags({ package: { id }, strays = [], last }: PackageStanding): readonly Problem[] {
  if (strays.length === 0) return []
  const since = last === undefined ? 'none is its last release' : `its last release is ${last.name}`
  const [it, is] = strays.length === 1 ? ['it', 'is'] : ['them', 'are']
  return [
    problem(
      'tag-stray',
      `${shortList(strays)} ${is} above the version of ${id}, and lower ones were tagged after ${it}: ${since}.`,
      `Nothing to do if that is right. Tags made by mistake mislead others: git push --delete origin ${strays[0]}`,
      { level: 'warning' },
    ),
  ]
}

/** A history that ends before the last release does. */
export const shallow = (count: number): Problem =>
  problem(
    'checkout-shallow',
    `The checkout is shallow: it ends after ${count} commits, before the last release.`,
    'Check out with `fetch-depth: 0`, or run `git fetch --unshallow --tags`.',
  )
