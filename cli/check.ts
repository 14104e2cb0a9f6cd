import path from 'node:path'
import { parseArgs } from 'node:util'
import { problem } from '../src/model/problem.ts'
import { examine } from '../src/rules/distribution.ts'
import type { RenderReadme } from '../src/rules/rendering.ts'
import { lend } from './check-content.ts'
import { filesNamed } from './check-paths.ts'
import { type Checked, jsonReport, textReport, verdictOf } from './check-report.ts'

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

interface Wanted {
  readonly words: readonly string[]
  readonly strict: boolean
  readonly json: boolean
}

/** `release-action check FILE…` */
export async function checkCommand(args: readonly string[]): Promise<number> {
  const read = readArguments(args)
  if (typeof read === 'number') return read
  const named = read.words.map((word) => filesNamed(word))
  const wrong = named.flatMap((each) => ('wrong' in each ? [each.wrong] : []))
  if (wrong.length > 0) return misunderstood(wrong.join('\nrelease-action check: '))
  const all = [...new Set(named.flatMap((each) => ('files' in each ? each.files : [])))]
  let isRendered = true
  const render = renderer(() => (isRendered = false))
  const checked: Checked[] = []
  for (const file of all) checked.push(await check(file, render))
  const { columns, isTTY } = process.stdout
  const setting = { columns: isTTY ? Math.max(40, columns) : undefined, colour: isColourful(isTTY) }
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

/** https://no-color.org and its counterpart. */
function isColourful(isTTY: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  if ((NO_COLOR ?? '') !== '') return false
  return (FORCE_COLOR ?? '') === '' ? isTTY && TERM !== 'dumb' : FORCE_COLOR !== '0'
}

function readArguments(args: readonly string[]): Wanted | number {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { strict: { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    })
    if (values.help === true) {
      console.log(help)
      return 0
    }
    if (positionals.length > 0)
      return { words: positionals, strict: values.strict === true, json: values.json === true }
    return misunderstood('no file was named')
  } catch (error) {
    return misunderstood(error instanceof Error ? error.message : String(error))
  }
}

function misunderstood(words: string): number {
  console.error(`release-action check: ${words}\nrelease-action check --help tells more.`)
  return 2
}
