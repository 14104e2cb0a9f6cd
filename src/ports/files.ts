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
  /** The bytes, or in `memory` as many from the start as it has room for. Throws where there is no such file. */
  read(path: string, memory?: Uint8Array<ArrayBuffer>): Promise<Uint8Array>
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
