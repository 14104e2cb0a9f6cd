import type { Actions } from '../src/ports/runner.ts'

/** Actions for which a terminal is all there is: it takes lines, and the runner's commands mean nothing to it. */
export function quietActions(on: {
  readonly line: (text: string) => void
  readonly mask?: (secret: string) => void
  readonly group?: (title: string) => void
}): Actions {
  const nothing = (): void => {}
  return {
    inputs: {},
    output: nothing,
    mask: on.mask ?? nothing,
    save: nothing,
    saved: () => '',
    line: on.line,
    debug: nothing,
    group: on.group ?? nothing,
    endGroup: nothing,
    annotate: nothing,
    summary: () => Promise.resolve(),
    fail: nothing,
  }
}
