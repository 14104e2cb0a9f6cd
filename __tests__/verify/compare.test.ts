import { expect, test } from '@jest/globals'
import { compare } from '../../src/verify/compare.ts'
import { file, held, scripted } from '../publish/stage.ts'

const { registry } = scripted()
const wheel = file('a-1.0-py3-none-any.whl')

test('a file is verified by its own hash, not by that of a neighbour', () => {
  const neighbour = held(wheel, { filename: 'a-1.0.tar.gz' })
  expect(compare(registry, wheel, { files: [neighbour] })).toEqual({ unseen: 'does not show the file yet' })
  expect(compare(registry, wheel, { files: [neighbour, held(wheel)] })).toEqual({
    filename: wheel.filename,
    verified: true,
  })
})

test('other bytes are never "not yet"', () => {
  expect(compare(registry, wheel, { files: [held(wheel, { sha256: '0'.repeat(64) })] })).toMatchObject({
    verified: false,
    problem: { fix: expect.stringContaining('https://registry.example.org/a/1.0') },
  })
})
