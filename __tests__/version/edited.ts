import { observeManifests } from '../../src/observe/manifests.ts'
import { readVersion } from '../../src/model/version.ts'
import { applyEdits } from '../../src/version/edits/edit.ts'
import { jsonTree } from '../../src/version/edits/json-tree.ts'
import { planEdits } from '../../src/version/edits/plan-edits.ts'
import { yamlTree } from '../../src/version/edits/yaml-tree.ts'
import type { Files } from '../../src/ports/files.ts'
import type { EditCase } from './edit-cases.ts'

/** The text before the edits. */
export const before = (text: string): string => text.replace(/«([^→]*)→[^»]*»/g, '$1')
/** The text after them. */
export const after = (text: string): string => text.replace(/«[^→]*→([^»]*)»/g, '$1')

/** Plans the edits of a case and applies them: the texts after, by file, and the problems. */
export async function edited(
  given: EditCase,
  texts: Readonly<Record<string, string>>,
): Promise<{ readonly texts: Readonly<Record<string, string>>; readonly problems: readonly string[] }> {
  const files = { text: (file: string) => Promise.resolve(texts[file.replace(/^\/r\//, '')]) }
  const reading: Pick<Files, 'text'> = files
  const tracked = Object.keys(texts).sort()
  // the room asks for texts alone
  const facts = await observeManifests('/r', tracked, reading as Files)
  const moved = facts.manifests.flatMap((manifest) => {
    const version = readVersion(given.to[manifest.name] ?? '')
    return version === undefined ? [] : [{ manifest, version }]
  })
  const isPython = moved.every((each) => each.manifest.ecosystem === 'python')
  const extra = (given.extra ?? []).flatMap((each) => {
    const version = moved[0]?.version
    return version === undefined ? [] : [{ ...each, version, isPython }]
  })
  const readers = { yaml: yamlTree, json: jsonTree }
  const planned = planEdits(moved, extra, tracked, (file) => texts[file], readers, '2026-11-21')
  const done = Object.entries(texts).map(([file, text]) => [file, applyEdits(text, planned.edits.get(file) ?? [])])
  return {
    texts: Object.fromEntries(done),
    problems: [...facts.problems, ...planned.problems].map((each) => `${each.code}: ${each.message}`),
  }
}
