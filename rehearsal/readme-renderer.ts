import { runCommand } from './command.ts'

/** Whether the renderer refuses a reStructuredText; `undefined` where it could not be asked. */
export type ReadmeRenderer = (text: string) => Promise<boolean | undefined>

/** Prints `False` where the text is rendered, `True` where it is not. Any other end: there is no readme_renderer. */
const script = `
import io, sys
from readme_renderer import rst
text = sys.stdin.buffer.read().decode("utf-8")
print(rst.render(text, stream=io.StringIO()) is None)
`

/**
 * PyPI's own renderer, where the Python of this machine has it (the package `readme_renderer`, which `twine` brings).
 * Each text is rendered once; a Python without it is asked once. Never throws.
 */
export function openReadmeRenderer(
  python: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): ReadmeRenderer {
  const known = new Map<string, Promise<boolean | undefined>>()
  let missing = false
  const render = async (text: string): Promise<boolean | undefined> => {
    // isolated: nothing of the project that is rehearsed is imported
    const argv = [python, '-I', '-W', 'ignore', '-c', script] as const
    const { code, stdout } = await runCommand({ argv, cwd, env, input: text, ...(signal && { signal }) })
    const said = stdout.trim()
    if (code === 0 && (said === 'True' || said === 'False')) return said === 'True'
    missing = true
    return undefined
  }
  return (text) => {
    if (missing) return Promise.resolve(undefined)
    const found = known.get(text) ?? render(text)
    known.set(text, found)
    return found
  }
}
