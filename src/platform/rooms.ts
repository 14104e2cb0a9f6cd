/** Memory that is lent to so many at a time. */
export interface Rooms {
  /** Waits for memory, and lends it for as long as `use` takes. What is in it is of no meaning. */
  use<T>(use: (memory: Buffer<ArrayBuffer>) => Promise<T>): Promise<T>
}

/** At most `count` pieces of memory of `size` bytes each; one is made when it is first needed, and kept. */
export function openRooms(count: number, size: number): Rooms {
  const free: Buffer<ArrayBuffer>[] = []
  const waiting: ((memory: Buffer<ArrayBuffer>) => void)[] = []
  let made = 0
  const take = async (): Promise<Buffer<ArrayBuffer>> => {
    const memory = free.pop()
    if (memory !== undefined) return memory
    if (made === count) return new Promise((resolve) => waiting.push(resolve))
    made += 1
    return Buffer.allocUnsafeSlow(size)
  }
  return {
    async use(use) {
      const memory = await take()
      try {
        return await use(memory)
      } finally {
        const next = waiting.shift()
        if (next === undefined) free.push(memory)
        else next(memory)
      }
    },
  }
}
