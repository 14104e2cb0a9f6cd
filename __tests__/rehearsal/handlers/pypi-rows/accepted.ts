import { createHash } from 'node:crypto'
import { blake2b256 } from '../../../../rehearsal/handlers/pypi/blake2b.ts'
import { makeWheel } from '../../../make/wheel.ts'
import { form, type PypiRow, sdist, wheel } from './row.ts'

const md5 = createHash('md5').update(makeWheel().bytes).digest('hex').toUpperCase()

const stamp = Buffer.from('UT\u0005\u0000\u0001\u0000\u0000\u0000\u0000', 'latin1')
const points = (text: string) => wheel({ files: { 'demo-1.0.dist-info/entry_points.txt': text } })
const major = { name: 'pax', type: 'x', content: '22 GNU.sparse.major=1\n' }

/** Uploads that PyPI accepts. */
export const acceptedRows: readonly PypiRow[] = [
  ['a plain wheel', wheel()],
  ['a deflated wheel with a build number', wheel({ deflate: true, build: '1' })],
  ['an sdist', sdist()],
  ['a wheel whose RECORD lists too little (owners are mailed)', wheel({ record: 'demo-1.0.dist-info/RECORD,,\n' })],
  ['a zip with a comment of the archive', wheel({ zip: { archiveComment: 'hello' } })],
  ['a zip with its sizes in zip64 fields', wheel({ change: (all) => all.map((each) => ({ ...each, wide: true })) })],
  ['a zip with extra fields of no concern', wheel({ change: (all) => all.map((each) => ({ ...each, extra: stamp })) })],
  ['a name of PyArmor in a text', wheel({ files: { 'demo/notes.txt': '__pyarmor_enter__' } })],
  ['[DEFAULT] of entry points twice', points('[DEFAULT]\na=b\n[DEFAULT]\nc=d\n')],
  ['a sparse version in pax alone', sdist({ change: (all) => [...all.slice(0, 1), major, ...all.slice(1)] })],
  ['Markdown of a form feed', form({ description: '\f', description_content_type: 'text/markdown' })],
  ['a bad classifier only inside METADATA', wheel({ fields: { Classifier: 'Nonsense' } })],
  ['a version spelt differently in the file name', wheel({ version: '1.0.0' }, { fields: { version: '1.0' } })],
  ['no Content-Type in the file part, as uv sends it', wheel({}, { content: { type: undefined } })],
  ['an empty description', form({ description: '' })],
  ['an e-mail address without its domain, which is not looked at', form({ author_email: 'a@' })],
  ['fields that PyPI does not know', form({ import_names: 'demo', surprise: 'x' })],
  ['a value that is only UNKNOWN', form({ home_page: 'UNKNOWN' })],
  ['every digest, when all fit', form({ md5_digest: md5, blake2_256_digest: blake2b256(makeWheel().bytes) })],
].map(([title, request]) => ({ title, request, status: 200, words: '200 OK', source: 'facts pypi §1' }) as PypiRow)
