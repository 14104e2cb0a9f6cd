import type { Credential } from '../model/credential.ts'
import { normalisedName } from '../model/project-name.ts'
import { type Problem, problem } from '../model/problem.ts'
import { readPypiToken } from '../model/pypi-token.ts'
import { isPypi, type RegistryName } from '../model/registry.ts'

/** What the token in `pypi-token` is for. */
export interface TokenUse {
  readonly registry: RegistryName
  /** The projects that are to be published. */
  readonly projects: readonly string[]
  /** Milliseconds since the epoch. */
  readonly now: number
  /** Whether trusted publishing is tried first, so that the token is the fallback only. */
  readonly isFallback: boolean
}

/** The usual mistakes with the token of a Python index, without showing any of it. */
export function guardPypiToken(token: Credential | undefined, use: TokenUse): readonly Problem[] {
  if (token === undefined) return []
  const secret = token.reveal()
  const isPublic = isPypi(use.registry)
  const [what, fix] = misformed(secret, isPublic) ?? (isPublic ? misfit(secret, use) : undefined) ?? []
  if (what === undefined || fix === undefined) return []
  return [
    problem('token-unusable', `The input \`pypi-token\` ${what}.`, fix, { level: use.isFallback ? 'warning' : 'live' }),
  ]
}

type Mistake = readonly [what: string, fix: string]

const makeOne =
  'Make an API token in the account settings of the index, and store it as a secret of the job’s environment.'

function misformed(secret: string, isPublic: boolean): Mistake | undefined {
  if (/^\$\{\{|^\$[A-Z{(]|^secrets\./.test(secret)) {
    return [
      'is an expression and not its value',
      'Write `pypi-token: ${{ secrets.NAME }}`, without quotes around a part of it.',
    ]
  }
  if (/^["'`].*["'`]$/s.test(secret)) return ['has quotes around it', 'Store the secret again without the quotes.']
  // passwords of other indexes may have anything inside but the end of a line
  if (!isPublic) return /[\r\n]/.test(secret) ? ['has more than one line', 'Store the password again.'] : undefined
  if (/\s/.test(secret)) {
    return [
      'has white space inside',
      'Store the secret again: the token is one line without a blank, and nothing else.',
    ]
  }
  // a header cannot carry anything else
  if (/[^\x21-\x7e]/.test(secret)) return ['has characters that no token has', 'Copy the token again, and store it.']
  return undefined
}

/** What is wrong with it for PyPI or TestPyPI. */
function misfit(secret: string, { registry, projects, now }: TokenUse): Mistake | undefined {
  if (/^(?:gh[a-z]_|github_pat_)/.test(secret)) return ['is a token of GitHub', makeOne]
  if (secret.startsWith('cio')) return ['is a token of crates.io', `It belongs into \`crates-token\`. ${makeOne}`]
  if (secret.startsWith('__token__')) {
    return ['begins with the user name `__token__`', 'Store the token alone: it begins with `pypi-`.']
  }
  if (!secret.startsWith('pypi-')) {
    return ['is not an API token, which begins with `pypi-`; PyPI takes no passwords', makeOne]
  }
  const read = readPypiToken(secret)
  // every token of PyPI's begins so: version 2, and a field for the index that made it
  if (read === undefined) {
    return secret.startsWith('pypi-AgE') ? ['is damaged: it ends too early, or a letter is wrong', makeOne] : undefined
  }
  const host = registry === 'testpypi' ? 'test.pypi.org' : 'pypi.org'
  if (read.location !== host) {
    const fix = `PyPI and TestPyPI do not share tokens. Make one on https://${host}/manage/account/token/.`
    return [`is a token of ${read.location}, and the files go to ${host}`, fix]
  }
  if (read.expires !== undefined && read.expires * 1000 <= now) {
    return [`ran out at ${new Date(read.expires * 1000).toISOString()}`, makeOne]
  }
  const strange = projects.filter((each) => read.projects?.includes(normalisedName(each)) === false)
  if (strange.length > 0) {
    const fix =
      'Make a token for these projects. For one that is not there yet it must be a token for the whole account.'
    return [`is for ${read.projects?.join(', ')} only, and ${strange.join(', ')} is to be published`, fix]
  }
  return undefined
}
