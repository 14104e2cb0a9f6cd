import type { Problem } from '../model/problem.ts'
import type { CrateIndex } from '../registries/registry.ts'
import { unanswered } from './unanswered.ts'

/** Which of these crates take new versions by trusted publishing only: a question a second. */
export async function observeTrustedOnly(
  index: CrateIndex,
  names: readonly string[],
): Promise<{ readonly names: readonly string[]; readonly problems: readonly Problem[] }> {
  const answers = await Promise.all(names.map(async (name) => ({ name, answer: await index.isTrustedOnly(name) })))
  const failures = answers.flatMap(({ answer }) => (typeof answer === 'object' ? [answer.unreadable] : []))
  return {
    names: answers.filter(({ answer }) => answer === true).map(({ name }) => name),
    problems: unanswered(failures),
  }
}
