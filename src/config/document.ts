import { type Document, isMap, LineCounter, type Node, parseAllDocuments, visit } from 'yaml'
import { type Problem, problem } from '../model/problem.ts'

/** Where a message belongs: the file's name, and a place in its text. */
export interface Where {
  readonly file: string
  /** Line and column, both from 1. */
  readonly at: (offset: number) => { readonly line: number; readonly column: number }
}

/** The one document of the file; `root` is absent where it is empty. */
export interface ReadDocument {
  readonly where: Where
  /** What each alias (`*name`) stands for. */
  readonly aliases: ReadonlyMap<unknown, Node>
  readonly root: Node | undefined
}

/** Characters. A file of this kind has a few hundred; a parser of YAML needs seconds for megabytes. */
const longest = 65_536

/** Syntax errors that are told. */
const mostErrors = 20

/** More aliases than a person writes: each can stand for a list as long as the file. */
const mostAliases = 100

/** Parses the file as YAML 1.2 (core schema: `yes` is a text, and `<<` an ordinary key). All syntax errors at once. */
export function readDocument(text: string, file: string): ReadDocument | { readonly problems: readonly Problem[] } {
  if (text.length > longest) {
    return { problems: [malformed(file, undefined, `it has ${text.length} characters, and ${longest} are read`)] }
  }
  const counter = new LineCounter()
  const documents = parseAllDocuments(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    prettyErrors: false,
    lineCounter: counter,
  })
  const where: Where = {
    file,
    at: (offset) => {
      const { line, col } = counter.linePos(offset)
      return { line: Math.max(line, 1), column: Math.max(col, 1) }
    },
  }
  const [document, second] = [...documents]
  const wrong = [...documents].flatMap((each) => [...each.errors, ...each.warnings])
  if (wrong.length > 0) {
    // one bracket that is not closed can make hundreds of them
    return {
      problems: wrong
        .slice(0, mostErrors)
        .map(({ pos, message }) => malformed(file, where.at(pos[0]), plainly(message))),
    }
  }
  if (second !== undefined) {
    const place = where.at(second.range[0])
    return { problems: [malformed(file, place, 'a second document begins here, and only one is read')] }
  }
  const root = document?.contents ?? undefined
  if (document === undefined || root === undefined || isEmpty(root))
    return { where, aliases: new Map(), root: undefined }
  if (!isMap(root)) {
    const place = where.at(root.range?.[0] ?? 0)
    return { problems: [malformed(file, place, 'it is not a mapping of keys to values')] }
  }
  const { aliases, dangling } = readAliases(document)
  if (aliases.size > mostAliases) {
    return { problems: [malformed(file, undefined, `it has ${aliases.size} aliases, and ${mostAliases} are read`)] }
  }
  if (dangling.length > 0) {
    return { problems: dangling.map((at) => malformed(file, where.at(at), 'an alias names no anchor before it')) }
  }
  return { where, aliases, root }
}

/** In one pass, because the parser's own way looks through the whole document for each alias. */
function readAliases(document: Document): {
  readonly aliases: ReadonlyMap<unknown, Node>
  readonly dangling: readonly number[]
} {
  const anchors = new Map<string, Node>()
  const aliases = new Map<unknown, Node>()
  const dangling: number[] = []
  const note = (_: unknown, node: Node & { readonly anchor?: string }): void => {
    if (node.anchor !== undefined) anchors.set(node.anchor, node)
  }
  visit(document, {
    Map: note,
    Seq: note,
    Scalar: note,
    Alias: (_, alias) => {
      const meant = anchors.get(alias.source)
      if (meant === undefined) dangling.push(alias.range?.[0] ?? 0)
      else aliases.set(alias, meant)
    },
  })
  return { aliases, dangling }
}

/** A file of comments, or of nothing, holds an empty plain scalar. */
const isEmpty = (node: Node): boolean => 'source' in node && node.source === '' && node.tag === undefined

/** The parser's words, without the source that it quotes below them. */
const plainly = (message: string): string => (message.split('\n')[0] ?? '').replace(/[.:]$/, '')

function malformed(
  file: string,
  place: { readonly line: number; readonly column: number } | undefined,
  words: string,
): Problem {
  const at = place === undefined ? file : `${file}:${place.line}:${place.column}`
  return problem('config-malformed', `${at}: ${words}.`, 'Write one YAML mapping, indented by spaces.', {
    file,
    line: place?.line,
    column: place?.column,
  })
}
