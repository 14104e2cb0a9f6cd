import type { PullRequestSettings } from '../../model/config.ts'
import { usualGroupTitle, usualTitle } from '../../release-pr/title.ts'
import { branchPart, type PullUnit, usualFooter, usualHeader } from '../../release-pr/unit.ts'
import type { VersionedPackage } from '../../version/package.ts'
import type { FoundPackage } from '../../version/release-please/packages.ts'
import type { ReleasePlease } from '../../version/release-please/settings.ts'

/** The pull requests of a config: one, or one for each package. */
export function unitsOf(
  packages: readonly VersionedPackage[],
  settings: PullRequestSettings,
  base: string,
): readonly PullUnit[] {
  const { title, header = usualHeader, footer = usualFooter, labels, draft, separate } = settings
  const common = { header, footer, labels, draft, noSpace: false }
  const ids = packages.map((each) => each.id)
  const head = `release-action--${branchPart(base)}`
  const own = title ?? 'chore: release${component} ${version}'
  if (!separate) {
    const isSingle = packages.length === 1
    return [{ ...common, head, packages: ids, titlePattern: title ?? (isSingle ? own : usualGroupTitle), isSingle }]
  }
  return ids.map((id) => ({
    ...common,
    head: `${head}--${branchPart(id)}`,
    packages: [id],
    titlePattern: own,
    isSingle: true,
  }))
}

/** The pull requests that release-please's files ask for, from the branches that release-please would use. */
export function unitsOfPlease(
  found: readonly FoundPackage[],
  settings: ReleasePlease,
  base: string,
): readonly PullUnit[] {
  const branch = `release-please--branches--${base}`
  if (settings.isSeparate) {
    const linked = settings.linked.map(({ name, components }) => ({
      name,
      members: found.filter((each) => components.includes(each.component)),
    }))
    const alone = found.filter((each) => !linked.some(({ members }) => members.includes(each)))
    return [
      ...linked.flatMap(({ name, members }) =>
        members.length === 0
          ? []
          : [unit(`${branch}--groups--${name}`, members, 'chore${scope}: release ' + name + ' libraries', false)],
      ),
      ...alone.map((each) => {
        const head = each.component === '' ? branch : `${branch}--components--${each.component}`
        return unit(head, [each], each.settings.titlePattern ?? usualTitle, true)
      }),
    ]
  }
  return [unit(branch, found, settings.groupTitle ?? usualGroupTitle, false)]
}

function unit(head: string, found: readonly FoundPackage[], titlePattern: string, isSingle: boolean): PullUnit {
  const first = <T>(pick: (each: FoundPackage) => T | undefined): T | undefined =>
    found.map((each) => pick(each)).find((each) => each !== undefined)
  return {
    head,
    packages: found.map((each) => each.package.id),
    titlePattern,
    isSingle,
    header: first((each) => each.settings.header) ?? usualHeader,
    footer: first((each) => each.settings.footer) ?? usualFooter,
    labels: [...new Set(found.flatMap((each) => each.settings.labels))],
    draft: found.some((each) => each.settings.draftPullRequest),
    noSpace: found.some((each) => each.settings.noSpace),
  }
}
