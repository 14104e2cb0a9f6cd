import { describe, expect, test } from '@jest/globals'
import { catalogue } from '../../src/model/catalogue.ts'
import { examineBytes } from '../make/content.ts'
import { ask, jsonOf, stagePypi } from '../make/pypi-stage.ts'
import { makeSdist } from '../make/sdist.ts'
import { makeUploadRequest } from '../make/upload-request.ts'
import { type MadeFile, makeWheel } from '../make/wheel.ts'
import { type BrokenFile, brokenFiles } from './broken.ts'
import { doubtfulFiles, unseenFiles } from './doubtful.ts'
import { twineForm } from './twine-form.ts'

/** What the loopback PyPI answers to the file, sent with the metadata that is in it. */
async function uploaded(file: MadeFile): Promise<{ readonly status: number; readonly text: string }> {
  const request = makeUploadRequest(file, { fields: twineForm(file.filename, file.metadata) })
  const answer = await ask(stagePypi(), request)
  if (answer.status === 200) return { status: 200, text: '' }
  const { message } = jsonOf(answer)
  const lines = String(message).split('\n')
  return { status: answer.status, text: lines.slice(1).join('\n').trim() }
}

/** What the problem quotes of PyPI, without the full stop. */
const quotedIn = (message: string): string | undefined => /PyPI answers: (.*?)\.?$/s.exec(message)?.[1]

const errorsIn = async ({ file, expected }: Pick<BrokenFile, 'file' | 'expected'>) =>
  (await examineBytes(file.filename, file.bytes, expected)).problems.filter(({ level }) => level === 'error')

/** What plan and build step tell of a wheel's setting, of one that is installed, or held against its row: no file alone shows it. */
const ofTheBuild = [
  'wheel-abi-unsaid',
  'wheel-newer-system',
  'wheel-unimportable',
  'wheel-test-failed',
  'wheel-untested',
]
/** Codes that tell of a wheel, an sdist or their metadata. The ones of crates and of the rest of the program are not here. */
const codes = Object.keys(catalogue).filter(
  (code) =>
    /^(?:filename|platform-tag|file|archive|metadata|requirement|classifier|license|readme|sdist|wheel|built)-|^version-local$/.test(
      code,
    ) && !ofTheBuild.includes(code),
)

describe('taken by both', () => {
  test.each<[string, MadeFile]>([
    ['a good wheel', makeWheel()],
    ['a good sdist', makeSdist()],
    ['a wheel for Windows, in capitals', makeWheel({ tag: 'cp313-cp313-WIN_AMD64' })],
    ['a wheel with a zero more in its name', makeWheel({ version: '1.0.0', fields: { Version: '1.0' } })],
    ['a licence file in metadata 2.1', makeSdist({ fields: { 'Metadata-Version': '2.1', 'License-File': 'LICENSE' } })],
    [
      'a README of Markdown',
      makeWheel({ fields: { 'Description-Content-Type': 'text/markdown' }, description: '# x\n' }),
    ],
  ])('%s', async (_, file) => {
    expect((await examineBytes(file.filename, file.bytes)).problems).toEqual([])
    expect(await uploaded(file)).toEqual({ status: 200, text: '' })
  })
})

test('there are 150 broken files at least, each told once, and every code of a wheel or an sdist is among them', () => {
  const titles = brokenFiles.map(({ title }) => title)
  expect(new Set(titles).size).toBe(titles.length)
  expect(titles.length).toBeGreaterThanOrEqual(150)
  const told = new Set<string>([...brokenFiles, ...doubtfulFiles].map(({ code }) => code))
  expect(codes.filter((code) => !told.has(code))).toEqual([])
})

describe('refused with one code', () => {
  test.each(brokenFiles)('$code: $title', async (row) => {
    const found = await errorsIn(row)
    expect({ codes: [...new Set(found.map(({ code }) => code))], found }).toMatchObject({ codes: [row.code] })
  })
})

describe('refused by the loopback PyPI in the words that the problem quotes', () => {
  test.each(brokenFiles.filter(({ alone }) => alone === undefined))('$code: $title', async (row) => {
    const { status, text } = await uploaded(row.file)
    const quoted = (await errorsIn(row)).map(({ message }) => quotedIn(message))
    expect({ status, text }).toEqual({ status: 400, text: expect.any(String) })
    // of several faults PyPI tells the first
    if (row.words === undefined) {
      expect(quoted.filter((each) => each !== undefined && text.includes(each))).not.toEqual([])
      return
    }
    expect(text).toContain(row.words)
    if (quoted.some((each) => each !== undefined)) expect(quoted.join('\n')).toContain(row.words.replace(/\.$/, ''))
  })
})

describe('refused by the rules alone', () => {
  test.each(brokenFiles.filter(({ alone, code }) => alone !== undefined && code !== 'file-too-large'))(
    '$code: $title ($alone)',
    async ({ file, alone }) => {
      expect(await uploaded(file)).toMatchObject({ status: alone?.includes('(500)') === true ? 500 : 200 })
    },
  )
})

describe('a warning, because PyPI takes it or may take it', () => {
  test.each(doubtfulFiles)('$code: $title', async ({ file, code, answer }) => {
    const { problems } = await examineBytes(file.filename, file.bytes)
    expect(problems.map((each) => [each.level, each.code])).toEqual([['warning', code]])
    const { status, text } = await uploaded(file)
    expect({ status, text }).toEqual(
      answer === undefined ? { status: 200, text: '' } : { status: 400, text: expect.stringContaining(answer) },
    )
  })
})

describe('refused by the loopback PyPI alone', () => {
  test.each(unseenFiles)('$title ($why)', async ({ file, words, options }) => {
    expect(await errorsIn({ file })).toEqual([])
    const request = makeUploadRequest(file, { fields: twineForm(file.filename, file.metadata) })
    const answer = await ask(stagePypi(options), request)
    expect(answer.status).toBe(400)
    expect(String(jsonOf(answer)['message'])).toContain(words)
  })
})
