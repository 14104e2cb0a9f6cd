import path from 'node:path'

/** `release-action` as the sources have it. */
export const entry = path.resolve(import.meta.dirname, '../../cli/index.ts')
