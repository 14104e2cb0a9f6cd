import type { JobFacts } from '../job-facts.ts'
import { fullName, refName } from '../run-facts.ts'
import type { ActionFile } from './action-file.ts'

/** The step's inputs, and those among them that the action does not have: a runner warns of them and hands them over all the same. */
export interface Inputs {
  readonly inputs: ReadonlyMap<string, string>
  readonly unexpected: readonly string[]
}

/**
 * `with:` over the action's defaults; names are compared without regard to case. Defaults may hold `${{ github.… }}` of
 * the few properties below; any other expression throws.
 */
export function resolveInputs(action: ActionFile, given: Readonly<Record<string, string>>, job: JobFacts): Inputs {
  const inputs = new Map(Object.entries(given))
  const named = new Set([...inputs.keys()].map((name) => name.toLowerCase()))
  for (const [name, value] of action.inputs) {
    if (!named.has(name.toLowerCase())) inputs.set(name, evaluate(value ?? '', job))
  }
  const known = new Set([...action.inputs.keys()].map((name) => name.toLowerCase()))
  return { inputs, unexpected: Object.keys(given).filter((name) => !known.has(name.toLowerCase())) }
}

function evaluate(text: string, job: JobFacts): string {
  const { run } = job
  const github: Readonly<Record<string, string>> = {
    token: job.githubToken,
    repository: fullName(run.repository),
    ref: run.ref,
    ref_name: refName(run),
    sha: run.sha,
    actor: run.actor,
    run_id: String(run.runId),
    server_url: run.serverUrl,
    api_url: run.apiUrl,
  }
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (whole, expression: string) => {
    const value = /^github\.(\w+)$/.exec(expression)
    const found = value ? github[value[1] ?? ''] : undefined
    if (found === undefined) throw new Error(`action.yml has an expression that is not evaluated here: ${whole}`)
    return found
  })
}
