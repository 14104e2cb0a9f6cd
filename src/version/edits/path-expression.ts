import type { Tree } from './tree.ts'

type Step =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'index'; readonly index: number }
  | { readonly kind: 'all' }
  | { readonly kind: 'where'; readonly keys: readonly string[]; readonly equals: string }

/**
 * Finds values by a path: `project.version`, `$.packages[0].version`, `$["a.b"].version`, `$.package[*].version`,
 * `$.package[?(@.name=="x")].version` (also `@.name.value`, as release-please's files have it). `undefined`: no such path
 * can be read.
 */
export function find(tree: Tree, expression: string): readonly Tree[] | undefined {
  const steps = readSteps(expression)
  if (steps === undefined) return undefined
  let here: readonly Tree[] = [tree]
  for (const step of steps) here = here.flatMap((node) => walk(node, step))
  return here
}

function readSteps(expression: string): readonly Step[] | undefined {
  let rest = expression.trim().replace(/^\$/, '')
  if (!/^[.[]/.test(rest)) rest = `.${rest}`
  const steps: Step[] = []
  while (rest !== '') {
    const found =
      /^(?:\.(\*|[^.[\]]+)|\[(\*|\d+)\]|\[(["'])(.*?)\3\]|\[\?\(?@\.([\w.-]+)\s*===?\s*(["'])(.*?)\6\)?\])/.exec(rest)
    if (found === null) return undefined
    const [whole, name, index, , quoted, keys, , equals] = found
    if (name === '*' || index === '*') steps.push({ kind: 'all' })
    else if (name !== undefined) steps.push({ kind: 'key', key: name })
    else if (index !== undefined) steps.push({ kind: 'index', index: Number(index) })
    else if (quoted !== undefined) steps.push({ kind: 'key', key: quoted })
    else steps.push({ kind: 'where', keys: (keys ?? '').split('.'), equals: equals ?? '' })
    rest = rest.slice(whole.length)
  }
  return steps
}

function walk(node: Tree, step: Step): readonly Tree[] {
  if (node.kind === 'scalar') return []
  const children = node.kind === 'map' ? [...node.entries.values()] : node.items
  if (step.kind === 'all') return children
  if (step.kind === 'index') return node.kind === 'list' ? node.items.slice(step.index, step.index + 1) : []
  if (step.kind === 'key') {
    const child = node.kind === 'map' ? node.entries.get(step.key) : undefined
    return child === undefined ? [] : [child]
  }
  return children.filter((child) => {
    let here: Tree | undefined = child
    for (const key of step.keys) {
      // a tagged value of release-please's own reader is the value itself here
      if (key === 'value' && here?.kind === 'scalar') continue
      here = here?.kind === 'map' ? here.entries.get(key) : undefined
    }
    return here?.kind === 'scalar' && here.value === step.equals
  })
}
