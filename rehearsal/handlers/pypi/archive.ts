import { readTarGz, type TarMember } from './tar.ts'
import { framingFault } from './zip-framing.ts'
import { openZip, type ZipFile } from './zip.ts'

/** An archive that PyPI opens. */
export type Archive =
  | { readonly kind: 'zip'; readonly zip: ZipFile }
  | { readonly kind: 'tar'; readonly members: readonly TarMember[]; readonly top: string }

const mebibyte = 1024 * 1024

/**
 * Opens the file as its name says, or gives the reason behind `Invalid distribution file.` (warehouse
 * `_is_valid_dist_file`; `None` is what PyPI itself prints for damaged archives). The scan for malware packers is not done.
 */
export function openArchive(filename: string, bytes: Buffer): Archive | { readonly invalid: string } {
  const zip = openZip(bytes)
  const members = readTarGz(bytes)
  if (zip !== undefined && members !== undefined) return { invalid: 'File is both a zip and a tar file' }
  if (filename.endsWith('.tar.gz')) return openTar(members)
  if (zip === undefined) return { invalid: 'File is not a zipfile' }
  try {
    const invalid = zipFault(filename, bytes, zip)
    return invalid === undefined ? { kind: 'zip', zip } : { invalid }
  } catch {
    return { invalid: 'None' }
  }
}

function zipFault(filename: string, bytes: Buffer, zip: ZipFile): string | undefined {
  const unpacked = zip.entries.reduce((sum, entry) => sum + entry.size, 0)
  if (unpacked > 64 * mebibyte && unpacked / bytes.length > 50) return 'File exceeds compression ratio of 50'
  if (zip.entries.some((entry) => entry.method !== 0 && entry.method !== 8)) {
    return 'File does not use a supported compression type'
  }
  const fault = filename.endsWith('.whl') ? wheelFault(filename, zip) : zipSdistFault(zip)
  if (fault !== undefined) return fault
  const framing = framingFault(bytes, zip)
  if (framing === undefined) return undefined
  return `ZIP archive not accepted: ${framing}. See https://docs.pypi.org/archives for more information`
}

function wheelFault(filename: string, zip: ZipFile): string | undefined {
  const [name, version, rest] = filename.split('-')
  if (rest === undefined) return 'Unable to parse name and version from wheel filename'
  const target = `${name}-${version}.dist-info/WHEEL`
  if (zip.read(target) === undefined) return `WHEEL not found at ${target}`
  // read to find damage: PyPI's scan for malware reads the members at this point
  for (const entry of zip.entries) if (entry.name.includes('.dist-info/')) zip.read(entry.name)
  return undefined
}

function zipSdistFault(zip: ZipFile): string | undefined {
  const top = commonPath(zip.entries.map((entry) => entry.name))
  if (top === '') return 'Incorrect number of top-level directories in sdist'
  const target = `${top}/PKG-INFO`
  return zip.read(target) === undefined ? `PKG-INFO not found at ${target}` : undefined
}

function openTar(members: ReturnType<typeof readTarGz>): Archive | { readonly invalid: string } {
  if (members === undefined) return { invalid: 'File is not a tarfile' }
  if (members === 'damaged') return { invalid: 'None' }
  if (members.some((member) => member.isSparse)) {
    const invalid =
      'tar archive not accepted: Sparse members are not allowed. See https://docs.pypi.org/archives for more information'
    return { invalid }
  }
  const top = commonPath(members.map((member) => member.name))
  if (top === '') return { invalid: 'Incorrect number of top-level directories in sdist' }
  const target = `${top}/PKG-INFO`
  if (!members.some((member) => member.name === target)) return { invalid: `PKG-INFO not found at ${target}` }
  return { kind: 'tar', members, top }
}

/** The longest common folder, as Python's `os.path.commonpath` finds it: `.` and empty parts do not count. */
function commonPath(names: readonly string[]): string {
  const paths = names.map((name) => name.split('/').filter((part) => part !== '' && part !== '.'))
  const [first = [], ...others] = paths
  const different = first.findIndex((part, index) => others.some((path) => path[index] !== part))
  return (different < 0 ? first : first.slice(0, different)).join('/')
}
