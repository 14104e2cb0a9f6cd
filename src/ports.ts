import type { SignedStatement } from './model/signed-statement.ts'

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

/**
 * A body that can be opened again for each try. `length` is in bytes and must be exact. The next piece is asked for when
 * the one before was handed to the system, so that its memory can be used again for the next but one.
 */
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

/** What is read in parts, so that a large file is never in memory as a whole. */
export interface Content {
  /** Bytes. */
  readonly length: number
  /** The bytes from `from` to before `to`; fewer where it ends before. The caller may keep them. */
  bytes(from: number, to: number): Promise<Uint8Array>
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
  /** The bytes in pieces, from the start. A piece may be overwritten when the next but one is asked for. */
  stream(path: string): AsyncIterable<Uint8Array>
  /** Opens the file for as long as `use` takes. Throws where there is no such file. */
  lend<T>(path: string, use: (content: Content) => Promise<T>): Promise<T>
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
  /**
   * What it reads: a file, or nothing, as unless told. `held` is nothing too, but comes to its end only when this process does:
   * so a program on another machine learns that it is to stop, however this one ends.
   */
  readonly input?: { readonly file: string } | 'held'
  /** The file that its stdout goes into, instead of {@link Exit}. */
  readonly output?: string
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

/** A workflow run of the repository: what started it, and whose commit it ran. */
export interface WorkflowRun {
  readonly event: string
  readonly commit: string
  /** `owner/name` of the repository that the commit is from; `undefined` where that one is gone. */
  readonly repository: string | undefined
}

/** A GitHub Release. `id` is GitHub's. */
export interface GitHubRelease {
  readonly id: number
  readonly tag: string
  /** What it was made for: a commit, or the name of a branch. */
  readonly target: string
  readonly draft: boolean
  readonly prerelease: boolean
  /** Whether its files can never be changed again. */
  readonly immutable: boolean
  readonly url: string
  readonly body: string
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
  /** Whether the tag is an object with a signature that GitHub has verified; `reason` is GitHub's word for it. */
  tagSignature(
    tag: string,
  ): Promise<{ readonly verified: boolean; readonly reason: string } | 'lightweight' | 'absent' | GitHubRefusal>
  /** A workflow run, also one of a fork's pull request; needs `actions: read`. */
  workflowRun(id: string): Promise<WorkflowRun | 'absent' | GitHubRefusal>
  /** The releases of the repository, drafts too, newest first; no more than the latest 1000. */
  releases(): Promise<readonly GitHubRelease[] | GitHubRefusal>
  draft(draft: ReleaseDraft): Promise<GitHubRelease | GitHubRefusal>
  /** Makes a draft say what `draft` says; its files stay. */
  redraft(release: GitHubRelease, draft: ReleaseDraft): Promise<GitHubRelease | GitHubRefusal>
  /** Removes a draft with its files. */
  discard(release: GitHubRelease): Promise<true | GitHubRefusal>
  /** The files of a release as they are now. */
  assets(release: GitHubRelease): Promise<readonly GitHubAsset[] | GitHubRefusal>
  attach(release: GitHubRelease, name: string, content: HttpStream): Promise<GitHubAsset | GitHubRefusal>
  detach(asset: GitHubAsset): Promise<true | GitHubRefusal>
  publish(release: GitHubRelease, latest: boolean): Promise<GitHubRelease | GitHubRefusal>
  /** What GitHub's own generator writes of the pull requests since a tag; needs `contents: write`. */
  generateNotes(range: NotesRange): Promise<{ readonly body: string } | GitHubRefusal>
}

/** What GitHub writes notes of. */
export interface NotesRange {
  readonly tag: string
  /** Where the tag is, or will be. */
  readonly commit: string
  readonly previousTag: string | undefined
}

/** A commit, as GitHub's API tells it. */
export interface RemoteCommit {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly message: string
}

/** A file of a tree; `mode` as git has it: `100644`, `100755`, `120000`. */
export interface TreeFile {
  readonly path: string
  readonly mode: string
  /** The blob's. */
  readonly sha: string
}

/** Commits, branches and tags through GitHub's API: what is committed there without an author is signed by GitHub. */
export interface RemoteGit {
  head(branch: string): Promise<{ readonly commit: string } | 'absent' | GitHubRefusal>
  commit(sha: string): Promise<RemoteCommit | GitHubRefusal>
  /** Every file of a tree, folders resolved. */
  files(tree: string): Promise<readonly TreeFile[] | GitHubRefusal>
  read(blob: string): Promise<Uint8Array | GitHubRefusal>
  /** Stores a blob. */
  store(content: Uint8Array): Promise<{ readonly sha: string } | GitHubRefusal>
  /** Makes a tree from another: `sha` `null` takes a file out. */
  tree(
    base: string,
    changes: readonly { readonly path: string; readonly mode: string; readonly sha: string | null }[],
  ): Promise<{ readonly sha: string } | GitHubRefusal>
  make(message: string, tree: string, parents: readonly string[]): Promise<{ readonly sha: string } | GitHubRefusal>
  /** Creates the branch, or moves it: `forward` is refused where commits would be lost. */
  move(branch: string, commit: string, how: 'create' | 'forward' | 'force'): Promise<true | GitHubRefusal>
  /** Makes an annotated tag. Each is a request of its own: GitHub starts nothing for tags of which more than three come at once. */
  tag(name: string, commit: string, message: string): Promise<true | GitHubRefusal>
}

/** The workflows of the repository. */
export interface Workflows {
  /** Starts the workflow of this file on a tag, with no inputs. Needs `actions: write`, and `workflow_dispatch` in the file. */
  start(file: string, tag: string): Promise<true | GitHubRefusal>
}

/** A pull request. */
export interface PullRequest {
  readonly number: number
  readonly url: string
  readonly title: string
  readonly body: string
  readonly isOpen: boolean
  readonly isMerged: boolean
  /** The commit by which it came into its base, where it was merged. */
  readonly mergeCommit: string | undefined
  readonly head: string
  readonly base: string
}

/** Pull requests of one repository, from branches of its own. */
export interface PullRequests {
  /** The open one of a branch. */
  find(head: string, base: string): Promise<PullRequest | undefined | GitHubRefusal>
  /** Those that a commit belongs to. */
  of(commit: string): Promise<readonly PullRequest[] | GitHubRefusal>
  /** Those that were merged into `base`, from forks as well, and changed since a time (seconds); at most the newest 1000. */
  merged(base: string, since: number): Promise<readonly PullRequest[] | GitHubRefusal>
  create(pull: {
    readonly title: string
    readonly body: string
    readonly head: string
    readonly base: string
    readonly draft: boolean
  }): Promise<PullRequest | GitHubRefusal>
  change(
    number: number,
    fields: { readonly title?: string; readonly body?: string; readonly state?: 'closed' },
  ): Promise<PullRequest | GitHubRefusal>
  label(number: number, labels: readonly string[]): Promise<true | GitHubRefusal>
}

/** What GitHub lists of an attestation: its payload in base64, or that it shows no bundle in the list. */
export type StoredEnvelope = { readonly payload: string } | 'unshown'

/** The branches of one repository, as GitHub knows them. */
export interface Branches {
  /** Whether the branch holds the commit; `false` also where there is no such branch. */
  holds(branch: string, commit: string): Promise<boolean | GitHubRefusal>
  /** Names of all branches. */
  list(): Promise<readonly string[] | GitHubRefusal>
}

/** GitHub's attestations of one repository. */
export interface AttestationStore {
  /** Stores a Sigstore bundle; needs `attestations: write`. */
  store(bundle: unknown): Promise<{ readonly id: number } | GitHubRefusal>
  /** The build provenance of the file with this SHA-256; empty where there is none. */
  list(sha256: string): Promise<readonly StoredEnvelope[] | GitHubRefusal>
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

/** Where mail is handed in. The user and the password are secrets. */
export interface MailServer {
  readonly host: string
  readonly port: number
  /** TLS from the first byte (`smtps:`); otherwise STARTTLS, where the server has it. */
  readonly secure: boolean
  /** Whether nothing is sent without TLS: a password is never sent in the clear but to this machine itself. */
  readonly needsTls: boolean
  readonly user: string | undefined
  readonly password: string | undefined
  /** The sender. */
  readonly from: string
}

/** A mail of plain text. */
export interface MailMessage {
  readonly to: readonly string[]
  readonly subject: string
  readonly text: string
  /** The same mail has the same id, however often it is sent. */
  readonly id: string
}

/** Mail. Gives the server's words where it, or any address, was refused; never throws. */
export interface Mail {
  send(server: MailServer, message: MailMessage): Promise<true | { readonly refused: string }>
}

/** Time. Milliseconds. */
export interface Clock {
  now(): number
  sleep(milliseconds: number): Promise<void>
}

/** Who holds a lock. */
export interface LockOwner {
  /** Of this one holding. */
  readonly id: string
  readonly host: string
  readonly pid: number
  /** When it was taken, as ISO 8601. */
  readonly since: string
  /** What it was taken for. */
  readonly work: string | undefined
  /** Milliseconds since its last sign of life; one a minute is given. */
  readonly silence: number
  /**
   * `living` and `dead`: a process of this machine. `elsewhere`: one of another machine, which cannot be asked; it is `stale`
   * after 10 minutes of silence.
   */
  readonly state: 'living' | 'dead' | 'elsewhere' | 'stale'
}

/** Locks among processes: files that only one can have. Paths are absolute. */
export interface Locks {
  /** Takes the lock, or tells who has it. One that is dead or stale is taken over: `instead` says whose it was. */
  take(
    file: string,
    work?: string,
  ): Promise<
    | { readonly instead: LockOwner | undefined; release(): Promise<void> }
    | { readonly heldBy: string; readonly owner: LockOwner }
  >
  /** Who holds it; `undefined`: nobody. */
  look(file: string): Promise<LockOwner | undefined>
  /** Removes it, unless another than `owner` holds it by now. */
  remove(file: string, owner: LockOwner): Promise<boolean>
}

/** Everything that a step may touch, built in `main.ts`. */
export interface Ports {
  readonly actions: Actions
  readonly run: Run
  readonly files: Files
  readonly process: Process
  readonly http: Http
  readonly github: GitHub
  readonly branches: Branches
  readonly remoteGit: RemoteGit
  readonly pulls: PullRequests
  readonly workflows: Workflows
  readonly attestations: AttestationStore
  readonly identity: Identity
  readonly artifacts: Artifacts
  readonly mail: Mail
  readonly clock: Clock
  readonly locks: Locks
}

/** A published GitHub Release as it stands after the fact. */
export interface RecordedRelease extends GitHubRelease {
  readonly title: string
}

/** What is changed of a release that is public: its files stay as they are. */
export interface ReleaseMark {
  readonly title?: string
  readonly body?: string
  readonly prerelease?: boolean
  /** Whether it is to be shown as the latest one of the repository. */
  readonly latest: boolean
}

/** GitHub's side of a release that is over: what it shows to everybody, and what a person marks it with. */
export interface ReleaseRecord {
  /** The published release of a tag with all its files; a draft is none. */
  find(tag: string): Promise<RecordedRelease | 'absent' | GitHubRefusal>
  /** The published releases, newest first, no more than the latest 100. */
  recent(): Promise<readonly RecordedRelease[] | GitHubRefusal>
  /** The tag of the release that is shown as the latest. */
  latest(): Promise<{ readonly tag: string } | 'absent' | GitHubRefusal>
  /** The bytes of a file. */
  read(asset: GitHubAsset): Promise<Uint8Array | GitHubRefusal>
  /** The signed statements about the file with this SHA-256; `unshown`: there are some, and the list has no bundles. */
  statements(sha256: string): Promise<readonly SignedStatement[] | 'unshown' | GitHubRefusal>
  /** Needs `contents: write`. Doing it twice is no mistake. */
  mark(release: Pick<GitHubRelease, 'id'>, mark: ReleaseMark): Promise<true | GitHubRefusal>
}
