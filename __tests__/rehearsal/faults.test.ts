import { describe, expect, test } from '@jest/globals'
import { type Fault, faultAnswer, openFaults, parseFault } from '../../rehearsal/faults.ts'

const fault = (text: string): Fault => {
  const parsed = parseFault(text)
  if ('wrong' in parsed) throw new Error(parsed.wrong)
  return parsed
}

describe('a fault as it is written', () => {
  test.each([
    ['pypi:502@3', { service: 'pypi', reads: false, mishap: 502, stored: false, nth: 3, onwards: false }],
    [
      'crates:timeout-after-store@2',
      { service: 'crates', reads: false, mishap: 'timeout', stored: true, nth: 2, onwards: false },
    ],
    ['pypi:502-after-store@1', { service: 'pypi', reads: false, mishap: 502, stored: true, nth: 1, onwards: false }],
    ['pypi:cut@2', { service: 'pypi', reads: false, mishap: 'cut', stored: false, nth: 2, onwards: false }],
    ['pypi:get:502@1', { service: 'pypi', reads: true, mishap: 502, stored: false, nth: 1, onwards: false }],
    ['github:500@1+', { service: 'github', reads: false, mishap: 500, stored: false, nth: 1, onwards: true }],
    ['pypi:html@1', { service: 'pypi', reads: false, mishap: 'html', stored: false, nth: 1, onwards: false }],
  ])('%s is read', (text, expected) => {
    expect(parseFault(text)).toEqual({ ...expected, text })
  })

  test.each([
    '',
    'pypi',
    'pypi:502',
    'pypi:502@0',
    'pypi:200@1',
    'pypi:explode@1',
    'kill@upload:5',
    'pypi:post:502@1',
    'pypi:502@1 ',
    'pipy:502@1',
    'cargo:502@1',
  ])('"%s" is refused with what was expected', (text) => {
    expect(parseFault(text)).toEqual({ wrong: expect.stringMatching(/is not a fault: expected SERVICE:/) })
  })

  test('what was expected names every service, every mishap and the kills', () => {
    const parsed = parseFault('nonsense')
    const wrong = 'wrong' in parsed ? parsed.wrong : ''
    for (const word of ['pypi', 'testpypi', 'crates', 'github', 'fulcio', 'rekor', '400 to 599', 'timeout', 'cut'])
      expect(wrong).toContain(word)
    for (const word of ['html', 'garbage', '-after-store', 'kill@upload:N', 'kill@crate:N', 'kill@file:N'])
      expect(wrong).toContain(word)
  })
})

describe('counting', () => {
  test('the third change of that service is struck, whatever its method; reads and other services do not count', () => {
    const faults = openFaults([fault('pypi:502@3')])
    const struck = [
      ['pypi', 'POST'],
      ['pypi', 'GET'],
      ['crates', 'PUT'],
      ['pypi', 'DELETE'],
      ['pypi', 'HEAD'],
      ['pypi', 'PUT'],
      ['pypi', 'POST'],
    ].map(([service = '', method = '']) => faults.next(service, method)?.text)
    expect(struck).toEqual([undefined, undefined, undefined, undefined, undefined, 'pypi:502@3', undefined])
  })

  test('reads are counted apart', () => {
    const faults = openFaults([fault('pypi:get:503@2')])
    expect(['GET', 'POST', 'POST', 'HEAD', 'GET'].map((method) => faults.next('pypi', method)?.mishap)).toEqual([
      undefined,
      undefined,
      undefined,
      503,
      undefined,
    ])
  })

  test('those that struck nothing are told', () => {
    const faults = openFaults([fault('pypi:502@1'), fault('pypi:502@9')])
    faults.next('pypi', 'POST')
    expect(faults.left().map(({ text }) => text)).toEqual(['pypi:502@9'])
  })

  test('a plus strikes that one and all after it', () => {
    const faults = openFaults([fault('crates:500@2+')])
    expect(['PUT', 'PUT', 'PUT'].map(() => faults.next('crates', 'PUT')?.mishap)).toEqual([undefined, 500, 500])
  })
})

describe('the answer of a fault', () => {
  test('a rate limit says when to come back', () => {
    expect(faultAnswer(429)).toMatchObject({ status: 429, headers: { 'retry-after': '1' } })
  })

  test("somebody else's page comes as a success", () => {
    expect(faultAnswer('html')).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } })
  })

  test('garbage claims to be JSON and is not', () => {
    const { body } = faultAnswer('garbage')
    expect(() => JSON.parse(String(body)) as unknown).toThrow()
  })
})
