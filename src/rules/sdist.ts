import type { TarArchive } from './archive/tar.ts'
import { readTarGz, tarContent } from './archive/tar.ts'
import { readZip } from './archive/zip.ts'
import { readSdistName, sdistFilename } from './filename.ts'
import type { Finding } from './finding.ts'
import { finding } from './finding.ts'
import { licenseFileFindings } from './license-rules.ts'
import type { Metadata } from './metadata.ts'
import { readMetadata, single } from './metadata.ts'
import { metadataFindings } from './metadata-rules.ts'
import { normalisedName } from '../model/project-name.ts'
import { pythonVersion } from './python-version.ts'
import type { ExaminedPython } from './wheel.ts'

/** PyPI sets no limit here; this is what we are ready to hold in memory. */
const largestInflated = 1024 * 1024 * 1024

/** What PyPI refuses in an sdist (warehouse `forklift/legacy.py`; PEP 625). */
export function examineSdist(filename: string, bytes: Uint8Array): ExaminedPython {
  const name = readSdistName(filename)
  const named: Finding[] = []
  if (typeof name === 'string') {
    const fix = 'Leave the file name as the build backend wrote it: name-version.tar.gz.'
    named.push(
      finding('filename-invalid', `PyPI answers: Invalid source distribution filename: ${filename} (${name}).`, fix),
    )
  }
  const archive = readTarGz(bytes, largestInflated)
  if (archive === 'not-gzip' && bytes[0] === 0x1f && bytes[1] === 0x8b && readZip(bytes) !== undefined) {
    // Node reads no gzip that something follows, Python does
    return { findings: [...named, ...zipFindings(bytes)], metadata: undefined, pyversion: 'source' }
  }
  if (typeof archive === 'string') {
    const fix =
      archive === 'too-large'
        ? 'An sdist that unpacks to more than 1 GiB cannot be examined: leave data and build results out of it.'
        : 'The file is cut off, or was packed with another program than gzip: build it again.'
    const words =
      archive === 'too-large'
        ? 'It unpacks to more than 1 GiB.'
        : 'PyPI answers: Invalid distribution file. File is not a tarfile'
    return { findings: [...named, finding('archive-unreadable', words, fix)], metadata: undefined, pyversion: 'source' }
  }
  const { top, findings } = layoutFindings(archive)
  const info = top === undefined ? undefined : archive.entries.findLast((entry) => entry.name === `${top}/PKG-INFO`)
  const metadata = info === undefined ? undefined : readMetadata(tarContent(archive, info))
  const members = new Set(archive.entries.map((entry) => entry.name))
  return {
    findings: [
      ...named,
      ...findings,
      ...zipFindings(bytes),
      ...(metadata === undefined ? [] : metadataFindings(metadata)),
      ...(metadata === undefined || typeof name === 'string' ? [] : nameFindings(filename, name.name, metadata)),
      ...(metadata === undefined || top === undefined ? [] : licenseFileFindings(filename, metadata, top, members)),
    ],
    metadata,
    pyversion: 'source',
  }
}

function layoutFindings(archive: TarArchive): {
  readonly top: string | undefined
  readonly findings: readonly Finding[]
} {
  const found: Finding[] = []
  const rebuild =
    'Let the build backend write the sdist (`python -m build --sdist`, `maturin sdist`): one folder, with PKG-INFO in it.'
  if (archive.damage !== undefined) {
    const words =
      archive.entries.length === 0
        ? 'PyPI answers: Invalid distribution file. File is not a tarfile'
        : 'The archive is damaged'
    // what is missing after that is missing because of it
    return { top: undefined, findings: [finding('archive-unreadable', `${words}: ${archive.damage}.`, rebuild)] }
  }
  if (archive.entries.some((entry) => entry.sparse)) {
    const words =
      'tar archive not accepted: Sparse members are not allowed. See https://docs.pypi.org/archives for more information'
    found.push(
      finding('archive-refused', `PyPI answers: Invalid distribution file. ${words}`, 'Pack it without --sparse.'),
    )
  }
  const top = commonFolder(archive.entries.map((entry) => entry.name))
  if (archive.entries.length > 0 && top === undefined) {
    const words = 'Incorrect number of top-level directories in sdist'
    found.push(finding('sdist-layout', `PyPI answers: Invalid distribution file. ${words}`, rebuild))
  }
  if (top !== undefined && !archive.entries.some((entry) => entry.name === `${top}/PKG-INFO`)) {
    const words = `Invalid distribution file. PKG-INFO not found at ${top}/PKG-INFO`
    const dotted = archive.entries.some((entry) => entry.name.startsWith('./'))
    const fix = dotted
      ? `The names in the archive begin with './', as after \`tar czf … ./${top}\`. ${rebuild}`
      : rebuild
    found.push(finding('metadata-missing', `PyPI answers: ${words}`, fix))
  }
  return { top, findings: found }
}

/** A reader that begins at the end of the file finds a ZIP, where one that begins at the start finds a tar. */
function zipFindings(bytes: Uint8Array): readonly Finding[] {
  if (readZip(bytes) === undefined) return []
  const words = 'PyPI answers: Invalid distribution file. File is both a zip and a tar file'
  return [finding('archive-refused', words, 'Something was appended to the sdist: build it again.')]
}

/** The deepest folder that all names share, as Python's `os.path.commonpath` finds it; `undefined` where there is none. */
function commonFolder(names: readonly string[]): string | undefined {
  const paths = names.map((name) => name.split('/').filter((part) => part !== '' && part !== '.'))
  if (names.some((name) => name.startsWith('/'))) return undefined
  const [first = [], ...rest] = paths
  let length = first.length
  for (const path of rest) {
    let same = 0
    while (same < length && path[same] === first[same]) same++
    length = same
  }
  return length === 0 ? undefined : first.slice(0, length).join('/')
}

function nameFindings(filename: string, parsedName: string, metadata: Metadata): readonly Finding[] {
  const name = single(metadata, 'name')
  const version = single(metadata, 'version')
  if (name === undefined || version === undefined || pythonVersion(version) === undefined) return []
  const wanted = sdistFilename(name, version)
  if (filename === wanted) return []
  const prefix = normalisedName(name).replaceAll('-', '_')
  const words =
    normalisedName(name) === parsedName || pythonVersion(version)?.post === true
      ? `Filename '${filename}' is invalid, should be '${wanted}'.`
      : `Start filename for '${name}' with '${prefix}'.`
  const fix = `Build it again with a current build backend, which names it '${wanted}'; PyPI takes no .zip and no unnormalised name (PEP 625).`
  return [finding('filename-mismatch', `PyPI answers: ${words}`, fix)]
}
