import { createHash } from 'node:crypto'
import type { Verified } from './attestations.ts'
import type { UploadIdentity } from './authentication.ts'
import { canonicalName } from './names.ts'
import { addFile } from './project.ts'
import type { PypiState } from './state.ts'
import { filePath, provenancePath, type Upload } from './stored-file.ts'
import type { FileVerdict, IncomingFile } from './upload-file.ts'

type Accepted = Extract<FileVerdict, { readonly outcome: 'accepted' }>

/** Commits an accepted file: makes the project where a user's token may, takes over the name's spelling, adds the file. */
export function storeUpload(
  state: PypiState,
  identity: UploadIdentity,
  { content, fields, metadata, project, digests }: IncomingFile,
  { coreMetadata, recordMismatch }: Accepted,
  verified: Verified | undefined,
  userAgent: string,
): void {
  const now = state.options.now()
  const key = canonicalName(metadata.name)
  if (!state.projects.has(key)) {
    state.projects.set(key, project)
    if (identity.kind === 'user') {
      project.owner = identity.user
      state.made.set(identity.user, [...(state.made.get(identity.user) ?? []), now])
    }
  }
  project.name = metadata.name
  const upload: Upload = {
    filename: content.filename,
    project: metadata.name,
    version: metadata.version.text,
    filetype: fields.filetype,
    pyversion: fields.pyversion,
    ...digests(),
    size: content.content.length,
    bytes: Buffer.from(content.content),
    coreMetadata: coreMetadata && Buffer.from(coreMetadata),
    metadata: metadata.fields,
    uploadedAt: now,
    uploadedBy: nameOf(identity),
    userAgent,
    mail: mailsOf(state, identity, key, recordMismatch),
    provenance: verified && { publisher: verified.publisher, attestations: verified.attestations },
  }
  state.uploads.push(upload)
  const requires = metadata.fields['requires_python']
  addFile(project, metadata.version.text, {
    filename: upload.filename,
    sha256: upload.sha256,
    url: `${state.filesUrl}${filePath(upload)}`,
    size: upload.size,
    uploadedAt: now,
    requiresPython: typeof requires === 'string' ? requires : undefined,
    yanked: false,
    coreMetadata: upload.coreMetadata !== undefined && { sha256: sha256Of(upload.coreMetadata) },
    provenance: verified && `https://${state.hosts.index}${provenancePath(upload)}`,
    upload,
  })
}

function nameOf(identity: UploadIdentity): string {
  if (identity.kind === 'user') return `user ${identity.user}`
  const { owner, repository, workflow } = identity.token.publisher
  return `${owner}/${repository} ${workflow}`
}

/** What the owners would be written to about. */
function mailsOf(
  state: PypiState,
  identity: UploadIdentity,
  key: string,
  recordMismatch: string | undefined,
): string[] {
  const trusted = state.publishers.some((publisher) => publisher.projects.has(key))
  const token =
    identity.kind === 'user' && trusted ? ['an API token was used for a project that has a trusted publisher'] : []
  return recordMismatch === undefined ? token : [...token, `RECORD and the wheel do not agree: ${recordMismatch}`]
}

const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
