/** An artifact of this run, or of the run it was asked for. */
export interface ArtifactEntry {
  readonly name: string
  readonly id: number
  /** SHA-256 of the archive, as the service tells it. */
  readonly digest: string | undefined
}

/** Files that travel between jobs. */
export interface Artifacts {
  /** Why nothing can be handed from job to job here; absent where it can. */
  readonly unsupported?: string
  /**
   * Uploads `files` (relative to `root`) under `name`; a name can be used once a run. Kept for `days`, or as the repository
   * says; where that is less, for as long as it says.
   */
  upload(name: string, root: string, files: readonly string[], days?: number): Promise<void>
  list(): Promise<readonly ArtifactEntry[]>
  /** The one of this name, by one request however many there are; of all attempts of the run, where there were any before. */
  find(name: string): Promise<ArtifactEntry | undefined>
  /** Unpacks into `directory`. */
  download(entry: ArtifactEntry, directory: string): Promise<void>
}
