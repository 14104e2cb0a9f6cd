import { type Edit, replaceScalar } from './edit.ts'
import { pythonText } from './moved.ts'
import { tomlTree } from './toml-tree.ts'
import { nodeAt, scalarAt } from './tree.ts'
import type { Version } from '../../model/version.ts'

/** What changes in a `pyproject.toml`: `project.version` and `tool.poetry.version`, unless the build backend finds it. */
export function editPyproject(text: string, version: Version): readonly Edit[] {
  const tree = tomlTree(text)
  const dynamic = nodeAt(tree, 'project', 'dynamic')
  const isDynamic =
    dynamic?.kind === 'list' && dynamic.items.some((each) => each.kind === 'scalar' && each.value === 'version')
  // poetry demands a version even where its plugin takes it from the tag: that one is a stand-in
  const plugin = nodeAt(tree, 'tool', 'poetry-dynamic-versioning', 'enable')
  const isComputed = plugin?.kind === 'scalar' && plugin.value === true
  return [
    isDynamic ? undefined : scalarAt(tree, 'project', 'version'),
    isComputed ? undefined : scalarAt(tree, 'tool', 'poetry', 'version'),
  ].flatMap((each) =>
    each === undefined || each.value === pythonText(version) ? [] : [replaceScalar(text, each, pythonText(version))],
  )
}
