import { spawnSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { filesNamed } from '../../cli/check-paths.ts'
import { type Checked, textReport } from '../../cli/check-report.ts'
import { problem } from '../../src/model/problem.ts'
import { makeCrate } from '../make/crate.ts'
import { entry } from '../make/entry.ts'
import { validator } from '../make/schema.ts'
import { makeSdist } from '../make/sdist.ts'
import { makeWheel } from '../make/wheel.ts'

const wheel = makeWheel()
const sdist = makeSdist()
const linux = makeWheel({ tag: 'cp313-cp313-linux_x86_64' })
const doubtful = makeWheel({ version: '2.0', fields: { Classifier: 'Topic :: Nonsense' } })
const crate = 'demo-1.0.0.crate'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'check-'))
  await mkdir(path.join(folder, 'dist', 'more'), { recursive: true })
  await mkdir(path.join(folder, 'empty'))
  const write = (file: string, content: string | Uint8Array) => writeFile(path.join(folder, file), content)
  await write(`dist/${wheel.filename}`, wheel.bytes)
  await write(`dist/more/${sdist.filename}`, sdist.bytes)
  await write(`dist/${crate}`, makeCrate('demo', '1.0.0'))
  await write('dist/build-record.json', '{}')
  await write(linux.filename, linux.bytes)
  await write(doubtful.filename, doubtful.bytes)
  await write('notes.txt', 'words')
  await write('damaged-1.0-py3-none-any.whl', wheel.bytes.subarray(0, 200))
})
afterAll(() => rm(folder, { recursive: true }))

/** The command in the folder, as a shell runs it. */
const check = (...args: readonly string[]) => checkWith(process.env['PATH'] ?? '', ...args)

function checkWith(PATH: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', entry, 'check', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH, FORCE_COLOR: '0' },
  })
  return { status, stdout, stderr }
}

describe('release-action check', () => {
  test('ends with 0 where all would be accepted', () => {
    const { status, stdout } = check(`dist/${wheel.filename}`, `dist/${crate}`)
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: `✓ dist/${wheel.filename}\n✓ dist/${crate}\n\n2 of 2 files would be accepted.\n`,
    })
  })

  test('takes a folder for every distribution in it, and nothing else', () => {
    const { status, stdout } = check('dist')
    expect({ status, files: stdout.match(/✓ .+/g)?.map((line) => path.basename(line.slice(2))) }).toEqual({
      status: 0,
      files: [wheel.filename, crate, sdist.filename],
    })
  })

  test('resolves a pattern that the shell has left alone', () => {
    expect(check('dist/**/*.gz')).toMatchObject({ status: 0, stdout: expect.stringContaining(sdist.filename) })
    expect(check('dist/*.gz')).toMatchObject({ status: 2, stderr: expect.stringContaining('no file is called dist') })
  })

  test('ends with 1 where something would be refused, in the words of the registry', () => {
    const { status, stdout } = check(linux.filename)
    expect(status).toBe(1)
    expect(stdout).toContain('platform-tag-unsupported')
    expect(stdout).toContain("has an unsupported platform tag 'linux_x86_64'")
    // the name of the file stands above already
    expect(stdout).not.toContain(`${linux.filename}: `)
  })

  test('lets warnings pass, unless told to be strict', () => {
    expect(check(doubtful.filename)).toMatchObject({ status: 0, stdout: expect.stringContaining('classifier-unknown') })
    expect(check('--strict', doubtful.filename)).toMatchObject({ status: 1, stdout: expect.stringMatching(/^✗ /) })
  })

  test('refuses what is no distribution, and what is damaged', () => {
    expect(check('notes.txt')).toMatchObject({ status: 1, stdout: expect.stringContaining('filename-invalid') })
    expect(check('damaged-1.0-py3-none-any.whl')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('archive-unreadable'),
    })
  })

  test('ends with 2 where a file cannot be read, and looks at the others all the same', async () => {
    const { status, stdout } = check('absent-1.0-py3-none-any.whl', linux.filename)
    expect(status).toBe(2)
    expect(stdout).toContain('check-unreadable')
    expect(stdout).toContain('platform-tag-unsupported')
    expect(stdout).toContain('0 of 2 files would be accepted, 1 refused, 1 could not be read.')
    const locked = path.join(folder, 'dist', 'locked-1.0.tar.gz')
    await writeFile(locked, 'x')
    await chmod(locked, 0)
    // root may read everything
    const isRoot = process.getuid?.() === 0
    expect(check(locked).status).toBe(isRoot || process.platform === 'win32' ? 1 : 2)
    await rm(locked)
  })

  test('says that reStructuredText was not rendered where there is no Python for it', async () => {
    const plain = makeWheel({ version: '3.0', description: 'See :ref:`x`.\n' })
    await writeFile(path.join(folder, plain.filename), plain.bytes)
    const { status, stdout, stderr } = checkWith(path.join(folder, 'empty'), plain.filename)
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: expect.stringContaining("unknown interpreted text role 'ref'"),
      stderr: expect.stringContaining('readme_renderer'),
    })
    expect(checkWith(path.join(folder, 'empty'), `dist/${wheel.filename}`).stderr).toBe('')
  })

  test.each([
    ['no file', [], 'no file was named'],
    ['an unknown option', ['--fast', 'x.whl'], '--fast'],
    ['an empty folder', ['empty'], 'no wheel, sdist or crate lies in empty'],
  ])('ends with 2 for %s', (_, args, words) => {
    expect(check(...args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(words) })
  })

  test('tells its options', () =>
    expect(check('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--strict') }))
})

describe('--json', () => {
  test.each<[string, readonly string[], number]>([
    ['accepted files', ['dist'], 0],
    ['a refused one', [linux.filename, `dist/${wheel.filename}`], 1],
    ['a warning', [doubtful.filename], 0],
    ['a warning that counts', ['--strict', doubtful.filename], 1],
    ['what is no distribution', ['notes.txt'], 1],
    ['an absent one', ['absent-1.0.tar.gz'], 2],
  ])('prints for %s what the schema says', async (_, args, status) => {
    const { status: ended, stdout } = check('--json', ...args)
    const report: { readonly accepted: boolean; readonly files: readonly { readonly verdict: string }[] } =
      JSON.parse(stdout)
    expect((await validator('check'))(report)).toEqual([])
    expect(ended).toBe(status)
    expect(report.accepted).toBe(status === 0)
    expect(report.files.every(({ verdict }) => verdict === 'accepted')).toBe(status === 0)
  })

  test('has the name, version and size of each file', () => {
    const report: { readonly files: readonly unknown[] } = JSON.parse(check('--json', `dist/${wheel.filename}`).stdout)
    const file = { file: `dist/${wheel.filename}`, verdict: 'accepted', kind: 'wheel', name: 'demo', version: '1.0' }
    expect(report.files).toEqual([{ ...file, size: wheel.bytes.length, problems: [] }])
  })
})

describe('the report', () => {
  const long = 'words '.repeat(40).trim()
  const one: Checked = {
    file: 'dist/a-1.0.tar.gz',
    kind: 'sdist',
    name: 'a',
    version: '1.0',
    size: 1,
    problems: [problem('readme-broken', `a-1.0.tar.gz: ${long}`, `See https://example.org/${'x'.repeat(90)} there.`)],
  }

  test('is folded at the width of the terminal, but for a word that is longer', () => {
    const lines = textReport([one], false, { columns: 80, colour: false }).split('\n')
    expect(lines.length).toBeGreaterThan(5)
    expect(lines.filter((line) => line.length > 80)).toEqual([expect.stringMatching(/^ {4}https:\/\/\S+$/)])
  })

  test('is not folded in a log, where lines are searched', () => {
    expect(textReport([one], false, { columns: undefined, colour: false })).toContain(`    ${long}\n`)
  })

  test('has colour where it is wanted', () => {
    const esc = '\u001B['
    expect(textReport([one], false, { columns: 80, colour: true })).toContain(`${esc}31m✗${esc}0m dist/a-1.0.tar.gz`)
    expect(textReport([one], false, { columns: 80, colour: false })).not.toContain(esc)
  })
})

test('a file whose name looks like a pattern is itself', async () => {
  const odd = path.join(folder, 'odd[1]-1.0.tar.gz')
  await writeFile(odd, sdist.bytes)
  expect(filesNamed(odd)).toEqual({ files: [odd] })
  await rm(odd)
})
