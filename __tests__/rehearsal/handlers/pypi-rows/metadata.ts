import { form, type PypiRow } from './row.ts'

/** Wrong metadata, which PyPI takes from the form. */
export const metadataRows: readonly PypiRow[] = (
  [
    ['no metadata version', { metadata_version: undefined }, 'None is not a valid metadata version.'],
    ['metadata 2.6', { metadata_version: '2.6' }, "'2.6' is not a valid metadata version."],
    ['metadata 2.0', { metadata_version: '2.0' }, "'2.0' is not a valid metadata version."],
    ['a version that is none', { version: 'dog' }, "'dog' is invalid for 'version'. See https://packaging.python.org/"],
    ['a local version', { version: '1.0+local' }, "The use of local versions in '1.0+local' is not allowed. See"],
    [
      'License-File in metadata 2.1',
      { metadata_version: '2.1', license_file: 'LICENSE' },
      'license-file introduced in metadata version 2.4, not 2.1.',
    ],
    ['a licence file above the project', { license_file: '../LICENSE' }, 'parent directory indicators are not allowed'],
    ['a licence that SPDX does not know', { license_expression: 'Apache 2.0' }, "is invalid for 'license-expression'."],
    [
      'both kinds of licence',
      { license: 'MIT', license_expression: 'MIT' },
      'License is deprecated when License-Expression is present.',
    ],
    ['a summary of two lines', { summary: 'a\nb' }, "'summary' must be a single line."],
    ['a summary of 513 characters', { summary: 'a'.repeat(513) }, "'summary' field must be 512 characters or less."],
    ['a summary sent twice', { summary: ['a', 'b'] }, "'summary' has invalid data."],
    ['an unknown classifier', { classifiers: ['Topic :: Nonsense'] }, "'Topic :: Nonsense' is not a valid classifier."],
    ['a private project', { classifiers: ['Private :: Do Not Upload'] }, 'is not a valid classifier.'],
    [
      'a deprecated classifier',
      { classifiers: ['Natural Language :: Ukranian'] },
      "has been deprecated, use one of ['Natural Language :: Ukrainian'] instead.",
    ],
    [
      'a dependency by address',
      { requires_dist: ['other @ https://example.org/other.whl'] },
      "Can't have direct dependency: other @ https://example.org/other.whl.",
    ],
    ['a dependency that is none', { requires_dist: ['other >= '] }, "'other >= ' is invalid for 'requires-dist'."],
    ['a Python range that is none', { requires_python: '^3.8' }, "'^3.8' is invalid for 'requires-python'."],
    ['a project URL without a scheme', { project_urls: ['Home, example.org'] }, "'example.org' is not a valid url."],
    [
      'a label that is too long',
      { project_urls: [`${'a'.repeat(33)}, https://x.org`] },
      'must be 32 characters or less.',
    ],
    ['an e-mail address that is none', { author_email: 'me at example' }, "'me' is not a valid email address:"],
    [
      'an e-mail address with a dash before a period',
      { author_email: 'a@b-.org' },
      'a period and a hyphen next to each other.',
    ],
    ['an e-mail address with two dashes', { author_email: 'a@ab--c.org' }, 'two letters followed by two dashes'],
    [
      'an e-mail address of 64 letters in a row',
      { author_email: `a@${'b'.repeat(64)}.org` },
      'so many characters (1 character too many).',
    ],
    ['an e-mail address of 300 letters', { author_email: `a@${'b.'.repeat(147)}org` }, 'The email address is too long'],
    ['an e-mail address with a picture', { author_email: 'a@😀.org' }, '(Codepoint U+1F600 at position 1 of'],
    ['a home page with brackets in its query', { home_page: 'https://x.org/?q=[a]' }, 'is not a valid url.'],
    ['a dynamic Dynamic', { dynamic: ['Dynamic'] }, "Dynamic field 'dynamic' is not a valid dynamic field."],
    [
      'two fields sent twice, of which the first by name is told',
      { summary: ['a', 'b'], author: ['a', 'b'] },
      "'author' has invalid data.",
    ],
    ['an unknown content type', { description_content_type: 'text/html' }, "must be one of ['text/markdown'"],
    ['a dynamic name', { dynamic: ['Name'] }, "'name' is not allowed as a dynamic field."],
    [
      'a README with a Sphinx role',
      { description: 'See :ref:`usage`.' },
      'The description failed to render in the default format of reStructuredText. See https://pypi.org/help/',
    ],
    [
      'a Markdown README of nothing but space',
      { description: ' \n', description_content_type: 'text/markdown' },
      "The description failed to render for 'text/markdown'.",
    ],
  ] as const
).map(([title, given, words]) => ({
  title,
  request: form(given),
  status: 400,
  words,
  source: 'facts pypi §1.2, §1.4, §4.2, §4.4; warehouse forklift/metadata.py',
}))
