import { gzipSync } from 'node:zlib'
import { makeSdist, type SdistOptions } from '../make/sdist.ts'
import { makeTar, makeTarGz, type TarMember } from '../make/tar.ts'
import { type MadeFile, makeWheel, type WheelOptions } from '../make/wheel.ts'
import { makeZip, type ZipMember } from '../make/zip.ts'
import { makeLargeWheel } from './large-wheel.ts'
import type { BrokenFile } from './broken.ts'

const good = makeWheel()
const goodSdist = makeSdist()
const wheel = (bytes: Uint8Array): MadeFile => ({ ...good, bytes: Buffer.from(bytes) })
const sdist = (bytes: Uint8Array): MadeFile => ({ ...goodSdist, bytes: Buffer.from(bytes) })
const changed = (change: NonNullable<WheelOptions['change']>): MadeFile => makeWheel({ change })
const tarChanged = (change: NonNullable<SdistOptions['change']>): MadeFile => makeSdist({ change })
/** Changes the first member, the module. */
const first = (member: Partial<ZipMember>): MadeFile =>
  changed(([module, ...rest]) => (module === undefined ? rest : [{ ...module, ...member }, ...rest]))

/** Writes one number into a copy of the good wheel, `after` bytes behind the first or last place of a record's mark. */
function patched(mark: string, after: number, value: number, at: 'first' | 'last' = 'first'): MadeFile {
  const bytes = Buffer.from(good.bytes)
  const start = at === 'first' ? bytes.indexOf(mark, 0, 'latin1') : bytes.lastIndexOf(mark, undefined, 'latin1')
  bytes.writeUInt16LE(value, start + after)
  return wheel(bytes)
}

const local = 'PK\u0003\u0004'
const central = 'PK\u0001\u0002'
const end = 'PK\u0005\u0006'
/** `None` is all that PyPI says of some damaged archives; the problem says that it is no tar. */
const invalid = 'Invalid distribution file. '
const damaged = 'Invalid distribution file. None'
const failing = 'PyPI fails on it (500)'
const noTar = 'Invalid distribution file. File is not a tarfile'
const members = [
  { name: 'demo-1.0/PKG-INFO', content: goodSdist.metadata },
  { name: 'demo-1.0/demo.py', content: 'x = 1\n' },
] as const satisfies readonly TarMember[]

const sparsePax: TarMember = { name: 'pax', type: 'x', content: '21 GNU.sparse.size=1\n' }

const armoured = 'from pyarmor_runtime import __pyarmor__\n__pyarmor__(__name__, __file__, b"")\n'
const defended = '---BEGIN PYE FILE---\nAAAA\n---END PYE FILE---\n'

const unreadable: readonly BrokenFile[] = (
  [
    ['a wheel that is a text', wheel(Buffer.from('<html>504 Gateway Time-out</html>'))],
    ['a wheel without a byte', wheel(Buffer.alloc(0))],
    ['a wheel that is cut off', wheel(good.bytes.subarray(0, good.bytes.length / 2))],
    ['a wheel without its last byte', wheel(good.bytes.subarray(0, -1))],
    ['a wheel without its front', wheel(good.bytes.subarray(40)), undefined, failing],
    ['a wheel that is a gzip', wheel(gzipSync('x'))],
    ['an sdist that is a text', sdist(Buffer.from('<html>504 Gateway Time-out</html>'))],
    ['an sdist without a byte', sdist(Buffer.alloc(0))],
    ['an sdist that is a zip', sdist(good.bytes), noTar],
    ['an sdist that is a gzip of a text', sdist(gzipSync('x'.repeat(2000))), noTar],
    ['an sdist without gzip', sdist(makeTar(members)), invalid],
    ['an sdist of bzip2 called .tar.gz', sdist(Buffer.from('BZh91AY&SY')), invalid],
    ['an sdist that is cut off', sdist(goodSdist.bytes.subarray(0, goodSdist.bytes.length / 2)), invalid],
    ['an sdist whose tar is cut off', sdist(gzipSync(makeTar(members).subarray(0, 1540))), damaged],
    ['a wheel whose METADATA is damaged', damagedMetadata(), undefined, failing],
    ['a wheel with a damaged source', first({ badChecksum: true }), damaged],
    [
      'a wheel with a damaged source among good ones',
      changed((all) => [...all, { name: 'demo/z.py', content: 'x', badChecksum: true }]),
      damaged,
    ],
  ] as const
).map(([title, file, words, alone]) => ({
  title,
  file,
  code: 'archive-unreadable',
  ...(words !== undefined && { words }),
  ...(alone !== undefined && { alone }),
}))

/** One letter of METADATA is another than its checksum says. */
function damagedMetadata(): MadeFile {
  const bytes = Buffer.from(good.bytes)
  bytes[bytes.indexOf('Metadata-Version')] = 0x58
  return wheel(bytes)
}

const refused: readonly BrokenFile[] = (
  [
    ['a data descriptor', first({ dataDescriptor: true })],
    ['a comment of a member', first({ comment: 'hello' })],
    ['a member twice', changed((all) => [...all, ...all.slice(0, 1)])],
    ['bytes before the zip', makeWheel({ zip: { prefix: Buffer.from('#!/bin/sh\n') } })],
    ['bytes behind the zip', wheel(Buffer.concat([good.bytes, Buffer.from('signature')])), 'Trailing data'],
    [
      'a member that the directory lacks',
      changed((all) => [...all, { name: 'demo/hidden.py', content: '', unlisted: true }]),
    ],
    ['a member that the directory calls otherwise', first({ centralName: 'demo/__init__.p_' })],
    ['members packed by bzip2', first({ claimMethod: 12 })],
    ['members packed by LZMA', first({ claimMethod: 14 })],
    ['members packed by zstd', first({ claimMethod: 93 })],
    ['a control character in a name', first({ name: 'demo/\u0002.py' })],
    ['another size in front of a member', patched(local, 22, 5)],
    ['another packed size in front of a member', patched(local, 18, 5)],
    ['an end that counts a member too many', patched(end, 10, 5), 'Malformed zip file'],
    ['an extra field that is cut off', extraCutOff()],
    ['a name that is not UTF-8', renamed('demo/n\u00e9w.py', 'latin1'), undefined, failing],
    ['a name with a DEL', renamed('demo/n\u007fw.py', 'latin1')],
    ['an encrypted member', encrypted(), undefined, failing],
    ['code that PyArmor encrypted', makeWheel({ files: { 'demo/x.py': armoured } })],
    ['code with a hook of PyArmor', makeWheel({ files: { 'demo/X.PY': 'a = __pyarmor_bcc__(1)' } })],
    ['code that SourceDefender encrypted', makeWheel({ files: { 'demo/x.pye': defended } })],
    ['an sdist with code that PyArmor encrypted', makeSdist({ files: { 'demo/x.py': armoured } })],
    ['an sdist with code that SourceDefender encrypted', makeSdist({ files: { 'demo/x.pye': defended } })],
    ['an sdist with a sparse member', tarChanged((all) => [...all, { name: 'demo-1.0/hole', type: 'S' }])],
    ['an sdist with a sparse member of pax', tarChanged((all) => [...all.slice(0, 1), sparsePax, ...all.slice(1)])],
    [
      'an sdist, padding and a zip',
      sdist(Buffer.concat([goodSdist.bytes, Buffer.alloc(2), makeZip([{ name: 'a', content: 'b' }])])),
    ],
    [
      'an sdist that is a zip too',
      sdist(Buffer.concat([goodSdist.bytes, makeZip([{ name: 'a', content: 'b' }])])),
      invalid,
    ],
  ] as const
).map(([title, file, words, alone]) => ({
  title,
  file,
  code: 'archive-refused',
  ...(words !== undefined && { words }),
  ...(alone !== undefined && { alone }),
}))

/** The last byte of the module's name becomes an extra field of one byte. */
function extraCutOff(): MadeFile {
  const bytes = Buffer.from(first({ name: 'demo/__init__.pyx' }).bytes)
  const at = bytes.indexOf(local, 0, 'latin1')
  bytes.writeUInt16LE(bytes.readUInt16LE(at + 26) - 1, at + 26)
  bytes.writeUInt16LE(1, at + 28)
  const entry = bytes.indexOf(central, 0, 'latin1')
  bytes.writeUInt16LE(bytes.readUInt16LE(entry + 28) - 1, entry + 28)
  bytes.writeUInt16LE(1, entry + 30)
  return wheel(bytes)
}

/** A member whose name has these bytes in both places. */
function renamed(name: string, encoding: BufferEncoding): MadeFile {
  const bytes = Buffer.from(changed((all) => [...all, { name: 'demo/new.py', content: '' }]).bytes)
  for (let at = bytes.indexOf('demo/new.py'); at !== -1; at = bytes.indexOf('demo/new.py'))
    bytes.write(name, at, encoding)
  return wheel(bytes)
}

function encrypted(): MadeFile {
  const bytes = Buffer.from(good.bytes)
  bytes.writeUInt16LE(0x0801, bytes.indexOf(local, 0, 'latin1') + 6)
  bytes.writeUInt16LE(0x0801, bytes.indexOf(central, 0, 'latin1') + 8)
  return wheel(bytes)
}

const mebibyte = 1024 * 1024

/** How the archive is written. */
export const archiveRows: readonly BrokenFile[] = [
  ...unreadable,
  ...refused,
  {
    title: 'a wheel that unpacks to a thousand times its size',
    file: makeWheel({ files: { 'demo/zeros.bin': Buffer.alloc(65 * mebibyte) }, deflate: true }),
    code: 'archive-ratio',
  },
  {
    title: 'a wheel of more than 1 GiB',
    file: makeLargeWheel(1024 * mebibyte),
    code: 'file-too-large',
    alone: 'a form of 1 GiB is not made here; the limit of a project is one of the loopback tests',
  },
  ...(
    [
      ['two folders at the top', [...members, { name: 'other/file' }]],
      ['files without a folder', [{ name: 'PKG-INFO', content: goodSdist.metadata }, { name: 'demo.py' }]],
      ['a file beside the folder', [...members, { name: 'pax_global_header' }]],
    ] as const
  ).map(([title, tar]) => ({
    title: `an sdist with ${title}`,
    file: sdist(makeTarGz(tar)),
    code: 'sdist-layout' as const,
  })),
]
