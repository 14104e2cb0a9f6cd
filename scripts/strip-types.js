import { stripTypeScriptTypes } from 'node:module'

/** jest transformer: columns and lines survive, because types are replaced by spaces. */
export default {
  process: (source) => ({ code: stripTypeScriptTypes(source, { mode: 'strip' }) }),
}
