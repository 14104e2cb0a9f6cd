import { describe, expect, test } from '@jest/globals'
import { readMetadata } from '../../src/rules/metadata.ts'
import { metadataFindings } from '../../src/rules/metadata-rules.ts'
import { uploadFields } from '../../src/rules/upload-fields.ts'
import { makeCoreMetadata, type MetadataFields } from '../make/core-metadata.ts'

const made = (fields: MetadataFields, description = '') =>
  readMetadata(Buffer.from(makeCoreMetadata('demo', '1.0', fields, description)))

const found = (fields: MetadataFields, description = '') =>
  metadataFindings(made(fields, description)).map(({ code, level }) => (level === 'error' ? code : `${code}?`))

describe('metadata is taken with', () => {
  test.each<[string, MetadataFields]>([
    ['nothing but name and version', {}],
    ['a dependency with a marker', { 'Requires-Dist': 'a[b]>=1,<2; python_version >= "3.10" and extra == "c"' }],
    ['known classifiers', { Classifier: ['Programming Language :: Rust', 'Typing :: Typed'] }],
    ['an SPDX expression in any case', { 'License-Expression': 'mit OR apache-2.0' }],
    ['an old licence text', { License: 'BSD, see LICENSE\n        for more' }],
    [
      'UNKNOWN where setuptools had nothing',
      { 'Home-page': 'UNKNOWN', 'Author-email': 'UNKNOWN', Platform: 'UNKNOWN', License: 'UNKNOWN' },
    ],
    ['a summary of 512 characters', { Summary: 'ä'.repeat(512) }],
    ['several addresses, however odd', { 'Author-email': 'A <a at b>, C <c@d.example>' }],
    ['a text in which Python finds no address', { 'Author-email': 'me [at] example.org' }],
    ['an address with a space behind a period', { 'Author-email': 'jane. doe@mail.example.org' }],
    ['an address with the period of another script', { 'Author-email': 'jane@mail\u3002example.org' }],
    ['an address with a quoted name', { 'Author-email': '"Doe, Jane (x)" <jane.doe+pypi@mail.example.org>' }],
    ['an address of the wide world', { 'Maintainer-email': 'Jürgen <jürgen@münchen.example>' }],
    [
      'addresses of the web',
      { 'Project-URL': ['Home, https://a.example/b?c=d#e', 'Docs, HTTP://user@a.example:80/%20'] },
    ],
    ['a URL with a space, which PyPI takes', { 'Project-URL': 'Home, https://a.example/b c' }],
    ['a label of 32 characters', { 'Project-URL': `${'x'.repeat(32)}, https://a.example` }],
    [
      'License-File under an old version, which is not sent',
      { 'Metadata-Version': '2.1', 'License-File': '../LICENSE' },
    ],
    ['dynamic fields', { Dynamic: ['Summary', 'home-page', 'Requires-Dist'] }],
    [
      'import names',
      { 'Metadata-Version': '2.5', 'Import-Name': ['demo', 'demo._x; private'], 'Import-Namespace': 'a.b' },
    ],
  ])('%s', (_, fields) => expect(found(fields)).toEqual([]))
})

describe('metadata is refused for', () => {
  test.each<[string, MetadataFields, string]>([
    ['no metadata version', { 'Metadata-Version': undefined }, 'metadata-field-missing'],
    ['metadata version 2.0', { 'Metadata-Version': '2.0' }, 'metadata-version-refused'],
    ['metadata version two', { 'Metadata-Version': 'two' }, 'metadata-version-refused'],
    ['no name', { Name: undefined }, 'metadata-field-missing'],
    ['a name with a space', { Name: 'my demo' }, 'metadata-field-invalid'],
    ['a name twice', { Name: ['demo', 'demo'] }, 'metadata-malformed'],
    ['a version that is none', { Version: '1.0-beta-x' }, 'metadata-field-invalid'],
    ['a local version', { Version: '1.0+g1234' }, 'version-local'],
    ['a summary of two lines', { Summary: 'a\n        b' }, 'metadata-field-invalid'],
    ['a summary of 513 characters', { Summary: 'a'.repeat(513) }, 'metadata-field-invalid'],
    ['an address without @', { 'Author-email': 'jane at example.org' }, 'metadata-field-invalid'],
    ['an address with a space', { 'Author-email': 'jane doe@a.example' }, 'metadata-field-invalid'],
    ['an address without a domain', { 'Author-email': 'Jane <jane@localhost>' }, 'metadata-field-invalid'],
    ['an address that nobody has', { 'Maintainer-email': 'jane@corp.local' }, 'metadata-field-invalid'],
    ['a home page without a scheme', { 'Home-page': 'www.example.org' }, 'metadata-field-invalid'],
    ['a download by git', { 'Download-URL': 'git://a.example/b' }, 'metadata-field-invalid'],
    ['a URL with brackets', { 'Project-URL': 'Home, https://a.example/?b[]=c' }, 'metadata-field-invalid'],
    ['a URL without a label', { 'Project-URL': ', https://a.example' }, 'metadata-field-invalid'],
    ['a label without a URL', { 'Project-URL': 'https://a.example' }, 'metadata-field-invalid'],
    ['a label of 33 characters', { 'Project-URL': `${'x'.repeat(33)}, https://a.example` }, 'metadata-field-invalid'],
    ['a label twice', { 'Project-URL': ['A, https://a.example', 'A, https://b.example'] }, 'metadata-malformed'],
    ['a classifier that says private', { Classifier: 'Private :: Do Not Upload' }, 'classifier-private'],
    ['a classifier that was given up', { Classifier: 'Natural Language :: Ukranian' }, 'classifier-deprecated'],
    ['a dependency by URL', { 'Requires-Dist': 'a @ git+https://github.com/a/a' }, 'requirement-direct-url'],
    ['a dependency that is none', { 'Requires-Dist': 'a ^1.0' }, 'requirement-invalid'],
    ['an obsolete package by URL', { 'Obsoletes-Dist': 'a @ https://a.example' }, 'requirement-direct-url'],
    ['Requires-Python with a star', { 'Requires-Python': '>=3.9.*' }, 'metadata-field-invalid'],
    ['a licence that SPDX does not list', { 'License-Expression': 'BSD' }, 'license-expression-invalid'],
    ['both kinds of licence', { 'License-Expression': 'MIT', License: 'MIT' }, 'metadata-field-invalid'],
    ['a licence file outside', { 'License-File': '../LICENSE' }, 'metadata-field-invalid'],
    ['a licence file by pattern', { 'License-File': 'LICEN*' }, 'metadata-field-invalid'],
    ['a licence file of Windows', { 'License-File': 'licenses\\MIT' }, 'metadata-field-invalid'],
    [
      'a field newer than the version',
      { 'Metadata-Version': '2.1', 'License-Expression': 'MIT' },
      'metadata-field-too-new',
    ],
    ['Import-Name under 2.4', { 'Import-Name': 'demo' }, 'metadata-field-too-new'],
    [
      'an import name that is a keyword',
      { 'Metadata-Version': '2.5', 'Import-Name': 'demo.class' },
      'metadata-field-invalid',
    ],
    ['Version as dynamic', { Dynamic: 'Version' }, 'metadata-field-invalid'],
    ['an unknown dynamic field', { Dynamic: 'Colour' }, 'metadata-field-invalid'],
    ['an extra with a space', { 'Provides-Extra': 'a b' }, 'metadata-field-invalid'],
  ])('%s', (_, fields, code) => expect(found(fields)).toEqual([code]))

  test('bytes that are not UTF-8', () => {
    const bytes = Buffer.from(makeCoreMetadata('demo', '1.0', { Author: 'Jürgen' }), 'latin1')
    expect(metadataFindings(readMetadata(bytes)).map(({ code }) => code)).toEqual(['metadata-malformed'])
  })

  test('a description in two places', () =>
    expect(found({ Description: 'one' }, 'two')).toEqual(['metadata-malformed']))
})

describe('metadata is only warned of for', () => {
  test.each<[string, MetadataFields, string]>([
    ['a version after the last known', { 'Metadata-Version': '2.6' }, 'metadata-version-unknown?'],
    ['a classifier that may be new', { Classifier: 'Programming Language :: Python :: 3.99' }, 'classifier-unknown?'],
    ['a field that nobody knows', { 'X-Mine': 'a' }, 'metadata-field-unknown?'],
  ])('%s', (_, fields, code) => expect(found(fields)).toEqual([code]))
})

test('a classifier in another spelling is told the right one', () => {
  const [first] = metadataFindings(made({ Classifier: 'programming language::Python' }))
  expect(first?.fix).toBe("Write 'Programming Language :: Python'.")
})

test('a usual licence name is told its SPDX identifier', () => {
  const [first] = metadataFindings(made({ 'License-Expression': 'Apache 2.0' }))
  expect(first?.message).toBe(
    "PyPI answers: 'Apache 2.0' is invalid for 'license-expression'. Unknown license: 'Apache'",
  )
  expect(first?.fix).toContain("'Apache-2.0'")
})

describe('the upload form', () => {
  const wheel = { filetype: 'bdist_wheel', pyversion: 'cp310' } as const

  test('has the raw name, plural and singular names, joined keywords, and the file last', () => {
    const fields = {
      Name: 'My_Demo',
      Summary: 'short',
      Keywords: 'a,b ,  c',
      Platform: ['x', 'y'],
      'Supported-Platform': 'z',
      Classifier: ['A :: B', 'C :: D'],
      'Project-URL': ['Home,https://a.example', 'Docs , https://b.example'],
      'Requires-Dist': ['a', 'b'],
      'Provides-Extra': 'e',
      'License-Expression': 'MIT',
      'License-File': ['LICENSE', 'NOTICE'],
      'Author-email': 'a@b.example',
      'Description-Content-Type': 'text/markdown',
      Dynamic: 'Summary',
      'X-Mine': 'not sent',
    }
    expect(uploadFields(made(fields, '# Demo\r\n\nText ✓\n'), wheel)).toEqual([
      [':action', 'file_upload'],
      ['protocol_version', '1'],
      ['metadata_version', '2.4'],
      ['name', 'My_Demo'],
      ['version', '1.0'],
      ['dynamic', 'Summary'],
      ['platform', 'x'],
      ['platform', 'y'],
      ['supported_platform', 'z'],
      ['summary', 'short'],
      ['description', '# Demo\r\n\nText ✓\n'],
      ['description_content_type', 'text/markdown'],
      ['keywords', 'a, b, c'],
      ['author_email', 'a@b.example'],
      ['license_expression', 'MIT'],
      ['license_file', 'LICENSE'],
      ['license_file', 'NOTICE'],
      ['classifiers', 'A :: B'],
      ['classifiers', 'C :: D'],
      ['requires_dist', 'a'],
      ['requires_dist', 'b'],
      ['project_urls', 'Home, https://a.example'],
      ['project_urls', 'Docs, https://b.example'],
      ['provides_extra', 'e'],
      ['filetype', 'bdist_wheel'],
      ['pyversion', 'cp310'],
    ])
  })

  test('leaves out License-File below 2.4, UNKNOWN and what is empty', () => {
    const fields = {
      'Metadata-Version': '2.1',
      'License-File': 'LICENSE',
      'Home-page': 'UNKNOWN',
      Platform: ['UNKNOWN', 'any'],
      Summary: '',
    }
    const names = uploadFields(made(fields), { filetype: 'sdist', pyversion: 'source' }).map(
      ([name, value]) => `${name}=${value}`,
    )
    expect(names).toEqual([
      ':action=file_upload',
      'protocol_version=1',
      'metadata_version=2.1',
      'name=demo',
      'version=1.0',
      'platform=any',
      'filetype=sdist',
      'pyversion=source',
    ])
  })

  test('moves a description that stood in a header back to the margin', () => {
    const fields = { Description: 'Title\n        =====\n        \n        text\n          code\n       |bar' }
    expect(uploadFields(made(fields), wheel)).toContainEqual(['description', 'Title\n=====\n\ntext\n  code\nbar'])
  })

  test('sends import names by their singular names', () => {
    const fields = { 'Metadata-Version': '2.5', 'Import-Name': ['a', 'b'], 'Import-Namespace': 'c' }
    const sent = uploadFields(made(fields), wheel).filter(([name]) => name.startsWith('import'))
    expect(sent).toEqual([
      ['import_name', 'a'],
      ['import_name', 'b'],
      ['import_namespace', 'c'],
    ])
  })
})
