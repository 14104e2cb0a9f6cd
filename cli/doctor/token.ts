import { problem } from '../../src/model/problem.ts'
import { type Finding, ok, plain, told } from './finding.ts'

/** The token that a publishing job gives, as far as it can be seen. */
export interface JobToken {
  /** The input of the step: `pypi-token`. */
  readonly input: 'pypi-token' | 'crates-token'
  /** The secret that is given to it; `undefined`: none. */
  readonly secret: string | undefined
  /** Names of the secrets that the job has; `undefined`: they are not shown. */
  readonly secrets: readonly string[] | undefined
}

/** Whether the job is seen to have the token. */
export const hasToken = ({ secret, secrets }: JobToken): boolean =>
  secret !== undefined && secrets?.includes(secret) === true

/** How a token stands that the config counts on. */
export function tokenFinding(title: string, token: JobToken): Finding {
  const { input, secret, secrets } = token
  if (hasToken(token)) return ok('token', `the secret ${secret ?? ''} is there`)
  if (secret !== undefined && secrets === undefined) {
    return plain('token', `the secret ${secret}; whether it is set is not shown here`)
  }
  const name = secret ?? input.toUpperCase().replace('-', '_')
  return told(
    'token',
    problem(
      'credential-missing',
      `The config publishes to ${title} with a token, and ${secret === undefined ? `the publishing step has no \`${input}\`` : `there is no secret ${secret}`}.`,
      `Make a token, and keep it as the secret ${name} of the environment of the job${secret === undefined ? `. Then give it to the step:\n${input}: \${{ secrets.${name} }}` : '.'}`,
    ),
  )
}
