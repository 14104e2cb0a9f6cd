import { type MadeFile, makeWheel } from '../make/wheel.ts'

/**
 * A wheel with one stored file of `size` zeros. The pages of the zeros are never touched, so that even a large one takes
 * next to no time and memory; the checksum of that file is not true.
 */
export function makeLargeWheel(size: number): MadeFile {
  const name = 'demo/zeros.bin'
  const last = { name, content: '0' } as const
  const small = makeWheel({
    record: ['demo/__init__.py', name, ...['METADATA', 'WHEEL', 'RECORD'].map((each) => `demo-1.0.dist-info/${each}`)]
      .map((path) => `${path},,\n`)
      .join(''),
    change: (members) => [...members, last],
  })
  const directory = small.bytes.indexOf('PK\u0001\u0002', 0, 'latin1')
  const front = small.bytes.subarray(0, directory - 1)
  const rear = Buffer.from(small.bytes.subarray(directory))
  const bytes = Buffer.alloc(front.length + size + rear.length)
  front.copy(bytes)
  const local = bytes.lastIndexOf('PK\u0003\u0004', front.length, 'latin1')
  const central = rear.lastIndexOf('PK\u0001\u0002', undefined, 'latin1')
  const end = rear.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  for (const at of [18, 22]) bytes.writeUInt32LE(size, local + at)
  for (const at of [20, 24]) rear.writeUInt32LE(size, central + at)
  rear.writeUInt32LE(front.length + size, end + 16)
  rear.copy(bytes, front.length + size)
  return { ...small, bytes }
}
