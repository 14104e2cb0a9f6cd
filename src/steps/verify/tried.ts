import { lastLines } from '../../model/last-lines.ts'
import { type Problem, problem } from '../../model/problem.ts'
import type { Exit } from '../../ports/process.ts'

/** How one package could be used as its users use it. */
export interface Tried {
  /** What was done, as a person would type it: `pip install tally==0.2.0`. */
  readonly what: string
  /** `skipped`: there is nothing of it for this machine. */
  readonly state: 'good' | 'skipped' | 'failed'
  /** One line. */
  readonly words: string
  readonly problems: readonly Problem[]
}

/** Twenty minutes, in milliseconds: a crate and all that it needs is compiled. */
export const longest = 1_200_000

/** It could be used; `words` say how. */
export const good = (what: string, words: string): Tried => ({ what, state: 'good', words, problems: [] })

/** There is nothing of it for this machine; `words` say why. */
export const skipped = (what: string, words: string): Tried => ({ what, state: 'skipped', words, problems: [] })

/** It could not be used. */
export const failed = (what: string, words: string, found: Problem): Tried => ({
  what,
  state: 'failed',
  words,
  problems: [found],
})

/** What a program said on both streams, or else how it ended. */
export const saidBy = ({ code, stdout, stderr }: Exit): string =>
  `${stdout}\n${stderr}`.trim() || (code === 'timeout' ? 'it ran out of time' : `exit code ${code}`)

const held = 'A held GitHub Release stays a draft.'
const again = 'If it is so for everybody, withdraw the release (`release-action rollback`) and publish a new version.'

/** A client could not install what the registry serves. */
export const installFailed = (command: string, words: string): Problem =>
  problem(
    'verify-install-failed',
    `\`${command}\` failed:\n${lastLines(words)}`,
    `${held} Run the job again where the network failed. ${again}`,
  )

/** What was installed cannot be imported. */
export const importFailed = (release: string, words: string): Problem =>
  problem(
    'verify-import-failed',
    `${release} was installed from its index, with what it depends on, and cannot be imported:\n${lastLines(words)}`,
    `${held} See whether all that it needs is among its dependencies. ${again}`,
  )

/** There is a file for this machine, and the client does not find it. */
export const noFile = (command: string, expected: readonly string[], words: string): Problem =>
  problem(
    'verify-no-file',
    `\`${command}\` found no file, although this machine and its Python could use ${expected.join(', ')}:\n${lastLines(words)}`,
    `${held} Where its words are about the version of Python, put \`actions/setup-python\` with one that the project supports in front of this step; otherwise a cache before the index may lag: run the job again later.`,
  )

/** The client took other bytes than those that were built. */
export const otherBytes = (client: string, filename: string, got: string, built: string): Problem =>
  problem(
    'verify-differs',
    `${client} took ${filename} with SHA-256 ${got}; ${built} was built.`,
    'Look where it came from: a mirror, or another index, in the configuration of this machine. If it came from the registry, yank the release and find out who can publish it.',
  )
