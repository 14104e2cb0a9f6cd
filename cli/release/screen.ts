import { stripVTControlCharacters } from 'node:util'
import type { Problem } from '../../src/model/problem.ts'
import type { Actions } from '../../src/ports/runner.ts'
import { isRed } from '../../src/report/problems.ts'
import { folded } from '../fold.ts'
import { type Colour, painter } from '../paint.ts'
import { foldedProblem } from '../problem-lines.ts'
import { quietActions } from '../quiet-actions.ts'
import type { Setting } from '../setting.ts'
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

const marks: Readonly<Record<PhaseReport['state'], readonly [string, Colour]>> = {
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
  const paint = painter(colour)
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
    actions: quietActions({
      line: note,
      group: note,
      mask: (secret) => void (secret.length > 3 && secrets.add(secret)),
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
      for (const each of problems) {
        const message = each.level === 'live' && !live ? `--live would be refused: ${each.message}` : each.message
        const mark = isRed([each], live) ? '✗' : '!'
        for (const line of foldedProblem({ ...each, message }, mark, { paint, columns }, '  ')) write(line)
      }
    },
    tail: () => log.slice(-12),
    stop,
  }
}
