import type { Manifest } from '../model/package.ts'
import { normalisedName } from '../model/project-name.ts'
import { lastPlain, livingStyles, styleOf, stylesOf } from '../model/tag-style.ts'
import { tagTemplates } from '../model/tag-templates.ts'
import { compareVersions, isSameVersion, readVersion, type Version } from '../model/version.ts'
import { assess } from './readiness.ts'
import { isReleasable } from './selection.ts'
import type { Settings } from './settings.ts'
import { tagFor } from './tag.ts'

interface Versioned {
  readonly version: Version
  readonly manifest: Manifest
}

/**
 * The tag to plan for where none was pushed: of the package at the root, else of the one called like the repository, else of
 * the version that most packages have. Plain where that would do, and like the plain tags that are there:
 * with them known, only a version counts that can come after the last one.
 */
export function assumedTag(
  manifests: readonly Manifest[],
  own: Settings['own'],
  { repository, tags = [] }: { readonly repository: string | undefined; readonly tags?: readonly string[] },
): { readonly name: string; readonly source: 'assumed' } | undefined {
  const versioned = assess(manifests.filter((each) => isReleasable(each))).ready.flatMap((manifest): Versioned[] => {
    const version = manifest.version === undefined ? undefined : readVersion(manifest.version)
    return version === undefined ? [] : [{ version, manifest }]
  })
  // a stand-in, which nobody releases
  const real = versioned.filter(({ version }) => version.text !== '0.0.0')
  const found = real.length > 0 ? real : versioned
  const last = lastPlain(stylesOf(tags))
  const roots = found.filter(({ manifest }) => manifest.directory === '.')
  const next = found.filter(({ version }) => last !== undefined && compareVersions(version, last.version) >= 0)
  const named = namedLike(repository)
  const candidates = [roots, next, found].find((each) => each.length > 0) ?? []
  const alike = (version: Version): readonly Versioned[] =>
    candidates.filter((each) => isSameVersion(each.version, version))
  const isNamed = (version: Version): boolean => alike(version).some(({ manifest }) => named(manifest))
  const goesBefore = (one: Version, other: Version): boolean =>
    (Number(isNamed(one)) - Number(isNamed(other)) || alike(one).length - alike(other).length) > 0
  const best = candidates.reduce<Version | undefined>(
    (winner, { version }) => (winner === undefined || goesBefore(version, winner) ? version : winner),
    undefined,
  )
  if (best === undefined) return undefined
  const usual = last?.style ?? 'v{version}'
  const styles = livingStyles(manifests, stylesOf(tags))
  const like = (manifest: Manifest): string | undefined => {
    const style = own(manifest) ?? styleOf(manifest, styles, versioned.length === 1)
    // what a plan would not read is no example
    return own(manifest) === undefined && !tagTemplates.some((each) => each === style) ? undefined : style
  }
  const names = alike(best).map((each) => tagFor(each.manifest, best.text, like, usual))
  const plain = ['v', ''].map((front) => `${front}${best.text}`).find((each) => names.includes(each))
  return { name: plain ?? names[0] ?? `v${best.text}`, source: 'assumed' }
}

/** Whether a package is what its repository is called: `url` in `servo/rust-url`, `polars` in `r-polars`. */
function namedLike(repository: string | undefined): (manifest: Manifest) => boolean {
  const name = normalisedName(repository?.split('/').at(-1) ?? '')
  const own = [name, name.replace(/^(?:rust|python|py|r)-|-(?:rs|rust|python|py)$/g, '')]
  return (manifest) => own.includes(normalisedName(manifest.name))
}
