import { describe, expect, test } from '@jest/globals'
import { inputNames, readInputs, readPlatforms, stepNames } from '../src/inputs.ts'

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
        config: undefined,
        gate: undefined,
        requireSignedTag: false,
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
        rateLimitWait: 30 * 60_000,
        holdRelease: false,
        cache: true,
        verifyWait: 900_000,
        parallelUploads: 3,
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

describe('`rate-limit-wait`', () => {
  test.each([
    ['0', 0],
    ['45', 2_700_000],
    ['1440', 86_400_000],
  ])('%j minutes are %i milliseconds', (minutes, rateLimitWait) => {
    expect(readInputs({ 'rate-limit-wait': minutes })).toMatchObject({ inputs: { rateLimitWait }, problems: [] })
  })
  test.each(['-1', '1441', '10m', '1.5', '٣', '99999'])('%j is an error, and nothing is waited for', (minutes) => {
    expect(readInputs({ 'rate-limit-wait': minutes })).toMatchObject({
      inputs: { rateLimitWait: 0 },
      problems: [{ code: 'input-invalid' }],
    })
  })
})

describe('`retention-days`', () => {
  test.each([
    ['1', 1],
    ['90', 90],
    ['400', 400],
    ['', undefined],
  ])('%j', (given, retentionDays) => {
    expect(readInputs({ 'retention-days': given })).toMatchObject({ inputs: { retentionDays }, problems: [] })
  })

  test.each(['0', '401', '-1', '1.5', 'a week', '07'])('cannot be %j', (given) => {
    expect(readInputs({ 'retention-days': given })).toMatchObject({
      problems: [{ code: 'input-invalid', fix: 'Give whole days, from 1 to 400.' }],
    })
  })
})

describe('`verify-wait` and `hold-release`', () => {
  test.each([
    ['', 900_000],
    ['0', 0],
    ['360', 21_600_000],
  ])('take %j as %i milliseconds', (minutes, verifyWait) => {
    expect(readInputs({ 'verify-wait': minutes })).toMatchObject({ inputs: { verifyWait }, problems: [] })
  })

  test.each(['361', '1000', '-1', '1.5', 'long'])('refuse %j minutes', (minutes) => {
    expect(readInputs({ 'verify-wait': minutes }).problems).toMatchObject([{ code: 'input-invalid' }])
  })

  test('hold a release only where told', () => {
    const held = (given: string) => readInputs({ 'hold-release': given }).inputs.holdRelease
    expect([held(''), held('false'), held('true')]).toEqual([false, false, true])
    expect(readInputs({ 'hold-release': 'yes' }).problems).toMatchObject([{ code: 'input-invalid' }])
  })
})

describe('`parallel-uploads`', () => {
  test.each([
    ['1', 1],
    ['8', 8],
    ['16', 16],
  ])('can be %j', (given, parallelUploads) => {
    expect(readInputs({ 'parallel-uploads': given })).toMatchObject({ inputs: { parallelUploads }, problems: [] })
  })
  test.each(['0', '17', '-3', '1.5', 'three', '٣', '3 4', '100'])('cannot be %j', (given) => {
    expect(readInputs({ 'parallel-uploads': given })).toMatchObject({
      inputs: { parallelUploads: 3 },
      problems: [{ code: 'input-invalid', fix: 'Give a whole number, from 1 to 16.' }],
    })
  })
})

describe('`crates-url`', () => {
  test.each(['https://e.org/', 'sparse+https://e.org/index/', 'http://127.0.0.1:80'])('can be %j', (address) => {
    expect(readInputs({ 'crates-url': address })).toMatchObject({ inputs: { cratesUrl: address }, problems: [] })
  })
  test.each(['e.org', 'sparse+', 'sparse+e.org', 'git+https://e.org', 'my-registry'])('cannot be %j', (address) => {
    expect(readInputs({ 'crates-url': address }).problems).toMatchObject([{ code: 'input-invalid' }])
  })
  test('names an index, which `pypi-url` does not', () => {
    expect(readInputs({ 'pypi-url': 'sparse+https://e.org/' }).problems).toHaveLength(1)
  })
})

describe('an index of one’s own', () => {
  const url = { 'pypi-url': 'https://e.org/team/' }

  test('has a user, and a place where pip reads it', () => {
    const given = { ...url, 'pypi-user': 'alice@e.org', 'pypi-index-url': 'https://e.org/read/' }
    expect(readInputs(given)).toMatchObject({
      inputs: { pypiUser: 'alice@e.org', pypiIndexUrl: 'https://e.org/read/' },
      problems: [],
    })
  })

  test('is named where something is said of it', () => {
    expect(messages({ 'pypi-user': 'alice' })).toEqual([expect.stringContaining('whose user is always `__token__`')])
    expect(messages({ 'pypi-user': '__token__' })).toEqual([])
    expect(messages({ 'pypi-index-url': 'https://e.org/' })).toEqual([expect.stringContaining('give that one, too')])
  })

  test('has no user with a colon, where a password would begin that is not repeated', () => {
    expect(messages({ ...url, 'pypi-user': 'alice:secret' })).toEqual([expect.stringContaining('name with a colon')])
  })

  test.each([
    ['pypi-url', 'https://alice:geheim@e.org/', '`pypi-user`'],
    ['pypi-index-url', 'https://geheim@e.org/', '`pypi-user`'],
    ['crates-url', 'sparse+https://x:geheim@e.org/', '`crates-token`'],
  ])('has no password in `%s`, and it is not repeated', (name, address, place) => {
    const told = messages({ ...url, [name]: address })
    expect(told).toEqual([expect.stringContaining(place)])
    expect(told.join('\n')).not.toContain('geheim')
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
    ['step', 'release', `Use one of ${stepNames.join(', ')}.`],
    ['step', 'Publish', `Use one of ${stepNames.join(', ')}.`],
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

  test('may be written as GitHub and Apple call them', () => {
    expect(readPlatforms('macos-arm64, musllinux-x86_64')).toEqual({
      platforms: ['macos-aarch64', 'musllinux-x86_64'],
      problems: [],
    })
  })

  test('are refused where there is no such target, with the one that was meant', () => {
    const { platforms, problems } = readPlatforms('linux-x86_64,windows-x86_46,linux-mips')
    expect(platforms).toEqual(['linux-x86_64'])
    expect(problems).toMatchObject([
      {
        code: 'input-invalid',
        message: expect.stringContaining('"windows-x86_46"'),
        fix: expect.stringContaining('Did you mean windows-x86_64?'),
      },
      { code: 'input-invalid', message: expect.stringContaining('"linux-mips"') },
    ])
  })
})
