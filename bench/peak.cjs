'use strict'
// Loaded before the program: appends its peak memory in kilobytes and its seconds of CPU to the file BENCH_PEAK when it ends.
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  require('node:fs').appendFileSync(process.env.BENCH_PEAK, `${maxRSS} ${(userCPUTime + systemCPUTime) / 1e6}\n`)
})
