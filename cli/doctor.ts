import { existsSync } from 'node:fs'
import type { Problem } from '../src/model/problem.ts'
import { clock } from '../src/platform/clock.ts'
import { files } from '../src/platform/files.ts'
import { createHttp } from '../src/platform/http.ts'
import { createIdentity } from '../src/platform/identity.ts'
import { createProcess } from '../src/platform/process.ts'
import { readRun } from '../src/platform/run.ts'
import { isRed } from '../src/report/problems.ts'
import { ownRepository, version } from '../src/version.ts'
import { examine } from './doctor/examine.ts'
import { exitCode } from './doctor/finding.ts'
import { hasty } from './doctor/hasty.ts'
import { jsonReport, textReport } from './doctor/report.ts'
import { oneFolder, readLine } from './frame.ts'
import { survey } from './init/survey.ts'
import { problemLines } from './problem-lines.ts'
import { readToken, sourceOf } from './release/tokens.ts'
import { settingOf } from './setting.ts'

const help = `release-action doctor [DIR] [--mint] [--json]

  Is trust set up? Looks at the workflow that publishes, at the repository on
  GitHub, and at each package on its registry: whose the name is, how the next
  release gets there, and the form to fill in where something is missing.
  Changes nothing. A token for GitHub (GITHUB_TOKEN, or gh auth login) shows more.

  In a job with \`id-token: write\` it also asks the registries for a token, as the
  publishing job would, and ends it at once; never for a private repository, and
  of PyPI only where every project is there, since a token makes those that have a
  pending publisher. A job of the publishing workflow, in its environment:

    doctor:
      if: github.event_name == 'workflow_dispatch'
      runs-on: ubuntu-24.04
      environment: release
      permissions: { contents: read, id-token: write }
      steps:
        - uses: actions/checkout@v6
        - run: npx release-action@${version} doctor
          env: { GITHUB_TOKEN: '\${{ github.token }}' }

  --mint  ask for tokens, and say why where the job has no identity
  --json  one JSON document (schemas/doctor-report.schema.json)

  Exit codes: 0 all is set up, 1 something must be done first, 2 something could
  not be asked or seen, or the command line was not understood.

  release-action doctor
  release-action doctor ../project --json`

interface Wanted {
  readonly directory: string
  readonly mint: boolean
  readonly json: boolean
}

/** `release-action doctor [DIR]` */
export async function doctorCommand(args: readonly string[]): Promise<number> {
  const frame = { name: 'doctor', help, options: { mint: { type: 'boolean' }, json: { type: 'boolean' } } } as const
  const wanted = readLine(frame, args, ({ values, positionals }): Wanted => {
    const directory = oneFolder(positionals)
    if (!existsSync(directory)) throw new TypeError(`there is no folder ${positionals[0]}`)
    return { directory, mint: values.mint === true, json: values.json === true }
  })
  if (typeof wanted === 'number') return wanted
  const programs = createProcess(process.env)
  const { environment } = programs
  const seen = await survey(wanted.directory, { files, process: programs })
  if ('problem' in seen) return tell([seen.problem])
  if (isRed(seen.problems, false)) return tell(seen.problems)
  const setting = settingOf(process.stdout, process.env, false)
  const note = progress(wanted.json)
  const mask = environment['GITHUB_ACTIONS'] === 'true' ? maskInJob : () => {}
  const whole = createHttp({ environment, version, repository: ownRepository, clock })
  const http = hasty(whole, (host) => note(`asking ${host}`))
  const identity = createIdentity(http, environment, mask)
  const source = sourceOf('github', environment, { flag: undefined, config: undefined })
  const read = await readToken('github', source, programs, seen.root, mask)
  const report = await examine(seen, {
    http,
    run: readRun(environment),
    gitHubToken: 'token' in read ? read.token : undefined,
    identity: wanted.mint || identity.available ? identity : undefined,
    mask,
  })
  note(undefined)
  console.log(wanted.json ? jsonReport(report) : textReport(report, setting))
  return exitCode(report.sections)
}

/** The runner reads its commands from both streams, and a document on the first one must stay whole. */
function maskInJob(secret: string): void {
  console.error(`::add-mask::${secret.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}`)
}

/** A line that moves, for a person who waits; elsewhere nothing. */
function progress(json: boolean): (words: string | undefined) => void {
  const { stderr } = process
  if (!stderr.isTTY || json || process.env['TERM'] === 'dumb') return () => {}
  return (words) => void stderr.write(`\r\u001B[2K${words === undefined ? '' : `… ${words}`}`)
}

function tell(problems: readonly Problem[]): number {
  for (const each of problemLines(problems)) console.error(each)
  return 1
}
