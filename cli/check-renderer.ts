import { tmpdir } from 'node:os'
import { childEnvironment } from '../src/build/environment.ts'
import { files } from '../src/platform/files.ts'
import { createProcess } from '../src/platform/process.ts'
import { pythonRenderer, type RenderReadme } from '../src/rules/rendering.ts'

/** Renders with this machine's Python. */
export function machineRenderer(): RenderReadme {
  const machine = createProcess(process.env)
  return pythonRenderer({ process: machine, files, env: childEnvironment(machine.environment), scratch: tmpdir() })
}
