/**
 * The edges of the program, as types. Each is implemented by one file in `platform/`, built once in `main.ts`
 * and handed to the steps as one object. Nothing here has a value.
 */

/** One HTTP request. Every request of the program goes through {@link Http}. */
export interface HttpRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  /** Bytes, or a stream of known length, which is sent with Content-Length and never buffered whole. */
  readonly body?: Uint8Array | HttpStream
  /** Milliseconds for the whole exchange; 30 000 unless told. */
  readonly deadline?: number
  /** Whether 429, 5xx and broken connections are tried again. Only for requests that are safe to repeat; GET and HEAD by default. */
  readonly repeatable?: boolean
}

/** A body that can be opened again for each try. `length` is in bytes and must be exact. */
export interface HttpStream {
  readonly length: number
  open(): AsyncIterable<Uint8Array>
}

/**
 * What came back. `status` 0 means that no answer came (connection refused, broken, or the deadline passed) and
 * `reason` says why; then it is unknown whether the server acted on the request. Redirects are never followed.
 */
export interface HttpResponse {
  readonly status: number
  readonly reason: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** The one way out: honours HTTPS_PROXY, NO_PROXY and private certificate authorities; identifies itself. Never throws for what the network does. */
export interface Http {
  send(request: HttpRequest): Promise<HttpResponse>
}

/** SHA-256 in lower-case hex, size in bytes. */
export interface Digest {
  readonly sha256: string
  readonly size: number
}

/** Files of this machine. Paths are absolute; listings use `/` on every platform. */
export interface Files {
  /** The text, or `undefined` where there is no such file. */
  text(path: string): Promise<string | undefined>
  /** The bytes. Throws where there is no such file. */
  read(path: string): Promise<Uint8Array>
  /** Writes whole, making the folders above. */
  write(path: string, content: string | Uint8Array): Promise<void>
  /** Every file below `directory`, relative to it, sorted; empty where there is no such folder. */
  list(directory: string): Promise<readonly string[]>
  /** Reads the file once. */
  digest(path: string): Promise<Digest>
  stream(path: string): AsyncIterable<Uint8Array>
  copy(from: string, to: string): Promise<void>
  /** Removes a file or a whole folder; nothing where there is none. */
  remove(path: string): Promise<void>
}

/** One program to run. `env` is the whole environment that it sees. */
export interface Command {
  readonly argv: readonly [string, ...string[]]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  /** Milliseconds, after which the whole process tree is ended. */
  readonly deadline: number
  /** Called for each line of either stream as it comes. */
  readonly onLine?: (line: string) => void
}

/** How it ended: an exit code, or that it could not be started, or that its time ran out. */
export interface Exit {
  readonly code: number | 'missing' | 'timeout'
  readonly stdout: string
  readonly stderr: string
}

/** Programs by argv, never by a shell. */
export interface Process {
  run(command: Command): Promise<Exit>
  /** This process's own environment, from which `build/` lists what a child may see. */
  readonly environment: Readonly<Record<string, string>>
}

/** A message at a place in the repository. */
export interface Place {
  readonly file: string
  readonly line?: number
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

/** An answer of GitHub's API that was not a success. */
export interface GitHubRefusal {
  readonly refused: string
  readonly status: number
}

/** The repository, as GitHub's API tells it. */
export interface RepositoryFacts {
  readonly visibility: 'public' | 'private' | 'internal'
  readonly defaultBranch: string
}

/** A GitHub Release. `id` is GitHub's. */
export interface GitHubRelease {
  readonly id: number
  readonly tag: string
  readonly draft: boolean
  readonly url: string
  readonly assets: readonly GitHubAsset[]
}

/** A file attached to a release; `sha256` where GitHub has computed it. */
export interface GitHubAsset {
  readonly id: number
  readonly name: string
  readonly size: number
  readonly state: string
  readonly sha256: string | undefined
}

/** What a draft is made of. */
export interface ReleaseDraft {
  readonly tag: string
  readonly commit: string
  readonly title: string
  readonly body: string
  readonly prerelease: boolean
}

/** GitHub's API for one repository. */
export interface GitHub {
  repository(): Promise<RepositoryFacts | GitHubRefusal>
  /** The commit that the tag peels to. */
  tagCommit(tag: string): Promise<{ readonly commit: string } | 'absent' | GitHubRefusal>
  /** All releases that bear the tag, drafts too, newest first. */
  releases(tag: string): Promise<readonly GitHubRelease[] | GitHubRefusal>
  draft(draft: ReleaseDraft): Promise<GitHubRelease | GitHubRefusal>
  attach(release: GitHubRelease, name: string, content: HttpStream): Promise<GitHubAsset | GitHubRefusal>
  detach(asset: GitHubAsset): Promise<true | GitHubRefusal>
  publish(release: GitHubRelease, latest: boolean): Promise<GitHubRelease | GitHubRefusal>
}

/** An artifact of this run, or of the run it was asked for. */
export interface ArtifactEntry {
  readonly name: string
  readonly id: number
  /** SHA-256 of the archive, as the service tells it. */
  readonly digest: string | undefined
}

/** Files that travel between jobs. */
export interface Artifacts {
  /** Uploads `files` (relative to `root`) under `name`; a name can be used once a run. */
  upload(name: string, root: string, files: readonly string[]): Promise<void>
  list(): Promise<readonly ArtifactEntry[]>
  /** Unpacks into `directory`. */
  download(entry: ArtifactEntry, directory: string): Promise<void>
}

/** Time. Milliseconds. */
export interface Clock {
  now(): number
  sleep(milliseconds: number): Promise<void>
}

/** Everything that a step may touch, built in `main.ts`. */
export interface Ports {
  readonly actions: Actions
  readonly run: Run
  readonly files: Files
  readonly process: Process
  readonly http: Http
  readonly github: GitHub
  readonly identity: Identity
  readonly artifacts: Artifacts
  readonly clock: Clock
}
