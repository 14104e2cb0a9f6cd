import type { Content } from '../ports/files.ts'
import type { ZipArchive } from './archive/zip.ts'
import { readEntry, readZip } from './archive/zip.ts'
import { framingDefect } from './archive/zip-framing.ts'
import type { WheelName } from './filename.ts'
import { readWheelName } from './filename.ts'
import type { Finding } from './finding.ts'
import { finding } from './finding.ts'
import { licenseFileFindings } from './license-rules.ts'
import type { Metadata } from './metadata.ts'
import { readMetadata, single } from './metadata.ts'
import { findingsRendered } from './metadata-rules.ts'
import { isScanned, packerFinding, packerOf } from './packer-scan.ts'
import { platformTagFindings } from './platform-tag.ts'
import { normalisedName } from '../model/project-name.ts'
import { pythonVersion, samePythonVersion } from './python-version.ts'
import type { RenderReadme } from './rendering.ts'
import { recordFindings } from './record.ts'
import { codeFindings, commandFindings } from './wheel-code.ts'

/** What was found in a wheel or an sdist. */
export interface ExaminedPython {
  readonly findings: readonly Finding[]
  /** `undefined` where it could not be reached. */
  readonly metadata: Metadata | undefined
  /** The python tag of a wheel's name; `source` for an sdist. */
  readonly pyversion: string
}

/**
 * What PyPI refuses in a wheel, and what it takes but nobody can use (no code, a command whose module is absent).
 * `metapackage`: a wheel without code is meant.
 */
export async function examineWheel(
  filename: string,
  content: Content,
  {
    metapackage = false,
    render,
  }: { readonly metapackage?: boolean | undefined; readonly render?: RenderReadme | undefined },
): Promise<ExaminedPython> {
  const name = readWheelName(filename)
  if (typeof name === 'string') {
    const fix = 'Leave the file name as the build backend wrote it: name-version-python-abi-platform.whl.'
    return {
      findings: [finding('filename-invalid', `Invalid wheel filename: ${name}.`, fix)],
      metadata: undefined,
      pyversion: '',
    }
  }
  const archive = await readZip(content)
  const tags = platformTagFindings(filename, name.platforms)
  if (archive === undefined) {
    const fix = 'The file is cut off or no ZIP at all: build it again, and look at what copied it.'
    const broken = finding('archive-unreadable', 'PyPI answers: Invalid distribution file. File is not a zipfile', fix)
    return { findings: [...tags, broken], metadata: undefined, pyversion: name.pythonTag }
  }
  const members = new Map(archive.entries.map((entry) => [entry.name, entry]))
  const read = async (path: string): Promise<Uint8Array | undefined> => {
    const entry = members.get(path)
    return entry === undefined ? undefined : readEntry(archive, entry)
  }
  const names = [...members.keys()]
  const info = `${name.stem}.dist-info`
  const text = await read(`${info}/METADATA`)
  const metadata = text === undefined ? undefined : readMetadata(text)
  const findings = [
    ...tags,
    ...archiveFindings(archive, await framingDefect(archive)),
    ...(await sourceFindings(archive)),
    ...infoFindings(filename, info, names),
    ...(metadata === undefined ? [] : await findingsRendered(metadata, render)),
    ...(metadata === undefined ? [] : nameFindings(filename, name, metadata)),
    ...(metadata === undefined ? [] : licenseFileFindings(filename, metadata, `${info}/licenses`, new Set(names))),
    ...recordFindings(filename, `${info}/RECORD`, await read(`${info}/RECORD`), names),
    ...commandFindings(filename, names, await read(`${info}/entry_points.txt`), metadata),
    ...(metapackage ? [] : codeFindings(names)),
  ]
  if (metadata === undefined && members.has(`${info}/METADATA`)) {
    findings.push(finding('archive-unreadable', `${info}/METADATA is damaged.`, 'Build the wheel again.'))
  }
  return { findings, metadata, pyversion: name.pythonTag }
}

/** PyPI reads every Python source: one that is damaged is refused, and so is encrypted code. Tells of the first. */
async function sourceFindings(archive: ZipArchive): Promise<readonly Finding[]> {
  for (const entry of archive.entries) {
    const isPlain = (entry.flags & 1) === 0 && (entry.method === 0 || entry.method === 8)
    if (!isPlain || !isScanned(entry.name, entry.size)) continue
    const content = await readEntry(archive, entry)
    if (content === undefined) {
      const words = `PyPI answers: Invalid distribution file. None (${entry.name} is damaged)`
      return [finding('archive-unreadable', words, 'Build the wheel again, and look at what copied it.')]
    }
    const packer = packerOf(content)
    if (packer !== undefined) return [packerFinding(packer, entry.name)]
  }
  return []
}

/** Warehouse `_is_valid_dist_file`: compression, ratio, framing. */
function archiveFindings(archive: ZipArchive, defect: string | undefined): readonly Finding[] {
  const found: Finding[] = []
  const unpacked = archive.entries.reduce((sum, entry) => sum + entry.size, 0)
  if (unpacked > 64 * 1024 * 1024 && unpacked / archive.pieces.length > 50) {
    const fix =
      'Something in it packs like a ZIP bomb: leave large, mostly empty files out of the wheel, or generate them after the installation.'
    found.push(
      finding('archive-ratio', 'PyPI answers: Invalid distribution file. File exceeds compression ratio of 50', fix),
    )
  }
  if (archive.entries.some((entry) => entry.method !== 0 && entry.method !== 8)) {
    const fix = 'Pack with deflate: the build backend does; another ZIP tool may have used bzip2, LZMA or zstd.'
    found.push(
      finding(
        'archive-refused',
        'PyPI answers: Invalid distribution file. File does not use a supported compression type',
        fix,
      ),
    )
  }
  if (archive.entries.some((entry) => (entry.flags & 1) !== 0)) {
    found.push(
      finding('archive-refused', 'It has encrypted members, which PyPI cannot read.', 'Pack it without a password.'),
    )
  }
  if (defect !== undefined) {
    const words = `Invalid distribution file. ZIP archive not accepted: ${defect}. See https://docs.pypi.org/archives for more information`
    found.push(finding('archive-refused', `PyPI answers: ${words}`, framingAdvice(defect)))
  }
  return found
}

function framingAdvice(defect: string): string {
  if (defect.includes('data descriptor')) {
    return "A streaming ZIP writer made it (`zip -`, most JavaScript libraries). Pack it with `wheel pack` or Python's zipfile, which seek back and write the sizes into the header."
  }
  if (defect.includes('uplicate'))
    return 'A file was added twice: a build hook, or `force-include` over a file that is there already.'
  return 'Something changed the archive after the build backend wrote it. `wheel unpack` and `wheel pack` write it anew.'
}

function infoFindings(filename: string, info: string, names: readonly string[]): readonly Finding[] {
  const present = new Set(names)
  const others = [...new Set(names.map((each) => /^[^/]+\.dist-info(?=\/)/.exec(each)?.[0]))].filter(
    (each) => each !== undefined,
  )
  const instead =
    others.length > 0 ? ` There is '${others.join("', '")}': the file was renamed, or built for another version.` : ''
  const fix = `Build it again, and do not rename wheels: the folder must be called '${info}' as in the file name.${instead}`
  const found: Finding[] = []
  if (!present.has(`${info}/WHEEL`)) {
    found.push(
      finding('metadata-missing', `PyPI answers: Invalid distribution file. WHEEL not found at ${info}/WHEEL`, fix),
    )
  }
  if (!present.has(`${info}/METADATA`)) {
    const words = `Wheel '${filename}' does not contain the required METADATA file: ${info}/METADATA`
    found.push(finding('metadata-missing', `PyPI answers: ${words}`, fix))
  }
  return found
}

/** The file name against the metadata: PEP 427 and PEP 503. */
function nameFindings(filename: string, wheel: WheelName, metadata: Metadata): readonly Finding[] {
  const found: Finding[] = []
  const name = single(metadata, 'name')
  const version = single(metadata, 'version')
  const fix = 'Build it again with a current build backend, and do not rename wheels.'
  if (name !== undefined) {
    const wanted = normalisedName(name).replaceAll('-', '_')
    if (normalisedName(name) !== wheel.name) {
      found.push(finding('filename-mismatch', `PyPI answers: Start filename for '${name}' with '${wanted}'.`, fix))
    } else if (wheel.distribution !== wanted) {
      const words = `Filename '${filename}' should contain the normalized project name '${wanted}', not '${wheel.distribution}'.`
      found.push(
        finding(
          'filename-mismatch',
          `PyPI answers: ${words}`,
          `${fix} Old releases of setuptools and wheel did not normalise the name.`,
        ),
      )
    }
  }
  const parsed = version === undefined ? undefined : pythonVersion(version)
  if (version !== undefined && parsed !== undefined && !samePythonVersion(version, wheel.version)) {
    const words = `Version in filename should be '${parsed.text}' not '${pythonVersion(wheel.version)?.text ?? wheel.version}'.`
    found.push(finding('filename-mismatch', `PyPI answers: ${words}`, fix))
  }
  return found
}
