import path from 'node:path/posix'
import type { Config } from '../model/config.ts'
import { type Problem, problem } from '../model/problem.ts'

/** Folders of the config's gates that a checkout does not have: the command could not be started there. */
export function missingGateFolders(
  { gates = [] }: Pick<Config, 'gates'>,
  tracked: readonly string[],
  configFile: string,
): readonly Problem[] {
  return gates.flatMap(({ name, directory }) => {
    const folder = path.join(directory, '.').replace(/(?<=.)\/$/, '')
    // git tracks a submodule as one entry, whatever is in it
    const isThere = (file: string): boolean =>
      file.startsWith(`${folder}/`) || folder === file || folder.startsWith(`${file}/`)
    if (folder === '.' || tracked.some((file) => isThere(file))) return []
    return [
      problem(
        'config-invalid',
        `${configFile}: the gate ${name} is to run in ${folder}, and the repository has no such folder.`,
        'Correct its `directory`, which is relative to the root, or make the folder in `run` and leave `directory` out.',
        { file: configFile },
      ),
    ]
  })
}
