import type { Content } from '../ports/files.ts'
import type { TarArchive, TarEntry } from './archive/tar.ts'
import { type Looker, readTarGz } from './archive/tar.ts'
import { readZip } from './archive/zip.ts'
import { readSdistName, sdistFilename } from './filename.ts'
import type { Finding } from './finding.ts'
import { finding } from './finding.ts'
import { licenseFileFindings } from './license-rules.ts'
import type { Metadata } from './metadata.ts'
import { readMetadata, single } from './metadata.ts'
import { findingsRendered } from './metadata-rules.ts'
import { isScanned, packerFinding, packerOf } from './packer-scan.ts'
import { normalisedName } from '../model/project-name.ts'
import { pythonVersion } from './python-version.ts'
import type { RenderReadme } from './rendering.ts'
import type { ExaminedPython } from './wheel.ts'

/** PyPI sets no limit here; this is how long we are ready to wait. */
const largestInflated = 32 * 1024 * 1024 * 1024

/** What PyPI refuses in an sdist (warehouse `forklift/legacy.py`; PEP 625). */
export async function examineSdist(filename: string, content: Content, render?: RenderReadme): Promise<ExaminedPython> {
  const name = readSdistName(filename)
  const named: Finding[] = []
  if (typeof name === 'string') {
    const fix = 'Leave the file name as the build backend wrote it: name-version.tar.gz.'
    named.push(
      finding('filename-invalid', `PyPI answers: Invalid source distribution filename: ${filename} (${name}).`, fix),
    )
  }
  const isZip = (await readZip(content)) !== undefined
  const encrypted: Finding[] = []
  const archive = await readTarGz(content, largestInflated, metadataSeeker(), packerScan(encrypted))
  const [first, second] = await content.bytes(0, 2)
  if (archive === 'not-gzip' && first === 0x1f && second === 0x8b && isZip) {
    // Node reads no gzip that something follows, Python does
    return { findings: [...named, bothFinding()], metadata: undefined, pyversion: 'source' }
  }
  if (typeof archive === 'string') {
    const fix =
      archive === 'too-large'
        ? 'An sdist that unpacks to more than 32 GiB cannot be examined: leave data and build results out of it.'
        : 'The file is cut off, or was packed with another program than gzip: build it again.'
    const words =
      archive === 'too-large'
        ? 'It unpacks to more than 32 GiB.'
        : 'PyPI answers: Invalid distribution file. File is not a tarfile'
    return { findings: [...named, finding('archive-unreadable', words, fix)], metadata: undefined, pyversion: 'source' }
  }
  const { top, findings } = layoutFindings(archive)
  const info = top === undefined ? undefined : archive.entries.findLast((entry) => entry.name === `${top}/PKG-INFO`)
  const metadata = info?.content === undefined ? undefined : readMetadata(info.content)
  const members = new Set(archive.entries.map((entry) => entry.name))
  return {
    findings: [
      ...named,
      ...findings,
      ...encrypted.slice(0, 1),
      ...(isZip ? [bothFinding()] : []),
      ...(info !== undefined && metadata === undefined ? [unreadableInfo(info)] : []),
      ...(metadata === undefined ? [] : await findingsRendered(metadata, render)),
      ...(metadata === undefined || typeof name === 'string' ? [] : nameFindings(filename, name.name, metadata)),
      ...(metadata === undefined || top === undefined ? [] : licenseFileFindings(filename, metadata, top, members)),
    ],
    metadata,
    pyversion: 'source',
  }
}

/**
 * Wants each `PKG-INFO` that may turn out to be the sdist's own: which folder all members share is known at the end only,
 * but it can but become shorter on the way.
 */
function metadataSeeker(): (name: string) => boolean {
  let shared: readonly string[] | undefined
  return (name) => {
    shared = sharedParts(shared ?? partsOf(name), partsOf(name))
    const folder = /^(.*)\/PKG-INFO$/.exec(name)?.[1]
    const common = shared.join('/')
    return folder !== undefined && (common === folder || common.startsWith(`${folder}/`))
  }
}

function packerScan(found: Finding[]): Looker {
  return {
    at: isScanned,
    see(name, content) {
      const packer = packerOf(content)
      if (packer !== undefined) found.push(packerFinding(packer, name))
    },
  }
}

function unreadableInfo({ name, size }: TarEntry): Finding {
  const fix = 'Let the build backend write it: a plain file with a few kilobytes of text.'
  return finding('archive-unreadable', `${name} is no plain file, or too long to be read (${size} bytes).`, fix)
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
function bothFinding(): Finding {
  const words = 'PyPI answers: Invalid distribution file. File is both a zip and a tar file'
  return finding('archive-refused', words, 'Something was appended to the sdist: build it again.')
}

/** The deepest folder that all names share, as Python's `os.path.commonpath` finds it; `undefined` where there is none. */
function commonFolder(names: readonly string[]): string | undefined {
  if (names.some((name) => name.startsWith('/'))) return undefined
  const [first = [], ...rest] = names.map((name) => partsOf(name))
  const shared = rest.reduce(sharedParts, first)
  return shared.length === 0 ? undefined : shared.join('/')
}

const partsOf = (name: string): readonly string[] => name.split('/').filter((part) => part !== '' && part !== '.')

function sharedParts(one: readonly string[], other: readonly string[]): readonly string[] {
  const differs = one.findIndex((part, at) => other[at] !== part)
  return differs === -1 ? one : one.slice(0, differs)
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
