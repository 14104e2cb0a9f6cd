import { boolean, list, object, optional, text } from '../../model/shape.ts'
import type { ReleasePlease } from './settings.ts'

const linked = object({ type: text, groupName: text, components: list(text), merge: optional(boolean) })
const named = object({ type: text, merge: optional(boolean) })

/** Reads `plugins`; throws a `TypeError` that names one that is not supported. */
export function readPlugins(
  given: readonly unknown[],
  path: string,
): Pick<ReleasePlease, 'hasCargoWorkspace' | 'linked'> {
  let hasCargoWorkspace = false
  const groups: { readonly name: string; readonly components: readonly string[] }[] = []
  for (const [index, each] of given.entries()) {
    const where = `${path}[${index}]`
    const type = typeof each === 'string' ? each : named(each, where).type
    if (type === 'cargo-workspace') hasCargoWorkspace = true
    else if (type === 'linked-versions' && typeof each !== 'string') {
      const { groupName, components } = linked(each, where)
      groups.push({ name: groupName, components })
    } else throw new TypeError(`${where}: the plugin ${type} is not supported`)
  }
  return { hasCargoWorkspace, linked: groups }
}
