import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Fault, type Faults, openFaults, parseFault } from '../rehearsal/faults.ts'
import { type Kill, parseKill } from '../rehearsal/kill.ts'
import { renderPage } from '../rehearsal/page.ts'
import { rehearse } from '../rehearsal/rehearse.ts'
import { renderReport } from '../rehearsal/report.ts'
import { findTools } from '../rehearsal/tools.ts'
import { type Given, oneFolder, readLine } from './frame.ts'
import { terminalProgress } from './progress.ts'
import { onSignals } from './signals.ts'

const help = `release-action rehearse [DIR] [options]

  Performs the release of the project in DIR (the current folder unless told) from its tag to PyPI, crates.io and a
  GitHub Release: plan, gates, build, dry run, live publish. The services are loopback ones under the production names;
  what comes out is installed by the stock pip and cargo. DIR is only read, and nothing is left behind.

  The gates are those of the plan: what the config names, or the checks that the project was seen to have. As in the
  workflow, one that blocks ends the release where it fails, and nothing is published.

  --tag TAG             the tag to release; unless told, the one at HEAD, else v{version of the manifest}
  --assume-published    take every name as known to the registries already, also those that the public indexes lack
  --no-gates            leave out the gates
  --fault FAULT         let something go wrong; may be given more than once:
                        pypi:502@3 answers the third upload (or other change) with 502 and stores nothing. Others than
                        502: any status from 400, timeout, cut, html, garbage; with -after-store, as in
                        crates:timeout-after-store@2, the service has acted; pypi:get:502@1 counts reads, pypi:503@2+
                        strikes all from the second on. Services: pypi, testpypi, crates, github, identity, artifacts,
                        fulcio, rekor
                        kill@upload:5 kills the publishing job as the fifth upload has been stored, and runs the job
                        again; kill@crate:N and kill@file:N count those to crates.io and to PyPI alone
  --latency TIME        let every request take this much longer: 150ms, 2s; a bare number is milliseconds
  --report FILE         write the report as JSON
  --html FILE           write the report as one HTML page that needs nothing else
  --verbose             show the log of every job as it comes

  Exit codes: 0 all of it held, 1 something did not, 2 the command line was not understood, 130 interrupted.

  release-action rehearse
  release-action rehearse ../project --tag v1.2.0 --report report.json`

const options = {
  tag: { type: 'string' },
  'assume-published': { type: 'boolean' },
  'no-gates': { type: 'boolean' },
  fault: { type: 'string', multiple: true },
  latency: { type: 'string' },
  report: { type: 'string' },
  html: { type: 'string' },
  verbose: { type: 'boolean', short: 'v' },
} as const

/** What the command line asks for. */
interface Wanted {
  readonly directory: string
  readonly tag: string | undefined
  readonly assumePublished: boolean
  readonly gates: boolean
  readonly faults: Faults | undefined
  readonly kills: readonly Kill[]
  readonly latency: number | undefined
  readonly report: string | undefined
  readonly html: string | undefined
  readonly verbose: boolean
}

/** `release-action rehearse [DIR]` */
export async function rehearseCommand(args: readonly string[]): Promise<number> {
  const wanted = readLine({ name: 'rehearse', help, options }, args, wantedIn)
  if (typeof wanted === 'number') return wanted
  const tools = await findTools(wanted.directory, process.env)
  if ('missing' in tools) {
    for (const line of tools.missing) console.error(`release-action rehearse: ${line}`)
    return 2
  }
  const controller = new AbortController()
  onSignals(() => controller.abort(new Error('interrupted')))
  console.log(`Rehearsing the release of ${wanted.directory}\n`)
  const report = await rehearse({
    ...wanted,
    action: path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..'),
    python: tools.python,
    environment: process.env,
    signal: controller.signal,
    progress: terminalProgress(process.stdout, wanted.verbose),
  })
  for (const line of renderReport(report)) console.log(line)
  if (wanted.report !== undefined) writeFileSync(wanted.report, `${JSON.stringify(report, undefined, 2)}\n`)
  if (wanted.html !== undefined) writeFileSync(wanted.html, renderPage(report))
  if (controller.signal.aborted) return 130
  return report.ok ? 0 : 1
}

function wantedIn({ values, positionals }: Given<typeof options>): Wanted {
  const directory = oneFolder(positionals)
  if (!existsSync(directory)) throw new TypeError(`there is no folder ${positionals[0]}`)
  const asked = (values.fault ?? []).map((each) => parseKill(each) ?? parseFault(each))
  const faults: Fault[] = []
  const kills: Kill[] = []
  for (const each of asked) {
    if ('wrong' in each) throw new TypeError(each.wrong)
    if ('of' in each) kills.push(each)
    else faults.push(each)
  }
  const latency = values.latency === undefined ? undefined : readTime(values.latency)
  if (values.latency !== undefined && latency === undefined)
    throw new TypeError(`--latency takes a time such as 150ms or 2s, not "${values.latency}"`)
  return {
    directory,
    tag: values.tag,
    assumePublished: values['assume-published'] === true,
    gates: values['no-gates'] !== true,
    faults: faults.length === 0 ? undefined : openFaults(faults),
    kills,
    latency,
    report: values.report,
    html: values.html,
    verbose: values.verbose === true,
  }
}

/** Milliseconds of `150`, `150ms` or `2s`; `undefined` where it is no time. */
function readTime(text: string): number | undefined {
  const [, number, unit] = /^(\d+(?:\.\d+)?)(ms|s)?$/.exec(text) ?? []
  return number === undefined ? undefined : Number(number) * (unit === 's' ? 1000 : 1)
}
