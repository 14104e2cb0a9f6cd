import { type Problem, problem } from '../model/problem.ts'

/** One warning however many questions a registry did not answer: they have one cause. Empty where it answered all. */
export function unanswered(failures: readonly Problem[]): readonly Problem[] {
  const [first] = failures
  if (first === undefined) return []
  const others = new Set(failures.map((each) => each.message)).size - 1
  const more = others === 0 ? '' : ` So it is with ${others} other ${others === 1 ? 'question' : 'questions'}.`
  return [problem(first.code, `${first.message}${more}`, first.fix, { level: 'warning' })]
}
