import type { Actions, Place } from '../../src/ports/runner.ts'

/** One annotation as it was asked for. */
export interface Annotation {
  readonly level: string
  readonly text: string
  readonly title: string
  readonly place: Place | undefined
}

/** Actions that keep what they are told. */
export function keepingActions(): Actions & { readonly lines: string[]; readonly annotations: Annotation[] } {
  const lines: string[] = []
  const annotations: Annotation[] = []
  return {
    lines,
    annotations,
    inputs: {},
    output: () => {},
    mask: () => {},
    save: () => {},
    saved: () => '',
    line: (text) => void lines.push(text),
    debug: () => {},
    group: () => {},
    endGroup: () => {},
    annotate: (level, text, title, place) => void annotations.push({ level, text, title, place }),
    summary: () => Promise.resolve(),
    fail: () => {},
  }
}
