/** One line of upstream's index, as it stands there, and what is read out of it. */
export interface UpstreamEntry {
  readonly line: string
  readonly name: string
  readonly vers: string
  readonly cksum: string
  readonly yanked: boolean
  readonly pubtime: string | undefined
  readonly rustVersion: string | undefined
}
