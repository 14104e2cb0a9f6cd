import { type Problem, problem } from '../../model/problem.ts'
import { list, object, optional, record, text } from '../../model/shape.ts'
import { anything, manifestFile, parseDocument, unfit } from './document.ts'
import { readVersions } from './manifest.ts'
import { packageOptions, rootOptions } from './options.ts'
import { packageOf, packageShape } from './package-settings.ts'
import { readPlugins } from './plugins.ts'
import type { ReleasePlease } from './settings.ts'

const word = optional(text)

const rootShape = object({
  packages: record(record(anything)),
  'bootstrap-sha': word,
  'last-release-sha': word,
  plugins: optional(list(anything)),
  signoff: word,
  'group-pull-request-title-pattern': word,
})

/** Reads both files; every option that is not supported, and every value that does not fit, is a problem that names it. */
export function readReleasePlease(
  config: { readonly file: string; readonly text: string },
  manifest: string | undefined,
): { readonly settings: ReleasePlease | undefined; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const given = parseDocument(config.file, config.text, problems)
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
  const root = attempt(() => ({ ...rootShape(given, ''), defaults: packageShape(given, '') }))
  const plugins = attempt(() => readPlugins(root?.plugins ?? [], 'plugins'))
  const packages = Object.entries(root?.packages ?? {}).flatMap(([key, own]) => {
    problems.push(...unknownIn(config.file, own, packageOptions, `packages.${key}.`))
    return (
      attempt(() => {
        const options = packageShape(own, `packages.${key}`)
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
