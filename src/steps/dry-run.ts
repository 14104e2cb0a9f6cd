import { announcementOf } from '../announce/announcement.ts'
import { type Preview, previewOf } from '../announce/preview.ts'
import { eligibility } from '../attest/eligibility.ts'
import { foretellProvenance, provenanceOff } from '../attest/provenance-eligibility.ts'
import { wordsOf } from '../attest/sign.ts'
import { attachable, fileAttachment } from '../github-release/attachment.ts'
import { foreseeRelease } from '../github-release/foresee.ts'
import type { Problem } from '../model/problem.ts'
import { ecosystemOf, ecosystems } from '../model/distribution.ts'
import { type Prepared, preflight, type Preflight } from '../preflight.ts'
import { absentFrom } from '../publish/inventory.ts'
import { visibilityInEvent } from '../guards/facts.ts'
import { announcementLines, announcementSection } from '../report/announcements.ts'
import { type IntendedFile, intentLines, intentSection } from '../report/files.ts'
import { guardLines, guardSection } from '../report/guards.ts'
import { distributionsOutput } from '../report/outputs.ts'
import { isRed } from '../report/problems.ts'
import type { Stage, StepResult } from '../stage.ts'

/** What the registry has, and what a live run would therefore do. */
const intents = {
  absent: 'upload',
  identical: 'nothing: it is there with these bytes',
  different: 'refuse: it is there with other bytes',
  unknown: 'ask again: the registry did not answer',
} as const

/** Everything that a publish does short of minting and uploading; tells exactly what a live run would do. */
export async function dryRunStep(stage: Stage, prepared: Prepared): Promise<StepResult> {
  const { actions } = stage.ports
  const { plan } = prepared
  actions.group('Guards, files and registries')
  const { guards, holdings, problems: found } = await preflight(stage, prepared, false)
  const refusedByRelease = await foreseen(stage, prepared, holdings)
  actions.endGroup()
  const problems = [...found.map((each) => betweenReleases(each, plan)), ...refusedByRelease]
  const registries = stage.registriesFor(plan.pypi)
  const files = ecosystems.flatMap((ecosystem) =>
    holdings[ecosystem].map(({ distribution, standing }): IntendedFile => {
      const registry = registries[ecosystem]
      const page = registry.page(distribution)
      return { file: distribution, registry: registry.url, page, intent: intents[standing] }
    }),
  )
  actions.group('What a live run would do')
  for (const line of guardLines(guards)) actions.line(line)
  for (const line of intentLines(files)) actions.line(line)
  const signing = signingOf(stage, prepared, holdings)
  actions.line(signing)
  const proving = provingOf(stage, holdings)
  actions.line(proving)
  actions.endGroup()
  const previews = announcementsOf(stage, prepared, files)
  if (previews.length > 0) {
    actions.group('What would be announced')
    for (const line of announcementLines(previews)) actions.line(line)
    actions.endGroup()
  }
  const verdict = isRed(problems, false)
    ? 'Dry run: a release would be refused.'
    : `Dry run: nothing was uploaded${plan.tagSource === 'pushed' ? `, and ${plan.tag} is not published` : ''}.`
  actions.line(verdict)
  return {
    problems: [...problems, ...notPublished(stage, prepared, problems)],
    outputs: {
      tag: plan.tag,
      version: plan.version,
      prerelease: String(plan.prerelease),
      channel: plan.channel,
      distributions: distributionsOutput(files.map(({ file }) => file)),
      published: 'false',
    },
    summary: [
      verdict,
      ...intentSection(files),
      signing,
      proving,
      ...guardSection(guards),
      ...announcementSection(previews),
    ],
  }
}

/** What the GitHub Release of the tag would refuse, where it is public already. Without a tag there is none to ask for. */
async function foreseen(
  { ports }: Stage,
  { plan }: Prepared,
  { rust, python }: Preflight['holdings'],
): Promise<readonly Problem[]> {
  if (plan.tagSource === 'assumed' || !plan.release.assets) return []
  const files = [...rust, ...python].map((each) => fileAttachment(ports.files, each.distribution))
  const { attachments } = attachable(files)
  return foreseeRelease(ports.github, { tag: plan.tag, attachments, announced: ports.run.event === 'release' })
}

/** The words that a release which goes well would be announced in. */
function announcementsOf(
  { ports, given, registriesFor }: Stage,
  { plan }: Prepared,
  files: readonly IntendedFile[],
): readonly Preview[] {
  const registries = registriesFor(plan.pypi)
  const announcement = announcementOf(plan, ports.run, {
    event: 'released',
    files: files.map(({ file, intent }) => {
      const registry = registries[ecosystemOf(file.kind)]
      const { name, url } = registry
      const outcome = intent === intents.identical ? 'already-there' : 'uploaded'
      return { ...file, registry: name === 'other' ? url : name, outcome, page: registry.page(file) }
    }),
    problems: [],
    releaseUrl: undefined,
    now: ports.clock.now(),
  })
  return previewOf(announcement, plan.notify, given.announce)
}

/** Whether a live run would attest, as far as it can be told without a token of the job. */
function signingOf(
  { ports, given, inputs, registriesFor }: Stage,
  { plan }: Prepared,
  holdings: Preflight['holdings'],
): string {
  const hasToken = given.python !== undefined
  // the permissions of the publishing job are not seen here; that no registry knows the issuer of another server is
  const isTrusted = ports.identity.available || (!hasToken && ports.run.serverUrl === 'https://github.com')
  const eligible = eligibility({
    wanted: inputs.attestations,
    registry: registriesFor(plan.pypi).python.name,
    credential: isTrusted ? 'trusted' : 'token',
    hasToken,
    visibility: visibilityInEvent(ports.run.payload),
    claims: undefined,
  })
  return wordsOf(eligible, absentFrom(holdings.python))
}

/** Whether a live run would store build provenance; whether its job may is seen then only. */
function provingOf({ ports, inputs }: Stage, { rust, python }: Preflight['holdings']): string {
  const off = provenanceOff({
    wanted: inputs.attestations,
    visibility: visibilityInEvent(ports.run.payload),
    serverUrl: ports.run.serverUrl,
    hasIdentity: undefined,
  })
  return foretellProvenance(off, absentFrom([...rust, ...python]))
}

/**
 * Without a tag the plan is for the version of the manifests, which between two releases is the one that is out already.
 * That its files have other bytes by now would stop a release of it, and nobody means to make one.
 */
const betweenReleases = (each: Problem, { tagSource }: Prepared['plan']): Problem =>
  tagSource === 'assumed' && aboutPublished.includes(each.code) ? { ...each, level: 'live' } : each

const aboutPublished: readonly Problem['code'][] = ['registry-file-differs', 'registry-release-closed']

/** On a tag a green dry run is easily taken for a release. */
function notPublished({ ports }: Stage, { plan }: Prepared, problems: readonly Problem[]): readonly Problem[] {
  if (ports.run.ref !== `refs/tags/${plan.tag}` || isRed(problems, false)) return []
  return [
    {
      code: 'dry-run-on-tag',
      level: 'warning',
      message: `This was a dry run: ${plan.tag} was not published.`,
      fix: 'To publish, run the step `publish` with `live: true`.',
    },
  ]
}
