import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { readConfig } from '../../src/config.ts'
import { readInputs } from '../../src/inputs.ts'
import { root } from './pages.ts'

/** What a YAML block is: a part of a workflow (with or without this action), or our config file. */
export interface YamlVerdict {
  readonly kind: 'workflow' | 'foreign steps' | 'config'
  readonly wrong: readonly string[]
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const at = (value: unknown, key: string): unknown => (isObject(value) ? value[key] : undefined)
const objects = (value: unknown): readonly Readonly<Record<string, unknown>>[] => {
  const all: readonly unknown[] = Array.isArray(value) ? value : []
  return all.filter((each) => isObject(each))
}

const parsedAction: unknown = parse(readFileSync(path.join(root, 'action.yml'), 'utf8'))
const ownOutputs = Object.keys(at(parsedAction, 'outputs') ?? {})

/** Keys by which a block is told to be a job, or several. */
const jobKeys = ['permissions', 'steps', 'runs-on', 'environment', 'needs', 'strategy', 'if', 'outputs']

/** Judges a YAML block: a workflow or a part of one by this action's inputs and by what its expressions name, anything else as the config file. */
export function judgeYaml(text: string): YamlVerdict {
  const whole: unknown = parse(text)
  const jobs = isObject(at(whole, 'jobs')) ? Object.entries(at(whole, 'jobs') ?? {}) : []
  const isSteps = Array.isArray(whole)
  // a part of `jobs:`, by its ids
  const some = isObject(whole) ? Object.values(whole).filter((each) => isObject(each) && 'steps' in each) : []
  const isJob = isObject(whole) && Object.keys(whole).some((key) => jobKeys.includes(key))
  if (!isSteps && !isJob && jobs.length + some.length === 0) {
    return { kind: 'config', wrong: readConfig(text, 'block.yml').problems.map((each) => each.message) }
  }
  const steps = isSteps
    ? objects(whole)
    : [
        ...objects(at(whole, 'steps')),
        ...[...jobs.map(([, job]) => job), ...some].flatMap((job) => objects(at(job, 'steps'))),
      ]
  const own = steps.filter((step) => isOwn(step) || /\brelease-action [a-z]/.test(String(step['run'])))
  return {
    kind: steps.length > 0 && own.length === 0 ? 'foreign steps' : 'workflow',
    wrong: [...steps.flatMap((step) => wrongStep(step)), ...wrongExpressions(text, jobs)],
  }
}

const isOwn = (step: unknown): boolean => String(at(step, 'uses')).startsWith('release-action/release-action@')

function wrongStep(step: Readonly<Record<string, unknown>>): readonly string[] {
  const [uses, run] = [step['uses'], step['run']]
  if ((typeof uses === 'string') === (typeof run === 'string'))
    return ['a step either uses an action or runs something']
  if (!isOwn(step)) return []
  // an expression is empty where nothing is known of it, and that is every input's default
  const given = Object.entries(step['with'] ?? {}).map(
    ([name, value]) => [name.toLowerCase(), String(value).replace(/\$\{\{.*?\}\}/g, '')] as const,
  )
  return readInputs(Object.fromEntries(given)).problems.map((each) => each.message)
}

/** Jobs, steps and outputs that expressions name and that are not there; only a whole workflow can tell. */
function wrongExpressions(text: string, jobs: readonly (readonly [string, unknown])[]): readonly string[] {
  if (jobs.length === 0) return []
  const job = (id: string): unknown => jobs.find(([name]) => name === id)?.[1]
  const wrong = jobs.flatMap(([id, each]) => {
    const needs: unknown = at(each, 'needs') ?? []
    const named: readonly unknown[] = Array.isArray(needs) ? needs : [needs]
    return named.filter((name) => job(String(name)) === undefined).map((name) => `${id} needs ${String(name)}`)
  })
  const outputs = [...text.matchAll(/needs\.([\w-]+)\.outputs\.([\w-]+)/g)]
    .filter(([, id = '', name = '']) => at(at(job(id), 'outputs'), name) === undefined)
    .map(([words]) => words)
  const steps = jobs.flatMap(([, each]) => objects(at(each, 'steps')))
  const ofSteps = [...text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)]
    .filter(([, id, name = '']) => {
      const step = steps.find((each) => each['id'] === id)
      return step === undefined || (isOwn(step) && !ownOutputs.includes(name))
    })
    .map(([words]) => words)
  return [...wrong, ...outputs, ...ofSteps]
}
