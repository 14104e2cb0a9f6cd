import { isMap, isScalar } from 'yaml'
import { nearest } from '../model/nearest.ts'
import { below, type Field, misfit, named, resolved, type Spot, tell } from './field.ts'

/** What a mapping of these fields gives; an absent key is `undefined`. */
export type Fields<F> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T | undefined : never }

/** A mapping with these keys and no others; `required` must be there. */
export function mapping<F extends Readonly<Record<string, Field<unknown>>>>(
  fields: F,
  required: readonly (keyof F & string)[] = [],
): Field<Fields<F>> {
  const known = Object.keys(fields)
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, field.schema])),
      ...(required.length > 0 && { required }),
      additionalProperties: false,
    },
    read: (spot) => {
      const pairs = pairsOf(spot)
      if (pairs === undefined) return undefined
      for (const { key, keyNode } of pairs) {
        if (!known.includes(key)) tell({ ...spot, node: keyNode }, 'config-unknown-key', unknownKey(key, spot, known))
      }
      const absent = required.filter((key) => !pairs.some((pair) => pair.key === key))
      for (const key of absent) {
        const words = { message: `${named(spot)} lacks \`${key}\``, fix: `Add \`${key}:\` with its value.` }
        tell(spot, 'config-invalid', words)
      }
      let isWhole = absent.length === 0
      const values = known.map((key) => {
        const pair = pairs.find((each) => each.key === key)
        if (pair === undefined) return [key, undefined]
        const value = fields[key]?.read({ ...spot, node: pair.value, path: below(spot, key) })
        if (value === undefined && required.includes(key)) isWhole = false
        return [key, value]
      })
      // made from the keys and fields of F one by one
      return isWhole ? (Object.fromEntries(values) as Fields<F>) : undefined
    },
  }
}

/** A mapping whose keys are free within `pattern`, or among `keys`; read as pairs, in the order of the file. */
export function entries<T>(
  keys: { readonly pattern: string; readonly wanted: string } | readonly string[],
  field: Field<T>,
): Field<readonly (readonly [string, T])[]> {
  const rule = 'pattern' in keys ? new RegExp(keys.pattern, 'u') : undefined
  return {
    schema: {
      type: 'object',
      propertyNames: 'pattern' in keys ? { pattern: keys.pattern } : { enum: keys },
      additionalProperties: field.schema,
    },
    read: (spot) =>
      pairsOf(spot)?.flatMap(({ key, keyNode, value }) => {
        const at = { ...spot, node: keyNode }
        if ('pattern' in keys) {
          if (rule?.test(key) === false) {
            const message = `${JSON.stringify(key)} cannot be a key of ${named(spot)}`
            tell(at, 'config-invalid', { message, fix: `Use ${keys.wanted}.` })
            return []
          }
        } else if (!keys.includes(key)) {
          tell(at, 'config-unknown-key', unknownKey(key, spot, keys))
          return []
        }
        const read = field.read({ ...spot, node: value, path: below(spot, key) })
        return read === undefined ? [] : [[key, read] as const]
      }),
  }
}

interface Pair {
  readonly key: string
  readonly keyNode: unknown
  readonly value: unknown
}

function pairsOf(spot: Spot): readonly Pair[] | undefined {
  const { node } = resolved(spot)
  if (!isMap(node)) return misfit(spot, 'a mapping')
  return node.items.flatMap(({ key, value }) => {
    // an absent value stands where its key does
    const at = value ?? key
    if (isScalar(key)) return [{ key: String(key.value), keyNode: key, value: at }]
    tell({ ...spot, node: key }, 'config-invalid', { message: 'this key is no text', fix: 'Write a plain word.' })
    return []
  })
}

function unknownKey(
  key: string,
  spot: Spot,
  known: readonly string[],
): { readonly message: string; readonly fix: string } {
  if (key === '<<') {
    const message = 'merge keys (`<<`) are no part of YAML 1.2'
    return { message, fix: 'Write the keys out, or share a single value by an anchor.' }
  }
  const where = spot.path === '' ? '' : ` in \`${spot.path}\``
  const close = nearest(key, known)
  return {
    message: `there is no key ${JSON.stringify(key)}${where}`,
    fix: `Did you mean \`${close}\`? Keys here: ${known.join(', ')}.`,
  }
}
