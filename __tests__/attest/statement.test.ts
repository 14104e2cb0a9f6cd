import { describe, expect, test } from '@jest/globals'
import { payloadType, preAuthenticated, statementOf } from '../../src/attest/statement.ts'

describe('the statement', () => {
  test('is about one file, by its exact name and hash', () => {
    const sha256 = 'ab'.repeat(32)
    expect(statementOf({ filename: 'Demo_x-1.0-py2.py3-none-any.whl', sha256 }).toString()).toBe(
      `{"_type":"https://in-toto.io/Statement/v1","subject":[{"name":"Demo_x-1.0-py2.py3-none-any.whl","digest":{"sha256":"${sha256}"}}],"predicateType":"https://docs.pypi.org/attestations/publish/v1","predicate":null}`,
    )
  })
})

describe('what is signed', () => {
  test.each([
    // the example of the DSSE protocol
    ['http://example.com/HelloWorld', 'hello world', 'DSSEv1 29 http://example.com/HelloWorld 11 hello world'],
    ['', '', 'DSSEv1 0  0 '],
    // lengths are in bytes
    ['ä', 'ö€', 'DSSEv1 2 ä 5 ö€'],
    [payloadType, '{}', 'DSSEv1 28 application/vnd.in-toto+json 2 {}'],
  ])('of type %j and payload %j', (type, payload, signed) => {
    expect(preAuthenticated(type, Buffer.from(payload)).toString()).toBe(signed)
  })
})
