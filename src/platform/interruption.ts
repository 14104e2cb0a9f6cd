import type { Http } from '../ports/http.ts'

/** How a process is told to end, and how it does; this process's own unless a test says otherwise. */
export interface Ending {
  on(signal: 'SIGINT' | 'SIGTERM', told: () => void): void
  exit(code: number): void
}

/** Milliseconds that a change under way is waited for: the runner kills after 7.5 s (actions/runner, ProcessInvoker.cs). */
const patience = 5000
/** Milliseconds for writing down what the last answer brought, so that the post program can revoke it. */
const afterthought = 100

/**
 * Requests of a run that may be cancelled: on the signal nothing more is begun, and what changes something gets its answer
 * first. A credential that a registry has minted, and whose answer nobody read, could not be revoked by anybody. `tell` hears what
 * that means for the release.
 */
export function interruptible(http: Http, tell: (words: string) => void, ending: Ending = ofThisProcess): Http {
  let underway = 0
  let code: number | undefined
  const leave = (): void => {
    if (code !== undefined && underway === 0) setTimeout(() => ending.exit(code ?? 1), afterthought)
  }
  const told = (signal: number) => (): void => {
    if (code !== undefined) return
    code = 128 + signal
    tell(cancelled)
    setTimeout(() => ending.exit(128 + signal), patience).unref()
    leave()
  }
  ending.on('SIGINT', told(2))
  ending.on('SIGTERM', told(15))
  return {
    async send(request) {
      // never answered: the process is about to end
      if (code !== undefined) return new Promise(() => {})
      if (request.method === 'GET' || request.method === 'HEAD') return http.send(request)
      underway += 1
      try {
        return await http.send(request)
      } finally {
        underway -= 1
        leave()
      }
    },
  }
}

const cancelled =
  'Cancelled: nothing more is begun, and the GitHub Release stays as it is. What has been sent stays published. To finish the release run the job again: files that are there are found by their hash and not sent twice.'

const ofThisProcess: Ending = {
  on: (signal, told) => void process.once(signal, told),
  exit: (code) => process.exit(code),
}
