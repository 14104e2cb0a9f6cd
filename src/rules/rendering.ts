import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { Files } from '../ports/files.ts'
import type { Process } from '../ports/process.ts'

/** What docutils made of a text: `words` are its warnings, where there are any. */
export interface Rendering {
  readonly renders: boolean
  readonly words: string
}

/** Renders reStructuredText as PyPI does; `undefined` where nobody can. */
export type RenderReadme = (text: string) => Promise<Rendering | undefined>

/** What calling a Python takes. `scratch` is a folder for temporary files; `env` the whole environment of the Python. */
export interface PythonReach {
  readonly process: Pick<Process, 'run'>
  readonly files: Pick<Files, 'write' | 'remove'>
  readonly env: Readonly<Record<string, string>>
  readonly scratch: string
}

/** Milliseconds. docutils needs half a second for a long README, twice that in a cold start. */
const deadline = 20_000

/** As twine calls it. Code 3: this Python lacks the library. */
const program = `
import io, sys
try:
    from readme_renderer import rst
except ImportError:
    sys.exit(3)
words = io.StringIO()
with open(sys.argv[1], encoding="utf-8", newline="") as file:
    html = rst.render(file.read(), stream=words)
sys.stdout.reconfigure(encoding="utf-8")
print("renders" if html is not None else "fails")
print(words.getvalue())
`

/**
 * Renders by the Python that is there, where it has readme_renderer, which is what PyPI uses. Python runs isolated (`-I`):
 * neither its own variables nor what lies in the folder has a say in what is imported. The wheels of one release have one
 * README: a text is rendered once.
 */
export function pythonRenderer(reach: PythonReach): RenderReadme {
  const known = new Map<string, Promise<Rendering | undefined>>()
  return (text) => {
    const rendering = known.get(text) ?? renderOnce(reach, text)
    known.set(text, rendering)
    return rendering
  }
}

async function renderOnce({ process, files, env, scratch }: PythonReach, text: string): Promise<Rendering | undefined> {
  const file = path.join(scratch, `release-action-${randomUUID()}.rst`)
  await files.write(file, text)
  try {
    for (const python of ['python3', 'python']) {
      const exit = await process.run({ argv: [python, '-I', '-c', program, file], cwd: scratch, env, deadline })
      const [verdict, ...words] = exit.stdout.split(/\r?\n/)
      if (exit.code === 0 && (verdict === 'renders' || verdict === 'fails'))
        return { renders: verdict === 'renders', words: words.join('\n').trim() }
      if (exit.code === 'timeout') return undefined
    }
    return undefined
  } finally {
    await files.remove(file)
  }
}
