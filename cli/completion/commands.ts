import { phaseNames } from '../release/phases.ts'

/** What an option takes: nothing, words of a list, a file, or anything. */
export type Takes = 'nothing' | 'anything' | 'file' | readonly string[]

/** What follows the options of a command. */
export type Follows = 'folder' | 'files' | readonly string[]

/** A command as a shell completes it. */
export interface CompletedCommand {
  readonly name: string
  readonly about: string
  readonly options: Readonly<Record<string, Takes>>
  readonly follows: Follows
}

const series = ['rc', 'beta', 'alpha', 'dev'] as const

/** Of the commands that look at a release which is out. */
const released = {
  repository: 'anything',
  config: 'file',
  'pypi-url': 'anything',
  'pypi-index-url': 'anything',
  'pypi-token-command': 'anything',
  'crates-url': 'anything',
  json: 'nothing',
} as const

/** The options of every command and what follows them. A test holds it to what `--help` of each tells. */
export const options: Readonly<Record<string, Omit<CompletedCommand, 'name' | 'about'>>> = {
  init: {
    options: { output: 'file', force: 'nothing', dry: 'nothing', offline: 'nothing', action: 'anything' },
    follows: 'folder',
  },
  rehearse: {
    options: {
      tag: 'anything',
      'assume-published': 'nothing',
      'no-gates': 'nothing',
      fault: 'anything',
      latency: 'anything',
      report: 'file',
      html: 'file',
      verbose: 'nothing',
    },
    follows: 'folder',
  },
  check: { options: { strict: 'nothing', json: 'nothing' }, follows: 'files' },
  version: {
    options: {
      live: 'nothing',
      dry: 'nothing',
      prerelease: series,
      packages: 'anything',
      config: 'file',
      json: 'nothing',
    },
    follows: 'folder',
  },
  release: {
    options: {
      live: 'nothing',
      dry: 'nothing',
      only: phaseNames,
      prerelease: series,
      packages: 'anything',
      target: 'anything',
      'no-gates': 'nothing',
      config: 'file',
      'pypi-url': 'anything',
      'crates-url': 'anything',
      'pypi-token-command': 'anything',
      'crates-token-command': 'anything',
      json: 'nothing',
      verbose: 'nothing',
    },
    follows: 'folder',
  },
  doctor: { options: { mint: 'nothing', json: 'nothing' }, follows: 'folder' },
  verify: {
    options: {
      download: 'nothing',
      install: 'nothing',
      'require-attestations': 'nothing',
      ...released,
    },
    follows: 'folder',
  },
  rollback: {
    options: {
      yes: 'nothing',
      reason: 'anything',
      'crates-token-command': 'anything',
      ...released,
    },
    follows: 'folder',
  },
  unlock: { options: { force: 'nothing', config: 'file', json: 'nothing' }, follows: 'folder' },
  completion: { options: {}, follows: ['bash', 'zsh', 'fish'] },
}

/** The commands with what can be completed of each; one that stands in no table has no options. */
export function completed(
  commands: readonly { readonly name: string; readonly about: string }[],
): readonly CompletedCommand[] {
  return commands.map(({ name, about }) => ({ options: {}, follows: 'folder', ...options[name], name, about }))
}
