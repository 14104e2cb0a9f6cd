import type { GateRow } from '../model/plan.ts'

/** The surroundings in words, for the plan. */
export function surroundings({ by, project, extras, groups, requires, files, setup }: GateRow['prepare']): string {
  if (setup !== undefined) return 'prepared by its `setup` command'
  if (by === 'none') return 'as the runner is'
  const named = project === '.' ? 'the project' : project
  if (by === 'uv') {
    const more = [...extras.map((each) => `--extra ${each}`), ...groups.map((each) => `--group ${each}`)]
    const beside = requires.length > 0 ? `, and ${requires.join(', ')}` : ''
    return `\`${['uv sync --locked', ...more].join(' ')}\`${project === '.' ? '' : ` in ${project}`}${beside}`
  }
  const parts = [
    ...(named === undefined ? [] : [`${named}${extras.length > 0 ? ` with [${extras.join(', ')}]` : ''}`]),
    ...(groups.length > 0 ? [`the groups ${groups.join(', ')}`] : []),
    ...files,
    ...(groups.length === 0 ? requires : []),
  ]
  return parts.length === 0 ? 'a fresh environment' : `a fresh environment with ${parts.join(', ')}`
}
