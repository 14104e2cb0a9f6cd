import { isMap, isScalar, isSeq, type Node } from 'yaml'
import { nearest } from '../model/nearest.ts'
import { type Problem, problem } from '../model/problem.ts'
import type { Where } from './document.ts'

/** A JSON Schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>

/** A node of the file and how a person would name it: `packages.core.targets[0]`. */
export interface Spot {
  readonly node: unknown
  readonly path: string
  readonly reading: Reading
}

/** One reading of one file; problems are collected on the way. */
export interface Reading {
  readonly where: Where
  /** What each alias stands for. */
  readonly aliases: ReadonlyMap<unknown, Node>
  readonly problems: Problem[]
}

/** A value of the file: how it is read, and the same rule as JSON Schema. `undefined`: it does not fit, and a problem says so. */
export interface Field<T> {
  readonly schema: Schema
  readonly read: (spot: Spot) => T | undefined
}

/** Reads the whole file: the root mapping. */
export function readRoot<T>(field: Field<T>, root: Node, reading: Reading): T | undefined {
  return field.read({ node: root, path: '', reading })
}

/** The field with a sentence about it, which editors show. */
export function about<T>(description: string, field: Field<T>): Field<T> {
  return { ...field, schema: { description, ...field.schema } }
}

/** The field, made into something else. */
export function mapped<T, U>(field: Field<T>, make: (value: T) => U): Field<U> {
  return {
    schema: field.schema,
    read: (spot) => {
      const value = field.read(spot)
      return value === undefined ? undefined : make(value)
    },
  }
}

/** A text that fits `pattern`; `wanted` says in words what that is. */
export function text(wanted = 'a text', pattern = '\\S'): Field<string> {
  const rule = new RegExp(pattern, 'u')
  return {
    schema: { type: 'string', pattern },
    read: (spot) => {
      const value = valueOf(spot)
      if (typeof value === 'string' && rule.test(value)) return value
      return misfit(spot, wanted)
    },
  }
}

/** `true` or `false`. */
export const flag: Field<boolean> = {
  schema: { type: 'boolean' },
  read: (spot) => {
    const value = valueOf(spot)
    return typeof value === 'boolean' ? value : misfit(spot, '`true` or `false`')
  },
}

/** A whole number from `minimum` to `maximum`. */
export function whole(minimum: number, maximum: number): Field<number> {
  return {
    schema: { type: 'integer', minimum, maximum },
    read: (spot) => {
      const value = valueOf(spot)
      const fits = typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum
      return fits ? value : misfit(spot, `a whole number from ${minimum} to ${maximum}`)
    },
  }
}

/** One of the given values. */
export function choice<const T extends string | boolean>(...choices: readonly T[]): Field<T> {
  return {
    schema: { enum: choices },
    read: (spot) => {
      const value = valueOf(spot)
      const chosen = choices.find((each) => each === value)
      if (chosen !== undefined) return chosen
      const close = typeof value === 'string' ? nearest(value, choices.map(String)) : undefined
      return misfit(
        spot,
        `one of ${choices.join(', ')}`,
        close === undefined ? undefined : `Did you mean \`${close}\`?`,
      )
    },
  }
}

/** A list whose members all fit. */
export function list<T>(member: Field<T>): Field<readonly T[]> {
  return {
    schema: { type: 'array', items: member.schema },
    read: (spot) => {
      const { node } = resolved(spot)
      if (!isSeq(node)) return misfit(spot, 'a list')
      return node.items.flatMap((item, index) => {
        const value = member.read({ ...spot, node: item, path: `${spot.path}[${index}]` })
        return value === undefined ? [] : [value]
      })
    },
  }
}

/** The first where the file has a mapping or a list there, else the second: a short form beside a long one. */
export function either<T, U>(long: Field<T>, short: Field<U>): Field<T | U> {
  return {
    schema: { anyOf: [long.schema, short.schema] },
    read: (spot) => {
      const { node } = resolved(spot)
      return isMap(node) || isSeq(node) ? long.read(spot) : short.read(spot)
    },
  }
}

/** Adds a problem at a place of the file. */
export function tell(
  { node, reading }: Spot,
  code: 'config-invalid' | 'config-unknown-key',
  { message, fix }: { readonly message: string; readonly fix: string },
): void {
  const { line, column } = reading.where.at(offsetOf(node))
  const { file } = reading.where
  reading.problems.push(problem(code, `${file}:${line}:${column}: ${message}.`, fix, { file, line, column }))
}

/** An alias (`*name`) stands for what its anchor marks. */
export const resolved = ({ node, reading }: Spot): { readonly node: unknown } => ({
  node: reading.aliases.get(node) ?? node,
})

function valueOf(spot: Spot): unknown {
  const { node } = resolved(spot)
  return isScalar(node) ? node.value : node
}

/** Tells that a value is not what is wanted. */
export function misfit(spot: Spot, wanted: string, fix?: string): undefined {
  const { node } = resolved(spot)
  const message = `${named(spot)} must be ${wanted}, and it is ${shown(node)}`
  // `3.10` is the number 3.1 to YAML
  const isNumber = isScalar(node) && typeof node.value === 'number' && /text|version/.test(wanted)
  const quotes = isNumber ? `Write it in quotes: "${node.source ?? ''}".` : undefined
  tell(spot, 'config-invalid', { message, fix: fix ?? quotes ?? `Write ${wanted}, or leave the key out.` })
}

function shown(node: unknown): string {
  if (isMap(node)) return 'a mapping'
  if (isSeq(node)) return 'a list'
  if (!isScalar(node) || node.value === null) return 'empty'
  const words = typeof node.value === 'string' ? JSON.stringify(node.value) : (node.source ?? 'another value')
  const kind = typeof node.value === 'string' ? '' : typeof node.value === 'number' ? 'the number ' : ''
  return `${kind}${words.length > 60 ? `${words.slice(0, 60)}…` : words}`
}

/** A place as a person would name it. */
export const named = ({ path }: Spot): string => (path === '' ? 'the file' : `\`${path}\``)

/** The name of a place one key deeper. */
export const below = ({ path }: Spot, key: string): string => (path === '' ? key : `${path}.${key}`)

function offsetOf(node: unknown): number {
  if (typeof node !== 'object' || node === null || !('range' in node)) return 0
  const { range } = node
  const first: unknown = Array.isArray(range) ? range[0] : undefined
  return typeof first === 'number' ? first : 0
}
