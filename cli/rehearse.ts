import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Faults, openFaults, parseFault } from '../rehearsal/faults.ts'
import { rehearse } from '../rehearsal/rehearse.ts'
import { renderReport } from '../rehearsal/report.ts'
import { findTools } from '../rehearsal/tools.ts'
import { terminalProgress } from './progress.ts'

const help = `release-action rehearse [DIR] [options]

  Performs the release of the project in DIR (the current folder unless told) from its tag to PyPI, crates.io and a
  GitHub Release: plan, build, dry run, live publish. The services are loopback ones under the production names; what
  comes out is installed by the stock pip and cargo. DIR is only read, and nothing is left behind.

  --tag TAG             the tag to release; unless told, the one at HEAD, else v{version of the manifest}
  --assume-published    take every name as known to the registries already, also those that the public indexes lack
  --fault SERVICE:WHAT@N  let the Nth upload of pypi, crates or github go wrong: a status such as 502, timeout, cut,
                        html, garbage; with -after-store, after the service has acted. May be given more than once
  --latency MS          let every request take this much longer
  --report FILE         write the report as JSON
  --verbose             show the log of every job as it comes

  Exit codes: 0 all of it held, 1 something did not, 2 the command line was not understood, 130 interrupted.

  release-action rehearse
  release-action rehearse ../project --tag v1.2.0 --report report.json`

/** What the command line asks for. */
interface Wanted {
  readonly directory: string
  readonly tag: string | undefined
  readonly assumePublished: boolean
  readonly faults: Faults | undefined
  readonly latency: number | undefined
  readonly report: string | undefined
  readonly verbose: boolean
}

/** `release-action rehearse [DIR]` */
export async function rehearseCommand(args: readonly string[]): Promise<number> {
  const wanted = readArguments(args)
  if (typeof wanted === 'number') return wanted
  const tools = await findTools(wanted.directory, process.env)
  if ('missing' in tools) {
    for (const line of tools.missing) console.error(`release-action rehearse: ${line}`)
    return 2
  }
  const controller = new AbortController()
  const stop = (): void => controller.abort(new Error('interrupted'))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
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
  if (controller.signal.aborted) return 130
  return report.ok ? 0 : 1
}

function readArguments(args: readonly string[]): Wanted | number {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        tag: { type: 'string' },
        'assume-published': { type: 'boolean' },
        fault: { type: 'string', multiple: true },
        latency: { type: 'string' },
        report: { type: 'string' },
        verbose: { type: 'boolean', short: 'v' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    if (values.help === true) {
      console.log(help)
      return 0
    }
    const [directory = '.', more] = positionals
    if (more !== undefined) return misunderstood(`one folder at a time, not also ${more}`)
    if (!existsSync(directory)) return misunderstood(`there is no folder ${directory}`)
    const faults = (values.fault ?? []).map((each) => parseFault(each))
    for (const fault of faults) if ('wrong' in fault) return misunderstood(fault.wrong)
    const latency = values.latency === undefined ? undefined : Number(values.latency.replace(/ms$/, ''))
    if (latency !== undefined && !(latency >= 0))
      return misunderstood(`--latency takes milliseconds, not ${values.latency}`)
    return {
      directory: path.resolve(directory),
      tag: values.tag,
      assumePublished: values['assume-published'] === true,
      faults: faults.length === 0 ? undefined : openFaults(faults.flatMap((each) => ('wrong' in each ? [] : [each]))),
      latency,
      report: values.report,
      verbose: values.verbose === true,
    }
  } catch (error) {
    return misunderstood(error instanceof Error ? error.message : String(error))
  }
}

function misunderstood(words: string): number {
  console.error(`release-action rehearse: ${words}\nrelease-action rehearse --help tells the options.`)
  return 2
}
