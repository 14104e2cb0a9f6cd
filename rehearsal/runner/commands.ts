/** A workflow command: `::error file=a.py,line=3::message`. Names of properties are in lower case. */
export interface WorkflowCommand {
  readonly name: string
  readonly properties: ReadonlyMap<string, string>
  readonly text: string
}

/** The commands that a runner knows. A line with any other name is an ordinary line. */
const known = new Set(
  (
    'add-mask add-matcher add-path debug echo endgroup error group notice remove-matcher save-state set-env ' +
    'set-output stop-commands warning'
  ).split(' '),
)

/**
 * The command that a line is, in either form: `::name a=b,c=d::text` at the line's beginning, or `##[name a=b;c=d]text`
 * anywhere in it; `token` is the word that ends a stop. `undefined` for an ordinary line (actions/runner, ActionCommand.cs).
 */
export function parseCommand(line: string, token?: string): WorkflowCommand | undefined {
  const double = /^\s*::(.*?)::(.*)$/s.exec(line)
  if (double) {
    const found = command(double[1] ?? '', ',', token)
    if (found)
      return {
        ...found,
        properties: unescaped(found.properties, propertyEscapes),
        text: unescape(double[2] ?? '', dataEscapes),
      }
  }
  const hash = /##\[([^\]]*)\](.*)$/s.exec(line)
  if (!hash) return undefined
  const found = command(hash[1] ?? '', ';', token)
  return (
    found && {
      ...found,
      properties: unescaped(found.properties, hashEscapes),
      text: unescape(hash[2] ?? '', hashEscapes),
    }
  )
}

function command(
  head: string,
  separator: string,
  token: string | undefined,
): Omit<WorkflowCommand, 'text'> | undefined {
  const space = head.indexOf(' ')
  const name = space < 0 ? head : head.slice(0, space)
  if (!known.has(name) && name !== token) return undefined
  const pairs =
    space < 0
      ? []
      : head
          .slice(space + 1)
          .trim()
          .split(separator)
  const entries = pairs.flatMap((pair): readonly [string, string][] => {
    const equals = pair.indexOf('=')
    return equals > 0 && equals < pair.length - 1 ? [[pair.slice(0, equals).toLowerCase(), pair.slice(equals + 1)]] : []
  })
  return { name, properties: new Map(entries) }
}

const dataEscapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
] as const
const propertyEscapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
] as const
const hashEscapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
] as const

type Escapes = readonly (readonly [string, string])[]

function unescape(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [escaped, plain]) => result.replaceAll(escaped, plain), text)
}

function unescaped(properties: ReadonlyMap<string, string>, escapes: Escapes): ReadonlyMap<string, string> {
  return new Map([...properties].map(([name, value]) => [name, unescape(value, escapes)]))
}
