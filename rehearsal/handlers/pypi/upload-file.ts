import { openArchive } from './archive.ts'
import { filenameRefusal, type Expected, sdistNameRefusal, wheelNameRefusal } from './filename.ts'
import type { FormFile } from './form.ts'
import type { Metadata } from './metadata.ts'
import { filesOf, type Project, type Release } from './project.ts'
import { repr } from './python-repr.ts'
import { badRequest, type Refused } from './refusal.ts'
import type { PypiState } from './state.ts'
import type { FileFields } from './upload-form.ts'
import { readWheel, sdistLicenseRefusal } from './wheel.ts'

/** The file's digests, computed here; lower-case hex. */
export interface Digests {
  readonly md5: string
  readonly sha256: string
  readonly blake2b256: string
}

/** A file on its way in. */
export interface IncomingFile {
  readonly content: FormFile
  readonly fields: FileFields
  readonly metadata: Metadata
  readonly project: Project
  /** The release that it joins, if that exists. */
  readonly release: Release | undefined
  /** Computed at the first call. */
  readonly digests: () => Digests
}

/** `identical`: the file is there already, and that is a success. */
export type FileVerdict =
  | { readonly outcome: 'identical' }
  | {
      readonly outcome: 'accepted'
      readonly coreMetadata: Buffer | undefined
      readonly recordMismatch: string | undefined
    }
  | Refused

const help = 'https://pypi.org/help/#file-name-reuse'
const limits = 'https://docs.pypi.org/project-management/storage-limits'
const fortnight = 14 * 24 * 60 * 60 * 1000

/** Everything that is checked of the file itself, in PyPI's order (warehouse `forklift/legacy.py`, from the file name on). */
export function judgeFile(file: IncomingFile, state: PypiState): FileVerdict {
  const refused =
    filenameRefusal(file.content.filename, file.fields.filetype) ??
    typeRefusal(file) ??
    diskFailure(file) ??
    sizeRefusal(file) ??
    digestRefusal(file)
  if (refused !== undefined) return refused
  const duplicate = duplicateVerdict(file, state)
  if (duplicate !== undefined) return duplicate
  return releaseRefusal(file, state) ?? judgeContent(file)
}

function typeRefusal({ content }: IncomingFile): Refused | undefined {
  const wrong = content.type === '' || content.type.startsWith('image/')
  return wrong ? badRequest('Invalid distribution file.') : undefined
}

/** The file is written to a disk under its own name, which fails where that has more than 255 bytes. */
const diskFailure = ({ content }: IncomingFile): Refused | undefined =>
  Buffer.byteLength(content.filename) > 255 ? { status: 500, text: '' } : undefined

function sizeRefusal({ content, metadata, project }: IncomingFile): Refused | undefined {
  const size = content.content.length
  // the upload has given the project its own spelling by now
  const name = repr(metadata.name)
  if (size > project.fileLimit) {
    const limit = Math.floor(project.fileLimit / 1024 ** 2)
    const page = `${limits}#requesting-a-file-size-limit-increase`
    return badRequest(`File too large. Limit for project ${name} is ${limit} MB. See ${page} for more information.`)
  }
  const total = filesOf(project).reduce((sum, each) => sum + (each.size ?? 0), size)
  if (total <= project.projectLimit) return undefined
  const limit = Math.floor(project.projectLimit / 1024 ** 3)
  const page = `${limits}#requesting-a-project-size-limit-increase`
  return badRequest(`Project size too large. Limit for project ${name} total size is ${limit} GB. See ${page}`)
}

function digestRefusal({ fields, digests }: IncomingFile): Refused | undefined {
  const { md5, sha256, blake2b256 } = fields.digests
  const real = digests()
  const fits = [
    [md5, real.md5],
    [sha256, real.sha256],
    [blake2b256, real.blake2b256],
  ].every(([given, computed]) => given === '' || given === computed)
  return fits ? undefined : badRequest('The digest supplied does not match a digest calculated from the uploaded file.')
}

/** The same name, or the same bytes under any name, anywhere. Of the public index only this project's files are known. */
function duplicateVerdict({ content, project, digests }: IncomingFile, state: PypiState): FileVerdict | undefined {
  const { filename } = content
  const { sha256, blake2b256 } = digests()
  const known = [...filesOf(project), ...state.uploads]
  if (known.some((each) => each.filename === filename && each.sha256 === sha256)) return { outcome: 'identical' }
  if (!known.some((each) => each.filename === filename || each.sha256 === sha256)) return undefined
  return badRequest(
    `File already exists (${repr(filename)}, with blake2_256 hash ${repr(blake2b256)}). See ${help} for more information.`,
  )
}

function releaseRefusal({ content, fields, release }: IncomingFile, state: PypiState): Refused | undefined {
  if (state.usedFilenames.has(content.filename)) {
    const text = 'This filename was previously used by a file that has since been deleted. Use a different version.'
    return badRequest(`${text} See ${help} for more information.`)
  }
  if (release === undefined) return undefined
  if (release.created === undefined || release.created < state.options.now() - fortnight) {
    return badRequest('Uploading new files to releases older than 14 days is not allowed.')
  }
  const hasSdist = release.files.some((each) => /\.(?:tar\.gz|zip)$/.test(each.filename))
  if (fields.filetype === 'sdist' && hasSdist) return badRequest('Only one sdist may be uploaded per release.')
  return undefined
}

/** PyPI fails on what its authors did not think of, and so does this. */
function judgeContent(file: IncomingFile): FileVerdict {
  try {
    return contentVerdict(file)
  } catch {
    return { status: 500, text: '' }
  }
}

function contentVerdict({ content, metadata }: IncomingFile): FileVerdict {
  const { filename } = content
  const archive = openArchive(filename, content.content)
  if ('invalid' in archive) return badRequest(`Invalid distribution file. ${archive.invalid}`)
  const expected: Expected = { name: metadata.name, version: metadata.version }
  const listed = metadata.fields['license_file']
  const licenses = listed === undefined || typeof listed === 'string' ? [] : listed
  const accepted = { outcome: 'accepted', coreMetadata: undefined, recordMismatch: undefined } as const
  if (!filename.endsWith('.whl')) {
    const refused = sdistNameRefusal(filename, expected)
    if (refused !== undefined || archive.kind !== 'tar') return refused ?? accepted
    const names = new Set(archive.members.map((member) => member.name))
    return sdistLicenseRefusal(filename, names, archive.top, licenses) ?? accepted
  }
  const refused = wheelNameRefusal(filename, expected)
  if (refused !== undefined || archive.kind !== 'zip') return refused ?? accepted
  const wheel = readWheel(filename, archive.zip, licenses)
  if ('status' in wheel) return wheel
  // METADATA is written beside it under a longer name, which the file system must bear
  if (Buffer.byteLength(`${filename}.metadata`) > 255) return badRequest(`Filename is too long: '${filename}'`)
  return { outcome: 'accepted', coreMetadata: wheel.metadata, recordMismatch: wheel.recordMismatch }
}
