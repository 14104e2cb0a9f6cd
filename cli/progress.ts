import type { WriteStream } from 'node:tty'
import type { Progress } from '../rehearsal/course.ts'

/** Progress in a terminal: the running step stands on the last line with its seconds; elsewhere each step is one line when it ends. */
export function terminalProgress(out: WriteStream, verbose: boolean): Progress {
  const isLive = out.isTTY && !verbose
  let timer: NodeJS.Timeout | undefined
  const clear = (): void => {
    if (isLive) out.write('\r\u001B[2K')
  }
  return {
    start(step) {
      if (!isLive) {
        if (verbose) out.write(`… ${step}\n`)
        return
      }
      const started = Date.now()
      const draw = (): void => {
        clear()
        out.write(`… ${step}  ${((Date.now() - started) / 1000).toFixed(0)} s`)
      }
      draw()
      timer = setInterval(draw, 1000)
      timer.unref()
    },
    end({ name, ok, outcome, seconds }) {
      clearInterval(timer)
      clear()
      out.write(`${ok ? '✓' : '✗'} ${name.padEnd(26)} ${seconds.toFixed(1).padStart(6)} s  ${outcome}\n`)
    },
    line(_step, line) {
      if (verbose) out.write(`    ${line}\n`)
    },
  }
}
