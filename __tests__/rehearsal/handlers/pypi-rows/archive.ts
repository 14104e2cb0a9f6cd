import { makeSdist } from '../../../make/sdist.ts'
import { makeUploadRequest } from '../../../make/upload-request.ts'
import { makeWheel } from '../../../make/wheel.ts'
import { bytes, type PypiRow, sdist, wheel } from './row.ts'

const twice = makeWheel({ change: (members) => [...members, ...members.slice(0, 1)] })
const encrypted = 'encrypted content is not allowed. See https://pypi.org/policy/acceptable-use-policy/'
const armoured = '__pyarmor__(__name__, __file__, b"")\n'
/** The first member with extra fields. */
const extra = (fields: Buffer) =>
  wheel({ change: ([first, ...rest]) => (first ? [{ ...first, extra: fields }, ...rest] : []) })
/** The field of Info-ZIP for a name in UTF-8: its version, a checksum that nobody looks at, the name. */
const unicodePath = (name: string): Buffer =>
  Buffer.concat([Buffer.from([0x75, 0x70, 5 + name.length, 0, 1, 0, 0, 0, 0]), Buffer.from(name, 'latin1')])

/** Both sizes in a zip64 field. */
function zip64(size: bigint, packed: bigint): Buffer {
  const field = Buffer.alloc(20)
  field.writeUInt16LE(1, 0)
  field.writeUInt16LE(16, 2)
  field.writeBigUInt64LE(size, 4)
  field.writeBigUInt64LE(packed, 12)
  return field
}

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
  [
    'a Unicode path twice',
    extra(Buffer.concat([unicodePath('demo'), unicodePath('demo')])),
    'Invalid duplicate extra in local file',
  ],
  ['a Unicode path that is not UTF-8', extra(unicodePath('d\u00e9mo')), 'Filename not valid UTF-8'],
  ['a Unicode path with a control character', extra(unicodePath('de\u0001mo')), 'Invalid character in filename'],
  ['a zip64 field of a strange length', extra(Buffer.from('0100050061626364650000', 'hex')), 'Malformed zip file'],
  ['a zip64 field with other sizes', extra(zip64(6n, 6n)), 'Mis-matched data size'],
  [
    'a source that is damaged',
    wheel({ change: ([first, ...rest]) => (first ? [{ ...first, badChecksum: true }, ...rest] : []) }),
    '400 Invalid distribution file. None',
  ],
  ['code that PyArmor encrypted', wheel({ files: { 'demo/x.py': armoured } }), `PyArmor-${encrypted}`],
  ['the same in an sdist', sdist({ files: { 'demo/x.py': armoured } }), `PyArmor-${encrypted}`],
  [
    'code that SourceDefender encrypted',
    wheel({ files: { 'demo/x.pye': '---BEGIN PYE FILE---\nx\n---END PYE FILE---\n' } }),
    `SourceDefender-${encrypted}`,
  ],
  [
    'entry points that begin with a byte order mark',
    wheel({ files: { 'demo-1.0.dist-info/entry_points.txt': '\ufeff[console_scripts]\ndemo = demo:main\n' } }),
    'has invalid entry points',
  ],
  [
    'a bad name among the defaults of entry points',
    wheel({ files: { 'demo-1.0.dist-info/entry_points.txt': '[DEFAULT]\na b = c\n[console_scripts]\nd = e\n' } }),
    'has invalid entry points',
  ],
  [
    'a bad name that is moved in',
    wheel({ files: { 'demo-1.0.dist-info/entry_points.txt': '[x]\na = b\n[console_scripts]\n a/b = c\n' } }),
    'has invalid entry points',
  ],
  [
    'a RECORD with a path of 140,000 characters',
    wheel({ record: `${'a'.repeat(140_000)},,\n` }),
    'does not contain the required RECORD file',
  ],
  [
    'absolute names',
    sdist({ change: (all) => all.map((each) => ({ ...each, name: `/${each.name}` })), without: ['PKG-INFO'] }),
    'PKG-INFO not found at /demo-1.0/PKG-INFO',
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
