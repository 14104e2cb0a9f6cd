import { randomUUID } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { resultsUrl } from './handlers/artifacts.ts'
import { idTokenRequestUrl, type JobFacts } from './job-facts.ts'
import { readActionFile } from './runner/action-file.ts'
import { stepEnvironment } from './runner/environment.ts'
import { resolveInputs } from './runner/inputs.ts'
import { masked, newMasks } from './runner/masks.ts'
import { endOrphans } from './runner/orphans.ts'
import { type Patience, type ProgramEnd, runProgram } from './runner/program.ts'
import { collect, newStepFiles, nothing, type StepResult } from './runner/step-files.ts'
import {
  type Annotation,
  annotate,
  type LogOptions,
  newStepLog,
  receive,
  type StepLog,
  write,
} from './runner/step-log.ts'

/** One job with one step: the action. */
export interface JobOptions {
  readonly job: JobFacts
  /** The step's `with:`, expressions already evaluated. */
  readonly with: Readonly<Record<string, string>>
  /** The folder of the action; its `action.yml` names the programs and the defaults. */
  readonly action: string
  /** How the workflow names the action: `owner/name@v1`; without it, it is a local action (`./`). */
  readonly uses?: string
  /** Existing folders: the checkout (empty where there is none), and one that is this job's alone. */
  readonly workspace: string
  readonly temp: string
  readonly home: string
  /** The whole `PATH` that the job sees. */
  readonly path: string
  /** The job's `env:`: proxies and certificates. */
  readonly env?: Readonly<Record<string, string>>
  /** Other addresses for `ACTIONS_RESULTS_URL` and `ACTIONS_ID_TOKEN_REQUEST_URL` than the production ones. */
  readonly resultsUrl?: string
  readonly idTokenUrl?: string
  readonly debug?: boolean
  /** Secrets beside the job's own tokens. */
  readonly secrets?: readonly string[]
  readonly cancel?: AbortSignal
  readonly kill?: AbortSignal
  /** 7.5 s and 2.5 s unless told, as the runner's. */
  readonly patience?: Patience
  readonly onLine?: (line: string) => void
}

/** How the job went. Log, annotations and summary have every secret masked; outputs and state are what they are. */
export interface JobEnd {
  readonly conclusion: 'success' | 'failure' | 'cancelled'
  /** Of the main program; `undefined` where a signal ended it. */
  readonly exitCode: number | undefined
  readonly main: ProgramEnd
  readonly post: ProgramEnd | undefined
  readonly outputs: Readonly<Record<string, string>>
  /** What other jobs would see: GitHub drops every output that holds a secret, with a warning. */
  readonly jobOutputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  /** What was written to `GITHUB_ENV`. */
  readonly env: Readonly<Record<string, string>>
  readonly summary: string
  readonly annotations: readonly Annotation[]
  readonly log: readonly string[]
  /** How many secrets were masked. */
  readonly masks: number
  /** Processes that the job left running, and that were ended. */
  readonly orphans: readonly number[]
}

/**
 * Starts the action as a runner does: its main program, then its post program, which runs whatever became of the main
 * one and cannot be cancelled. Throws where there is no action in the folder. Fills `temp` and leaves it to the caller.
 */
export async function runJob(options: JobOptions): Promise<JobEnd> {
  const action = readActionFile(await readFile(join(options.action, 'action.yml'), 'utf8'))
  const { job } = options
  const { inputs, unexpected } = resolveInputs(action, options.with, job)
  const eventPath = join(options.temp, '_github_workflow', 'event.json')
  await mkdir(join(options.temp, '_github_workflow'), { recursive: true })
  await writeFile(eventPath, JSON.stringify(job.run.payload, undefined, 2))
  const stage: Stage = {
    options,
    inputs,
    eventPath,
    trackingId: `github_${randomUUID()}`,
    log: newStepLog(),
    logging: {
      masks: newMasks([job.githubToken, job.runtimeToken, ...(options.secrets ?? [])]),
      workspace: options.workspace,
      debug: options.debug ?? false,
      onLine: options.onLine,
    },
  }
  announce(stage, unexpected, [...action.inputs.keys()])
  const [main, afterMain] = await runStage(action.main, nothing, stage, options)
  write('Post job cleanup.', stage.log, stage.logging)
  const [post, end] = action.post === undefined ? [undefined, afterMain] : await runStage(action.post, afterMain, stage)
  const orphans = endOrphans(
    stage.trackingId,
    [main, post].map((each) => each?.group ?? 0).filter((id) => id > 0),
  )
  const failed = main.exitCode !== 0 || (post !== undefined && post.exitCode !== 0) || stage.log.failed
  return {
    conclusion: options.cancel?.aborted ? 'cancelled' : failed ? 'failure' : 'success',
    exitCode: main.exitCode,
    main,
    post,
    outputs: Object.fromEntries(end.outputs),
    jobOutputs: jobOutputs(end, stage),
    state: Object.fromEntries(end.state),
    env: Object.fromEntries(end.env),
    summary: end.summary,
    annotations: stage.log.annotations,
    log: stage.log.lines,
    masks: stage.logging.masks.secrets.size,
    orphans,
  }
}

/** What both programs of the action share. */
interface Stage {
  readonly options: JobOptions
  readonly inputs: ReadonlyMap<string, string>
  readonly eventPath: string
  readonly trackingId: string
  readonly log: StepLog
  readonly logging: LogOptions
}

async function runStage(
  program: string,
  before: StepResult,
  stage: Stage,
  stop: Pick<JobOptions, 'cancel' | 'kill'> = {},
): Promise<readonly [ProgramEnd, StepResult]> {
  const { log, logging, options } = stage
  const files = await newStepFiles(options.temp)
  const [repository, ref] = options.uses?.split('@') ?? []
  const env = stepEnvironment({
    job: options.job,
    inputs: stage.inputs,
    extra: { ...options.env, ...Object.fromEntries(before.env) },
    state: before.state,
    files,
    eventPath: stage.eventPath,
    path: [...before.path, ...options.path.split(delimiter)],
    workspace: options.workspace,
    temp: options.temp,
    home: options.home,
    resultsUrl: options.resultsUrl ?? resultsUrl,
    idTokenUrl: options.idTokenUrl ?? idTokenRequestUrl(options.job),
    trackingId: stage.trackingId,
    debug: logging.debug,
    action: repository === undefined || ref === undefined ? undefined : { repository, ref },
  })
  const end = await runProgram({
    argv: [process.execPath, join(options.action, program)],
    cwd: options.workspace,
    env,
    onLine: (line) => receive(line, log, logging),
    cancel: stop.cancel,
    kill: stop.kill,
    patience: options.patience ?? { interrupt: 7500, terminate: 2500 },
  })
  // A stop that the program did not end is over with it, or the runner would obey nothing that follows.
  log.stopToken = undefined
  return [end, await collect(files, before, log, logging)]
}

/** The lines at the top of a step: what runs, and with which inputs. */
function announce(stage: Stage, unexpected: readonly string[], valid: readonly string[]): void {
  const { inputs, log, logging, options } = stage
  if (unexpected.length > 0) {
    const quoted = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ')
    const message = `Unexpected input(s) ${quoted(unexpected)}, valid inputs are [${quoted(valid)}]`
    annotate({ level: 'warning', message }, log, logging)
  }
  const given = [...inputs].filter(([, value]) => value !== '').map(([name, value]) => `  ${name}: ${value}`)
  const lines = [
    `##[group]Run ${options.uses ?? './'}`,
    ...(given.length > 0 ? ['with:'] : []),
    ...given,
    '##[endgroup]',
  ]
  for (const line of lines) write(line, log, logging)
}

function jobOutputs(end: StepResult, stage: Stage): Readonly<Record<string, string>> {
  const { log, logging } = stage
  const safe = [...end.outputs].filter(([name, value]) => {
    const secret = masked(value, logging.masks) !== value
    const message = `Skip output '${name}' since it may contain secret.`
    if (secret) annotate({ level: 'warning', message }, log, logging)
    return !secret
  })
  return Object.fromEntries(safe)
}
