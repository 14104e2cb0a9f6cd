import { isScanned, packerFault } from './packer-scan.ts'
import { readTarGz, type TarMember } from './tar.ts'
import { framingFault } from './zip-framing.ts'
import { BadZip, hasZipEnd, openZip, type ZipFile } from './zip.ts'

/** An archive that PyPI opens. */
export type Archive =
  | { readonly kind: 'zip'; readonly zip: ZipFile }
  | { readonly kind: 'tar'; readonly members: readonly TarMember[]; readonly top: string }

const mebibyte = 1024 * 1024

/**
 * Opens the file as its name says, or gives the reason behind `Invalid distribution file.` (warehouse
 * `_is_valid_dist_file`; `None` is what PyPI itself prints for damaged archives). Throws where PyPI fails with 500.
 */
export function openArchive(filename: string, bytes: Buffer): Archive | { readonly invalid: string } {
  const isZip = hasZipEnd(bytes)
  const members = readTarGz(bytes)
  if (isZip && members !== undefined) return { invalid: 'File is both a zip and a tar file' }
  if (filename.endsWith('.tar.gz')) return openTar(members)
  if (!isZip) return { invalid: 'File is not a zipfile' }
  try {
    const zip = openZip(bytes)
    const invalid = zipFault(filename, bytes, zip)
    return invalid === undefined ? { kind: 'zip', zip } : { invalid }
  } catch (error) {
    if (error instanceof BadZip) return { invalid: 'None' }
    throw error
  }
}

function zipFault(filename: string, bytes: Buffer, zip: ZipFile): string | undefined {
  const unpacked = zip.entries.reduce((sum, entry) => sum + entry.size, 0)
  if (unpacked > 64 * mebibyte && unpacked / bytes.length > 50) return 'File exceeds compression ratio of 50'
  if (zip.entries.some((entry) => entry.method !== 0 && entry.method !== 8)) {
    return 'File does not use a supported compression type'
  }
  const fault = (filename.endsWith('.whl') ? wheelFault(filename, zip) : zipSdistFault(zip)) ?? scanFault(zip)
  if (fault !== undefined) return fault
  const framing = framingFault(bytes, zip)
  if (framing === undefined) return undefined
  return `ZIP archive not accepted: ${framing}. See https://docs.pypi.org/archives for more information`
}

function wheelFault(filename: string, zip: ZipFile): string | undefined {
  const [name, version, rest] = filename.split('-')
  if (rest === undefined) return 'Unable to parse name and version from wheel filename'
  const target = `${name}-${version}.dist-info/WHEEL`
  return zip.read(target) === undefined ? `WHEEL not found at ${target}` : undefined
}

function scanFault(zip: ZipFile): string | undefined {
  const sources = zip.entries.filter((entry) => isScanned(entry.name)).map((entry) => zip.read(entry.name))
  return firstFault(sources)
}

const firstFault = (sources: readonly (Buffer | undefined)[]): string | undefined =>
  sources.map((content) => content && packerFault(content)).find((fault) => fault !== undefined)

function zipSdistFault(zip: ZipFile): string | undefined {
  const top = commonPath(zip.entries.map((entry) => entry.name))
  if (top === '' || top === '/') return 'Incorrect number of top-level directories in sdist'
  const target = `${top}/PKG-INFO`
  return zip.read(target) === undefined ? `PKG-INFO not found at ${target}` : undefined
}

function openTar(members: ReturnType<typeof readTarGz>): Archive | { readonly invalid: string } {
  if (members === undefined) return { invalid: 'File is not a tarfile' }
  if (members === 'damaged') return { invalid: 'None' }
  const top = commonPath(members.map((member) => member.name))
  if (members.some((member) => member.isSparse)) {
    const invalid =
      'tar archive not accepted: Sparse members are not allowed. See https://docs.pypi.org/archives for more information'
    return { invalid }
  }
  if (top === '' || top === '/') return { invalid: 'Incorrect number of top-level directories in sdist' }
  const target = `${top}/PKG-INFO`
  if (!members.some((member) => member.name === target)) return { invalid: `PKG-INFO not found at ${target}` }
  const fault = firstFault(members.filter(({ name }) => isScanned(name)).map(({ content }) => content))
  return fault === undefined ? { kind: 'tar', members, top } : { invalid: fault }
}

/** The longest common folder, as Python's `os.path.commonpath` finds it: `.` and empty parts do not count. */
function commonPath(names: readonly string[]): string {
  const isAbsolute = names.some((name) => name.startsWith('/'))
  if (isAbsolute && !names.every((name) => name.startsWith('/')))
    throw new Error("Can't mix absolute and relative paths")
  const paths = names.map((name) => name.split('/').filter((part) => part !== '' && part !== '.'))
  const [first = [], ...others] = paths
  const different = first.findIndex((part, index) => others.some((path) => path[index] !== part))
  return (isAbsolute ? '/' : '') + (different < 0 ? first : first.slice(0, different)).join('/')
}
