import type { Config, ConfiguredPackage, NotifySettings } from '../../src/model/config.ts'
import type { Manifest } from '../../src/model/package.ts'
import { normalisedName } from '../../src/model/project-name.ts'
import { isPlain, livingStyles, styleOf, stylesOf } from '../../src/model/tag-style.ts'
import { filled } from '../../src/model/tag-template.ts'
import { isPrerelease, readVersion } from '../../src/model/version.ts'

/** What the repository is, as far as the workflow and the config depend on it. */
export interface Sight {
  /** What may be released. */
  readonly manifests: readonly Manifest[]
  /** Every tag of the repository. */
  readonly tags: readonly string[]
  /** The config file, read; every default where there is none. */
  readonly config: Config
  /** Whether the file is a person's, and what it leaves out is left out on purpose. */
  readonly isConfigured: boolean
  /** The default branch, where the project releases by pull requests into it. */
  readonly releaseBranch: string | undefined
}

/** What the workflow and the config have to say. */
export interface Shape {
  /** Patterns of the tags that start a release, as GitHub's filter takes them. */
  readonly tagFilters: readonly string[]
  /** Tag templates by package, where the usual ones would release too much. */
  readonly templates: readonly { readonly id: string; readonly manifest: Manifest; readonly tag: string }[]
  /** The environments of the publishing job; the same twice where there is one. */
  readonly environments: { readonly release: string; readonly prerelease: string }
  /** Whether the config has to name the environments, because it does not yet. */
  readonly namesEnvironments: boolean
  readonly hasCrates: boolean
  /** Whether the config limits how many build jobs run at once. */
  readonly isLimited: boolean
  readonly notify: NotifySettings
  /** Labels of the runners that try the release before its GitHub Release is published; empty: it is published at once. */
  readonly verifyOn: readonly string[]
  /** The branch that release pull requests go into. */
  readonly releaseBranch: string | undefined
  /** Whether one merge can make several tags. */
  readonly isManifold: boolean
}

/** The environment that trusted publishing is bound to. */
const environment = 'release'

/** Decides from what is there; asks nothing. */
export function shapeOf(sight: Sight): Shape {
  const { manifests, config, isConfigured } = sight
  const templates = isConfigured ? [] : ownTemplates(sight)
  const said = config.channels
  const isTwofold = !isConfigured && (said.prerelease.environment !== undefined || goesToTestPyPI(sight))
  const release = said.release.environment ?? environment
  return {
    tagFilters: filtersOf(sight, templates),
    templates,
    environments: {
      release,
      prerelease: said.prerelease.environment ?? (isTwofold ? `${environment}-test` : release),
    },
    namesEnvironments: isTwofold,
    hasCrates: manifests.some((each) => each.ecosystem === 'rust'),
    isLimited: config.build.maxParallel !== undefined,
    notify: config.notify,
    verifyOn: config.verify.on,
    releaseBranch: sight.releaseBranch,
    isManifold: new Set(manifests.map((each) => normalisedName(each.name))).size > 1,
  }
}

/** A Python package that has had a pre-release, or is at one, will have more, and they go to TestPyPI. */
function goesToTestPyPI({ manifests, tags }: Sight): boolean {
  if (!manifests.some((each) => each.ecosystem === 'python')) return false
  const texts = [
    // `_` stands for dots in some
    ...tags.map((tag) => (tag.includes('.') ? tag : tag.replaceAll('_', '.'))),
    ...manifests.map((each) => each.version ?? ''),
  ]
  return texts
    .map((each) => readVersion(each.replace(/^(?:.*[-@/]|[a-z]+\.)?v?(?=\d)/, '')))
    .some((each) => each !== undefined && isPrerelease(each))
}

/**
 * Templates of their own for packages that are released one by one: those whose names, languages or folders stand in tags,
 * or all crates, where the first tag is still to come and no version is everybody's. What an earlier run wrote stays.
 */
function ownTemplates(sight: Sight): Shape['templates'] {
  const { manifests, tags, config } = sight
  const isAlone = manifests.length === 1
  const isApart = tags.length === 0 && new Set(manifests.map((each) => each.version)).size > 1
  const styles = livingStyles(manifests, stylesOf(tags))
  const found = manifests.map((manifest) => {
    const here = config.packages.filter((each) => each.path === manifest.directory)
    const said = here.find((each) => each.ecosystem === manifest.ecosystem) ?? here[0]
    return { manifest, tag: said?.tag ?? styleOf(manifest, styles, isAlone) }
  })
  // alone, a package may bear its name in its tags without a word in the config
  const isOwn = (tag: string | undefined): boolean =>
    tag !== undefined && !isPlain(tag) && !(isAlone && tag.includes('{name}'))
  const example = found.find(({ manifest, tag }) => manifest.ecosystem === 'rust' && isOwn(tag))?.tag
  const forCrates = example ?? (isApart ? '{name}-v{version}' : undefined)
  if (forCrates === undefined && !found.some(({ tag }) => isOwn(tag))) return []
  const hasPlain = tags.length === 0 || [...styles.keys()].some((each) => isPlain(each))
  const plain = styles.has('{version}') && !styles.has('v{version}') ? '{version}' : 'v{version}'
  const ids = idsOf(manifests)
  return found.map(({ manifest, tag }, index) => {
    const isRust = manifest.ecosystem === 'rust'
    // a crate may bear the wheel's name; plain tags are the wheel's then
    const isNamesakes = !isRust && manifests.some((each) => each !== manifest && isNamesake(each, manifest))
    const isShared = isNamesakes && hasPlain && tag?.includes('{name}') !== false
    const usual = (isRust ? forCrates : undefined) ?? plain
    return { id: ids[index] ?? manifest.name, manifest, tag: isShared ? plain : (tag ?? usual) }
  })
}

const isNamesake = (one: Manifest, other: Manifest): boolean => one.name === other.name

/** The names, with what tells namesakes apart: their ecosystem, then their folder. */
function idsOf(manifests: readonly Manifest[]): readonly string[] {
  const isOnly = (manifest: Manifest): boolean =>
    manifests.every((each) => each === manifest || !isNamesake(each, manifest))
  const taken = new Set(manifests.filter((each) => isOnly(each)).map((each) => each.name))
  return manifests.map((manifest) => {
    if (isOnly(manifest)) return manifest.name
    const ofKind = `${manifest.name}-${manifest.ecosystem}`
    const id = taken.has(ofKind) ? `${ofKind}-${manifest.directory.replace(/[^\w-]+/g, '-')}` : ofKind
    taken.add(id)
    return id
  })
}

/** GitHub's patterns for the templates. */
function filtersOf({ manifests, tags, config, isConfigured }: Sight, templates: Shape['templates']): readonly string[] {
  const [first, ...others] = manifests
  const alone = first === undefined || others.length > 0 ? undefined : styleOf(first, stylesOf(tags), true)
  const usual = tags.some((tag) => /^\d/.test(tag) && readVersion(tag) !== undefined)
    ? ['v{version}', '{version}']
    : ['v{version}']
  const hasSaid = isConfigured || config.packages.length > 0
  const named = alone?.includes('{name}') === true ? [alone.replace('{name}', first?.name ?? '')] : []
  const said = hasSaid ? saidIn(config, manifests, usual) : [...templates.map((each) => each.tag), ...named]
  return [...new Set((said.length === 0 ? usual : said).map((each) => filterOf(each)))].sort()
}

/** `*` is anything but a slash; what else means something in a filter has a backslash in front. */
const filterOf = (template: string): string => filled(template.replace(/[*+?![\]\\]/g, '\\$&'), '*', '[0-9]*')

function saidIn({ packages }: Config, manifests: readonly Manifest[], usual: readonly string[]): readonly string[] {
  const of = (each: ConfiguredPackage): readonly string[] => (each.tag === undefined ? usual : [each.tag])
  const rest = manifests.some((each) => packages.every(({ path }) => path !== each.directory))
  return [...(rest ? usual : []), ...packages.filter((each) => each.publish).flatMap((each) => of(each))]
}
