import { usualConfigFile } from '../../src/config/usual.ts'
import type { Config } from '../../src/model/config.ts'
import type { Manifest } from '../../src/model/package.ts'
import { livingStyles, styleOf, stylesOf } from '../../src/model/tag-style.ts'
import { draftPlan } from '../../src/plan/plan.ts'
import { isReleasable } from '../../src/plan/selection.ts'
import { applyConfig } from '../../src/plan/settings.ts'
import { isEarly, tagsOf } from '../../src/version/tags.ts'
import type { Survey } from './survey.ts'

/** The plan of what was seen, without a tag. `standIn`: the tag that stands for the version which only the build backend knows. */
export function draftOf(
  seen: Survey & { readonly config: Config },
): ReturnType<typeof draftPlan> & { readonly standIn: string | undefined } {
  const facts = {
    repository: seen.repository,
    commit: seen.git.commit,
    epoch: seen.git.epoch,
    manifests: seen.facts.manifests,
    leftOut: seen.facts.leftOut,
    tags: seen.tags,
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
  if (!isUnknown) return { ...first, standIn: undefined }
  const standIn = lastTag(seen) ?? 'v1.0.0'
  return { ...draftPlan({ ...facts, tag: { name: standIn, source: 'input' } }), standIn }
}

/** The tag of the greatest final version, else of the greatest one, of the first package that has any of its own. */
function lastTag({ facts, tags, config }: Survey & { readonly config: Config }): string | undefined {
  const { manifests, own } = applyConfig(config, facts.manifests, usualConfigFile)
  const released = manifests.filter((each) => isReleasable(each))
  const styles = livingStyles(released, stylesOf(tags))
  const templateOf = (each: Manifest): string | undefined => own(each) ?? styleOf(each, styles, released.length === 1)
  return released
    .map((each) => tagsOf(tags, [templateOf(each) ?? 'v{version}'], each.name))
    .map((found) => (found.find((each) => !isEarly(each)) ?? found[0])?.name)
    .find((each) => each !== undefined)
}
