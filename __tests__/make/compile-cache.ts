/**
 * Where Node keeps what it has compiled, for programs that are started with an environment of their own: what the person
 * who runs the tests has set, or what `jest.config.js` has chosen (Node's manual, `NODE_COMPILE_CACHE`).
 */
export const compileCache: Readonly<Record<string, string>> =
  process.env['NODE_COMPILE_CACHE'] === undefined ? {} : { NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] }
