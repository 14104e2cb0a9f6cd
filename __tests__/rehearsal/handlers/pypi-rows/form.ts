import type { LoopbackRequest } from '../../../../rehearsal/handler.ts'
import { form, type PypiRow, sdist, wheel } from './row.ts'

/** Wrong forms. */
export const formRows: readonly PypiRow[] = [
  { title: 'a text field sent as a file', words: 'summary: Should not be a tuple.', request: tuple() },
  { title: 'another protocol version', words: 'Unknown protocol version.', request: form({ protocol_version: '2' }) },
  {
    title: 'no name',
    words: "'' is an invalid value for Name. Error: This field is required.",
    request: form({ name: undefined }),
  },
  { title: 'a name with a slash', words: 'Start and end with a letter or numeral', request: form({ name: 'de/mo' }) },
  {
    title: 'an egg',
    words: 'Invalid value for filetype. Error: Use a known file type.',
    request: form({ filetype: 'bdist_egg' }),
  },
  {
    title: 'a wheel without a Python tag',
    words: 'Python version is required for binary',
    request: form({ pyversion: '' }),
  },
  {
    title: 'an sdist with a Python tag',
    words: "Use 'source' as Python version for an sdist.",
    request: sdist({}, { fields: { pyversion: 'py3' } }),
  },
  { title: 'no digest', words: 'Error: Include at least one message digest.', request: form({ sha256_digest: '' }) },
  {
    title: 'a digest that is no hex',
    words: 'Use a valid, hex-encoded, SHA256',
    request: form({ sha256_digest: 'x' }),
  },
  { title: 'no file', words: 'Upload payload does not have a file.', request: wheel({}, { content: 'none' }) },
].map((row) => ({ ...row, status: 400, source: 'facts pypi §1.1; warehouse forklift/forms.py' }))

function tuple(): LoopbackRequest {
  const request = wheel()
  const part = '--edge\r\nContent-Disposition: form-data; name="summary"; filename="s"\r\n\r\nhello\r\n'
  return { ...request, body: Buffer.concat([Buffer.from(part), request.body]) }
}
