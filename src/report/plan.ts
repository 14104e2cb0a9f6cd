import type { Plan } from '../model/plan.ts'
import { code, columns, plain, table } from './text.ts'

/** What the registry held when the plan was made, in words. */
const held: Readonly<Record<Plan['packages'][number]['onRegistry'], string>> = {
  new: 'a new name there',
  known: 'a new version',
  released: 'already there, compared by hash before anything is sent',
  unasked: 'the registry did not answer',
}

/** What the plan is for: its first line in the log, known before any registry is asked. */
export function planHeadline(plan: Pick<Plan, 'tag' | 'tagSource' | 'commit' | 'channel'>): string {
  const source = plan.tagSource === 'assumed' ? ' (no tag was pushed: planned as if this one had been)' : ''
  return `${plan.tag}${source}, commit ${plan.commit.slice(0, 10)}, ${plan.channel}`
}

/** The rest of the plan for the log. */
export function planLines(plan: Plan): readonly string[] {
  return [
    ...columns(
      plan.packages.map((each) => [
        `  ${each.name}`,
        each.version,
        registryOf(plan, each.ecosystem),
        held[each.onRegistry],
      ]),
    ),
    ...plan.leftOut.map((each) => `  ${each.name} is left out: ${each.reason}`),
    `rows: ${plan.rows.map((each) => `${each.target} on ${each.runner}`).join(', ')}`,
    `notes: ${plan.notes.source}`,
  ]
}

/** The plan as sections of the job summary. */
export function planSection(plan: Plan): readonly string[] {
  const source = plan.tagSource === 'assumed' ? ' No tag was pushed: this is the plan as if it had been.' : ''
  const left = plan.leftOut.map((each) => `- ${code(each.name)} ${plain(each.reason)}`)
  return [
    `### Plan\n\n${code(plan.tag)} of commit ${code(plan.commit.slice(0, 10))}, channel ${code(plan.channel)}.${source}`,
    table(
      ['Package', 'Version', 'Goes to', 'There now'],
      plan.packages.map((each) => [
        code(each.name),
        code(each.version),
        registryOf(plan, each.ecosystem),
        held[each.onRegistry],
      ]),
    ),
    ...(left.length === 0 ? [] : [`Left out:\n\n${left.join('\n')}`]),
    table(
      ['Row', 'Runner', 'Builds'],
      plan.rows.map((row) => [
        code(row.target),
        code(row.runner),
        row.expects.map((each) => `${each.kind} of ${code(each.name)}`).join(', ') || 'nothing',
      ]),
    ),
  ]
}

function registryOf(plan: Plan, ecosystem: 'python' | 'rust'): string {
  if (ecosystem === 'rust') return 'crates.io'
  return plan.pypi === 'testpypi' ? 'TestPyPI' : 'PyPI'
}
