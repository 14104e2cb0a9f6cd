import path from 'node:path'
import { problem } from '../src/model/problem.ts'
import { examine } from '../src/rules/distribution.ts'
import type { RenderReadme } from '../src/rules/rendering.ts'
import { lend } from './check-content.ts'
import { filesNamed } from './check-paths.ts'
import { type Checked, jsonReport, textReport, verdictOf } from './check-report.ts'
import { misunderstood, readLine } from './frame.ts'
import { settingOf } from './setting.ts'

const help = `release-action check [--strict] [--json] FILE…

  Tells what PyPI would refuse in a wheel or sdist, and crates.io in a .crate
  file, before anything is uploaded. FILE may be a folder (every distribution in
  it) or a pattern in quotes ("dist/*.whl").

  reStructuredText is rendered as PyPI does by the python3 on the PATH where that
  has readme_renderer; otherwise only the usual mistakes are found.

  --strict  warnings fail too
  --json    one JSON document (schemas/check.schema.json)

  Exit codes: 0 all would be accepted, 1 something would be refused,
  2 the command line was not understood, or a file could not be read.

  release-action check dist
  release-action check --strict --json "dist/*.whl"`

const options = { strict: { type: 'boolean' }, json: { type: 'boolean' } } as const

interface Wanted {
  readonly words: readonly string[]
  readonly strict: boolean
  readonly json: boolean
}

/** `release-action check FILE…` */
export async function checkCommand(args: readonly string[]): Promise<number> {
  const read = readLine({ name: 'check', help, options }, args, ({ values, positionals }): Wanted => {
    if (positionals.length === 0) throw new TypeError('no file was named')
    return { words: positionals, strict: values.strict === true, json: values.json === true }
  })
  if (typeof read === 'number') return read
  const named = read.words.map((word) => filesNamed(word))
  const wrong = named.flatMap((each) => ('wrong' in each ? [each.wrong] : []))
  if (wrong.length > 0) return misunderstood('check', wrong.join('\nrelease-action check: '))
  const all = [...new Set(named.flatMap((each) => ('files' in each ? each.files : [])))]
  let isRendered = true
  const render = renderer(() => (isRendered = false))
  const checked: Checked[] = []
  for (const file of all) checked.push(await check(file, render))
  const setting = settingOf(process.stdout, process.env, false)
  console.log(read.json ? jsonReport(checked, read.strict) : textReport(checked, read.strict, setting))
  if (!isRendered) console.error(unrendered)
  const verdicts = new Set(checked.map((each) => verdictOf(each, read.strict)))
  return verdicts.has('unreadable') ? 2 : verdicts.has('refused') ? 1 : 0
}

async function check(file: string, render: RenderReadme): Promise<Checked> {
  try {
    return await lend(file, async (content) => {
      const { kind, name, version, problems } = await examine(path.basename(file), content, { render })
      return { file, kind, name, version, size: content.length, problems }
    })
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    const fix = 'Correct the path, and look at whether you may read the file.'
    const unreadable = problem('check-unreadable', `${path.basename(file)}: It cannot be read: ${words}.`, fix, {
      file,
    })
    return { file, kind: undefined, name: undefined, version: undefined, size: undefined, problems: [unreadable] }
  }
}

const unrendered =
  'release-action check: No python3 with readme_renderer is on the PATH: of reStructuredText only the usual mistakes were looked for (python3 -m pip install readme_renderer).'

/** Most files have a README of Markdown: what starts a Python is loaded when the first other one is met. */
function renderer(onFailure: () => void): RenderReadme {
  let real: Promise<RenderReadme> | undefined
  return async (text) => {
    real ??= import('./check-renderer.ts').then(({ machineRenderer }) => machineRenderer())
    const rendering = await (await real)(text)
    if (rendering === undefined) onFailure()
    return rendering
  }
}
