import { shortList } from '../../src/model/short-list.ts'
import type { Finding, Section } from './finding.ts'

/**
 * Sections of packages whose registry did not answer, as one for all of them: what is wrong is the same, and is no fault of
 * a package. The first address that was asked stands for the others; what differs in anything else stays apart.
 */
export function silenceOnce(sections: readonly Section[]): readonly Section[] {
  const keys = sections.map((each) => silenceOf(each))
  return sections.flatMap((section, at) => {
    const key = keys[at]
    if (key === undefined) return [section]
    if (keys.indexOf(key) < at) return []
    const names = sections.filter((_, other) => keys[other] === key).map(({ name }) => name)
    return [names.length === 1 ? section : { ...section, name: shortList(names, 5) }]
  })
}

/** What a section says beside the address; `undefined` where it says more than that a registry did not answer. */
function silenceOf({ subject, findings }: Section): string | undefined {
  const [first, ...others] = findings
  if (first === undefined || others.length > 0 || !isSilence(first)) return undefined
  return JSON.stringify([subject, first.label, first.words.replace(/https?:\/\/\S+/g, ''), first.problem?.fix])
}

const isSilence = ({ state, problem }: Finding): boolean =>
  state === 'unseen' && (problem?.code === 'registry-unreachable' || problem?.code === 'registry-unreadable')
