import type { HttpStream } from './http.ts'

/** Archives that outlive a run, by key. Everything here may be absent, old, or written by somebody else: nothing of it is trusted. */
export interface Cache {
  /** Why there is none on this runner; `undefined` where there is one. */
  readonly missing: string | undefined
  /**
   * Brings the archive of the first key into `file`; without one, the newest whose key begins with one of the others, in
   * their order. Never throws.
   */
  fetch(
    keys: readonly [string, ...string[]],
    file: string,
  ): Promise<{ readonly key: string } | 'absent' | { readonly failed: string }>
  /** Keeps an archive under a key, which can be used once. Never throws. */
  store(key: string, archive: HttpStream): Promise<'stored' | 'there' | { readonly failed: string }>
}
