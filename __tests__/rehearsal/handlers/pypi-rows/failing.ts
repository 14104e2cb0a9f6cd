import type { LoopbackRequest } from '../../../../rehearsal/handler.ts'
import { makeUploadRequest } from '../../../make/upload-request.ts'
import { makeWheel } from '../../../make/wheel.ts'
import { type PypiRow, sdist, wheel } from './row.ts'

const info = 'demo-1.0.dist-info'
const long = 'x'.repeat(250)
const changed = (path: string, change: object): LoopbackRequest =>
  wheel({ change: (all) => all.map((each) => (each.name === path ? { ...each, ...change } : each)) })

/** Uploads on which PyPI itself fails: its authors did not think of them, and Python raises what nobody catches. */
export const failingRows: readonly PypiRow[] = (
  [
    ['an encrypted source', changed('demo/__init__.py', { encrypted: true })],
    ['a METADATA that is damaged', changed(`${info}/METADATA`, { badChecksum: true })],
    ['a RECORD that is damaged', changed(`${info}/RECORD`, { badChecksum: true })],
    ['a RECORD with an empty line', wheel({ record: `demo/__init__.py,,\n\n${info}/RECORD,,\n` })],
    ['absolute names beside others', sdist({ change: (all) => [...all, { name: '/demo-1.0/x' }] })],
    ['a file name of 272 bytes', makeUploadRequest({ ...makeWheel(), filename: `${long}-1.0-py3-none-any.whl` })],
  ] as const
).map(([title, request]) => ({
  title,
  request,
  status: 500,
  words: '500 Internal Server Error',
  source: 'warehouse forklift/legacy.py, utils/wheel.py, run on the file',
}))
