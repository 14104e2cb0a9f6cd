import { tagFor } from '../../model/tag-template.ts'
import { readVersion } from '../../model/version.ts'
import type { Past } from '../past.ts'
import { tagsOf } from '../tags.ts'
import type { FoundStanding } from './decide.ts'
import type { FoundPackage } from './packages.ts'
import type { ReleasePlease } from './settings.ts'
import { parseVersion, spell } from './version.ts'

/** What was released of each package: the manifest says it, and the tag of that version tells the commit. */
export async function standingsPlease(
  past: Pick<Past, 'firstMerged'>,
  found: readonly FoundPackage[],
  tags: readonly string[],
  settings: ReleasePlease,
): Promise<readonly FoundStanding[]> {
  const released = found.map((each) => {
    const text = settings.versions.get(each.settings.path)
    const read = text === undefined ? undefined : parseVersion(text)
    // a bare 0.0.0 is a stand-in for nothing
    return read === undefined || spell(read) === '0.0.0' ? undefined : read
  })
  const names = found.map(({ package: { tags: templates, name } }, at) => {
    const last = released[at]
    if (last === undefined) return []
    return [tagFor(templates[0], name, spell(last))].filter((tag) => tags.includes(tag))
  })
  const merged = await past.firstMerged(names)
  return found.map((each, at) => {
    const last = released[at]
    const version = last === undefined ? undefined : readVersion(spell(last))
    const there = merged[at]
    const tag = there === undefined || version === undefined ? undefined : { ...there, version }
    const taken = tagsOf(tags, each.package.tags, each.package.name).map((one) => one.version)
    const standing = { package: each.package, last: tag, lastFinal: tag, taken, written: version }
    return { ...each, last, tag, standing }
  })
}
