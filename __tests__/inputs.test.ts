import { describe, expect, test } from '@jest/globals'
import { inputNames, readInputs, readPlatforms } from '../src/inputs.ts'

const messages = (raw: Record<string, string>): readonly string[] =>
  readInputs(raw).problems.map((each) => `${each.code}: ${each.message} ${each.fix}`)

describe('without any input', () => {
  test('it is a dry run of the whole repository', () => {
    expect(readInputs({})).toEqual({
      problems: [],
      inputs: {
        step: 'dry-run',
        live: false,
        workingDirectory: '.',
        tag: undefined,
        packages: [],
        target: undefined,
        plan: undefined,
        distDirectory: 'dist',
        fromRun: undefined,
        pypiUrl: undefined,
        cratesUrl: undefined,
        pypiToken: undefined,
        cratesToken: undefined,
        githubToken: undefined,
        attestations: true,
        warnings: 'deny',
      },
    })
  })

  test.each(['', ' ', '\n', ' \t '])('every input that is %j counts as not given', (blank) => {
    expect(readInputs(Object.fromEntries(inputNames.map((name) => [name, blank])))).toEqual(readInputs({}))
  })
})

describe('`live`', () => {
  test.each(['true', 'True', 'TRUE', ' true\n'])('%j is true', (live) => {
    expect(readInputs({ live })).toMatchObject({ inputs: { live: true }, problems: [] })
  })
  test.each(['false', 'False', 'FALSE', ''])('%j is false', (live) => {
    expect(readInputs({ live })).toMatchObject({ inputs: { live: false }, problems: [] })
  })
  test.each(['yes', '1', 'on', 'tRUE', '"true"', 'true false'])('%j is an error, and not live', (live) => {
    const { inputs, problems } = readInputs({ live })
    expect(inputs.live).toBe(false)
    expect(problems.map((each) => each.code)).toEqual(['input-invalid'])
  })
})

describe('`warnings`', () => {
  test.each(['deny', 'allow'])('can be %j', (warnings) => {
    expect(readInputs({ warnings })).toMatchObject({ inputs: { warnings }, problems: [] })
  })
  test.each(['true', 'Deny', 'forbid'])('%j is an error, and warnings are denied', (warnings) => {
    expect(readInputs({ warnings })).toMatchObject({
      inputs: { warnings: 'deny' },
      problems: [{ code: 'input-invalid', fix: 'Use `deny` or `allow`.' }],
    })
  })
})

describe('`attestations`', () => {
  test.each([
    ['true', true],
    ['True', true],
    ['', true],
    ['false', false],
    ['FALSE', false],
    ['if-available', 'if-available'],
    [' if-available\n', 'if-available'],
  ])('%j is %j', (attestations, value) => {
    expect(readInputs({ attestations })).toMatchObject({ inputs: { attestations: value }, problems: [] })
  })
  test.each(['yes', 'available', 'If-Available', 'none'])('%j is an error', (attestations) => {
    expect(messages({ attestations })).toEqual([expect.stringContaining('Use `true`, `false` or `if-available`.')])
  })
})

describe('an input that there is not', () => {
  test.each([
    ['tags', 'tag'],
    ['pypi_token', 'pypi-token'],
    ['crate-token', 'crates-token'],
    ['work-directory', 'working-directory'],
    ['lives', 'live'],
  ])('`%s` is refused, and the nearest one is named', (name, nearest) => {
    expect(messages({ [name]: 'x' })).toEqual([expect.stringContaining(`Did you mean \`${nearest}\`?`)])
  })

  test('a name that every object has is no input either', () => {
    expect(messages({ constructor: 'x' })).toEqual([expect.stringContaining('There is no input `constructor`')])
  })
})

describe('values that cannot be', () => {
  test.each([
    ['step', 'release', 'Use one of plan, build, dry-run, publish.'],
    ['step', 'Publish', 'Use one of plan, build, dry-run, publish.'],
    ['from-run', 'latest', 'Give the number'],
    ['from-run', '12 34', 'Give the number'],
    ['from-run', '-1', 'Give the number'],
    ['pypi-url', 'pypi.example.org', 'Give a whole https address.'],
    ['pypi-url', 'file:///etc/passwd', 'Give a whole https address.'],
    ['crates-url', 'https://', 'Give a whole https address.'],
  ])('`%s: %s`', (name, value, fix) => {
    expect(messages({ [name]: value })).toEqual([expect.stringContaining(fix)])
  })

  test('are told all at once', () => {
    expect(messages({ step: 'x', live: 'x', 'from-run': 'x', other: 'x' })).toHaveLength(4)
  })
})

describe('the other inputs', () => {
  test('names of packages may be separated by commas, blanks and lines', () => {
    expect(readInputs({ packages: ' a, b\nc,,d ' }).inputs.packages).toEqual(['a', 'b', 'c', 'd'])
  })

  test.each([
    ['v1.0.0', 'v1.0.0'],
    ['refs/tags/core-v1.0.0', 'core-v1.0.0'],
    [' v1.0.0 ', 'v1.0.0'],
    ['refs/tags/', undefined],
  ])('the tag %j is %j', (tag, expected) => {
    expect(readInputs({ tag }).inputs.tag).toBe(expected)
  })
})

describe('the platforms of the input `target`', () => {
  test('come in the one order, each once', () => {
    expect(readPlatforms('windows-x86_64, linux-x86_64 linux-x86_64')).toEqual({
      platforms: ['linux-x86_64', 'windows-x86_64'],
      problems: [],
    })
    expect(readPlatforms(undefined)).toEqual({ platforms: [], problems: [] })
  })

  test('are refused where there is no such platform', () => {
    const { platforms, problems } = readPlatforms('linux-x86_64,macos-arm64')
    expect(platforms).toEqual(['linux-x86_64'])
    expect(problems).toMatchObject([{ code: 'input-invalid', message: expect.stringContaining('"macos-arm64"') }])
  })
})
