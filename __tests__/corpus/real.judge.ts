import { beforeAll, describe, expect, test } from '@jest/globals'
import { fetchReal, realCorpus, type RealFile } from './real-files.ts'
import { examineBytes } from '../make/content.ts'

const corpus = await realCorpus()

/** Files that PyPI takes and the rules refuse: why that is meant, and the code. At most ten. */
const differences: Readonly<Record<string, readonly [code: string, why: string]>> = {
  'azure_nspkg-3.0.1-py3-none-any.whl': [
    'wheel-empty',
    'a namespace package of Python 2 times: nothing to import on Python 3, which is what the rule is for (`metapackage` allows it)',
  ],
  'azure_nspkg-3.0.2-py3-none-any.whl': ['wheel-empty', 'as the one before'],
  'nanobind-0.0.1-py3-none-any.whl': ['wheel-empty', 'only reserved the name: the wheel has no module'],
  'rich_click-0.1.0-py3-none-any.whl': ['wheel-empty', 'published without its package, and superseded the same day'],
  'fasteners-0.17.1-py3-none-any.whl': [
    'readme-type-invalid',
    '`charset-UTF-8` is a parameter without a value: packaging 26.2 reads over it, 26.3 refuses it, and PyPI follows packaging',
  ],
  'fasteners-0.18-py3-none-any.whl': ['readme-type-invalid', 'as the one before'],
}

let bytes: ReadonlyMap<string, Buffer>
beforeAll(async () => {
  bytes = await fetchReal([...corpus.accepted, ...corpus.refusedToday])
}, 600_000)

async function errorsIn({ filename }: RealFile): Promise<readonly string[]> {
  const content = bytes.get(filename)
  if (content === undefined) throw new Error(`${filename} was not fetched`)
  const { problems } = await examineBytes(filename, content)
  return problems.filter(({ level }) => level === 'error').map(({ code, message }) => `${code}: ${message}`)
}

const codes = (errors: readonly string[]): readonly string[] => [
  ...new Set(errors.map((each) => each.slice(0, each.indexOf(':')))),
]

describe('real files of PyPI', () => {
  test('are at least 300, each once, of every metadata version and kind of wheel', async () => {
    const names = corpus.accepted.map(({ filename }) => filename)
    console.log(`count: ${names.length} real files, ${corpus.refusedToday.length} that PyPI would not take today`)
    expect(new Set(names).size).toBe(names.length)
    expect(names.length).toBeGreaterThanOrEqual(300)
    const kinds = [
      '.tar.gz',
      '-any.whl',
      'manylinux',
      'musllinux',
      'macosx',
      '-win_',
      '-abi3-',
      't-win_',
      'pyemscripten',
    ]
    for (const kind of kinds) expect(names.filter((name) => name.includes(kind)).length).toBeGreaterThan(0)
    const versions = (await Promise.all(corpus.accepted.map((file) => metadataVersion(file)))).filter(
      (each) => each !== undefined,
    )
    expect([...new Set(versions)].sort()).toEqual(['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5'])
  })

  test('pass, but for the table of differences', async () => {
    const refused: string[] = []
    for (const file of corpus.accepted) {
      const errors = await errorsIn(file)
      const [code] = differences[file.filename] ?? []
      if (code === undefined) refused.push(...errors)
      else if (codes(errors).join(', ') !== code)
        refused.push(`${file.filename}: expected ${code}, not ${errors.join('; ')}`)
    }
    expect(refused).toEqual([])
  })

  test('differ in ten cases at most, each of which is in the list', () => {
    const names = new Set(corpus.accepted.map(({ filename }) => filename))
    expect(Object.keys(differences).length).toBeLessThanOrEqual(10)
    expect(Object.keys(differences).filter((name) => !names.has(name))).toEqual([])
  })

  test.each(corpus.refusedToday)('PyPI would not take $filename today: $code ($reason)', async (file) => {
    expect(codes(await errorsIn(file))).toEqual([file.code])
  })
})

async function metadataVersion({ filename }: RealFile): Promise<string | undefined> {
  const fields = (await examineBytes(filename, bytes.get(filename) ?? Buffer.alloc(0))).fields ?? []
  return fields.find(([name]) => name === 'metadata_version')?.[1]
}
