import type { Change } from '../change.ts'
import { type ChangeType, typeOf } from '../rules.ts'
import { neutral } from './neutral.ts'

/** How a changelog looks: as keepachangelog.com has it, or as release-please writes it. */
export type Look = 'keep-a-changelog' | 'release-please'

/** What one section of a changelog is made of. */
export interface SectionFacts {
  readonly version: string
  /** `2026-01-31` */
  readonly date: string
  readonly tag: string
  /** The tag before; `undefined`: the first release. */
  readonly previousTag: string | undefined
  readonly changes: readonly Change[]
  /** Why there is a release without changes of its own, in words. */
  readonly because: string
  /** What its dependencies in this repository became, as an item; absent: it is not told. */
  readonly dependencies?: string | undefined
}

/** How it is written. */
export interface SectionStyle {
  readonly look: Look
  readonly types: readonly ChangeType[]
  /** `https://github.com/owner/name`; `undefined`: no links. */
  readonly repository: string | undefined
  readonly contributors: boolean
}

/** A heading of a section and the items below it. */
export interface Block {
  readonly heading: string
  readonly items: readonly string[]
}

/** A section: its heading line without the `#`s, and its blocks in order. */
export interface Section {
  readonly title: string
  readonly blocks: readonly Block[]
}

/** The six headings of keepachangelog.com, by what the commits call it. */
const kept: Readonly<Record<string, string>> = { feat: 'Added', fix: 'Fixed' }

/** Makes a section of changes; what their types hide is left out unless it breaks something. */
export function makeSection(facts: SectionFacts, style: SectionStyle): Section {
  const { look, repository } = style
  const compare =
    repository === undefined || facts.previousTag === undefined
      ? undefined
      : `${repository}/compare/${part(facts.previousTag)}...${part(facts.tag)}`
  const title =
    look === 'keep-a-changelog'
      ? `[${facts.version}] - ${facts.date}`
      : `${compare === undefined ? facts.version : `[${facts.version}](${compare})`} (${facts.date})`
  const groups = new Map<string, Set<string>>()
  const add = (heading: string, item: string): void =>
    void groups.set(heading, (groups.get(heading) ?? new Set()).add(item))
  const breaking = facts.changes.filter((each) => each.isBreaking)
  if (look === 'release-please') {
    for (const each of breaking) {
      for (const note of each.notes.length > 0 ? each.notes : [each.description]) {
        add('⚠ BREAKING CHANGES', scoped(each, neutral(note, issuesOf(repository))))
      }
    }
  }
  const shown = facts.changes.flatMap((each) => {
    const rule = typeOf(each, style.types)
    return rule?.hidden === false || each.isBreaking ? [{ each, heading: headingOf(each, rule, look) }] : []
  })
  for (const heading of headings(style)) {
    for (const change of shown) if (change.heading === heading) add(heading, item(change.each, style))
  }
  if (facts.dependencies !== undefined) add('Dependencies', facts.dependencies)
  if (groups.size === 0) add(look === 'keep-a-changelog' ? 'Changed' : 'Dependencies', neutral(facts.because))
  if (style.contributors) {
    for (const name of new Set(facts.changes.map((each) => neutral(each.author)))) {
      if (name !== '') add('Contributors', name)
    }
  }
  return { title, blocks: [...groups].map(([heading, items]) => ({ heading, items: [...items] })) }
}

const others = 'Other Changes'

function headings({ look, types }: SectionStyle): readonly string[] {
  const configured = [...new Set(types.map((each) => each.section))]
  return look === 'keep-a-changelog' ? ['Added', 'Changed', 'Fixed'] : [...configured, others]
}

function headingOf(change: Change, rule: ChangeType | undefined, look: Look): string {
  if (look === 'keep-a-changelog') return kept[change.type] ?? 'Changed'
  return rule?.section ?? others
}

function item(change: Change, { look, repository }: SectionStyle): string {
  const words = neutral(change.description, issuesOf(repository))
  const short = change.sha.slice(0, 7)
  const link = repository === undefined ? `(${short})` : `([${short}](${repository}/commit/${change.sha}))`
  const more = referencesOf(change, repository)
  if (look === 'release-please') return `${scoped(change, words)} ${link}${more}`
  const notes = change.notes.map((each) => neutral(each, issuesOf(repository))).filter((each) => each !== words)
  const mark = change.isBreaking ? '**Breaking:** ' : ''
  return `${mark}${scoped(change, words)}${notes.length === 0 ? '' : `: ${notes.join(' ')}`} ${link}${more}`
}

function referencesOf({ description, references }: Change, repository: string | undefined): string {
  if (references.length === 0) return ''
  const already = new Set(description.match(/#\d+/g) ?? [])
  const others = references.filter((each) => !already.has(each)).slice(0, 10)
  return others.length === 0 ? '' : `, refs ${others.map((each) => neutral(each, issuesOf(repository))).join(' ')}`
}

const scoped = ({ scope }: Change, words: string): string =>
  scope === undefined ? words : `**${neutral(scope).replace(/\*/g, '\\*')}:** ${words}`

const issuesOf = (repository: string | undefined): string | undefined =>
  repository === undefined ? undefined : `${repository}/issues`

/** A tag in an address; its `/` may stay. */
const part = (tag: string): string => encodeURIComponent(tag).replaceAll('%2F', '/').replaceAll('%40', '@')
