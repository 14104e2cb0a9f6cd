import { canonicalName, filenameName } from './names.ts'
import { repr } from './python-repr.ts'
import { badRequest, type Refused } from './refusal.ts'
import { isPlatformTag } from './platform-tags.ts'
import { type PythonVersion, readVersion } from './version.ts'

/** The two kinds that PyPI takes, with their extensions. */
const extensions: Readonly<Record<string, readonly string[]>> = {
  sdist: ['.zip', '.tar.gz'],
  bdist_wheel: ['.whl'],
}

/** Why the name cannot be stored at all (warehouse `_validate_filename`); asked before the file is looked at. */
export function filenameRefusal(filename: string, filetype: string): Refused | undefined {
  if (Buffer.from(filename).some((byte) => byte < 0x20 || byte === 0x7f)) {
    return badRequest(
      'Cannot upload a file with non-printable characters (ordinals 0-31) or the DEL character (ordinal 127) in the name.',
    )
  }
  if (/[/\\]/.test(filename)) return badRequest(String.raw`Cannot upload a file with '/' or '\' in the name.`)
  const extension = /.(\.(?:tar\.gz|zip|whl))$/i.exec(filename)?.[1]
  if (extension === undefined) {
    return badRequest(
      'Invalid file extension: Use .tar.gz, .whl or .zip extension. See https://www.python.org/dev/peps/pep-0527 ' +
        'and https://peps.python.org/pep-0715/ for more information',
    )
  }
  if (extensions[filetype]?.includes(extension) === true) return undefined
  return badRequest(
    `Invalid file extension: Extension ${extension} is invalid for filetype ${filetype}. ` +
      'See https://www.python.org/dev/peps/pep-0527 for more information.',
  )
}

/** What file names are held against: the name and version of the form. */
export interface Expected {
  readonly name: string
  readonly version: PythonVersion
}

/** Why it is no name of an sdist of this release (PEP 625); asked after the archive has been looked into. */
export function sdistNameRefusal(filename: string, expected: Expected): Refused | undefined {
  const stem = filename.replace(/(?:\.tar\.gz|\.zip)$/, '')
  const dash = stem.lastIndexOf('-')
  if (dash < 0 || readVersion(stem.slice(dash + 1)) === undefined) {
    return badRequest(`Invalid source distribution filename: ${filename}`)
  }
  let name = canonicalName(stem.slice(0, dash))
  // `foo-1.0-1` is the post-release 1.0.post1 of foo
  const second = stem.lastIndexOf('-', dash - 1)
  if (expected.version.isPostrelease && name !== canonicalName(expected.name) && second > 0) {
    name = canonicalName(stem.slice(0, second))
  }
  const normal = filenameName(expected.name)
  if (name !== canonicalName(expected.name)) {
    return badRequest(`Start filename for ${repr(expected.name)} with ${repr(normal)}.`)
  }
  const right = `${normal}-${expected.version.text}.tar.gz`
  return filename === right ? undefined : badRequest(`Filename ${repr(filename)} is invalid, should be ${repr(right)}.`)
}

/** Why it is no name of a wheel of this release on a platform that PyPI takes (packaging's `parse_wheel_filename`, then warehouse). */
export function wheelNameRefusal(filename: string, expected: Expected): Refused | undefined {
  const stem = filename.slice(0, -'.whl'.length)
  const invalid = (why: string): Refused => badRequest(`${why}: ${repr(stem)}`)
  const parts = stem.split('-')
  if (parts.length !== 5 && parts.length !== 6) return invalid('Invalid wheel filename (wrong number of parts)')
  const [name = '', versionText = '', build = ''] = parts
  if (name.includes('__') || !/^[\p{L}\p{N}\p{M}._]*$/u.test(name)) return invalid('Invalid project name')
  const version = readVersion(versionText)
  if (version === undefined) return invalid('Invalid wheel filename (invalid version)')
  if (parts.length === 6 && !/^\d/.test(build)) return badRequest(`Invalid build number: ${build} in ${repr(stem)}`)
  for (const platform of (parts.at(-1) ?? '').toLowerCase().split('.')) {
    if (!isPlatformTag(platform)) {
      return badRequest(`Binary wheel '${filename}' has an unsupported platform tag '${platform}'.`)
    }
  }
  return wheelStartRefusal(filename, name, version, expected)
}

function wheelStartRefusal(
  filename: string,
  name: string,
  version: PythonVersion,
  expected: Expected,
): Refused | undefined {
  const wanted = filenameName(expected.name)
  if (canonicalName(name) !== canonicalName(expected.name)) {
    return badRequest(`Start filename for ${repr(expected.name)} with ${repr(wanted)}.`)
  }
  if (name !== wanted) {
    return badRequest(
      `Filename ${repr(filename)} should contain the normalized project name ${repr(wanted)}, not ${repr(name)}.`,
    )
  }
  if (version.canonical !== expected.version.canonical) {
    return badRequest(`Version in filename should be ${repr(expected.version.text)} not ${repr(version.text)}.`)
  }
  return undefined
}
