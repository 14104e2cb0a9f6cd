import { describe, expect, test } from '@jest/globals'
import { blake2b256 } from '../../../rehearsal/handlers/pypi/blake2b.ts'
import { readAddress } from '../../../rehearsal/handlers/pypi/email-address.ts'
import { isLicenseExpression } from '../../../rehearsal/handlers/pypi/license-expression.ts'
import { isPlatformTag } from '../../../rehearsal/handlers/pypi/platform-tags.ts'
import { descriptionFails } from '../../../rehearsal/handlers/pypi/readme.ts'
import { readRequirement } from '../../../rehearsal/handlers/pypi/requirement.ts'
import { isSpecifierSet, readVersion } from '../../../rehearsal/handlers/pypi/version.ts'

// What is expected here was printed by packaging 26.2, readme_renderer 45 with docutils 0.23, and Python's hashlib.

describe('BLAKE2b with 32 bytes', () => {
  test.each([
    [0, '0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8'],
    [1, '8928aae63c84d87ea098564d1e03ad813f107add474e56aedd286349c0c03ea4'],
    [128, 'ae2aa48507885c4c950fb809b2076f959cde9f8ea6da260d9a3587df33dac450'],
    [129, '2f64744a6de0d2c0b56e64cf6e29a5aaa255010d415d51c75ccc82f73dccd865'],
    [1000, 'e00b0ddbf1e2cdaf5c898e1a5e8826ea3a2c339bcf2a478da2e5fca9ff126672'],
  ])('of %i times a', (count, hash) => {
    expect(blake2b256(Buffer.alloc(count, 'a'))).toBe(hash)
  })
})

describe('versions', () => {
  test.each([
    ['1.0.0-RC.1', '1.0.0rc1', '1rc1'],
    [' v1.0 ', '1.0', '1'],
    ['1!2.0.post', '1!2.0.post0', '1!2.post0'],
    ['1.0-1', '1.0.post1', '1.post1'],
    ['1.0+Ab_c', '1.0+ab.c', '1+ab.c'],
    ['0.0', '0.0', '0'],
  ])('%s is %s', (given, text, canonical) => {
    expect(readVersion(given)).toMatchObject({ text, canonical })
  })

  test.each(['dog', '', '1..0', '1.0+', '1.0-', '1.0 1'])('%p is none', (text) => {
    expect(readVersion(text)).toBeUndefined()
  })
})

describe('version ranges', () => {
  test.each(['', '>=3.8', '>= 3.8,<4', '==3.*', '~=3.8', '===x', '>=3.8,', '!=3.9.*'])('%p is taken', (text) => {
    expect(isSpecifierSet(text)).toBe(true)
  })

  test.each(['*', '3.8', '>=3.8.*', '~=3', '^3.8', '>=3.8+x', '>=3.8 <4', '=>3'])('%p is refused', (text) => {
    expect(isSpecifierSet(text)).toBe(false)
  })
})

describe('dependencies', () => {
  test.each([
    'foo',
    'foo[a, b]>=1,<2 ; python_version >= "3.8" and (extra == \'x\' or os_name=="nt")',
    'foo (>=1)',
    'foo==1.*',
  ])('%s is one', (text) => {
    expect(readRequirement(text)).toMatchObject({ url: undefined })
  })

  test.each(['foo bar', 'foo >=', '-foo', 'foo[', 'foo;bad', 'foo>=1;', 'foo @', "foo ; extra=='a' or"])(
    '%s is none',
    (text) => {
      expect(readRequirement(text)).toBeUndefined()
    },
  )

  test('by address are printed as packaging prints them', () => {
    expect(readRequirement("foo[b,a]@ https://x.org/y ; python_version<'3'")).toEqual({
      text: 'foo[a,b] @ https://x.org/y ; python_version < "3"',
      url: 'https://x.org/y',
    })
  })
})

describe('licence expressions', () => {
  test.each([
    'mit',
    'MIT OR (Apache-2.0 AND BSD-3-Clause)',
    'GPL-2.0-or-later WITH Classpath-exception-2.0',
    'LicenseRef-My-Own',
    'GPL-2.0+',
  ])('%s is one', (text) => expect(isLicenseExpression(text)).toBe(true))

  test.each([
    'Apache 2.0',
    'MIT/Apache-2.0',
    '(MIT',
    'MIT AND',
    'MIT WITH MIT',
    'BSD',
    '()',
    'LicenseRef-a_b',
    'MIT OR OR MIT',
  ])('%s is none', (text) => expect(isLicenseExpression(text)).toBe(false))
})

describe('platform tags', () => {
  test.each([
    'any',
    'win_arm64',
    'manylinux_2_17_x86_64',
    'musllinux_1_2_aarch64',
    'macosx_10_9_x86_64',
    'macosx_26_0_arm64',
    'linux_armv7l',
    'pyemscripten_2025_0_wasm32',
  ])('%s is taken', (tag) => expect(isPlatformTag(tag)).toBe(true))

  test.each([
    'linux_x86_64',
    'macosx_11_1_arm64',
    'macosx_27_0_arm64',
    'musllinux_1_2_ppc64',
    'pyodide_2024_0_wasm32',
    'freebsd_13_amd64',
  ])('%s is refused', (tag) => expect(isPlatformTag(tag)).toBe(false))
})

describe('reStructuredText', () => {
  test.each([
    ['a title with its text', 'Title\n=====\n\ntext'],
    ['a short line of three characters', 'T\n=\n\ntext'],
    ['a note', '.. note:: see `this <https://x.org>`_'],
    ['code with anything in it', '.. code-block:: python\n\n   :ref:`x` *y\n\nok'],
    ['a literal block', 'here::\n\n    :ref:`x` ``un\n\nback'],
    ['a comment', '.. a comment :ref:`x`\n\ntext'],
    ['a link with its target', '`a`_ and b_\n\n.. _a: https://x.org\n.. _b: https://y.org'],
    ['a link to a title', '`title`_\n\ntitle\n=====\n\nx'],
    ['an image with a target', '.. image:: https://x/y.png\n   :target: https://z_\n\ntext'],
    ['standard roles', ':pep:`8` :sub:`x` `y`:sup:'],
    ['stars that mean nothing', "2*x*y and '*' and a * b"],
    ['names with underscores', '__init__ and a_b and _c'],
    ['a footnote', 'x [1]_\n\n.. [1] note'],
    ['a substitution', '|s|\n\n.. |s| replace:: x'],
    ['a transition', 'text\n\n----\n\nmore'],
    ['titles of three levels', 'A\n==\n\nB\n--\n\nC\n~~\n'],
    ['a test session with anything in it', 'A\n=\n\n>>> f(*a, **k)\n`x\n\nend'],
    ['a link to a title with markup', '``setup.py`` usage\n------------------\n\nSee `setup.py usage`_.'],
    ['a title above nothing but a picture', 'Title\n=====\n\n.. image:: https://x.org/a.png\n'],
    ['code with stars', 'x\n\n.. code-block:: python\n\n    A = (\n        *default_methods,\n    )\n'],
    ['a fence of Markdown', 'x\n\n```\n>>> a\nb\n```\n'],
  ])('is taken: %s', async (_title, text) => {
    expect(await descriptionFails(text, 'text/x-rst')).toBe(false)
  })

  test.each([
    ['an underline that is too short', 'A long title\n=====\n\ntext'],
    ['nothing but a title', 'Title\n=====\n'],
    ['a title and a subtitle', 'Title\n=====\n\nSub\n---\n'],
    ['a role of Sphinx', 'see :py:func:`foo`'],
    ['a role behind the text', '`x`:ref:'],
    ['a directive of Sphinx', 'x\n\n.. versionadded:: 1.0\n'],
    ['a role inside a note', '.. note::\n\n   see :ref:`x`'],
    ['an included file', '.. include:: CHANGES.rst'],
    ['raw HTML', '.. raw:: html\n\n   <b>'],
    ['a literal that is not closed', 'a ``b'],
    ['emphasis that is not closed', 'glob: *.py'],
    ['a link to nothing', 'see `nowhere`_'],
    ['a word with an underscore behind it', 'a_ word'],
    ['a footnote that is missing', 'x [1]_'],
    ['a substitution that is missing', '|s|'],
    ['nothing but space', ' \n '],
    ['a title inside a quotation', '    Title\n    =====\n\n    text'],
  ])('is refused: %s', async (_title, text) => {
    expect(await descriptionFails(text, undefined)).toBe(true)
  })

  test('rules hold for reStructuredText only', async () => {
    expect(await descriptionFails(':ref:`x`', 'text/markdown; charset=UTF-8')).toBe(false)
    expect(await descriptionFails(' ', 'text/plain')).toBe(false)
    expect(await descriptionFails(' ', 'text/markdown')).toBe(true)
    expect(await descriptionFails('', undefined)).toBe(false)
  })

  test('is left to the renderer where there is one', async () => {
    const asked: string[] = []
    const renderer = (answer: boolean | undefined) => (text: string) => {
      asked.push(text)
      return Promise.resolve(answer)
    }
    expect(await descriptionFails('text', undefined, renderer(true))).toBe(true)
    expect(await descriptionFails('see :ref:`x`', undefined, renderer(false))).toBe(false)
    expect(await descriptionFails('see :ref:`x`', undefined, renderer(undefined))).toBe(true)
    expect(asked).toEqual(['text', 'see :ref:`x`', 'see :ref:`x`'])
    expect(await descriptionFails('Title\n=====\n', undefined, renderer(false))).toBe(true)
  })
})

describe('the address of a person', () => {
  // printed by email.utils.parseaddr of Python 3.13
  test.each([
    ['A <a@b.org>', 'a@b.org'],
    ['A <a@b.org>,', 'a@b.org'],
    ['"A, B" <a@b.org>', 'a@b.org'],
    ['A (x) <a@b.org>', 'a@b.org'],
    ['a@b.org (x)', 'a@b.org'],
    ['A <a @ b.org>', 'a@b.org'],
    ['A: a@b.org;', 'a@b.org'],
    ['<a@b.org', 'a@b.org'],
    ['"q q"@b.org', '"q q"@b.org'],
    ['a b@c.org', 'a b@c.org'],
    ['Someone', 'Someone'],
    ['A B C', 'A'],
    ['@b', '@b'],
    ['a@b', 'a@b'],
  ])('in %p is %p', (field, address) => {
    expect(readAddress(field)).toBe(address)
  })

  test.each([
    'a@',
    'A <a@>',
    '<>',
    'a@b.org, c@',
    'a@b.org, d@e.org',
    'A, B <a@b.org>',
    'a@b.org;c@d.org',
    'a@b@c.org',
    'A <a@b.org> B',
    'a@[1.2.3.4]',
    'A <mailto:a@b.org>',
    'a@b.org <c>',
    'A <a> <b@c.org>',
    '(x)',
  ])('is not looked for in %p', (field) => {
    expect(readAddress(field)).toBeUndefined()
  })
})
