/** What both commands that look at a release after the fact are told. */
export interface WantedRelease {
  readonly tag: string
  /** The checkout, absolute; where `repository` is given, only the config of nothing is read from it. */
  readonly root: string
  /** `owner/name`, where the release is looked at without a checkout. */
  readonly repository: string | undefined
  readonly config: string | undefined
  /** Addresses of other registries. */
  readonly addresses: {
    readonly pypi: string | undefined
    /** Where pip reads the index of `pypi`; `undefined`: it follows from that one. */
    readonly pypiIndex: string | undefined
    /** A command that prints the password for it. */
    readonly pypiTokenCommand: string | undefined
    readonly crates: string | undefined
  }
}

/** What the command line of `verify` asks for. */
export interface WantedVerify extends WantedRelease {
  readonly download: boolean
  readonly install: boolean
  readonly demanded: boolean
  readonly json: boolean
}
