import { isSameVersion, type Version } from '../model/version.ts'
import { type Heading, isBare, plainOf, readReleaseHeading, type ReleaseHeading, type Scan } from './headings.ts'
import { markdownBody, scanMarkdown } from './markdown.ts'
import { restructuredBody, scanRestructured } from './restructured.ts'
import { movedOut, withVersionLines } from './version-lines.ts'

/**
 * The section of a changelog for one version. `absent`: it has sections of releases, and none of this one; `none`: it has no
 * headings of releases at all.
 */
export type Section = { readonly body: string } | 'absent' | 'twice' | 'none'

/** How a changelog is written. */
export type Markup = 'markdown' | 'restructured'

/** By the file's name; what has no ending is read as Markdown, whose underlined headings are those of plain texts too. */
export const markupOf = (file: string): Markup => (/\.(rst|txt)$/i.test(file) ? 'restructured' : 'markdown')

/**
 * Finds the section of `version` as Markdown: a heading of the level at which the changelog's releases stand. Generators
 * give a patch another level than a minor release: a heading of any level that is nothing but `1.2.3` and a date counts too.
 * The version is compared as a version, never as a part of a text, and code and comments are passed over. Where releases
 * are headed by a package's name, or stand in a chapter of its name, those of `packages` are meant. Where no heading is that of
 * a release, lines that are nothing but a version are taken for headings.
 */
export function findSection(
  changelog: string,
  version: Version,
  packages: readonly string[] = [],
  markup: Markup = 'markdown',
): Section {
  const lines = changelog.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  const scanned = markup === 'markdown' ? scanMarkdown(lines) : scanRestructured(lines)
  const headed = releasesIn(scanned, packages)
  // where no heading is a version, lines may be
  const isHeaded = headed.releases.some((each) => each.version !== 'unreleased')
  const scan = isHeaded ? scanned : withVersionLines(lines, scanned)
  const { releases, level } = isHeaded ? headed : releasesIn(scan, packages)
  if (releases.length === 0) return 'none'
  const same = releases.filter((each) => each.version !== 'unreleased' && isSameVersion(each.version, version))
  const meant = meantBy(same, scan, packages)
  if (meant.length === 0) return 'absent'
  if (new Set(meant.map((each) => each.of)).size < meant.length) return 'twice'
  const bodyOf = (section: ReleaseHeading): string => {
    const isRelease = (each: Heading): boolean => releases.some((other) => other.line === each.line)
    const later = scan.headings.filter((each) => each.line > section.line)
    const next = later.find(
      (each) =>
        // a patch that stands as deep as its own subsections does not end at the first of them
        isRelease(each) || each.level < section.level || (each.level === section.level && each.level === level),
    )
    // where everything stands on one level, what comes at once is a part of the section
    const isPart = next !== undefined && next.level === section.level && !isRelease(next)
    const isFollowed = isPart && lines.slice(section.after, next.line).every((line) => line.trim() === '')
    const end = isFollowed ? later.find((each) => isRelease(each)) : next
    const body = markup === 'markdown' ? markdownBody : restructuredBody
    const text = isHeaded ? lines : movedOut(lines, section.after, end?.line)
    return body(text, scan, section.after, end?.line)
  }
  const bodies = meant.map(({ of, heading }) => ({ of, body: bodyOf(heading) }))
  if (bodies.length === 1) return { body: bodies[0]?.body ?? '' }
  const written = bodies.filter((each) => each.body !== '')
  return { body: written.map((each) => `## ${each.of}\n\n${each.body}`).join('\n\n') }
}

function releasesIn(
  { headings }: Scan,
  packages: readonly string[],
): { readonly releases: readonly ReleaseHeading[]; readonly level: number | undefined } {
  const named = headings.flatMap((each) => readReleaseHeading(each, packages) ?? [])
  const bare = named.filter((each) => isBare(each))
  const first = named.find((each) => each.version !== 'unreleased') ?? named[0]
  const level = bare.length > 0 ? Math.min(...bare.map((each) => each.level)) : first?.level
  return {
    releases: named.filter((each) => each.level === level || bare.includes(each) || each.package !== undefined),
    level,
  }
}

/** Those that name one of the packages, else those in a chapter of its name, else all. `of` tells them apart. */
function meantBy(
  same: readonly ReleaseHeading[],
  { headings }: Scan,
  packages: readonly string[],
): readonly { readonly of: string; readonly heading: ReleaseHeading }[] {
  const named = same.flatMap((heading) => (heading.package === undefined ? [] : [{ of: heading.package, heading }]))
  if (named.length > 0) return named
  const inChapters = same.flatMap((heading) => {
    const chapter = chapterOf(heading, headings)
    const of = packages.find((name) => name.toLowerCase() === chapter?.toLowerCase())
    return of === undefined ? [] : [{ of, heading }]
  })
  return same.length > 1 && inChapters.length > 0 ? inChapters : same.map((heading) => ({ of: '', heading }))
}

function chapterOf(section: Heading, headings: readonly Heading[]): string | undefined {
  const above = headings.filter((each) => each.line < section.line && each.level < section.level).at(-1)
  return above === undefined ? undefined : plainOf(above.text)
}
