import path from 'node:path'
import { usualConfig, usualConfigFile } from '../src/config/usual.ts'
import type { Config } from '../src/model/config.ts'
import { type Problem, problem } from '../src/model/problem.ts'
import type { Files } from '../src/ports/files.ts'

/** A config as a command read it. */
export interface ReadConfig {
  readonly config: Config
  readonly problems: readonly Problem[]
  /** What the file says; `undefined` where there is none. */
  readonly text: string | undefined
}

/**
 * The config that a command goes by: the file that `--config` names, from the folder `root`, or else the usual one of the
 * checkout, where there is one. A named file that is not there is the problem `config-missing`.
 */
export async function configIn(
  { root, config: named }: { readonly root: string; readonly config: string | undefined },
  files: Pick<Files, 'text'>,
  checkout = root,
): Promise<ReadConfig> {
  const text = await files.text(path.resolve(named === undefined ? checkout : root, named ?? usualConfigFile))
  // the parser is loaded only for a file to be read
  if (text !== undefined)
    return { ...(await import('../src/config.ts')).readConfig(text, named ?? usualConfigFile), text }
  if (named === undefined) return { config: usualConfig, problems: [], text }
  const missing = problem('config-missing', `There is no file ${named}.`, 'Correct the path given with --config.')
  return { config: usualConfig, problems: [missing], text }
}
