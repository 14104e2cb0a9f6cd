import { eligibility } from '../attest/eligibility.ts'
import { wordsOf } from '../attest/sign.ts'
import type { Problem } from '../model/problem.ts'
import { type Prepared, preflight, type Preflight } from '../preflight.ts'
import { visibilityInEvent } from '../guards/facts.ts'
import { type IntendedFile, intentLines, intentSection } from '../report/files.ts'
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
  const { holdings, problems } = await preflight(stage, prepared)
  const registries = stage.registriesFor(plan.pypi)
  const files = (['rust', 'python'] as const).flatMap((ecosystem) =>
    holdings[ecosystem].map(({ distribution, standing }): IntendedFile => {
      return { file: distribution, registry: registries[ecosystem].url, intent: intents[standing] }
    }),
  )
  actions.group('What a live run would do')
  for (const line of intentLines(files)) actions.line(line)
  const signing = signingOf(stage, prepared, holdings)
  actions.line(signing)
  actions.endGroup()
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
      distributions: JSON.stringify(files.map(({ file: { filename, sha256, size } }) => ({ filename, sha256, size }))),
      published: 'false',
    },
    summary: [verdict, ...intentSection(files), signing],
  }
}

/** Whether a live run would attest, as far as it can be told without a token of the job. */
function signingOf(
  { ports, given, inputs, registriesFor }: Stage,
  { plan }: Prepared,
  holdings: Preflight['holdings'],
): string {
  const hasToken = given.python !== undefined
  const eligible = eligibility({
    wanted: inputs.attestations,
    registry: registriesFor(plan.pypi).python.name,
    credential: hasToken && !ports.identity.available ? 'token' : 'trusted',
    hasToken,
    visibility: visibilityInEvent(ports.run.payload),
    claims: undefined,
  })
  const absent = holdings.python.filter((each) => each.standing === 'absent').map((each) => each.distribution)
  return wordsOf(eligible, absent)
}

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
