import { type AST, parseTOML } from 'toml-eslint-parser'
import type { Tree } from './tree.ts'

interface Building {
  readonly kind: 'map'
  readonly entries: Map<string, Tree | Building>
}

/** Reads TOML with the place of every value. Throws a `SyntaxError` in the parser's words. */
export function tomlTree(text: string): Tree {
  const shift = text.startsWith('\uFEFF') ? 1 : 0
  const root: Building = { kind: 'map', entries: new Map() }
  const lists = new Map<string, Building[]>()
  for (const node of parseTOML(text.slice(shift)).body[0].body) {
    if (node.type === 'TOMLKeyValue') put(root, node, shift)
    else {
      const table = tableFor(root, node.resolvedKey, lists)
      for (const each of node.body) put(table, each, shift)
    }
  }
  return root
}

/** `resolvedKey` has a number where a table is one of `[[several]]`. */
function tableFor(root: Building, keys: readonly (string | number)[], lists: Map<string, Building[]>): Building {
  let here = root
  for (const [index, key] of keys.entries()) {
    if (typeof key === 'number') continue
    const next = keys[index + 1]
    if (typeof next !== 'number') {
      here = open(here, key)
      continue
    }
    const name = JSON.stringify(keys.slice(0, index + 1))
    const items = lists.get(name) ?? []
    if (items.length === 0) {
      lists.set(name, items)
      here.entries.set(key, { kind: 'list', items })
    }
    items[next] ??= { kind: 'map', entries: new Map() }
    here = items[next]
  }
  return here
}

function open(table: Building, key: string): Building {
  const there = table.entries.get(key)
  if (there?.kind === 'map' && there.entries instanceof Map) return { kind: 'map', entries: there.entries }
  const made: Building = { kind: 'map', entries: new Map() }
  table.entries.set(key, made)
  return made
}

function put(table: Building, { key, value }: AST.TOMLKeyValue, shift: number): void {
  const keys = key.keys.map((each) => (each.type === 'TOMLBare' ? each.name : each.value))
  let here = table
  for (const each of keys.slice(0, -1)) here = open(here, each)
  here.entries.set(keys.at(-1) ?? '', treeOf(value, shift))
}

function treeOf(node: AST.TOMLContentNode, shift: number): Tree {
  if (node.type === 'TOMLArray') return { kind: 'list', items: node.elements.map((each) => treeOf(each, shift)) }
  if (node.type === 'TOMLInlineTable') {
    const table: Building = { kind: 'map', entries: new Map() }
    for (const each of node.body) put(table, each, shift)
    return table
  }
  const [from, to] = node.range
  return { kind: 'scalar', value: node.value, from: from + shift, to: to + shift }
}
