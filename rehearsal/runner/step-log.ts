import { isAbsolute, relative, sep } from 'node:path'
import { parseCommand, type WorkflowCommand } from './commands.ts'
import { addMask, masked, type Masks } from './masks.ts'

/** A message that GitHub shows on the run's page, and at a line of the code where it has one. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title?: string
  /** Relative to the repository. */
  readonly file?: string
  readonly line?: number
  readonly column?: number
  readonly endLine?: number
}

/** What a step has logged so far. Secrets are masked in all of it. */
export interface StepLog {
  readonly lines: string[]
  /** At most ten of a level, as on the run's page; the log has them all. */
  readonly annotations: Annotation[]
  /** Whether a command could not be carried out, which fails the step whatever its exit code is. */
  failed: boolean
  stopToken: string | undefined
}

/** What a log needs to know. `debug`: whether debug lines are shown (`RUNNER_DEBUG`). */
export interface LogOptions {
  readonly masks: Masks
  readonly workspace: string
  readonly debug: boolean
  readonly onLine?: ((line: string) => void) | undefined
}

const annotationsOfALevel = 10
const longestMessage = 4096

/** An empty log. */
export function newStepLog(): StepLog {
  return { lines: [], annotations: [], failed: false, stopToken: undefined }
}

/** Takes one line of the step's output: obeys it where it is a workflow command, else logs it. */
export function receive(line: string, log: StepLog, options: LogOptions): void {
  const command = parseCommand(line, log.stopToken)
  if (!command) return write(line, log, options)
  if (log.stopToken === undefined) return obey(command, log, options)
  if (command.name === log.stopToken) log.stopToken = undefined
  write(line, log, options)
}

/** Writes a line of the runner's own. */
export function write(line: string, log: StepLog, options: LogOptions): void {
  const safe = masked(line, options.masks)
  log.lines.push(safe)
  options.onLine?.(safe)
}

/** An annotation and its line in the log. */
export function annotate(annotation: Annotation, log: StepLog, options: LogOptions): void {
  const message = masked(annotation.message, options.masks).slice(0, longestMessage)
  if (log.annotations.filter((each) => each.level === annotation.level).length < annotationsOfALevel) {
    log.annotations.push({ ...annotation, message })
  }
  if (message !== '') write(`##[${annotation.level}]${message}`, log, options)
}

function obey(command: WorkflowCommand, log: StepLog, options: LogOptions): void {
  const { name, text } = command
  switch (name) {
    case 'add-mask':
      if (text.trim() === '') annotate({ level: 'warning', message: emptyMask }, log, options)
      else addMask(options.masks, text)
      return
    case 'debug':
      if (options.debug) write(`##[debug]${text}`, log, options)
      return
    case 'error':
    case 'warning':
    case 'notice':
      return annotate({ level: name, message: text, ...place(command, options.workspace) }, log, options)
    case 'group':
    case 'endgroup':
      return write(`##[${name}]${text}`, log, options)
    case 'stop-commands':
      return stop(text, log, options)
    case 'save-state':
    case 'set-output':
      return annotate(
        { level: 'warning', message: `The \`${name}\` command is deprecated and is not obeyed here.` },
        log,
        options,
      )
    case 'add-path':
    case 'set-env':
      log.failed = true
      annotate(
        { level: 'error', message: `Unable to process command '::${name}::${text}' successfully.` },
        log,
        options,
      )
      return annotate({ level: 'error', message: `The \`${name}\` command is disabled.` }, log, options)
    default:
  }
}

/** From here on every line is text, until `::token::`. The token is masked if it is longer than six letters. */
function stop(token: string, log: StepLog, options: LogOptions): void {
  if (token === '' || token === 'pause-logging' || parseCommand(`::${token}::`)) {
    log.failed = true
    return annotate(
      {
        level: 'error',
        message:
          "You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command.",
      },
      log,
      options,
    )
  }
  log.stopToken = token
  if (token.length > 6) addMask(options.masks, token)
  write(`::stop-commands::${token}`, log, options)
}

const emptyMask = "Can't add secret mask for empty string in ##[add-mask] command."

function place(command: WorkflowCommand, workspace: string): Omit<Annotation, 'level' | 'message'> {
  const { properties } = command
  const [title, file] = [properties.get('title'), properties.get('file')]
  const [line, endLine] = [number(properties.get('line')), number(properties.get('endline'))]
  const column = number(properties.get('col'))
  return {
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { file: inRepository(file, workspace) }),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    ...(endLine === undefined ? {} : { endLine }),
  }
}

function inRepository(file: string, workspace: string): string {
  const inside = isAbsolute(file) ? relative(workspace, file) : file
  return (inside.startsWith('..') ? file : inside).replaceAll(sep, '/')
}

function number(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined
}
