import path from 'node:path'
import type { Config } from '../../src/model/config.ts'
import type { Manifest } from '../../src/model/package.ts'
import type { PlannedPackage } from '../../src/model/plan.ts'
import type { Problem } from '../../src/model/problem.ts'
import { readVersion } from '../../src/model/version.ts'
import { observeRegistries } from '../../src/observe/registries.ts'
import { withStanding } from '../../src/plan/forecast.ts'
import { finishPlan } from '../../src/plan/plan.ts'
import { lookalikesOf } from '../../src/plan/pypi-names.ts'
import { clock } from '../../src/platform/clock.ts'
import { files } from '../../src/platform/files.ts'
import { createHttp } from '../../src/platform/http.ts'
import { readInputs } from '../../src/inputs.ts'
import type { Process } from '../../src/ports/process.ts'
import { registriesFor } from '../../src/registries-for.ts'
import { planHeadline, planLines } from '../../src/report/plan.ts'
import { ownRepository, version } from '../../src/version.ts'
import { draftOf } from './draft.ts'
import type { Survey } from './survey.ts'

/** What a release would be today. */
export interface Foreseen {
  readonly lines: readonly string[]
  /** Every package that may be released, also those that the next tag leaves out, with how it stands to its registry. */
  readonly packages: readonly PlannedPackage[]
  readonly problems: readonly Problem[]
}

/** Makes the plan as the plan step would, for lines to show and for what is to be set up. */
export async function foresee(
  seen: Survey & { readonly manifests: readonly Manifest[]; readonly config: Config },
  processes: Process,
  offline: boolean,
): Promise<Foreseen> {
  const { draft, problems, standIn } = draftOf(seen)
  const all = seen.manifests.map((each) => unasked(each))
  const packages = offline ? all : await asked(seen, all, processes)
  if (draft === undefined) return { lines: ['There is no plan yet.'], packages, problems }
  // the plan knows a version that only the tag tells
  const standing = draft.packages.map((each) => ({
    ...each,
    onRegistry: packages.find((one) => isSame(one, each))?.onRegistry ?? each.onRegistry,
  }))
  const changelog = await files.text(path.join(seen.root, 'CHANGELOG.md'))
  const source = changelog === undefined ? 'generated' : 'CHANGELOG.md'
  const plan = finishPlan(draft, standing, { sha256: '', source })
  const note = standIn === undefined ? [] : [`the build backend tells the version; ${standIn} stands for it here`]
  return { lines: [planHeadline(plan), ...note, ...planLines(plan)], packages, problems }
}

const isSame = (one: PlannedPackage, other: PlannedPackage): boolean =>
  one.ecosystem === other.ecosystem && one.directory === other.directory

/** A registry that does not answer is nothing that init could not do without. */
async function asked(
  seen: Survey,
  packages: readonly PlannedPackage[],
  processes: Process,
): Promise<readonly PlannedPackage[]> {
  const http = createHttp({ environment: processes.environment, version, repository: ownRepository, clock })
  const registries = registriesFor({ http, files, clock, mask: () => {} }, readInputs({}).inputs, 'pypi')
  return withStanding(
    packages,
    await observeRegistries({ ...registries, lookalikesOf }, packages, seen.facts.manifests),
  )
}

function unasked(manifest: Manifest): PlannedPackage {
  const own = manifest.version === undefined ? undefined : readVersion(manifest.version)
  const isPython = manifest.ecosystem === 'python'
  return {
    ecosystem: manifest.ecosystem,
    name: manifest.name,
    version: (isPython ? own?.pep440 : own?.semver) ?? '1.0.0',
    versionSource: manifest.version === undefined ? 'tag' : 'manifest',
    directory: manifest.directory,
    workspace: isPython ? undefined : manifest.workspace,
    backend: isPython ? manifest.backend : 'cargo',
    requires: isPython ? manifest.requires : [],
    crateDirectory: isPython ? manifest.crateDirectory : manifest.directory,
    onRegistry: 'unasked',
  }
}
