import type { ProblemCode } from '../../src/model/catalogue.ts'
import { makeWheel } from '../make/wheel.ts'
import type { BrokenFile } from './broken.ts'
import { field, fields, inFiles, type MetadataRow, values, value } from './metadata-change.ts'

/** A field in the last metadata version that did not have it. */
const early = (name: string, value: string, age: string): MetadataRow => [
  `${name} in metadata ${age}`,
  field(name, value, age),
]
const address = (name: string, given: string): MetadataRow => [
  `${name}: ${given}`,
  field(name, given),
  ' is not a valid email address: ',
]

const table: readonly (readonly [ProblemCode, readonly MetadataRow[]])[] = [
  [
    'metadata-malformed',
    [
      ...['Summary', 'Author', 'Keywords', 'License', 'Requires-Python', 'Home-page'].map((name): MetadataRow => [
        `${name} twice`,
        field(name, ['>=3.9', '>=3.10']),
        ' has invalid data.',
      ]),
      [
        'a description in a header and in the body',
        { ...field('Description', 'one'), description: 'two' },
        "'description' has invalid data.",
      ],
      [
        'two addresses under one label',
        field('Project-URL', ['Docs, https://a.org', 'Docs, https://b.org']),
        "'project_urls' has invalid data.",
      ],
    ],
  ],
  [
    'metadata-version-refused',
    ['2.0', '0.9', '1.3', '2', 'v2.1', 'two'].map((version): MetadataRow => value('Metadata-Version', version)),
  ],
  [
    'metadata-field-missing',
    [
      ['no Metadata-Version', fields({ 'Metadata-Version': undefined }), 'None is not a valid metadata version'],
      ['no Name', fields({ Name: undefined }), "'' is an invalid value for Name. Error: This field is required."],
      ['no Version', fields({ Version: undefined }), "'version' is a required field"],
      ['an empty Name', fields({ Name: '' }), "'' is an invalid value for Name. Error: This field is required."],
      ['a Version of UNKNOWN', fields({ Version: 'UNKNOWN' }), "'version' is a required field"],
    ],
  ],
  [
    'metadata-field-too-new',
    [
      early('Classifier', 'Topic :: Software Development', '1.0'),
      early('Download-URL', 'https://x.org', '1.0'),
      early('Maintainer', 'A', '1.1'),
      early('Maintainer-email', 'a@example.org', '1.1'),
      early('Requires-Dist', 'other', '1.1'),
      early('Requires-Python', '>=3.9', '1.1'),
      early('Project-URL', 'Docs, https://x.org', '1.1'),
      early('Description-Content-Type', 'text/markdown', '1.2'),
      early('Provides-Extra', 'fast', '1.2'),
      early('Dynamic', 'Summary', '2.1'),
      early('License-Expression', 'MIT', '2.3'),
      early('License-Expression', 'MIT', '2.1'),
      early('Import-Name', 'demo', '2.4'),
      early('Import-Namespace', 'demo', '2.4'),
    ],
  ],
  [
    'metadata-field-invalid',
    [
      ['a version that is none', fields({ Version: 'dog' })],
      ['a version with a space', fields({ Version: '1.0 final' })],
      ['a version with a comma', fields({ Version: '1,0' })],
      ['a summary of two lines', field('Summary', 'one\n two')],
      ['a summary of 513 characters', field('Summary', 'x'.repeat(513))],
      ...[
        'nobody',
        '@example.org',
        'a..b@example.org',
        'a@localhost',
        'a@example',
        'a@example.test',
        'a@exa_mple.org',
        'A B <a b@example.org>',
        'a@-example.org',
        'a@ab--c.example.org',
        'a@\u{1f600}.example.org',
        `a@${'b.'.repeat(130)}org`,
      ].map((each) => address('Author-email', each)),
      address('Maintainer-email', 'Somebody <nobody>'),
      ...values('Home-page', [
        'example.org',
        'ftp://example.org',
        'None',
        'mailto:a@example.org',
        'https://example.org:99999/',
        'https://example.org/[x]',
      ]),
      ...values('Download-URL', ['git+https://example.org/x.git', 'TBD']),
      ['a project address without a label', field('Project-URL', ', https://x.org'), 'Must have a label'],
      ['a project address without an address', field('Project-URL', 'Docs'), 'Must have a URL'],
      [
        'a label of 33 characters',
        field('Project-URL', `${'l'.repeat(33)}, https://x.org`),
        'must be 32 characters or less.',
      ],
      ['a project address that is none', field('Project-URL', 'Docs, example.org'), "'example.org' is not a valid url"],
      ['a dynamic name', field('Dynamic', 'Name')],
      ['a dynamic version', field('Dynamic', 'Version')],
      ['a dynamic field that does not exist', field('Dynamic', 'Flavour')],
      ['a field Dynamic that is dynamic', field('Dynamic', 'Dynamic'), "'dynamic' is not a valid dynamic field."],
      ...values('Provides-Extra', ['two words', '-fast', 'fast!', 'sch\u00f6n']),
      ...values('Requires-Python', ['>=3.8.*', '^3.9', '3.9', '*', '>3 <4', '=>3', '>= 3.x']),
      // Python quotes it otherwise
      ["Requires-Python: '>=3.9'", field('Requires-Python', "'>=3.9'"), " is invalid for 'requires-python'"],
      ['both kinds of licence', fields({ License: 'MIT', 'License-Expression': 'MIT' })],
      ...['1demo', 'class', 'de-mo', 'demo..sub'].map((each): MetadataRow => [
        `Import-Name: ${each}`,
        field('Import-Name', each, '2.5'),
        " is invalid for 'import-name'; ",
      ]),
      ['an import name that is public', field('Import-Name', 'demo; public', '2.5')],
      [
        'an import namespace with a sign',
        field('Import-Namespace', 'de!mo', '2.5'),
        " is invalid for 'import-namespace'; ",
      ],
    ],
  ],
  [
    'version-local',
    [
      ['a local version', { version: '1.0+local' }],
      ['a version of setuptools-scm', { version: '1.0.dev3+g1a2b3c4.d20260101' }],
    ],
  ],
]

/** License-File names a path that cannot be one; the file is there all the same. */
const licenseFiles = [
  '../LICENSE',
  'LICENSE*',
  '/LICENSE',
  './LICENSE',
  'a//LICENSE',
  'LICENSE/',
  String.raw`a\LICENSE`,
].map((path): BrokenFile => ({
  title: `License-File: ${path}`,
  file: makeWheel({
    fields: { 'License-File': path },
    files: { [`demo-1.0.dist-info/licenses/${path}`]: 'MIT' },
  }),
  code: 'metadata-field-invalid',
  // Python doubles the backslash
  words: " is invalid for 'license-file', ",
}))

/** What stands in the headers of METADATA and PKG-INFO. */
export const metadataRows: readonly BrokenFile[] = [...inFiles(table), ...licenseFiles]
