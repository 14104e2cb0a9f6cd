import { makeSdist } from '../../../make/sdist.ts'
import { makeUploadRequest } from '../../../make/upload-request.ts'
import { makeWheel } from '../../../make/wheel.ts'
import { bytes, type PypiRow, sdist, wheel } from './row.ts'

const twice = makeWheel({ change: (members) => [...members, ...members.slice(0, 1)] })
/** Wrong archives. */
export const archiveRows: readonly PypiRow[] = [
  [
    'no zip at all',
    makeUploadRequest(bytes('demo-1.0-py3-none-any.whl', Buffer.from('hello'))),
    'File is not a zipfile',
  ],
  ['an image by its type', wheel({}, { content: { type: 'image/png' } }), '400 Invalid distribution file.'],
  [
    'bzip2 inside',
    wheel({ change: (all) => all.map((each) => ({ ...each, claimMethod: 12 })) }),
    'File does not use a supported compression type',
  ],
  [
    'data descriptors',
    wheel({ change: (all) => all.map((each) => ({ ...each, dataDescriptor: true })) }),
    'ZIP archive not accepted: ZIP contains a data descriptor. See https://docs.pypi.org/archives',
  ],
  ['a member twice', makeUploadRequest(twice), 'Duplicate filename in local headers'],
  [
    'a comment of a member',
    wheel({ change: (all) => all.map((each) => ({ ...each, comment: 'x' })) }),
    'Comment in central directory',
  ],
  ['bytes behind the end', wheel({ zip: { trailing: Buffer.from('x') } }), 'Trailing data'],
  ['bytes before the start', wheel({ zip: { prefix: Buffer.from('#!/bin/sh\n') } }), 'Unknown record signature'],
  [
    'a member outside of the directory',
    wheel({ change: ([first, ...rest]) => (first ? [{ ...first, unlisted: true }, ...rest] : []) }),
    'Filename not in central directory',
  ],
  [
    'a name that differs in the directory',
    wheel({ change: ([first, ...rest]) => (first ? [{ ...first, centralName: 'x' }, ...rest] : []) }),
    'Filename not in central directory',
  ],
  [
    'a wheel that unpacks to fifty times its size',
    wheel({ deflate: true, files: { 'demo/big': Buffer.alloc(70 * 1024 ** 2) } }),
    'File exceeds compression ratio of 50',
  ],
  ['no WHEEL', wheel({ without: ['demo-1.0.dist-info/WHEEL'] }), 'WHEEL not found at demo-1.0.dist-info/WHEEL'],
  [
    'no RECORD',
    wheel({ without: ['demo-1.0.dist-info/RECORD'] }),
    "Wheel 'demo-1.0-py3-none-any.whl' does not contain the required RECORD file: demo-1.0.dist-info/RECORD",
  ],
  [
    'no METADATA',
    wheel({ without: ['demo-1.0.dist-info/METADATA'] }),
    'does not contain the required METADATA file: demo-1.0.dist-info/METADATA',
  ],
  [
    'entry points with a colon',
    wheel({ files: { 'demo-1.0.dist-info/entry_points.txt': '[console_scripts]\ndemo: demo:main\n' } }),
    'has invalid entry points defined in the entry_points.txt file',
  ],
  [
    'a script with a path',
    wheel({ files: { 'demo-1.0.dist-info/entry_points.txt': '[console_scripts]\n../demo = demo:main\n' } }),
    'has invalid entry points',
  ],
  [
    'a licence file that the wheel lacks',
    wheel({}, { fields: { license_file: 'LICENSE' } }),
    'License-File LICENSE does not exist in distribution file demo-1.0-py3-none-any.whl at demo-1.0.dist-info/licenses/LICENSE',
  ],
  [
    'a licence file that the sdist lacks',
    sdist({}, { fields: { license_file: 'LICENSE' } }),
    'License-File LICENSE does not exist in distribution file demo-1.0.tar.gz at demo-1.0/LICENSE',
  ],
  ['no tar at all', makeUploadRequest(bytes('demo-1.0.tar.gz', Buffer.from('hello'))), 'File is not a tarfile'],
  [
    'a tar.gz cut short',
    makeUploadRequest({ ...makeSdist(), bytes: makeSdist().bytes.subarray(0, -20) }),
    'Invalid distribution file. ',
  ],
  [
    'a zip behind the tar.gz',
    makeUploadRequest(bytes('demo-1.0.tar.gz', Buffer.concat([makeSdist().bytes, makeWheel().bytes]))),
    'File is both a zip and a tar file',
  ],
  ['no PKG-INFO', sdist({ without: ['PKG-INFO'] }), 'PKG-INFO not found at demo-1.0/PKG-INFO'],
  [
    'two folders at the top',
    sdist({ change: (all) => [...all, { name: 'other/file' }] }),
    'Incorrect number of top-level directories in sdist',
  ],
  [
    'members that begin with ./',
    sdist({ change: (all) => all.map((each) => ({ ...each, name: `./${each.name}` })) }),
    'PKG-INFO not found at demo-1.0/PKG-INFO',
  ],
  [
    'a sparse member',
    sdist({ change: (all) => [...all, { name: 'demo-1.0/hole', type: 'S' }] }),
    'tar archive not accepted: Sparse members are not allowed.',
  ],
].map(
  ([title, request, words]) =>
    ({
      title,
      request,
      words,
      status: 400,
      source: 'facts pypi §4.5; warehouse utils/zipfiles.py, utils/wheel.py',
    }) as PypiRow,
)
