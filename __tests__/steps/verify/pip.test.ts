import { expect, test } from '@jest/globals'
import { readReport } from '../../../src/steps/verify/pip.ts'

const digest = 'a'.repeat(64)
const entry = (archive: unknown, url = 'https://files.pythonhosted.org/packages/aa/a%2Bb-1.0-py3-none-any.whl') => ({
  metadata: { name: 'A.b', version: '1.0' },
  download_info: { url, archive_info: archive },
})

test.each([
  ['its digests', { hashes: { sha256: digest } }, digest],
  ['its one digest, as pip told it before', { hash: `sha256=${digest}` }, digest],
  ['no digest', {}, undefined],
])('a file that pip installed is told with %s', (_, archive, sha256) => {
  expect(readReport(JSON.stringify({ version: '1', install: [entry(archive)] }))).toEqual([
    { name: 'A.b', filename: 'a+b-1.0-py3-none-any.whl', sha256 },
  ])
})

test.each([undefined, '', '{}', 'no JSON', JSON.stringify({ install: [{ metadata: {} }] })])(
  '%j tells nothing',
  (text) => {
    expect(readReport(text)).toEqual([])
  },
)
