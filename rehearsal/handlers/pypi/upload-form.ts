import type { UploadForm } from './form.ts'
import { projectName } from './names.ts'
import { repr } from './python-repr.ts'
import { badRequest, type Refused } from './refusal.ts'

/** The fields of the form that are not metadata. */
export interface FileFields {
  readonly name: string
  readonly filetype: 'sdist' | 'bdist_wheel'
  /** `source` for an sdist. */
  readonly pyversion: string
  /** As given, in lower case; at least one is there. */
  readonly digests: { readonly md5: string; readonly sha256: string; readonly blake2b256: string }
}

/** Checks them (warehouse `forklift/forms.py`), with WTForms' sentences. */
export function readFileFields(form: UploadForm): FileFields | Refused {
  const name = form.text('name') ?? ''
  const nameFault = name === '' ? 'This field is required.' : projectName.test(name) ? undefined : nameRule
  if (nameFault !== undefined) {
    const shown = name.length > 60 ? `${name.slice(0, 30)}...${name.slice(-30)}` : name
    const page = 'https://packaging.python.org/specifications/core-metadata'
    return badRequest(
      `${repr(shown)} is an invalid value for Name. Error: ${nameFault} See ${page} for more information.`,
    )
  }
  const blake2b256 = form.text('blake2_256_digest') ?? ''
  const sha256 = form.text('sha256_digest') ?? ''
  const md5 = form.text('md5_digest') ?? ''
  // WTForms tells the first field by name, so the order of these is alphabetical
  if (isBadDigest(blake2b256)) return invalid('blake2_256_digest', 'Use a valid, hex-encoded, BLAKE2 message digest.')
  const filetype = form.text('filetype') ?? ''
  if (filetype === '') return invalid('filetype', 'This field is required.')
  if (filetype !== 'sdist' && filetype !== 'bdist_wheel') return invalid('filetype', 'Use a known file type.')
  if (isBadDigest(sha256)) return invalid('sha256_digest', 'Use a valid, hex-encoded, SHA256 message digest.')
  const given = form.text('pyversion') ?? ''
  if (filetype === 'bdist_wheel' && given === '') {
    return invalid('pyversion', 'Python version is required for binary distribution uploads.')
  }
  const pyversion = filetype === 'sdist' && given === '' ? 'source' : given
  if (filetype === 'sdist' && pyversion !== 'source') {
    return invalid('pyversion', "Use 'source' as Python version for an sdist.")
  }
  if (md5 === '' && sha256 === '' && blake2b256 === '') return badRequest('Error: Include at least one message digest.')
  const digests = { md5: md5.toLowerCase(), sha256: sha256.toLowerCase(), blake2b256: blake2b256.toLowerCase() }
  return { name, filetype, pyversion, digests }
}

const nameRule = "Start and end with a letter or numeral containing only ASCII numeric and '.', '_' and '-'."

const invalid = (field: string, why: string): Refused => badRequest(`Invalid value for ${field}. Error: ${why}`)

const isBadDigest = (digest: string): boolean => digest.trim() !== '' && !/^[a-f0-9]{64}$/i.test(digest)
