import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { descriptionFails } from '../../rehearsal/handlers/pypi/readme.ts'
import { restructuredTextFails } from '../../rehearsal/handlers/pypi/restructured-text.ts'
import { openReadmeRenderer } from '../../rehearsal/readme-renderer.ts'
import { cachedAt, fetchReal, realCorpus } from '../corpus/real-files.ts'
import { toolAt } from './tool.ts'

/** The Python that has readme_renderer, with twine. */
const python = toolAt('JUDGE_PYTHON')

/**
 * Prints every description in reStructuredText of the named files, once, and each with one blank line, one character or
 * one mark more or less (by a fixed seed), with whether readme_renderer refuses it.
 */
const script = `
import io, json, random, sys, tarfile, zipfile
from packaging.metadata import parse_email
from readme_renderer import rst

def metadata(path):
    if path.endswith(".tar.gz"):
        with tarfile.open(path) as tar:
            names = [each for each in tar.getnames() if each.endswith("/PKG-INFO") and each.count("/") == 1]
            return tar.extractfile(names[0]).read() if names else b""
    with zipfile.ZipFile(path) as zip:
        names = [each for each in zip.namelist() if each.endswith((".dist-info/METADATA", "PKG-INFO")) and each.count("/") == 1]
        return zip.read(names[0]) if names else b""

def described(path):
    raw, unparsed = parse_email(metadata(path))
    kind = (raw.get("description_content_type") or "text/x-rst").split(";")[0].strip().lower()
    text = raw.get("description") or next(iter(unparsed.get("description", [])), "")
    return text if kind == "text/x-rst" else ""

def changed(text):
    at = random.randrange(len(text) + 1)
    mark = random.choice(["", "*", "\`", "_", "|", ":", "\`\`", "**", "\`_", ".. ", "\\n", "\\n\\n", "    ", ">>> "])
    return text[:at] + mark + text[at + (1 if mark == "" else 0):]

random.seed(2026)
texts = dict.fromkeys(text for text in map(described, json.load(sys.stdin)) if text.strip())
print(json.dumps([
    [text, is_real, rst.render(text, stream=io.StringIO()) is None]
    for real in texts
    for text, is_real in [(real, True), *((changed(real), False) for _ in range(2))]
]))
`

interface Text {
  readonly text: string
  readonly isReal: boolean
  /** What readme_renderer says. */
  readonly fails: boolean
}

let texts: readonly Text[]
beforeAll(async () => {
  const { accepted, refusedToday } = await realCorpus()
  const files = [...accepted, ...refusedToday]
  await fetchReal(files)
  const { stdout, stderr, status } = spawnSync(python, ['-W', 'ignore', '-c', script], {
    input: JSON.stringify(files.map(cachedAt)),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status !== 0) throw new Error(`readme_renderer did not run: ${stderr}`)
  const rows: readonly (readonly [string, boolean, boolean])[] = JSON.parse(stdout)
  texts = rows.map(([text, isReal, fails]) => ({ text, isReal, fails }))
}, 600_000)

describe('the loopback PyPI without a renderer, and readme_renderer', () => {
  test('refuses no README of a published file that is rendered', () => {
    const real = texts.filter((each) => each.isReal)
    const agreed = real.filter(({ text, fails }) => restructuredTextFails(text) === fails).length
    console.log(`count: ${agreed} of ${real.length} READMEs judged as readme_renderer judges them`)
    expect(real.length).toBeGreaterThanOrEqual(150)
    expect(real.filter(({ text, fails }) => !fails && restructuredTextFails(text)).map(({ text }) => text)).toEqual([])
    expect(agreed / real.length).toBeGreaterThan(0.95)
  })

  test('refuses hardly any of those with one mark more or less that is rendered', () => {
    const other = texts.filter((each) => !each.isReal)
    const wrongly = other.filter(({ text, fails }) => !fails && restructuredTextFails(text))
    const found = other.filter(({ text, fails }) => fails && restructuredTextFails(text)).length
    const broken = other.filter(({ fails }) => fails).length
    console.log(
      `count: ${wrongly.length} of ${other.length - broken} changed READMEs refused wrongly, ${found} of ${broken} broken ones found`,
    )
    expect(broken).toBeGreaterThanOrEqual(20)
    // an option of a picture that is broken by a mark is read by docutils as its address
    expect(wrongly.length).toBeLessThanOrEqual(2)
    expect(found / broken).toBeGreaterThan(0.5)
  })
})

test('the loopback PyPI with the renderer says what it says', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'readme-'))
  const rendersBadly = openReadmeRenderer(python, folder, {})
  // it takes half a second a text
  const some = texts.filter((_, index) => index % 60 === 0)
  const said: boolean[] = []
  for (const { text } of some) said.push(await descriptionFails(text, 'text/x-rst', rendersBadly))
  await rm(folder, { recursive: true })
  expect(said).toEqual(some.map(({ fails }) => fails))
})
