import path from 'node:path'

/** `release-action` as its users have it, which `npm run build` renews: from the sources each start takes four times as long. */
export const entry = path.resolve(import.meta.dirname, '../../dist/cli/index.js')
