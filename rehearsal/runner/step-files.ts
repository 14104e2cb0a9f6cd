import { randomUUID } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { StepFiles } from './environment.ts'
import { readFileEntries } from './file-commands.ts'
import { masked } from './masks.ts'
import { annotate, type LogOptions, type StepLog } from './step-log.ts'

/** What the stages of a step have told their runner through files. */
export interface StepResult {
  readonly outputs: ReadonlyMap<string, string>
  readonly state: ReadonlyMap<string, string>
  readonly env: ReadonlyMap<string, string>
  /** Folders to put before `PATH`, the last added first. */
  readonly path: readonly string[]
  /** Markdown, secrets masked. */
  readonly summary: string
}

/** Before anything has run. */
export const nothing: StepResult = { outputs: new Map(), state: new Map(), env: new Map(), path: [], summary: '' }

const summaryLimit = 1024

/** Fresh, empty files for one stage, below the job's `temp`. */
export async function newStepFiles(temp: string): Promise<StepFiles> {
  const folder = join(temp, '_runner_file_commands')
  await mkdir(folder, { recursive: true })
  const suffix = randomUUID()
  const files: StepFiles = {
    GITHUB_ENV: join(folder, `set_env_${suffix}`),
    GITHUB_OUTPUT: join(folder, `set_output_${suffix}`),
    GITHUB_PATH: join(folder, `add_path_${suffix}`),
    GITHUB_STATE: join(folder, `save_state_${suffix}`),
    GITHUB_STEP_SUMMARY: join(folder, `step_summary_${suffix}`),
  }
  await Promise.all(Object.values(files).map((file: string) => writeFile(file, '')))
  return files
}

/** Reads what a stage has written. A malformed file fails the step, and keeps what stood before the bad entry. */
export async function collect(
  files: StepFiles,
  before: StepResult,
  log: StepLog,
  options: LogOptions,
): Promise<StepResult> {
  const entries = async (file: string, name: string): Promise<readonly (readonly [string, string])[]> => {
    const read = readFileEntries(await text(file), process.platform === 'win32')
    if (read.error !== undefined) {
      log.failed = true
      annotate({ level: 'error', message: `Unable to process file command '${name}' successfully.` }, log, options)
      annotate({ level: 'error', message: read.error }, log, options)
    }
    return read.entries
  }
  const env = (await entries(files.GITHUB_ENV, 'env')).filter(([name]) => {
    const blocked = name.toUpperCase() === 'NODE_OPTIONS'
    const message = "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command."
    if (blocked) annotate({ level: 'error', message }, log, options)
    return !blocked
  })
  const added = (await text(files.GITHUB_PATH)).split(/\r?\n/).filter((line) => line !== '')
  const path = [...added.toReversed(), ...before.path.filter((each) => !added.includes(each))]
  return {
    outputs: new Map([...before.outputs, ...(await entries(files.GITHUB_OUTPUT, 'output'))]),
    state: new Map([...before.state, ...(await entries(files.GITHUB_STATE, 'state'))]),
    env: new Map([...before.env, ...env]),
    path,
    summary: before.summary + summary(await text(files.GITHUB_STEP_SUMMARY), log, options),
  }
}

/** A summary over one mebibyte is not shown at all. */
function summary(markdown: string, log: StepLog, options: LogOptions): string {
  const size = Buffer.byteLength(markdown)
  if (size <= summaryLimit * 1024) return masked(markdown, options.masks)
  const got = Math.floor(size / 1024)
  const message = `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${summaryLimit}k, got ${got}k.`
  annotate({ level: 'error', message }, log, options)
  return ''
}

/** A file that the step has removed counts as empty. */
async function text(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch {
    return ''
  }
}
