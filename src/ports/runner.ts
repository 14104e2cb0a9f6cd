/** A message at a place in the repository. */
export interface Place {
  readonly file: string
  /** From 1. */
  readonly line?: number
  /** Of that line, from 1. */
  readonly column?: number
}

/** The runner's side: inputs, outputs, log, summary, state. */
export interface Actions {
  /** Raw inputs as given, by name in lower case; empty values left out. */
  readonly inputs: Readonly<Record<string, string>>
  output(name: string, value: string): void
  /** Masks a value in every later line of the log. */
  mask(value: string): void
  save(name: string, value: string): void
  saved(name: string): string
  line(text: string): void
  debug(text: string): void
  group(title: string): void
  endGroup(): void
  annotate(level: 'error' | 'warning' | 'notice', text: string, title: string, place?: Place): void
  summary(markdown: string): Promise<void>
  /** Sets the exit code to 1. */
  fail(): void
}

/** What the runner says of this run. Values are `undefined` where it is silent (a laptop). */
export interface Run {
  /** `owner/name` */
  readonly repository: string | undefined
  readonly event: string | undefined
  /** The event's payload, as it was written by the runner. */
  readonly payload: unknown
  /** `refs/tags/v1.0.0` */
  readonly ref: string | undefined
  readonly commit: string | undefined
  readonly runId: string | undefined
  /** The file of the workflow that was started, without its folder: `release.yml`. */
  readonly workflow: string | undefined
  readonly attempt: number
  readonly actor: string | undefined
  readonly serverUrl: string
  readonly apiUrl: string
  readonly workspace: string
  /** A folder that this job may fill; emptied by the runner. */
  readonly temp: string
  readonly os: 'linux' | 'macos' | 'windows'
  readonly architecture: 'x86_64' | 'aarch64'
}

/** The job's identity. */
export interface Identity {
  /** Whether the job may ask for tokens (`id-token: write`). */
  readonly available: boolean
  /** A fresh, single-use JWT for `audience`, masked already; or the reason why there is none. */
  token(audience: string): Promise<{ readonly jwt: string } | { readonly refused: string }>
}
