import posix from 'node:path/posix'
import { type Problem, problem } from '../../model/problem.ts'
import { boolean, list, object, oneOf, optional, record, type Shape, text } from '../../model/shape.ts'
import type { ChangeType } from '../rules.ts'
import { readExtraFiles } from './extra-files.ts'
import { packageOptions, rootOptions } from './options.ts'
import { readPlugins } from './plugins.ts'
import { type PleasePackage, type ReleasePlease, releaseTypes, versionings } from './settings.ts'
import { parseVersion } from './version.ts'

/** The names that release-please's files have. */
export const configFiles = ['release-please-config.json', '.release-please-config.json'] as const
/** The manifest's name. */
export const manifestFile = '.release-please-manifest.json'

const anything: Shape<unknown> = (value) => value
const flag = optional(boolean)
const word = optional(text)

const section = object({ type: text, section: word, hidden: flag, scope: word })

const shape = object({
  'release-type': optional(oneOf(...releaseTypes)),
  'package-name': word,
  component: word,
  'bump-minor-pre-major': flag,
  'bump-patch-for-minor-pre-major': flag,
  versioning: optional(oneOf(...versionings)),
  prerelease: flag,
  'prerelease-type': word,
  'initial-version': word,
  'release-as': word,
  'changelog-sections': optional(list(section)),
  'changelog-path': word,
  'changelog-type': optional(oneOf('default')),
  'skip-changelog': flag,
  'include-commit-authors': flag,
  'include-component-in-tag': flag,
  'include-v-in-tag': flag,
  'tag-separator': word,
  'extra-files': anything,
  'version-file': word,
  'exclude-paths': optional(list(text)),
  'skip-github-release': flag,
  draft: flag,
  'draft-pull-request': flag,
  'pull-request-title-pattern': word,
  'pull-request-header': word,
  'pull-request-footer': word,
  'component-no-space': flag,
  label: word,
  'extra-label': word,
  'separate-pull-requests': flag,
})

const rootShape = object({
  packages: record(record(anything)),
  'bootstrap-sha': word,
  'last-release-sha': word,
  plugins: optional(list(anything)),
  signoff: word,
  'group-pull-request-title-pattern': word,
})

type Options = ReturnType<typeof shape>

/** Reads both files; every option that is not supported, and every value that does not fit, is a problem that names it. */
export function readReleasePlease(
  config: { readonly file: string; readonly text: string },
  manifest: string | undefined,
): { readonly settings: ReleasePlease | undefined; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const given = parse(config.file, config.text, problems)
  const versions = readVersions(manifest, problems)
  if (given === undefined || versions === undefined) return { settings: undefined, problems }
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read()
    } catch (error) {
      problems.push(unfit(config.file, error instanceof Error ? error.message : String(error)))
      return undefined
    }
  }
  problems.push(...unknownIn(config.file, given, { ...packageOptions, ...rootOptions }, ''))
  const root = attempt(() => ({ ...rootShape(given, ''), defaults: shape(given, '') }))
  const plugins = attempt(() => readPlugins(root?.plugins ?? [], 'plugins'))
  const packages = Object.entries(root?.packages ?? {}).flatMap(([key, own]) => {
    problems.push(...unknownIn(config.file, own, packageOptions, `packages.${key}.`))
    return (
      attempt(() => {
        const options = shape(own, `packages.${key}`)
        return packageOf(key, { ...given, ...own }, options, root?.defaults ?? options)
      }) ?? []
    )
  })
  if (root !== undefined && packages.length === 0 && problems.length === 0) {
    problems.push(unfit(config.file, 'packages has no package'))
  }
  if (root === undefined || plugins === undefined || problems.length > 0) return { settings: undefined, problems }
  const settings: ReleasePlease = {
    configFile: config.file,
    manifestFile,
    packages,
    versions,
    bootstrap: root['bootstrap-sha'],
    lastRelease: root['last-release-sha'],
    isSeparate: root.defaults['separate-pull-requests'] ?? packages.length === 1,
    groupTitle: root['group-pull-request-title-pattern'],
    signoff: root.signoff,
    ...plugins,
  }
  return { settings, problems }
}

function packageOf(
  key: string,
  raw: Readonly<Record<string, unknown>>,
  own: Options,
  defaults: Options,
): PleasePackage {
  const path = posix.normalize(key).replace(/\/$/, '') || '.'
  if (path.startsWith('..') || path.startsWith('/')) throw new TypeError(`packages.${key} is outside of the repository`)
  const get = <K extends keyof Options>(name: K): Options[K] => own[name] ?? defaults[name]
  const releaseType = get('release-type')
  if (releaseType === undefined) {
    throw new TypeError(`packages.${key} has no release-type (release-please's own default, node, is not supported)`)
  }
  const [asked, first] = [get('release-as'), get('initial-version')]
  for (const each of [asked, first]) {
    if (each !== undefined && each !== '' && parseVersion(each) === undefined) {
      throw new TypeError(`packages.${key}: ${JSON.stringify(each)} is no version`)
    }
  }
  const breaking = get('bump-minor-pre-major') === true ? 'minor' : 'major'
  const feature = get('bump-patch-for-minor-pre-major') === true ? 'patch' : 'minor'
  const labels = (get('label') ?? 'autorelease: pending').split(',')
  const more = (get('extra-label') ?? '').split(',')
  return {
    path,
    releaseType,
    component: present(own.component),
    packageName: present(own['package-name']),
    hasComponentInTag: get('include-component-in-tag') ?? true,
    hasV: get('include-v-in-tag') ?? true,
    tagSeparator: get('tag-separator') ?? '-',
    versioning: get('versioning') ?? 'default',
    zero: { breaking, feature },
    isPrerelease: get('prerelease') ?? false,
    prereleaseType: present(get('prerelease-type')),
    initialVersion: present(first),
    releaseAs: present(asked),
    types: get('changelog-sections')?.map((each) => typeOf(each, `packages.${key}`)),
    changelog: get('skip-changelog') === true ? undefined : (get('changelog-path') ?? 'CHANGELOG.md'),
    versionFile: present(get('version-file')),
    extraFiles: readExtraFiles(raw['extra-files'], path, `packages.${key}.extra-files`),
    exclude: (get('exclude-paths') ?? []).map((each) => posix.normalize(each).replace(/\/$/, '')),
    hasAuthors: get('include-commit-authors') ?? false,
    isTagged: get('skip-github-release') !== true,
    isDraft: get('draft') ?? false,
    draftPullRequest: get('draft-pull-request') ?? false,
    titlePattern: present(get('pull-request-title-pattern')),
    header: present(get('pull-request-header')),
    footer: present(get('pull-request-footer')),
    labels: [...labels, ...more].map((each) => each.trim()).filter((each) => each !== ''),
    noSpace: get('component-no-space') ?? false,
  }
}

function typeOf({ type, section: heading, hidden, scope }: ReturnType<typeof section>, path: string): ChangeType {
  const isHidden = hidden ?? false
  if (heading === undefined && !isHidden) throw new TypeError(`${path}.changelog-sections: ${type} has no section`)
  return { type, section: heading ?? type, hidden: isHidden, ...(scope !== undefined && { scope }) }
}

function readVersions(manifest: string | undefined, problems: Problem[]): ReadonlyMap<string, string> | undefined {
  if (manifest === undefined) {
    problems.push(
      problem(
        'release-please-invalid',
        `There is no ${manifestFile}, which says what was released of each package.`,
        `Begin it with \`{}\`, or with the version of each path: { ".": "1.2.3" }.`,
      ),
    )
    return undefined
  }
  const read = parse(manifestFile, manifest, problems)
  if (read === undefined) return undefined
  const wrong = Object.entries(read).filter(([, each]) => typeof each !== 'string' || parseVersion(each) === undefined)
  for (const [key, each] of wrong) {
    problems.push(unfit(manifestFile, `${JSON.stringify(key)} is ${JSON.stringify(each)}, which is no version`))
  }
  const norm = (key: string): string => posix.normalize(key).replace(/\/$/, '') || '.'
  return new Map(Object.entries(read).map(([key, each]) => [norm(key), String(each)]))
}

function parse(file: string, content: string, problems: Problem[]): Readonly<Record<string, unknown>> | undefined {
  try {
    return record(anything)(JSON.parse(content.replace(/^\uFEFF/, '')), '')
  } catch (error) {
    problems.push(unfit(file, error instanceof Error ? error.message : String(error)))
    return undefined
  }
}

function unknownIn(
  file: string,
  given: Readonly<Record<string, unknown>>,
  known: Readonly<Record<string, unknown>>,
  before: string,
): readonly Problem[] {
  return Object.keys(given)
    .filter((key) => !Object.hasOwn(known, key))
    .map((key) =>
      problem(
        'release-please-unsupported',
        `${file}: the option \`${before}${key}\` is not supported.`,
        'Take it out, if the releases may do without it; docs/release-please.md lists what is read.',
        { file },
      ),
    )
}

const unfit = (file: string, words: string): Problem =>
  problem(
    'release-please-invalid',
    `${file}: ${words}.`,
    "Correct it as release-please's schema has it; docs/release-please.md lists what is read.",
    { file },
  )

const present = (value: string | undefined): string | undefined => (value === '' ? undefined : value)
