/** Who holds a lock. */
export interface LockOwner {
  /** Of this one holding. */
  readonly id: string
  readonly host: string
  /** `undefined` where the file does not tell: it is being written, or another program wrote it. */
  readonly pid: number | undefined
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
  ): Promise<{ readonly instead: LockOwner | undefined; release(): Promise<void> } | { readonly owner: LockOwner }>
  /** Who holds it; `undefined`: nobody. */
  look(file: string): Promise<LockOwner | undefined>
  /** Removes it, unless another than `owner` holds it by now. */
  remove(file: string, owner: LockOwner): Promise<boolean>
}
