import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { readConfig } from '../src/config.ts'
import { usualConfigFile } from '../src/config/usual.ts'
import { type Problem, problem } from '../src/model/problem.ts'
import { files } from '../src/platform/files.ts'
import { createProcess } from '../src/platform/process.ts'
import { assess } from '../src/plan/readiness.ts'
import { isReleasable } from '../src/plan/selection.ts'
import { applyConfig } from '../src/plan/settings.ts'
import { isRed } from '../src/report/problems.ts'
import { version } from '../src/version.ts'
import { type Given, oneFolder, type Outlet, readLine } from './frame.ts'
import { configLines } from './init/config-text.ts'
import { foresee } from './init/foresee.ts'
import { ownPin } from './init/own-pin.ts'
import { type Placing, place } from './init/place.ts'
import { publishersElsewhere } from './init/publishers.ts'
import { setUpLines } from './init/setup.ts'
import { shapeOf } from './init/shape.ts'
import { survey } from './init/survey.ts'
import { workflowLines } from './init/workflow.ts'
import { textAt, writeAll } from './init/writing.ts'
import { problemLines } from './problem-lines.ts'

const usualWorkflow = '.github/workflows/release.yml'

const help = `release-action init [DIR] [options]

  Looks at a repository, shows what a release of it would be, and writes the
  workflow (${usualWorkflow}), with a config file only where
  the defaults do not fit. Run again, it brings both up to date around what you
  have changed in them.

  --output FILE        the workflow goes there, from the repository's folder
  --force              overwrite a workflow that init did not write
  --dry                write nothing
  --offline            do not ask the registries what they hold already
  --action NAME@COMMIT the action that the workflow uses, instead of this version

  Exit codes: 0 all is well, 1 something is wrong with the repository, or a file
  was left as it is, 2 the command line was not understood.

  release-action init --dry
  release-action init ../project --output .github/workflows/publish.yml`

const options = {
  output: { type: 'string' },
  force: { type: 'boolean' },
  dry: { type: 'boolean' },
  offline: { type: 'boolean' },
  action: { type: 'string' },
} as const

interface Wanted {
  readonly directory: string
  readonly output: string
  readonly force: boolean
  readonly dry: boolean
  readonly offline: boolean
  readonly action: string | undefined
}

/** Where lines go, and what programs are started with. */
export interface Terminal extends Outlet {
  readonly environment: Readonly<Record<string, string | undefined>>
}

const ownTerminal: Terminal = {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
  environment: process.env,
}

/** `release-action init [DIR]` */
export async function initCommand(args: readonly string[], terminal: Terminal = ownTerminal): Promise<number> {
  const told = (problems: readonly Problem[]): number => tell(problems, terminal.err)
  const wanted = readLine({ name: 'init', help, options }, args, wantedIn, terminal)
  if (typeof wanted === 'number') return wanted
  const programs = createProcess(terminal.environment)
  const seen = await survey(wanted.directory, { files, process: programs })
  if ('problem' in seen) return told([seen.problem])
  if (isRed(seen.problems, false)) return told(seen.problems)
  const pin = await ownPin(programs, ownFolder(), wanted.action)
  if ('problem' in pin) return told([pin.problem])
  const settings = applyConfig(seen.config, seen.facts.manifests, usualConfigFile)
  const manifests = assess(settings.manifests.filter((each) => isReleasable(each))).ready
  if (manifests.length === 0) return told([...settings.problems, nothingToRelease(seen.facts.manifests.length)])
  const shape = shapeOf({ ...seen, manifests })
  const config = seen.isConfigured ? [] : configLines(shape)
  const [workflow, own] = await Promise.all([
    textAt(path.join(seen.root, wanted.output)),
    textAt(path.join(seen.root, usualConfigFile)),
  ])
  const how = { version, force: wanted.force }
  const placings = [
    place(wanted.output, workflow, workflowLines(shape, pin), how),
    ...(config.length === 0 ? [] : [place(usualConfigFile, own, config, { ...how, force: false })]),
  ]
  const made = placings.find((each) => each.file === usualConfigFile)?.text
  const planned = made === undefined ? seen.config : readConfig(made, usualConfigFile).config
  const foreseen = await foresee({ ...seen, manifests, config: planned }, programs, wanted.offline)
  for (const line of foreseen.lines) terminal.out(line)
  const elsewhere = await publishersElsewhere(seen, wanted.output, files)
  const refused = placings.flatMap((each) => (each.what === 'refused' ? each.problems : []))
  const problems = [...seen.problems, ...settings.problems, ...foreseen.problems, ...elsewhere]
  if (refused.length > 0) return told([...problems.map((each) => later(each)), ...refused])
  const unwritten = wanted.dry ? [] : await writeAll(seen.root, placings)
  terminal.out('')
  for (const each of placings) terminal.out(`${each.file}: ${words(each, wanted.dry)}`)
  terminal.out('')
  const { packages } = foreseen
  const publisher = { repository: seen.repository, workflow: workflowName(wanted.output), packages }
  for (const line of setUpLines(shape, { ...publisher, credentials: planned.credentials })) terminal.out(line)
  return told([...problems.map((each) => later(each)), ...placings.flatMap((each) => each.problems), ...unwritten])
}

const nothingToRelease = (count: number): Problem =>
  problem(
    'manifest-missing',
    `Nothing here may be published: ${count === 1 ? 'the one package' : `all ${count} packages`} found ${count === 1 ? 'is' : 'are'} kept back (\`publish = false\` in a manifest, or \`publish: false\` in the config).`,
    'Let one be published first.',
  )

/** What will stop a release does not stop the writing of its workflow. */
const later = (each: Problem): Problem => (each.level === 'error' ? { ...each, level: 'live' } : each)

/** GitHub looks for workflows in one folder only, and registries want the name of the file there. */
const workflowName = (output: string): string =>
  path.posix.dirname(output) === path.posix.dirname(usualWorkflow)
    ? path.posix.basename(output)
    : path.posix.basename(usualWorkflow)

function words({ what }: Placing, dry: boolean): string {
  const would = dry ? 'would be ' : ''
  if (what === 'unchanged') return 'up to date'
  if (what === 'new') return `${would}written`
  if (what === 'replaced') return `${would}overwritten`
  return `${would}brought up to date, with your changes in it`
}

/** Where this program came from: the folder with action.yml, above the source or the bundle. */
function ownFolder(): string {
  const here = path.dirname(fileURLToPath(import.meta.url))
  const above = [path.join(here, '..'), path.join(here, '..', '..')]
  return above.find((each) => existsSync(path.join(each, 'action.yml'))) ?? here
}

function tell(problems: readonly Problem[], err: Terminal['err']): number {
  for (const each of problemLines(problems, 'a release would be refused')) err(each)
  return isRed(problems, false) ? 1 : 0
}

function wantedIn({ values, positionals }: Given<typeof options>): Wanted {
  const directory = oneFolder(positionals)
  if (!existsSync(directory)) throw new TypeError(`there is no folder ${positionals[0]}`)
  const output = path.posix.normalize((values.output ?? usualWorkflow).replaceAll('\\', '/'))
  if (/^(?:\.\.?(?:\/|$)|\/|[A-Za-z]:)|\/$/.test(output)) {
    throw new TypeError(`--output takes a file inside the repository, not ${values.output}`)
  }
  return {
    directory,
    output,
    force: values.force === true,
    dry: values.dry === true,
    offline: values.offline === true,
    action: values.action,
  }
}
