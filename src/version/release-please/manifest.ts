import posix from 'node:path/posix'
import { type Problem, problem } from '../../model/problem.ts'
import { applyEdits, type Edit, replaceScalar } from '../edits/edit.ts'
import { jsonTree } from '../edits/json-tree.ts'
import { nodeAt } from '../edits/tree.ts'
import { manifestFile, parseDocument, unfit } from './document.ts'
import { parseVersion } from './version.ts'

/** What `.release-please-manifest.json` says was released of each path; what is wrong with it goes to `problems`. */
export function readVersions(
  manifest: string | undefined,
  problems: Problem[],
): ReadonlyMap<string, string> | undefined {
  if (manifest === undefined) {
    problems.push(
      problem(
        'release-please-invalid',
        `There is no ${manifestFile}, which says what was released of each package.`,
        `Begin it with \`{}\`, or with the version of each path: { ".": "1.2.3" }.`,
      ),
    )
    return undefined
  }
  const read = parseDocument(manifestFile, manifest, problems)
  if (read === undefined) return undefined
  const wrong = Object.entries(read).filter(([, each]) => typeof each !== 'string' || parseVersion(each) === undefined)
  for (const [key, each] of wrong) {
    problems.push(unfit(manifestFile, `${JSON.stringify(key)} is ${JSON.stringify(each)}, which is no version`))
  }
  const norm = (key: string): string => posix.normalize(key).replace(/\/$/, '') || '.'
  return new Map(Object.entries(read).map(([key, each]) => [norm(key), String(each)]))
}

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
