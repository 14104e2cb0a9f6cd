import posix from 'node:path/posix'
import { boolean, list, object, oneOf, optional, text } from '../../model/shape.ts'
import type { ChangeType } from '../rules.ts'
import { anything } from './document.ts'
import { readExtraFiles } from './extra-files.ts'
import { type PleasePackage, releaseTypes, versionings } from './settings.ts'
import { parseVersion } from './version.ts'

const flag = optional(boolean)
const word = optional(text)

const section = object({ type: text, section: word, hidden: flag, scope: word })

/** The options that a package may have, and the root for all of them. Throws a `TypeError` that says what does not fit. */
export const packageShape = object({
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

type Options = ReturnType<typeof packageShape>

/**
 * A package under its key: `own` options before the root's `defaults`; `raw` is the text of both, for what has no shape. Throws a
 * `TypeError` that says what does not fit.
 */
export function packageOf(
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

const present = (value: string | undefined): string | undefined => (value === '' ? undefined : value)
