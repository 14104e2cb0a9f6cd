import { Refusal } from '../../src/model/problem.ts'
import type { Process } from '../../src/ports/process.ts'
import { readToken, sourceOf, userIn } from '../release/tokens.ts'
import type { WantedRelease } from './wanted.ts'

/** Who reads an index of one's own, where that wants to know. It is shown to no other, and to that one where it asks for it. */
export interface IndexLogin {
  readonly user: string | undefined
  readonly token: string | undefined
}

const nobody: IndexLogin = { user: undefined, token: undefined }

/**
 * The login for the index of `--pypi-url`, from where `release` has it too; PyPI and TestPyPI are read without any, and their own
 * tokens are for nobody else. Throws a {@link Refusal} where the command for it fails.
 */
export async function indexLogin(
  { addresses, root }: Pick<WantedRelease, 'addresses' | 'root'>,
  process: Pick<Process, 'run' | 'environment'>,
): Promise<IndexLogin> {
  if (addresses.pypi === undefined) return nobody
  const commands = { flag: addresses.pypiTokenCommand, config: undefined }
  const source = sourceOf('pypi', process.environment, commands)
  if (source.kind === 'variable' && source.token.startsWith('pypi-')) return nobody
  const read = await readToken('pypi', source, process, root, () => {})
  if ('problem' in read) throw new Refusal([read.problem])
  return read.token === undefined ? nobody : { user: userIn(process.environment), token: read.token }
}
