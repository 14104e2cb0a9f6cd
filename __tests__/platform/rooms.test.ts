import { expect, test } from '@jest/globals'
import { openRooms } from '../../src/platform/rooms.ts'

/** Until whoever can go on has gone on. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

test('so many have memory at a time, each its own, and the next has that of whoever is done', async () => {
  const rooms = openRooms(2, 8)
  const lent: Buffer[] = []
  const ends: (() => void)[] = []
  const use = (): Promise<void> =>
    rooms.use((memory) => {
      lent.push(memory)
      return new Promise((resolve) => ends.push(resolve))
    })
  const all = [use(), use(), use()]
  await settled()
  expect(lent.map((each) => each.length)).toEqual([8, 8])
  expect(lent[0]).not.toBe(lent[1])
  ends[1]?.()
  await settled()
  expect(lent[2]).toBe(lent[1])
  for (const end of ends) end()
  await Promise.all(all)
})

test('memory comes back where its use fails', async () => {
  const rooms = openRooms(1, 8)
  for (let tried = 0; tried < 3; tried += 1) {
    await expect(rooms.use(() => Promise.reject(new Error('no use')))).rejects.toThrow('no use')
  }
  expect(await rooms.use((memory) => Promise.resolve(memory.length))).toBe(8)
})
