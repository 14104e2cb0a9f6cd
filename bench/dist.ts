import path from 'node:path'

/** The bundles that are measured: those that are shipped, or those in the folder that `BENCH_DIST` names, to compare two builds. */
export const dist = process.env['BENCH_DIST'] ?? path.join(import.meta.dirname, '..', 'dist')
