import { subjectOf } from './commit.ts'
import type { Composed, Composition } from './compose.ts'
import type { Decision, Quiet } from './decide.ts'
import { unifiedDiff } from './diff.ts'
import type { VersionedPackage } from './package.ts'

/** How many commits are told one by one. */
const most = 30

/** What is going to be released, a line for each package. */
export function decisionLines(composed: readonly Composed[], { quiet }: Decision): readonly string[] {
  return [
    ...composed.map(({ release, text, tag }) => {
      const from = release.last === undefined ? 'first release' : release.last.version.text
      const many = release.changes.length === 1 ? '1 commit' : `${release.changes.length} commits`
      return `${titleOf(release.package)}: ${from} → ${text} (${many}; ${release.because}), tag ${tag}`
    }),
    ...quiet.flatMap((each) => quietLines(each, composed.length === 0)),
  ]
}

/** A package without a release, and why its commits make none. Texts of commits lose what a terminal would act on. */
export function quietLines({ package: each, last, seen }: Quiet, isWhole: boolean): readonly string[] {
  const after = last === undefined ? 'no tag yet' : `since ${last.name}`
  const head = `${titleOf(each)}: no releasable commits (${after}; ${seen.length} seen)`
  if (!isWhole) return [head]
  const lines = seen
    .slice(0, most)
    .map(({ commit, reason }) => `  ${commit.sha.slice(0, 7)} ${shown(subjectOf(commit.message))}: ${reason}`)
  return [head, ...lines, ...(seen.length > most ? [`  … and ${seen.length - most} more`] : [])]
}

/** A package by its id, with the number of those that bear its version too. */
function titleOf({ id, manifests }: VersionedPackage): string {
  const others = new Set(manifests.map((each) => each.name)).size - 1
  return others > 0 ? `${id} and ${others} more` : id
}

// oxlint-disable-next-line no-control-regex
const shown = (text: string): string => text.replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '�')

/** The whole change as a unified diff. */
export function diffOf({ changed }: Composition): string {
  return [...changed]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([file, { before, after }]) => unifiedDiff(file, before, after))
    .filter((each) => each !== '')
    .join('\n')
}

/** Sections of the job summary: what is released, and the notes of each. */
export function versionSection(composed: readonly Composed[], live: boolean): readonly string[] {
  if (composed.length === 0) return ['Nothing to release: no releasable commits.']
  const verb = live ? 'Released' : 'Would be released'
  return [`${verb}: ${composed.map(({ tag }) => `\`${tag}\``).join(', ')}`, ...composed.map(({ notes }) => notes)]
}
