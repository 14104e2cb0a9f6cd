import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'

/** What is asked of V8. */
export interface Engine {
  /** Bytes of the space for new objects, both halves of it. */
  readonly size: () => number
  readonly set: (flag: string) => void
}

/** Both halves of the space for new objects: as much as V8 had at most for years, and a quarter of what Node 24 lets it have. */
const largest = 32 * 1024 * 1024

const pause = 100

/**
 * Keeps the space for new objects from growing once it has reached 32 MiB. A release of a thousand files fills it with what is
 * soon forgotten, and V8 would give it 128 MiB, which it hardly ever takes back. The factor by which the space grows is read
 * each time that it does; no other flag is changed while the program runs. A release of a few files never gets so far.
 */
export function keepYoungSpaceSmall(): void {
  const isKept = keeper(ownEngine)
  const timer = setInterval(() => {
    if (isKept()) clearInterval(timer)
  }, pause)
  // what the program waits for is not this
  timer.unref()
}

/** Looks once; gives whether there is nothing more to look at. */
export function keeper({ size, set }: Engine): () => boolean {
  let isKept = false
  return () => {
    if (isKept || size() < largest) return isKept
    set('--semi-space-growth-factor=1')
    isKept = true
    return isKept
  }
}

/** That of this process. */
export const ownEngine: Engine = {
  size: () => getHeapSpaceStatistics().find((each) => each.space_name === 'new_space')?.space_size ?? 0,
  set: setFlagsFromString,
}
