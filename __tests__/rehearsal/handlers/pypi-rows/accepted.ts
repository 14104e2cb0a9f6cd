import { createHash } from 'node:crypto'
import { blake2b256 } from '../../../../rehearsal/handlers/pypi/blake2b.ts'
import { makeWheel } from '../../../make/wheel.ts'
import { form, type PypiRow, sdist, wheel } from './row.ts'

const md5 = createHash('md5').update(makeWheel().bytes).digest('hex').toUpperCase()

/** Uploads that PyPI accepts. */
export const acceptedRows: readonly PypiRow[] = [
  ['a plain wheel', wheel()],
  ['a deflated wheel with a build number', wheel({ deflate: true, build: '1' })],
  ['an sdist', sdist()],
  ['a wheel whose RECORD lists too little (owners are mailed)', wheel({ record: 'demo-1.0.dist-info/RECORD,,\n' })],
  ['a zip with a comment of the archive', wheel({ zip: { archiveComment: 'hello' } })],
  ['a bad classifier only inside METADATA', wheel({ fields: { Classifier: 'Nonsense' } })],
  ['a version spelt differently in the file name', wheel({ version: '1.0.0' }, { fields: { version: '1.0' } })],
  ['no Content-Type in the file part, as uv sends it', wheel({}, { content: { type: undefined } })],
  ['an empty description', form({ description: '' })],
  ['an e-mail address without its domain, which is not looked at', form({ author_email: 'a@' })],
  ['fields that PyPI does not know', form({ import_names: 'demo', surprise: 'x' })],
  ['a value that is only UNKNOWN', form({ home_page: 'UNKNOWN' })],
  ['every digest, when all fit', form({ md5_digest: md5, blake2_256_digest: blake2b256(makeWheel().bytes) })],
].map(([title, request]) => ({ title, request, status: 200, words: '200 OK', source: 'facts pypi §1' }) as PypiRow)
