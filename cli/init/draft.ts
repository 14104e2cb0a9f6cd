import { usualConfigFile } from '../../src/config/usual.ts'
import type { Config } from '../../src/model/config.ts'
import { draftPlan } from '../../src/plan/plan.ts'
import type { Survey } from './survey.ts'

/** Stands for the version that only a build backend knows. */
const anyTag = { name: 'v1.0.0', source: 'input' } as const

/** The plan of what was seen, without a tag. `isUnknown`: the build backend tells the version, and v1.0.0 stands for it. */
export function draftOf(
  seen: Survey & { readonly config: Config },
): ReturnType<typeof draftPlan> & { readonly isUnknown: boolean } {
  const facts = {
    repository: seen.repository,
    commit: seen.git.commit,
    epoch: seen.git.epoch,
    manifests: seen.facts.manifests,
    leftOut: seen.facts.leftOut,
    packages: [],
    platforms: [],
    config: seen.config,
    configFile: usualConfigFile,
    notifyTemplate: undefined,
    checks: seen.facts.checks,
    statements: seen.facts.statements,
  }
  const first = draftPlan({ ...facts, tag: undefined })
  const isUnknown = first.draft === undefined && first.problems.some(({ code }) => code === 'version-unknown')
  return { ...(isUnknown ? draftPlan({ ...facts, tag: anyTag }) : first), isUnknown }
}
