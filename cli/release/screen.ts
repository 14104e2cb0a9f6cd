import type { WriteStream } from 'node:tty'
import { stripVTControlCharacters } from 'node:util'
import type { Problem } from '../../src/model/problem.ts'
import type { Actions } from '../../src/ports.ts'
import type { PhaseName, PhaseReport } from './phases.ts'

/** How a release is shown. */
export interface Screen {
  /** The steps' own side: their log lines, with every secret taken out. */
  readonly actions: Actions
  line(text?: string): void
  start(name: PhaseName): void
  end(report: PhaseReport): void
  /** The problems of a phase, below it. */
  problems(problems: readonly Problem[], live: boolean): void
  /** The last lines of the log since the phase began. */
  tail(): readonly string[]
  /** Takes away the line that moves. */
  stop(): void
}

/** Where it is shown. */
export interface Setting {
  readonly out: Pick<WriteStream, 'write'>
  /** Columns to fold at, where it is a terminal. */
  readonly columns: number | undefined
  readonly colour: boolean
  /** Whether a line may move: a terminal that is not also flooded with the log. */
  readonly moves: boolean
  readonly verbose: boolean
}

const colours = { red: 31, yellow: 33, green: 32, dim: 2, bold: 1 } as const
const marks: Readonly<Record<PhaseReport['state'], readonly [string, keyof typeof colours]>> = {
  done: ['✓', 'green'],
  planned: ['○', 'dim'],
  skipped: ['–', 'dim'],
  failed: ['✗', 'red'],
}

/** Columns of a phase's name and of its seconds. */
const nameWidth = 15
const indent = ' '.repeat(2 + nameWidth + 9)

/** Makes the screen. */
export function openScreen({ out, columns, colour, moves, verbose }: Setting): Screen {
  const paint = (name: keyof typeof colours, text: string): string =>
    colour && text !== '' ? `\u001B[${colours[name]}m${text}\u001B[0m` : text
  const log: string[] = []
  const secrets = new Set<string>()
  const without = (text: string): string =>
    [...secrets].reduce((shown, secret) => shown.replaceAll(secret, '***'), text)
  let running: { readonly name: PhaseName; readonly since: number } | undefined
  let timer: NodeJS.Timeout | undefined
  const clear = (): void => void (moves && out.write('\r\u001B[2K'))
  const write = (text: string): void => void out.write(`${without(text)}\n`)
  const draw = (): void => {
    if (running === undefined) return
    const seconds = Math.floor((Date.now() - running.since) / 1000)
    const head = `… ${running.name.padEnd(nameWidth)}${String(seconds).padStart(4)} s  `
    const room = (columns ?? 80) - head.length - 1
    clear()
    out.write(head + paint('dim', without(log.at(-1) ?? '').slice(0, Math.max(0, room))))
  }
  const note = (text: string): void => {
    for (const each of text.split('\n')) {
      // a foreign program must not move our cursor
      const plain = without(stripVTControlCharacters(each)).replace(/\p{Cc}/gu, ' ')
      log.push(plain)
      if (verbose) write(paint('dim', `    ${plain}`))
    }
  }
  const stop = (): void => {
    clearInterval(timer)
    if (running !== undefined) clear()
    running = undefined
  }
  return {
    actions: quietActions(note, (secret) => {
      if (secret.length > 3) secrets.add(secret)
    }),
    line: (text = '') => write(text),
    start(name) {
      log.length = 0
      running = { name, since: Date.now() }
      if (moves) {
        draw()
        timer = setInterval(draw, 200)
        timer.unref()
      } else if (verbose) write(`… ${name}`)
    },
    end({ name, state, outcome, seconds }) {
      stop()
      const [mark, hue] = marks[state]
      const time = state === 'planned' || state === 'skipped' ? '' : `${seconds.toFixed(1)} s`
      const [first = '', ...rest] = folded(outcome, indent, columns)
      const head = `${paint(hue, mark)} ${paint('bold', name.padEnd(nameWidth))}${paint('dim', time.padStart(7))}  `
      write(head + first.slice(indent.length))
      for (const each of rest) write(each)
    },
    problems(problems, live) {
      for (const { code, level, message, fix } of problems) {
        const isStop = level === 'error' || (live && level === 'live')
        write(`  ${isStop ? paint('red', '✗') : paint('yellow', '!')} ${paint('bold', code)}`)
        const words = level === 'live' && !live ? `--live would be refused: ${message}` : message
        for (const each of [...folded(words, '    ', columns), ...folded(`→ ${fix}`, '    ', columns)]) write(each)
      }
    },
    tail: () => log.slice(-12),
    stop,
  }
}

/** Actions for which a terminal is all there is: the runner's commands mean nothing to it. */
function quietActions(line: (text: string) => void, mask: (secret: string) => void): Actions {
  const nothing = (): void => {}
  return {
    inputs: {},
    output: nothing,
    mask,
    save: nothing,
    saved: () => '',
    line,
    debug: nothing,
    group: (title) => line(title),
    endGroup: nothing,
    annotate: nothing,
    summary: () => Promise.resolve(),
    fail: nothing,
  }
}

/** Lines of at most that many columns, broken at spaces; a word that is longer stays whole. Without columns nothing is broken. */
export function folded(text: string, indent: string, columns: number | undefined): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = []
    let line = ''
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`
      if (columns !== undefined && line !== '' && indent.length + longer.length > columns) {
        lines.push(line)
        line = word
      } else line = longer
    }
    return [...lines, line].map((each) => `${indent}${each}`)
  })
}

/** How this process's standard output wants it (https://no-color.org and its counterpart). */
export function settingOf(out: WriteStream, environment: NodeJS.ProcessEnv, verbose: boolean): Setting {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment
  const isTerminal = out.isTTY && TERM !== 'dumb'
  const isForced = (FORCE_COLOR ?? '') !== '' ? FORCE_COLOR !== '0' : undefined
  const colour = (NO_COLOR ?? '') === '' && (isForced ?? isTerminal)
  return {
    out,
    columns: out.isTTY ? Math.max(40, out.columns) : undefined,
    colour,
    moves: isTerminal && !verbose,
    verbose,
  }
}
