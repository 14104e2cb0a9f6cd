import { createHash } from 'node:crypto'
import type { LoopbackRequest, LoopbackResponse } from '../../handler.ts'
import { verifyAttestations, type Verified } from './attestations.ts'
import { accountRefusal, creationRefusal, identify, permissionRefusal, type UploadIdentity } from './authentication.ts'
import { blake2b256 } from './blake2b.ts'
import { type FormFile, readForm, type UploadForm } from './form.ts'
import { findProject } from './known-project.ts'
import { type Metadata, readMetadata } from './metadata.ts'
import { canonicalName, nameRefusal } from './names.ts'
import { newProject } from './project.ts'
import { descriptionFails } from './readme.ts'
import { acceptedAnswer, badRequest, refusalAnswer, type Refused } from './refusal.ts'
import type { PypiState } from './state.ts'
import { storeUpload } from './store-upload.ts'
import { type Digests, type FileVerdict, type IncomingFile, judgeFile } from './upload-file.ts'
import { type FileFields, readFileFields } from './upload-form.ts'

/**
 * `POST /legacy/` with `:action=file_upload` (warehouse `forklift/legacy.py` `file_upload`): one file, in one transaction.
 * The first refusal in PyPI's order is the answer, and then nothing is stored, no project and no release either.
 */
export async function upload(request: LoopbackRequest, state: PypiState): Promise<LoopbackResponse> {
  const result = await receive(request, state)
  return result === 'accepted' ? acceptedAnswer(request) : refusalAnswer(request, result)
}

/** What the request asks for, once its form has been read. */
interface Asked {
  readonly identity: UploadIdentity
  readonly fields: FileFields
  readonly metadata: Metadata
  readonly content: FormFile
  readonly digests: () => Digests
}

async function receive(request: LoopbackRequest, state: PypiState): Promise<'accepted' | Refused> {
  const form = readForm(request)
  const asked = readAsked(request, form, state)
  if ('status' in asked) return asked
  const readme = await readmeRefusal(asked.metadata, state)
  // asked before anything is decided: from here to the storing nothing else may come between
  await findProject(state, asked.fields.name)
  const attestations = form.text('attestations')
  const first = judge(asked, readme, state)
  if ('status' in first.verdict) return first.verdict
  if (first.verdict.outcome === 'identical') return 'accepted'
  if (attestations === undefined) return store(request, asked, first, undefined, state)
  const file = { filename: asked.content.filename, sha256: asked.digests().sha256 }
  const verified = await verifyAttestations(attestations, asked.identity, file, state.options.verifyAttestation)
  if ('status' in verified) return verified
  // the same file may have come in by another request while the signatures were checked
  const again = judge(asked, readme, state)
  if ('status' in again.verdict) return again.verdict
  return again.verdict.outcome === 'identical' ? 'accepted' : store(request, asked, again, verified, state)
}

function readAsked(request: LoopbackRequest, form: UploadForm, state: PypiState): Asked | Refused {
  const tuple = form.fileNames.find((name) => name !== 'content' && name !== 'gpg_signature')
  if (tuple !== undefined) return badRequest(`${tuple}: Should not be a tuple.`)
  if (state.flags.readOnly) return { status: 403, text: 'Read-only mode: Uploads are temporarily disabled.' }
  if (state.flags.uploadsDisabled) {
    const see = 'See https://pypi.org/help/#admin-intervention for more information.'
    return { status: 403, text: `New uploads are temporarily disabled. ${see}` }
  }
  const identity = identify(request, state)
  if ('status' in identity) return identity
  if ((form.text('protocol_version') ?? '1') !== '1') return badRequest('Unknown protocol version.')
  const fields = readFileFields(form)
  if ('status' in fields) return fields
  const metadata = readMetadata(form)
  if ('status' in metadata) return metadata
  const content = form.file('content')
  if (content === undefined) {
    // a text part has no file name, over which the real server falls
    if (form.text('content') !== undefined) return { status: 500, text: '' }
    return badRequest('Upload payload does not have a file.')
  }
  let computed: Digests | undefined
  const digests = (): Digests => (computed ??= digestsOf(content.content))
  return { identity, fields, metadata, content, digests }
}

const digestsOf = (bytes: Buffer): Digests => ({
  md5: createHash('md5').update(bytes).digest('hex'),
  sha256: createHash('sha256').update(bytes).digest('hex'),
  blake2b256: blake2b256(bytes),
})

interface Judged {
  readonly incoming: IncomingFile | undefined
  readonly verdict: FileVerdict
}

/** From the project on. Reads the state and changes nothing. `readme` is what is wrong with the description, if anything. */
function judge(asked: Asked, readme: Refused | undefined, state: PypiState): Judged {
  const { identity, fields, metadata, content, digests } = asked
  const refuse = (verdict: Refused): Judged => ({ incoming: undefined, verdict })
  const existing = state.projects.get(canonicalName(fields.name))
  if (existing === undefined && identity.kind === 'publisher') return refuse(badRequest(noNewProjects))
  if (existing === undefined) {
    const names = [...state.projects.values()].map((each) => each.name)
    const refused = accountRefusal(identity) ?? creationRefusal(identity, state) ?? nameRefusal(fields.name, names)
    if (refused !== undefined) return refuse(refused)
  }
  const project = existing ?? newProject(fields.name, 'made')
  const forbidden = permissionRefusal(identity, project, existing === undefined, state.options.now())
  const refused = forbidden ?? accountRefusal(identity)
  if (refused !== undefined) return refuse(refused)
  if (readme !== undefined) return refuse(readme)
  const release = project.releases.get(metadata.version.canonical)
  const incoming: IncomingFile = { content, fields, metadata, project, release, digests }
  return { incoming, verdict: judgeFile(incoming, state) }
}

const noNewProjects =
  'Non-user identities cannot create new projects. This was probably caused by successfully using a pending publisher ' +
  "but specifying the project name incorrectly (either in the publisher or in your project's metadata). Please ensure " +
  'that both match. See: https://docs.pypi.org/trusted-publishers/troubleshooting/'

async function readmeRefusal({ fields }: Metadata, { options }: PypiState): Promise<Refused | undefined> {
  const { description, description_content_type: given } = fields
  const type = typeof given === 'string' ? given : undefined
  if (typeof description !== 'string') return undefined
  if (!(await descriptionFails(description, type, options.rendersBadly))) return undefined
  const how = type === undefined ? 'in the default format of reStructuredText' : `for '${type}'`
  const see = 'See https://pypi.org/help/#description-content-type for more information.'
  return badRequest(`The description failed to render ${how}. ${see}`)
}

function store(
  request: LoopbackRequest,
  asked: Asked,
  { incoming, verdict }: Judged,
  verified: Verified | undefined,
  state: PypiState,
): 'accepted' {
  if (incoming !== undefined && 'outcome' in verdict && verdict.outcome === 'accepted') {
    storeUpload(state, asked.identity, incoming, verdict, verified, request.headers['user-agent'] ?? '')
  }
  return 'accepted'
}
