import type { ProblemCode } from '../../src/model/catalogue.ts'
import type { BrokenFile } from './broken.ts'
import { field, inFiles, type MetadataChange, type MetadataRow, value, values } from './metadata-change.ts'

const type = (contentType: string): MetadataChange => ({
  ...field('Description-Content-Type', contentType),
  description: 'x\n',
})
const rst = (description: string): MetadataChange => ({
  ...field('Description-Content-Type', 'text/x-rst'),
  description,
})
/** PyPI goes on with another explanation than the rules, or the other way round. */
const invalid = (name: string, given: string): MetadataRow => [
  `${name}: ${given}`,
  field(name, given),
  `'${given}' is invalid for '${name.toLowerCase()}'`,
]
/** The rules add the line and what is wrong on it. */
const broken = ([title, made, words, alone]: MetadataRow): MetadataRow => [
  title,
  made,
  words ?? 'The description failed to render ',
  alone,
]

const brokenTexts: readonly MetadataRow[] = [
  ['a role of Sphinx', rst('see :ref:`x`\n')],
  ['a role of a domain', rst('see :py:func:`demo.main`\n')],
  ['a toctree', rst('Hello\n\n.. toctree::\n\n   a\n')],
  ['a version added', rst('Hello\n\n.. versionadded:: 1.0\n')],
  ['automatic documentation', rst('Hello\n\n.. automodule:: demo\n')],
  ['an included file', rst('Hello\n\n.. include:: CHANGES.rst\n')],
  ['raw HTML', rst('Hello\n\n.. raw:: html\n\n   <b>x</b>\n')],
  ['a title with a short line', rst('A long title\n======\n\ntext\n')],
  ['a role of Sphinx in a text without a type', { description: 'see :doc:`x`\n' }],
  [
    'a title that skips a level',
    rst('A\n====\n\nB\n----\n\nC\n~~~~\n\nD\n====\n\nE\n~~~~\n\ntext\n'),
    undefined,
    'the loopback has no docutils and does not know it',
  ],
]

const table: readonly (readonly [ProblemCode, readonly MetadataRow[]])[] = [
  [
    'requirement-invalid',
    [
      ...[
        'two words',
        'other>=',
        'other[extra',
        'other==1.x',
        '-other',
        'other>=1;',
        'other; python_version',
        'other; os == "nt"',
        'other>=1.*',
        'other>=1 <2',
        'other ~= 1',
        'https://example.org/other.tar.gz',
      ].map((each) => invalid('Requires-Dist', each)),
      ['Provides-Dist: two words', field('Provides-Dist', 'two words'), "'two words' is invalid"],
      ['Obsoletes-Dist: other>=', field('Obsoletes-Dist', 'other>='), "'other>=' is invalid"],
    ],
  ],
  [
    'requirement-direct-url',
    [
      ...values('Requires-Dist', [
        'other @ https://example.org/other.tar.gz',
        'other @ git+https://example.org/other.git@main',
        'other[fast] @ file:///other',
        'other @ https://example.org/other.whl ; python_version < "3.9"',
      ]),
      value('Provides-Dist', 'other @ https://example.org/other.tar.gz'),
      value('Obsoletes-Dist', 'other @ https://example.org/other.tar.gz'),
    ],
  ],
  ['classifier-private', values('Classifier', ['Private :: Do Not Upload', 'Private :: No'])],
  [
    'classifier-deprecated',
    [
      'Natural Language :: Ukranian',
      'Topic :: Communications :: Chat :: AOL Instant Messenger',
      'License :: OSI Approved :: Intel Open Source License',
      'Framework :: Django CMS :: 4.2',
    ].map((each): MetadataRow => [
      `Classifier: ${each}`,
      field('Classifier', each),
      `The classifier '${each}' has been deprecated`,
    ]),
  ],
  [
    'license-expression-invalid',
    [
      'Apache 2.0',
      'BSD',
      'MIT/Apache-2.0',
      '(MIT',
      'MIT AND',
      'MIT WITH MIT',
      'LicenseRef-a_b',
      'GPLv3',
      'MIT, BSD-3-Clause',
      'Proprietary',
    ].map((each) => invalid('License-Expression', each)),
  ],
  [
    'readme-type-invalid',
    [
      'text/html',
      'markdown',
      'text/x-markdown',
      'text/markdown; charset=latin-1',
      'text/markdown; variant=Original',
      'text/markdown; variant=gfm',
      'text/rst',
      'text/markdown, charset=UTF-8',
      'README.md',
    ].map((each): MetadataRow => [`a description of type ${each}`, type(each), "'description-content-type'"]),
  ],
  [
    'readme-blank',
    [
      [
        'an empty line as the description',
        { description: '\n' },
        'The description failed to render in the default format of reStructuredText.',
      ],
      [
        'a Markdown of blanks',
        { ...field('Description-Content-Type', 'text/markdown'), description: ' \n\n ' },
        "The description failed to render for 'text/markdown'.",
      ],
      ['a reStructuredText of blanks', rst(' \n'), "The description failed to render for 'text/x-rst'."],
    ],
  ],
  ['readme-broken', brokenTexts.map(broken)],
]

/** What is written in a language of its own: dependencies, classifiers, licence expressions, the README. */
export const textRows: readonly BrokenFile[] = inFiles(table)
