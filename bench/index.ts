import { benchAttest } from './attest.ts'
import { benchCheck } from './check.ts'
import { benchCrates } from './crates.ts'
import { benchMemory } from './memory.ts'
import { benchOverhead } from './overhead.ts'
import { benchPlan50 } from './plan-50.ts'
import { benchPlanHistory } from './plan-history.ts'
import { benchRelease } from './release.ts'
import { benchRevoke } from './revoke.ts'
import { benchScale } from './scale.ts'
import { benchStartUp } from './start-up.ts'
import { benchUpload } from './upload.ts'
import { benchZig } from './zig.ts'
import { benchVersion } from './version.ts'

/** The benchmarks by name. Each prints its figures beside the goals; a missed goal is told, and fails nothing. */
const benchmarks: Readonly<Record<string, () => Promise<void>>> = {
  'start-up': benchStartUp,
  overhead: benchOverhead,
  upload: benchUpload,
  memory: benchMemory,
  check: benchCheck,
  attest: benchAttest,
  crates: benchCrates,
  revoke: benchRevoke,
  'plan-50': benchPlan50,
  scale: benchScale,
  version: benchVersion,
  release: benchRelease,
  'plan-history': benchPlanHistory,
  zig: benchZig,
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => benchmarks[name] === undefined)
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}; there are ${Object.keys(benchmarks).join(', ')}.`)
  process.exitCode = 2
} else {
  for (const [name, run] of Object.entries(benchmarks)) {
    if (wanted.length === 0 || wanted.includes(name)) await run()
  }
}
