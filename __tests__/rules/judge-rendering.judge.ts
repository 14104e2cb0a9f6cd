import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { files } from '../../src/platform/files.ts'
import { createProcess } from '../../src/platform/process.ts'
import { pythonRenderer, type RenderReadme } from '../../src/rules/rendering.ts'
import { restructuredTextDefects } from '../../src/rules/restructured-text.ts'
import { toolAt } from '../judges/tool.ts'

/** The Python that has readme_renderer, because twine needs it. */
const python = toolAt('JUDGE_PYTHON')

let scratch: string
let render: RenderReadme
beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'rendering-'))
  render = pythonRenderer({ process: createProcess({}), files, env: { PATH: path.dirname(python) }, scratch })
})
afterAll(() => rm(scratch, { recursive: true }))

/** Texts that docutils takes. */
const fine = [
  'A title\n=======\n\nWords with *stress*, ``code`` and a `link <https://example.org>`_.\n',
  'Words.\n\n.. code-block:: python\n\n    import demo\n',
  'Words.\n\n.. note:: This.\n\n* one\n* two\n',
  'Größe, “quoted”, 漢字 — and :sub:`sub`.\n',
  'A title\r\n=======\r\n\r\nWords.\r\n',
  '.. image:: https://example.org/a.svg\n   :target: https://example.org\n\nWords.\n',
]

/** Texts that docutils warns of, which is fatal on PyPI. The marked ones only a renderer can tell. */
const broken: readonly (readonly [string, string, 'by the rules too' | 'by the renderer alone'])[] = [
  ['a role of Sphinx', 'See :ref:`here` and :class:`demo.Demo`.\n', 'by the rules too'],
  ['a directive of Sphinx', 'Words.\n\n.. toctree::\n\n   a\n', 'by the rules too'],
  ['a version directive of Sphinx', 'Words.\n\n.. versionadded:: 1.0\n', 'by the rules too'],
  ['a short underline', 'A long title\n====\n\nWords.\n', 'by the rules too'],
  ['raw HTML', 'Words.\n\n.. raw:: html\n\n   <b>x</b>\n', 'by the rules too'],
  ['an open emphasis', 'Words with *no end.\n', 'by the renderer alone'],
  ['an unknown target', 'See `nowhere`_.\n', 'by the renderer alone'],
  ['a broken table', '=== ===\na   b\n=== ===\nlonger than it is\n', 'by the renderer alone'],
]

describe('readme_renderer, called as the build calls it', () => {
  test.each(fine)('takes %j, and so do the rules', async (text) => {
    expect(await render(text)).toEqual({ renders: true, words: '' })
    expect(restructuredTextDefects(text)).toEqual([])
  })

  test.each(broken)('refuses %s, %j (%s)', async (_, text, by) => {
    expect(await render(text)).toMatchObject({ renders: false, words: expect.stringMatching(/WARNING|ERROR/) })
    expect(restructuredTextDefects(text).length > 0).toBe(by === 'by the rules too')
  })

  test('leaves nothing behind', async () => expect(await readdir(scratch)).toEqual([]))
})
