import { spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { toolAt } from '../judges/tool.ts'
import { examineBytes } from '../make/content.ts'
import { cachedAt, fetchReal, realCorpus } from './real-files.ts'

/** The Python that has twine. */
const python = toolAt('JUDGE_PYTHON')

/** Runs `twine check` on one file after the other: in a single call the first unreadable one would end it for all. */
const script = `
import contextlib, io, json, sys
from twine import exceptions
from twine.commands import check

def passes(path):
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            return not check.check([path])
    except exceptions.InvalidDistribution:
        return False

print(json.dumps([passes(path) for path in json.load(sys.stdin)]))
`

const corpus = await realCorpus()
/** Every seventh, and all of those that PyPI would not take today. */
const sample = [...corpus.accepted.filter((_, index) => index % 7 === 0), ...corpus.refusedToday]

const folded =
  'an old PKG-INFO moves the description in by eight columns: twine renders it so, the upload here moves it back first'

/** Where twine and the rules do not agree, and why. At most ten. */
const differences: Readonly<Record<string, string>> = {
  'certifi-2020.4.5.2.tar.gz': folded,
  'h11-0.12.0.tar.gz': folded,
  'toolz-0.1.tar.gz': folded,
  'zstandard-0.0.1.tar.gz': folded,
  'snowballstemmer-0.1.0.tar.gz':
    'an author address without an @-sign, which packaging does not look at and PyPI refuses',
  'poetry_core-1.0.0a0-py2.py3-none-any.whl':
    'a description of nothing but an empty line: twine passes it over, PyPI renders it to nothing and refuses',
}

/** What `twine check` looks at: whether it finds the metadata, the metadata itself and the description. */
const isTwines = (code: string): boolean =>
  /^(?:sdist-layout|metadata-|readme-|requirement-invalid|license-expression)/.test(code)

let refusedHere: ReadonlySet<string>
let refusedByTwine: ReadonlySet<string>
beforeAll(async () => {
  const bytes = await fetchReal(sample)
  const refused: string[] = []
  for (const [filename, content] of bytes) {
    const { problems } = await examineBytes(filename, content)
    if (problems.some(({ level, code }) => level === 'error' && isTwines(code))) refused.push(filename)
  }
  refusedHere = new Set(refused)
  const { stdout, stderr, status } = spawnSync(python, ['-W', 'ignore', '-c', script], {
    input: JSON.stringify(sample.map(cachedAt)),
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`twine did not run: ${stderr}`)
  const passed: readonly boolean[] = JSON.parse(stdout)
  refusedByTwine = new Set(sample.flatMap(({ filename }, index) => (passed[index] === true ? [] : [filename])))
}, 600_000)

describe('twine check and the rules', () => {
  test('look at 60 real files at least, some of which both refuse', () => {
    console.log(
      `count: ${sample.length} files, ${refusedByTwine.size} refused by twine, ${refusedHere.size} by the rules`,
    )
    expect(sample.length).toBeGreaterThanOrEqual(60)
    expect([...refusedHere].filter((each) => refusedByTwine.has(each)).length).toBeGreaterThanOrEqual(10)
  })

  test('agree about each, but for the table of differences', () => {
    const disagreed = sample
      .filter(({ filename }) => refusedByTwine.has(filename) !== refusedHere.has(filename))
      .map(({ filename }) => filename)
    const table = Object.keys(differences)
    expect(disagreed.sort()).toEqual(table.sort())
    expect(table.length).toBeLessThanOrEqual(10)
  })
})
