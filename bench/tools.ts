import { installPythonTools, pythonTool } from '../scripts/judge-tools.ts'

/** The peers' programs, and the Python that they live in. */
export interface Tools {
  readonly python: string
  readonly twine: string
  readonly uv: string
}

let found: Promise<Tools> | undefined

/** The peers, in the versions and the environment of the judges; installed there where they are missing. */
export function tools(): Promise<Tools> {
  found ??= installPythonTools().then(() => ({
    python: pythonTool('python'),
    twine: pythonTool('twine'),
    uv: pythonTool('uv'),
  }))
  return found
}
