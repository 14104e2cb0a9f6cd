'use strict'
// Loaded before the program: appends its peak memory in kilobytes to the file BENCH_PEAK when it ends.
process.on('exit', () => {
  require('node:fs').appendFileSync(process.env.BENCH_PEAK, `${process.resourceUsage().maxRSS}\n`)
})
