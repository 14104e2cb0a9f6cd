import { applyEdits, type Edit, replaceScalar } from '../edits/edit.ts'
import { jsonTree } from '../edits/json-tree.ts'
import { nodeAt } from '../edits/tree.ts'

/** `.release-please-manifest.json` with these versions by path; everything else stays as it is written. */
export function writeManifest(text: string, versions: readonly (readonly [string, string])[]): string {
  const tree = jsonTree(text)
  const edits: Edit[] = []
  const fresh: (readonly [string, string])[] = []
  for (const [path, version] of versions) {
    const node = [path, `${path}/`, `./${path}`].map((key) => nodeAt(tree, key)).find((each) => each !== undefined)
    if (node?.kind === 'scalar') edits.push(replaceScalar(text, node, version))
    else fresh.push([path, version])
  }
  const edited = applyEdits(text, edits)
  if (fresh.length === 0) return edited
  const brace = edited.lastIndexOf('}')
  const isEmpty = tree.kind === 'map' && tree.entries.size === 0
  const indent = /\n([ \t]+)"/.exec(text)?.[1] ?? '  '
  const lines = fresh.map(([path, version]) => `${indent}${JSON.stringify(path)}: ${JSON.stringify(version)}`)
  const before = edited.slice(0, brace).trimEnd()
  return `${before}${isEmpty ? '' : ','}\n${lines.join(',\n')}\n${edited.slice(brace)}`
}
