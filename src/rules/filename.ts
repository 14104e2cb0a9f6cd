import { normalisedName } from '../model/project-name.ts'
import { pythonVersion } from './python-version.ts'

/** The parts of a wheel's file name (binary distribution format, packaging.python.org). */
export interface WheelName {
  /** As it stands there, and as PyPI compares it. */
  readonly distribution: string
  readonly name: string
  /** As it stands there. */
  readonly version: string
  readonly build: string | undefined
  /** `cp39`, `py2.py3`: one or more, with dots between. */
  readonly pythonTag: string
  readonly abiTag: string
  /** The platform tags, one by one, in lower case as packaging compares them. */
  readonly platforms: readonly string[]
  /** `{distribution}-{version}`: what its `.dist-info` folder is called. */
  readonly stem: string
}

/** The parts of an sdist's file name (PEP 625). */
export interface SdistName {
  readonly distribution: string
  readonly name: string
  readonly version: string
}

/** Reads a wheel's name as `packaging.utils.parse_wheel_filename` does; a text says why it is none. */
export function readWheelName(filename: string): WheelName | string {
  if (!filename.endsWith('.whl')) return "the extension must be '.whl'"
  const parts = filename.slice(0, -4).split('-')
  if (parts.length !== 5 && parts.length !== 6) {
    return `a wheel's name has five parts, or six with a build number, and this has ${parts.length}`
  }
  const [distribution = '', version = ''] = parts
  const [pythonTag = '', abiTag = '', platformTag = ''] = parts.slice(-3)
  if (distribution.includes('__') || !/^[\p{L}\p{N}_.]+$/u.test(distribution)) {
    return `'${distribution}' cannot be a project's name in a file name`
  }
  if (pythonVersion(version) === undefined) return `'${version}' is not a version (PEP 440)`
  const build = parts.length === 6 ? (parts[2] ?? '') : undefined
  if (build !== undefined && !/^\d/.test(build)) return `the build number '${build}' must begin with a digit`
  const tags = [pythonTag, abiTag, platformTag].map((tag) => tag.split('.'))
  const empty = tags.some((each) => each.includes(''))
  if (empty || !(tags[0] ?? []).every((tag) => /^[\p{XID_Start}_]\p{XID_Continue}*$/u.test(tag))) {
    return `'${pythonTag}-${abiTag}-${platformTag}' are not the tags of a wheel`
  }
  return {
    distribution,
    name: normalisedName(distribution),
    version,
    build,
    pythonTag,
    abiTag,
    platforms: platformTag.toLowerCase().split('.'),
    stem: `${distribution}-${version}`,
  }
}

/** Reads an sdist's name as `packaging.utils.parse_sdist_filename` does; a text says why it is none. */
export function readSdistName(filename: string): SdistName | string {
  const stem = /^(.*)(?:\.tar\.gz|\.zip)$/s.exec(filename)?.[1]
  if (stem === undefined) return "the extension must be '.tar.gz'"
  const dash = stem.lastIndexOf('-')
  if (dash === -1) return 'there is no dash between name and version'
  const distribution = stem.slice(0, dash)
  const version = stem.slice(dash + 1)
  if (distribution === '') return 'the name before the dash is empty'
  if (pythonVersion(version) === undefined) return `'${version}' is not a version (PEP 440)`
  return { distribution, name: normalisedName(distribution), version }
}

/** The one name that PyPI takes for the sdist of this project and version (PEP 625). */
export function sdistFilename(name: string, version: string): string {
  return `${normalisedName(name).replaceAll('-', '_')}-${pythonVersion(version)?.text ?? version}.tar.gz`
}

/** The file name of a crate: what cargo writes and crates.io serves. */
export function crateFilename(name: string, version: string): string {
  return `${name}-${version}.crate`
}
