import { describe, expect, test } from '@jest/globals'
import { readmeFindings } from '../../src/rules/readme.ts'
import { restructuredTextDefects } from '../../src/rules/restructured-text.ts'

const codes = (description: string | undefined, type: string | undefined) =>
  readmeFindings(description, type).map(({ code }) => code)

describe('a description', () => {
  test.each<[string, string | undefined, string | undefined]>([
    ['none', undefined, undefined],
    ['Markdown', '# Title\n:ref:`x`\n', 'text/markdown'],
    ['Markdown with all parameters', 'x', 'text/markdown; charset=UTF-8; variant=CommonMark'],
    ['plain text of spaces', '  \n', 'text/plain'],
    ['reStructuredText', 'Title\n=====\n\n* a `link <https://a>`_ and ``:ref:`code``` \n', 'text/x-rst'],
    ['reStructuredText by default', 'Just words.', undefined],
  ])('is taken: %s', (_, text, type) => expect(codes(text, type)).toEqual([]))

  test.each<[string, string, string | undefined, string]>([
    ['Markdown of spaces', ' \n\n', 'text/markdown', 'readme-blank'],
    ['reStructuredText of spaces', '\n', undefined, 'readme-blank'],
    ['HTML', 'x', 'text/html', 'readme-type-invalid'],
    ['a Markdown variant of its own', 'x', 'text/markdown; variant=Pandoc', 'readme-type-invalid'],
    ['Latin-1', 'x', 'text/plain; charset=latin-1', 'readme-type-invalid'],
    ['a parameter twice', 'x', 'text/plain; charset=utf-8; charset=utf-8', 'readme-type-invalid'],
    ['Sphinx without a type', 'See :ref:`there`.', undefined, 'readme-broken'],
  ])('is refused: %s', (_, text, type, code) => expect(codes(text, type)).toEqual([code]))

  test('the refusal quotes PyPI and names line and cause', () => {
    const [found] = readmeFindings('Title\n=====\n\n.. toctree::\n\n   a\n', 'text/x-rst')
    expect(found?.message).toBe(
      "PyPI answers: The description failed to render for 'text/x-rst'. Line 4: unknown directive 'toctree'.",
    )
  })
})

describe('reStructuredText', () => {
  const lines = (text: string) => restructuredTextDefects(text).map(({ line }) => line)

  test.each<[string, string, readonly number[]]>([
    ['a Sphinx role', 'a :class:`X` b', [1]],
    ['a role after its text', 'a `X`:func: b', [1]],
    ['a role of a domain', '\n\n:py:mod:`x`', [3]],
    ['versionadded', 'x\n\n.. versionadded:: 1.0\n   words', [3]],
    ['raw HTML', '.. raw:: html\n\n   <b>', [1]],
    ['an included file', '.. include:: CHANGES.rst', [1]],
    ['a short underline', 'A long title\n======\n\nx', [2]],
    ['a short overline', '====\nTitle\n====\n\nx', [1]],
    ['a level that is skipped', 'A\n=\n\nB\n-\n\nC\n=\n\nD\n~\n', [10]],
    ['wide characters over a short line', '日本語\n====\n', [2]],
  ])('is broken by %s', (_, text, expected) => expect(lines(text)).toEqual(expected))

  test.each<[string, string]>([
    ['known roles', ':code:`x`, :sup:`2`, :pep:`8`, :RFC:`1`'],
    ['a role that it defines', '.. role:: py(code)\n   :language: python\n\n:py:`x`'],
    ['a role inside a literal', 'write ``:ref:`x``` there'],
    ['a role inside a literal block', 'x::\n\n    :ref:`y`\n\n    .. toctree::\n\nend'],
    ['a role inside code', '.. code-block:: rst\n\n    :ref:`y`\n    .. toctree::\n'],
    ['anything inside a comment', '.. a comment\n   .. toctree::\n\nx'],
    ['directives of docutils', '.. image:: https://a/b.svg\n   :alt: x\n\n.. |b| image:: https://a\n\n.. note:: x\n'],
    ['targets and footnotes', '.. _a: https://a\n.. [1] note\n.. __: https://b\n\n`a`_ [1]_'],
    ['two styles of titles', '=====\nTitle\n=====\n\nPart\n----\n\nSub\n~~~\n\nPart\n----\n'],
    ['three dots under a longer text', 'words words\n...\n'],
    ['a rule between paragraphs', 'a\n\n----\n\nb'],
    ['simple tables', '=====  ====\na      b\n=====  ====\nfirst  x\n=====  ====\n'],
    ['option and field lists', '-a  option\n--long  option\n\n:field: x\n'],
  ])('is whole with %s', (_, text) => expect(restructuredTextDefects(text)).toEqual([]))
})
