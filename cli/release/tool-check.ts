import type { Manifest } from '../../src/model/package.ts'
import { type Problem, problem } from '../../src/model/problem.ts'
import type { Process } from '../../src/ports/process.ts'

/** The programs that the packages are built with and that are not here, each with how to get it. */
export async function missingTools(
  machine: Pick<Process, 'run'>,
  env: Readonly<Record<string, string>>,
  root: string,
  manifests: readonly Manifest[],
): Promise<readonly Problem[]> {
  const isCompiled = manifests.some((each) => each.ecosystem === 'rust' || each.backend === 'maturin')
  const isPython = manifests.some((each) => each.ecosystem === 'python')
  const wanted = [
    ...(isCompiled ? [cargo] : []),
    ...(isPython ? [process.platform === 'win32' ? { ...python, program: 'python' } : python] : []),
  ]
  const found = await Promise.all(
    wanted.map(async (tool) => {
      const { code } = await machine.run({ argv: [tool.program, '--version'], cwd: root, env, deadline: 60_000 })
      return { tool, isHere: code === 0 }
    }),
  )
  return found
    .filter((each) => !each.isHere)
    .map(({ tool }) => problem('tool-missing', `${tool.program} is not installed, or does not start.`, tool.how))
}

const cargo = { program: 'cargo', how: 'Install Rust: https://rustup.rs' }
const python = { program: 'python3', how: 'Install Python 3.9 or newer: https://www.python.org/downloads/' }
