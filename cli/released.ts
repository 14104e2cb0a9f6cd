import path from 'node:path'
import type { WantedRelease } from './verify/wanted.ts'

/** The options of both commands that look at a release after the fact. */
export const releasedOptions = {
  repository: { type: 'string' },
  config: { type: 'string' },
  'pypi-url': { type: 'string' },
  'pypi-index-url': { type: 'string' },
  'pypi-token-command': { type: 'string' },
  'crates-url': { type: 'string' },
  json: { type: 'boolean' },
} as const

/** Which release they mean. Throws in words what they cannot be. */
export function readReleased(
  values: {
    readonly repository?: string
    readonly config?: string
    readonly 'pypi-url'?: string
    readonly 'pypi-index-url'?: string
    readonly 'pypi-token-command'?: string
    readonly 'crates-url'?: string
    readonly json?: boolean
  },
  [tag, directory, more]: readonly string[],
): WantedRelease & { readonly json: boolean } {
  if (tag === undefined || tag === '') throw new TypeError('no tag was named')
  if (more !== undefined) throw new TypeError(`one tag and one folder, not also ${more}`)
  const { repository } = values
  if (repository !== undefined && !/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    throw new TypeError(`--repository takes OWNER/NAME, not ${repository}`)
  }
  if (repository !== undefined && directory !== undefined) {
    throw new TypeError('either --repository, or a folder with a checkout')
  }
  for (const name of ['pypi-index-url', 'pypi-token-command'] as const) {
    if (values[name] !== undefined && values['pypi-url'] === undefined) {
      throw new TypeError(`--${name} says more of the index of --pypi-url: give that one, too`)
    }
  }
  return {
    tag: tag.replace(/^refs\/tags\//, ''),
    root: path.resolve(directory ?? '.'),
    repository,
    config: values.config,
    addresses: {
      pypi: values['pypi-url'],
      pypiIndex: values['pypi-index-url'],
      pypiTokenCommand: values['pypi-token-command'],
      crates: values['crates-url'],
    },
    json: values.json === true,
  }
}
