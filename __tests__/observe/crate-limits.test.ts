import { describe, expect, test } from '@jest/globals'
import type { IndexedVersion } from '../../src/model/indexed-crate.ts'
import type { TakenBefore } from '../../src/model/crate-limits.ts'
import type { ProblemCode } from '../../src/model/catalogue.ts'
import { problem } from '../../src/model/problem.ts'
import { featuresTaken, judgedByTaken } from '../../src/observe/crate-limits.ts'
import type { CrateIndex } from '../../src/registries/registry.ts'

const refuse = (): Promise<never> => Promise.reject(new Error('nobody asked for this'))
const version = (number: string, features?: number, yanked = false): IndexedVersion => ({
  name: 'wide',
  version: number,
  yanked,
  ...(features !== undefined && { features }),
})
const silent = { unreadable: problem('registry-unreachable', 'It did not answer.', 'Wait.', { level: 'warning' }) }

/** An index with these versions, all of this size, that writes down what it is asked; and a judge that refuses with these codes. */
function stage(versions: Awaited<ReturnType<CrateIndex['versions']>>, size: number | undefined | typeof silent) {
  const asked: string[] = []
  const index: CrateIndex = {
    versions(name) {
      asked.push(`versions of ${name}`)
      return Promise.resolve(versions)
    },
    size(name, number) {
      asked.push(`size of ${name} ${number}`)
      return Promise.resolve(size)
    },
    categories: refuse,
    isTrustedOnly: refuse,
  }
  const judged = async (...codes: readonly ProblemCode[]) => {
    const judgements: (TakenBefore | undefined)[] = []
    const end = await judgedByTaken(index, 'wide', (taken) => {
      judgements.push(taken)
      const problems = taken === undefined ? codes.map((code) => problem(code, 'It is refused.', 'Mend it.')) : []
      return Promise.resolve({ problems, content: 'kept' })
    })
    return { codes: end.problems.map(({ code }) => code), content: end.content, judgements }
  }
  return { asked, judged }
}

const many = version('1.0.0', 1500)
const few = version('0.9.0', 20)

describe('the features that crates.io took before', () => {
  test.each<[string, Parameters<typeof featuresTaken>[0], ReturnType<typeof featuresTaken>]>([
    [
      'are the most of all versions',
      [few, version('0.9.1', 400), many, version('1.1.0')],
      { version: '1.0.0', amount: 1500 },
    ],
    ['count where the version is yanked', [version('1.0.0', 301, true)], { version: '1.0.0', amount: 301 }],
    ['say nothing where they are what every crate may have', [few, version('1.0.0', 300)], undefined],
    ['are unknown of a crate that could not be asked for', 'unknown', undefined],
    ['are none of a new crate', 'absent', undefined],
    ['are none of one that nobody asked for', undefined, undefined],
  ])('%s', (_, versions, taken) => expect(featuresTaken(versions)).toEqual(taken))
})

describe('a crate', () => {
  test('that is within the usual limits is judged once, and nobody is asked', async () => {
    const { asked, judged } = stage([many], 12_000_000)
    expect(await judged('crate-license-invalid')).toEqual({
      codes: ['crate-license-invalid'],
      content: 'kept',
      judgements: [undefined],
    })
    expect(asked).toEqual([])
  })

  test('with too many features is judged by those of its versions, and the web API is not asked', async () => {
    const { asked, judged } = stage([few, many], 12_000_000)
    const taken = { features: { version: '1.0.0', amount: 1500 }, size: undefined }
    expect(await judged('crate-too-many')).toEqual({ codes: [], content: 'kept', judgements: [undefined, taken] })
    expect(asked).toEqual(['versions of wide'])
  })

  test('that is too large is judged by the newest version that is not yanked, with one question', async () => {
    const { asked, judged } = stage([few, version('0.9.1'), version('0.9.2', 0, true)], 12_000_000)
    const taken = { size: { version: '0.9.1', amount: 12_000_000 }, features: undefined }
    expect(await judged('file-too-large')).toEqual({ codes: [], content: 'kept', judgements: [undefined, taken] })
    expect(asked).toEqual(['versions of wide', 'size of wide 0.9.1'])
  })

  test.each<[string, Parameters<typeof stage>[1]]>([
    ['was as small as others', 10 * 1024 * 1024],
    ['has no size', undefined],
  ])('that is too large stays refused where the version before it %s', async (_, size) => {
    const { judged } = stage([few], size)
    expect(await judged('file-too-large')).toMatchObject({ codes: ['file-too-large'], judgements: [undefined] })
  })

  test('stays refused where nobody answers, which is told beside it', async () => {
    const codes = ['file-too-large', 'registry-unreachable']
    expect(await stage(silent, 12_000_000).judged('file-too-large')).toMatchObject({ codes, judgements: [undefined] })
    expect(await stage([few], silent).judged('file-too-large')).toMatchObject({ codes, judgements: [undefined] })
  })

  test('that is new stays refused', async () => {
    expect((await stage('absent', undefined).judged('crate-too-many', 'file-too-large')).codes).toHaveLength(2)
  })
})
