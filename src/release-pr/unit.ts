/** One pull request: which packages it releases, and how it looks. */
export interface PullUnit {
  /** Its branch. */
  readonly head: string
  /** Ids of packages. */
  readonly packages: readonly string[]
  readonly titlePattern: string
  readonly header: string
  readonly footer: string
  readonly labels: readonly string[]
  readonly draft: boolean
  readonly noSpace: boolean
  /** Whether it is one of one package, whose name and version its title has. */
  readonly isSingle: boolean
}

/** What stands above and below the notes unless told. */
export const usualHeader = 'Merging this pull request releases what it lists. It is kept up to date until then.'
/** Below them. */
export const usualFooter = 'Commits on this branch, and its title, may be changed: they survive an update.'

/** A part of a branch's name: what git does not take there becomes a dash. */
export const branchPart = (text: string): string =>
  text.replace(/[^\w./-]+|\.\.|\/\/|@\{/g, '-').replace(/^[./-]+|[./]+$/g, '')
