import type { Credential } from './credential.ts'
import type { Receipt } from './receipt.ts'
import type { Problem } from './problem.ts'

/** A file as it is announced. */
export type AnnouncedFile = Pick<
  Receipt['files'][number],
  'filename' | 'name' | 'version' | 'sha256' | 'size' | 'registry' | 'outcome' | 'page'
>

/** What is announced of a release, whatever it is announced by. Texts are as they are: each medium escapes them for itself. */
export interface Announcement {
  /** `unverified`: everything is on the registries, and could not be used from there. */
  readonly event: 'released' | 'failed' | 'unverified'
  readonly tag: string
  readonly version: string
  readonly channel: string
  readonly repository: string | undefined
  /** `tally 1.0.0: https://pypi.org/project/tally/1.0.0/`, one a package. */
  readonly packages: readonly string[]
  readonly files: readonly AnnouncedFile[]
  /** What ended it, gravest first. */
  readonly problems: readonly Problem[]
  readonly releaseUrl: string | undefined
  readonly runUrl: string | undefined
  /** Run and attempt: the same announcement has the same id, however often it is sent. */
  readonly id: string
  /** ISO 8601. */
  readonly at: string
}

/** The addresses that announcements go to, all of them secrets: whoever has one can write there. */
export interface AnnounceWays {
  readonly slack: Credential | undefined
  readonly smtp: Credential | undefined
  readonly webhook: Credential | undefined
  /** What the webhook's body is signed with. */
  readonly webhookSecret: Credential | undefined
}
