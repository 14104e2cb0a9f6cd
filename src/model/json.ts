import type { Shape } from './shape.ts'

/** The JSON in these bytes, read by a shape. Throws where they are none, or do not fit. */
export const readJson = <T>(bytes: Uint8Array, shape: Shape<T>): T =>
  shape(JSON.parse(Buffer.from(bytes).toString()), '')

/** The JSON in these bytes, read by a shape; `undefined` where they are none, or do not fit. */
export function fittingJson<T>(bytes: Uint8Array, shape: Shape<T>): T | undefined {
  try {
    return readJson(bytes, shape)
  } catch {
    return undefined
  }
}
