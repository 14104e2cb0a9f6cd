import { randomFillSync } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { makeWheel } from '../__tests__/make/wheel.ts'

const megabyte = 1_000_000

/** A README of the usual length, which the checkers render. */
const readme = [
  '# parcel',
  '',
  'Carries *bytes* from one place to another.',
  '',
  ...Array.from({ length: 12 }, (_, at) =>
    [
      `## Chapter ${at + 1}`,
      '',
      'Some words with `code`, a [link](https://example.org/parcel) and a list:',
      '',
      '- one thing',
      '- another thing',
      '',
      '```python',
      `import parcel; parcel.carry(${at})`,
      '```',
      '',
    ].join('\n'),
  ),
].join('\n')

/**
 * Writes `count` wheels of one release, each of about `size` megabytes that do not pack, and gives their paths. They are
 * for as many platforms; PyPI takes each of them. `first` is where the numbering begins.
 */
export async function writeWheels(folder: string, count: number, size: number, first = 0): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true })
  const paths: string[] = []
  for (let at = first; at < first + count; at += 1) {
    const { filename, bytes } = makeWheel({
      name: 'parcel',
      version: '1.0',
      tag: `cp3${10 + (at % 5)}-cp3${10 + (at % 5)}-manylinux_2_${17 + Math.floor(at / 5)}_x86_64`,
      fields: { 'Description-Content-Type': 'text/markdown' },
      description: readme,
      files: { 'parcel/_native.so': randomFillSync(Buffer.alloc(size * megabyte)) },
    })
    const file = path.join(folder, filename)
    await writeFile(file, bytes)
    paths.push(file)
  }
  return paths
}
