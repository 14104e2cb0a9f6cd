/** What a runner reads out of `action.yml`. Paths are relative to the action's folder. */
export interface ActionFile {
  readonly using: string
  readonly main: string
  readonly post: string | undefined
  /** Every input and its default, as written; `undefined` where it has none. */
  readonly inputs: ReadonlyMap<string, string | undefined>
}

interface Line {
  readonly indent: number
  readonly key: string
  readonly value: string
}

/**
 * Reads the few keys that a runner needs: `inputs.*.default`, `runs.using`, `runs.main`, `runs.post`. It knows block
 * mappings with plain or quoted scalars on one line and skips the text of block scalars; whatever else those keys hold
 * is an error, never a guess. Throws where `runs.using` or `runs.main` is missing.
 */
export function readActionFile(text: string): ActionFile {
  const inputs = new Map<string, string | undefined>()
  const runs = new Map<string, string>()
  const path: Line[] = []
  for (const line of mappingLines(text)) {
    while ((path.at(-1)?.indent ?? -1) >= line.indent) path.pop()
    path.push(line)
    const keys = path.map((each) => each.key)
    if (keys[0] === 'runs' && keys.length === 2) runs.set(line.key, scalar(line.value))
    if (keys[0] !== 'inputs' || keys[1] === undefined) continue
    if (keys.length === 2) inputs.set(keys[1], undefined)
    if (keys.length === 3 && line.key === 'default') inputs.set(keys[1], scalar(line.value))
  }
  const [using, main] = [runs.get('using'), runs.get('main')]
  if (using === undefined || main === undefined) throw new Error('action.yml has no runs.using or no runs.main')
  return { using, main, post: runs.get('post'), inputs }
}

/** The lines `key: value`, without comments, empty lines, and what belongs to a block scalar. */
function mappingLines(text: string): readonly Line[] {
  const lines: Line[] = []
  let blockOf: number | undefined
  for (const raw of text.split(/\r?\n/)) {
    const indent = raw.length - raw.trimStart().length
    if (raw.trim() === '' || raw.trim().startsWith('#')) continue
    if (blockOf !== undefined && indent > blockOf) continue
    blockOf = undefined
    const match = /^\s*(?:"([^"]+)"|'([^']+)'|([^\s'"#:][^:]*?))\s*:(?:\s+(.*?))?\s*$/.exec(raw)
    if (!match) continue
    const value = match[4] ?? ''
    if (/^[|>][-+\d]*$/.test(value)) blockOf = indent
    lines.push({ indent, key: match[1] ?? match[2] ?? match[3] ?? '', value })
  }
  return lines
}

function scalar(value: string): string {
  const double = /^"((?:[^"\\]|\\.)*)"\s*(?:#.*)?$/.exec(value)
  if (double) {
    const parsed: unknown = JSON.parse(`"${double[1] ?? ''}"`)
    return String(parsed)
  }
  const single = /^'((?:[^']|'')*)'\s*(?:#.*)?$/.exec(value)
  if (single) return (single[1] ?? '').replaceAll("''", "'")
  if (/^[|>&*!{[]/.test(value)) throw new Error(`action.yml has a value that is not read here: ${value}`)
  return value.replace(/\s+#.*$/, '')
}
