import type { ProblemCode } from '../../src/model/catalogue.ts'
import { makeSdist, type SdistOptions } from '../make/sdist.ts'
import { makeTarGz } from '../make/tar.ts'
import { type MadeFile, makeWheel, type WheelOptions } from '../make/wheel.ts'
import type { BrokenFile } from './broken.ts'
import { type Row, rowsOf } from './rows.ts'

const info = 'demo-1.0.dist-info'
const wheel = (options: WheelOptions): MadeFile => makeWheel(options)
const sdist = (options: SdistOptions): MadeFile => makeSdist(options)
const pointsWords = 'has invalid entry points defined in the entry_points.txt file'
/** A wheel with this text as its entry points. */
const points = (text: string | Uint8Array): MadeFile => wheel({ files: { [`${info}/entry_points.txt`]: text } })
/** A wheel that names these licence files. */
const licensed = (files: Readonly<Record<string, string>>, named: readonly string[]): MadeFile =>
  wheel({ fields: { 'License-File': named }, files })
/** The name of a folder in front of every member of the sdist. */
const below = (folder: string): MadeFile =>
  sdist({ change: (members) => members.map((each) => ({ ...each, name: `${folder}${each.name}` })) })

const table: readonly (readonly [ProblemCode, readonly Row<MadeFile>[]])[] = [
  [
    'metadata-missing',
    [
      ['a wheel without WHEEL', wheel({ without: [`${info}/WHEEL`] })],
      ['a wheel without METADATA', wheel({ without: [`${info}/METADATA`] })],
      ['an sdist without PKG-INFO', sdist({ without: ['PKG-INFO'] })],
      [
        'an sdist whose PKG-INFO lies in an egg-info',
        sdist({ without: ['PKG-INFO'], files: { 'demo.egg-info/PKG-INFO': '' } }),
      ],
      ['an sdist whose names begin with ./', below('./')],
      [
        'an sdist in a folder more, beside a file',
        sdist({
          change: (all) => [
            { name: 'demo-1.0/setup.py' },
            ...all.map((each) => ({ ...each, name: `demo-1.0/${each.name}` })),
          ],
        }),
      ],
      ['an sdist with pkg-info in small letters', sdist({ without: ['PKG-INFO'], files: { 'pkg-info': '' } })],
      ['an sdist without any file', { ...makeSdist(), bytes: makeTarGz([{ name: 'demo-1.0/' }]) }],
    ],
  ],
  [
    'license-file-missing',
    [
      ['an sdist without its licence', sdist({ fields: { 'License-File': 'LICENSE' } })],
      [
        'an sdist with its licence in another folder',
        sdist({ fields: { 'License-File': 'LICENSE' }, files: { 'docs/LICENSE': 'MIT' } }),
      ],
    ],
  ],
  [
    'license-file-missing',
    [
      ['a wheel without its licence', licensed({}, ['LICENSE'])],
      ['a wheel with its licence beside METADATA', licensed({ [`${info}/LICENSE`]: 'MIT' }, ['LICENSE'])],
      [
        'a wheel with one of two licences',
        licensed({ [`${info}/licenses/LICENSE.a`]: 'MIT' }, ['LICENSE.a', 'LICENSE']),
      ],
    ],
  ],
  [
    'wheel-record-missing',
    [
      ['a wheel without RECORD', wheel({ without: [`${info}/RECORD`] })],
      [
        'a wheel whose RECORD is Latin-1',
        wheel({
          change: (all) =>
            all.map((each) =>
              each.name.endsWith('RECORD') ? { ...each, content: Buffer.from('d\u00e9mo,,\n', 'latin1') } : each,
            ),
        }),
      ],
      [
        'a wheel whose RECORD has an empty line',
        wheel({ record: `demo/__init__.py,,\n\n${info}/RECORD,,\n` }),
        undefined,
        'PyPI fails on it (500)',
      ],
    ],
  ],
  [
    'wheel-entry-points-invalid',
    [
      ['a command with a space', points('[console_scripts]\nmy demo = demo:main\n'), pointsWords],
      ['a command with a sign', points('[console_scripts]\ndemo! = demo:main\n'), pointsWords],
      ['a window with a slash', points('[gui_scripts]\na/b = demo:main\n'), pointsWords],
      ['a command twice', points('[console_scripts]\ndemo = demo:main\ndemo = demo:other\n'), pointsWords],
      [
        'a section twice',
        points('[console_scripts]\ndemo = demo:main\n[console_scripts]\nb = demo:main\n'),
        pointsWords,
      ],
      ['a command with a space among the defaults', points('[DEFAULT]\nmy demo = x\n[console_scripts]\n'), pointsWords],
      ['a byte order mark', points('\ufeff[console_scripts]\n'), pointsWords],
      ['a command before any section', points('demo = demo:main\n'), pointsWords],
      ['a command with a colon instead of =', points('[console_scripts]\ndemo: demo.main\n'), pointsWords],
      ['a command without a name', points('[console_scripts]\n= demo:main\n'), pointsWords],
      ['a line of one word', points('[console_scripts]\ndemo\n'), pointsWords],
      [
        'entry points in Latin-1',
        points(Buffer.from('[console_scripts]\nd\u00e9mo = demo:main\n', 'latin1')),
        pointsWords,
      ],
    ],
  ],
  [
    'wheel-entry-point-missing',
    [
      [
        'a command whose module is not packed',
        points('[console_scripts]\ndemo = demo.cli:main\n'),
        undefined,
        'PyPI does not look for the module',
      ],
    ],
  ],
  [
    'wheel-empty',
    [
      [
        'a wheel without code',
        wheel({
          change: (all) => all.filter(({ name }) => name.startsWith(info)),
          record: `${info}/METADATA,,\n${info}/WHEEL,,\n${info}/RECORD,,\n`,
        }),
        undefined,
        'PyPI takes a wheel that installs nothing',
      ],
      [
        'a wheel with a marker for types only',
        wheel({
          change: (all) =>
            all.map((each) => (each.name === 'demo/__init__.py' ? { ...each, name: 'demo/py.typed' } : each)),
          record: `demo/py.typed,,\n${info}/METADATA,,\n${info}/WHEEL,,\n${info}/RECORD,,\n`,
        }),
        undefined,
        'PyPI takes a wheel that installs nothing',
      ],
    ],
  ],
]

/** What lies in the archive. */
export const contentRows: readonly BrokenFile[] = rowsOf(table).map(({ made, ...row }) => ({ ...row, file: made }))
