import type { BuildSettings } from '../model/config.ts'
import { type Problem, problem } from '../model/problem.ts'
import { machineOf, type Platform, platforms, type WheelTarget } from '../model/target.ts'

/** GitHub's hosted runners of late 2026 for each machine. */
const hosted: Readonly<Record<Platform, string>> = {
  'linux-x86_64': 'ubuntu-24.04',
  'linux-aarch64': 'ubuntu-24.04-arm',
  'macos-x86_64': 'macos-15-intel',
  'macos-aarch64': 'macos-15',
  'windows-x86_64': 'windows-2025',
  'windows-aarch64': 'windows-11-arm',
}

/** Labels that no hosted runner answers to any more: a job for one waits until GitHub gives it up after a day. */
const retired =
  /^(ubuntu-(16|18|20)\.04|macos-1[0-3](\.\d+)?(-(large|xlarge|arm64))?|windows-(2016|2019)|vs2017-win2016)$/

/** The label of the runner for a target: the config's, else that of its machine, else the hosted one. */
export function runnerOf(target: WheelTarget, runners: BuildSettings['runners'] = {}): string {
  const machine = machineOf(target)
  return runners[target] ?? runners[machine] ?? hosted[machine]
}

/** Targets whose runner does not exist, or is another kind of machine than the target needs. */
export function runnerProblems(
  targets: readonly WheelTarget[],
  runners: BuildSettings['runners'],
  configFile: string,
): readonly Problem[] {
  return targets.flatMap((target) => {
    const label = runnerOf(target, runners)
    const machine = machineOf(target)
    if (retired.test(label)) {
      return [noRunner(target, `GitHub has no runner ${label} any more`, hosted[machine], configFile)]
    }
    const kind = machineOfLabel(label)
    if (kind === undefined || kind === machine) return []
    if (target === 'macos-universal2' && kind.startsWith('macos-')) return []
    return [noRunner(target, `the runner ${label} is ${kind}`, hosted[machine], configFile)]
  })
}

/** What kind of machine a hosted label is; `undefined` for labels of one's own. */
function machineOfLabel(label: string): Platform | undefined {
  const [, system] = /^(ubuntu|macos|windows)-(?:latest|slim|\d[\w.]*)(?:-|$)/.exec(label) ?? []
  if (system === undefined) return undefined
  if (system === 'macos') return /-(intel|large)$/.test(label) ? 'macos-x86_64' : 'macos-aarch64'
  const architecture = /-arm(64)?(-|$)/.test(label) ? 'aarch64' : 'x86_64'
  return platforms.find((each) => each === `${system === 'ubuntu' ? 'linux' : 'windows'}-${architecture}`)
}

function noRunner(target: WheelTarget, why: string, usual: string, configFile: string): Problem {
  return problem(
    'target-without-runner',
    `${target} has no runner: ${why}.`,
    `Correct \`build.runners\` of ${configFile}; GitHub's own for it is ${usual}.`,
    { file: configFile },
  )
}
