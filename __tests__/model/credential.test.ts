import { format, inspect } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { Credential } from '../../src/model/credential.ts'

const credential = new Credential('pypi-secret', 'minted', 1000)

describe('a credential', () => {
  test.each([
    ['as text', String(credential)],
    ['beside other words', 'refused: ' + String(credential)],
    ['as JSON', JSON.stringify({ credential })],
    ['when inspected', inspect({ credential }, { depth: 5, showHidden: true })],
    ['when it is formatted', format('%s %o %j', credential, credential, credential)],
  ])('never shows its value %s', (_, shown) => {
    expect(shown).toContain('***')
    expect(shown).not.toContain('secret')
  })

  test('has no property to read the value from', () => {
    expect(Object.values(credential)).toEqual(['minted', 1000])
    expect(Object.assign({}, credential)).toEqual({ origin: 'minted', expires: 1000 })
  })

  test('gives the value to the one that asks for it', () => {
    expect(credential.reveal()).toBe('pypi-secret')
    expect(new Credential('given', 'given').expires).toBeUndefined()
  })
})
