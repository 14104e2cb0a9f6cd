import { expect } from '@jest/globals'

import { makeSdist } from '../make/sdist.ts'
import { makeWheel } from '../make/wheel.ts'
import { acceptedByBoth, codesOf, formOf, posted, refusedByBoth, sent, stored, type Surprise } from './row.ts'

const record = 'demo-1.0.dist-info/RECORD'

/** About the files themselves. */
export const archiveSurprises: readonly Surprise[] = [
  {
    what: 'Data descriptors, comments of members, bytes around the zip and names that stand twice are refused; a comment of the archive is not.',
    holds: async () => {
      const every = (change: object) => makeWheel({ change: (all) => all.map((each) => ({ ...each, ...change })) })
      await refusedByBoth(every({ dataDescriptor: true }), 'archive-refused', 'ZIP contains a data descriptor')
      await refusedByBoth(every({ comment: 'x' }), 'archive-refused', 'Comment in central directory')
      await refusedByBoth(
        makeWheel({ zip: { prefix: Buffer.from('#!') } }),
        'archive-refused',
        'Unknown record signature',
      )
      await refusedByBoth(makeWheel({ zip: { trailing: Buffer.from('x') } }), 'archive-refused', 'Trailing data')
      await refusedByBoth(
        makeWheel({ change: (all) => [...all, ...all.slice(0, 1)] }),
        'archive-refused',
        'Duplicate filename',
      )
      await acceptedByBoth(makeWheel({ zip: { archiveComment: 'hello' } }))
    },
  },
  {
    what: 'A wheel without RECORD is refused; one whose RECORD does not fit is taken, and the owners get a mail.',
    holds: async () => {
      await refusedByBoth(
        makeWheel({ without: [record] }),
        'wheel-record-missing',
        'does not contain the required RECORD file',
      )
      const wrong = makeWheel({ record: `${record},,\n` })
      expect(await codesOf(wrong)).toEqual(['wheel-record-mismatch (warning)'])
      expect((await sent([wrong])).state.uploads[0]?.mail).toEqual([expect.stringContaining('RECORD')])
    },
  },
  {
    what: 'An sdist is `{name_with_underscores}-{version}.tar.gz`, with one folder at the top and no `./` before it.',
    holds: async () => {
      await acceptedByBoth(makeSdist({ name: 'my-demo' }))
      const dashed = makeSdist({ name: 'my-demo', filename: 'my-demo-1.0.tar.gz' })
      expect(await codesOf(dashed)).toEqual(['filename-mismatch'])
      expect(await posted(dashed, { fields: { name: 'my-demo', version: '1.0' } })).toContain(
        "Filename 'my-demo-1.0.tar.gz' is invalid, should be 'my_demo-1.0.tar.gz'.",
      )
      await refusedByBoth(
        makeSdist({ change: (all) => all.map((each) => ({ ...each, name: `./${each.name}` })) }),
        'metadata-missing',
        'PKG-INFO not found at demo-1.0/PKG-INFO',
      )
      await refusedByBoth(
        makeSdist({ change: (all) => [...all, { name: 'other/file' }] }),
        'sdist-layout',
        'Incorrect number of top-level directories in sdist',
      )
    },
  },
  {
    what: 'A wheel can hold a second dist-info of something that it brings along: the file name says which is its own.',
    holds: async () => {
      const vendored = 'Metadata-Version: 2.1\nName: inner\nVersion: 9.9\n'
      const outer = makeWheel({
        files: { 'demo/_vendor/inner-9.9.dist-info/METADATA': vendored, 'a-9.9.dist-info/METADATA': vendored },
      })
      expect(await formOf(outer)).toEqual(
        expect.arrayContaining([
          ['name', 'demo'],
          ['version', '1.0'],
        ]),
      )
      expect((await sent([outer])).results).toEqual([stored])
    },
  },
]
