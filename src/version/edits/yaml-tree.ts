import { isAlias, isMap, isScalar, isSeq, parseAllDocuments } from 'yaml'
import type { Tree } from './tree.ts'

/** Reads YAML with the place of every value; of several documents the first. Throws a `SyntaxError` in the parser's words. */
export function yamlTree(text: string): Tree {
  const [document] = parseAllDocuments(text)
  if (document === undefined) throw new SyntaxError('it is empty')
  const [error] = document.errors
  if (error !== undefined) throw new SyntaxError(error.message.split('\n')[0] ?? '')
  return treeOf(document.contents)
}

function treeOf(node: unknown): Tree {
  if (isMap(node)) {
    return {
      kind: 'map',
      entries: new Map(
        node.items.map(({ key, value }) => [String(isScalar(key) ? key.value : key), treeOf(value)] as const),
      ),
    }
  }
  if (isSeq(node)) return { kind: 'list', items: node.items.map((each) => treeOf(each)) }
  const nowhere = { kind: 'scalar', value: undefined, from: 0, to: 0 } as const
  // an alias has no text of its own: what it stands for is edited where that is written
  if (isAlias(node) || !isScalar(node) || !node.range) return nowhere
  const [from, to] = node.range
  // `version: 1.2` is a number to YAML, and a version all the same
  const value = typeof node.value === 'number' ? (node.source ?? String(node.value)) : node.value
  // a text over several lines has no quotes to write between
  return node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED' ? nowhere : { kind: 'scalar', value, from, to }
}
