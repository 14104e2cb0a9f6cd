/** Reads a value of unknown shape; throws a `TypeError` that names the path where it does not fit. */
export type Shape<T> = (value: unknown, path: string) => T

/** What a shape reads. */
export type Of<S> = S extends Shape<infer T> ? T : never

function misfit(path: string, wanted: string): never {
  throw new TypeError(`${path === '' ? 'the whole' : path} is not ${wanted}`)
}

/** A string. */
export const text: Shape<string> = (value, path) => (typeof value === 'string' ? value : misfit(path, 'a text'))

/** A finite number. */
export const number: Shape<number> = (value, path) =>
  typeof value === 'number' && Number.isFinite(value) ? value : misfit(path, 'a number')

/** `true` or `false`. */
export const boolean: Shape<boolean> = (value, path) =>
  typeof value === 'boolean' ? value : misfit(path, 'true or false')

/** One of the given values. */
export function oneOf<const T extends string | number>(...choices: readonly T[]): Shape<T> {
  return (value, path) => choices.find((each) => each === value) ?? misfit(path, `one of ${choices.join(', ')}`)
}

/** The value, or `undefined` where JSON has nothing or `null`. */
export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value, path) => (value === undefined || value === null ? undefined : shape(value, path))
}

/** A list whose members all fit. */
export function list<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value, path) =>
    Array.isArray(value) ? value.map((each, index) => shape(each, `${path}[${index}]`)) : misfit(path, 'a list')
}

/** An object with any keys, whose values all fit. */
export function record<T>(shape: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return (value, path) =>
    Object.fromEntries(Object.entries(objectAt(value, path)).map(([key, each]) => [key, shape(each, `${path}.${key}`)]))
}

/** An object with these keys; what else it has is left away. */
export function object<S extends Readonly<Record<string, Shape<unknown>>>>(
  shapes: S,
): Shape<{ readonly [K in keyof S]: Of<S[K]> }> {
  return (value, path) => {
    const given = objectAt(value, path)
    const read = Object.entries(shapes).map(([key, shape]) => [
      key,
      shape(Object.hasOwn(given, key) ? given[key] : undefined, path === '' ? key : `${path}.${key}`),
    ])
    // the entries were made from the keys and shapes of S one by one
    return Object.fromEntries(read) as { readonly [K in keyof S]: Of<S[K]> }
  }
}

function objectAt(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return misfit(path, 'an object')
  return Object.fromEntries(Object.entries(value))
}
