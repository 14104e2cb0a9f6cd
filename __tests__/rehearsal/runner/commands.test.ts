import { describe, expect, test } from '@jest/globals'
import { parseCommand } from '../../../rehearsal/runner/commands.ts'
import { readFileEntries } from '../../../rehearsal/runner/file-commands.ts'
import { readActionFile } from '../../../rehearsal/runner/action-file.ts'
import { addMask, masked, newMasks } from '../../../rehearsal/runner/masks.ts'
import { annotate, type LogOptions, newStepLog, receive, type StepLog } from '../../../rehearsal/runner/step-log.ts'

describe('A workflow command', () => {
  test.each<[string, string, Record<string, string>, string]>([
    ['::error::text', 'error', {}, 'text'],
    ['  ::error file=a.py,line=3::a::b', 'error', { file: 'a.py', line: '3' }, 'a::b'],
    ['::warning title=a%3Ab%2Cc%25::one%0Atwo%0D%25', 'warning', { title: 'a:b,c%' }, 'one\ntwo\r%'],
    ['::notice file=,line=3::x', 'notice', { line: '3' }, 'x'],
    ['::error endLine=4::x', 'error', { endline: '4' }, 'x'],
    ['text before ##[error file=a;line=3]x%5D', 'error', { file: 'a', line: '3' }, 'x]'],
    ['::endgroup::', 'endgroup', {}, ''],
    ['::error file=a%2525::x', 'error', { file: 'a%25' }, 'x'],
  ])('is read from %s', (line, name, properties, text) => {
    const command = parseCommand(line)
    expect(command).toMatchObject({ name, text })
    expect(Object.fromEntries(command?.properties ?? [])).toEqual(properties)
  })

  test.each(['text ::error::x', '::unknown::x', ':: error::x', '::error', 'a::b::c', '##[unknown]x', ''])(
    'is not found in %j',
    (line) => expect(parseCommand(line)).toBeUndefined(),
  )
})

describe('The log of a step', () => {
  function take(
    lines: readonly string[],
    change: Partial<LogOptions> = {},
  ): { log: StepLog; masks: LogOptions['masks'] } {
    const log = newStepLog()
    const masks = newMasks()
    for (const line of lines) receive(line, log, { masks, workspace: '/checkout', debug: false, ...change })
    return { log, masks }
  }

  test.each<[string, string[], string[]]>([
    ['groups', ['::group::Build', 'x', '::endgroup::'], ['##[group]Build', 'x', '##[endgroup]']],
    ['no debug lines', ['::debug::x', 'y'], ['y']],
    ['masks from the next line on', ['secret', '::add-mask::secret', 'a secret'], ['secret', 'a ***']],
    ['each line of a masked text', ['::add-mask::one%0Atwo', 'one', 'two', 'three'], ['***', '***', 'three']],
    [
      'what looks like a command while stopped',
      ['::stop-commands::tok', '::error::x', '::tok::', '::error::y'],
      ['::stop-commands::tok', '::error::x', '::tok::', '##[error]y'],
    ],
    ['a long stop token as a secret', ['::stop-commands::long-token', 'long-token'], ['::stop-commands::***', '***']],
  ])('shows %s', (_, lines, expected) => expect(take(lines).log.lines).toEqual(expected))

  test('shows debug lines when asked', () => {
    expect(take(['::debug::x'], { debug: true }).log.lines).toEqual(['##[debug]x'])
  })

  test('puts annotations where they belong in the repository, without secrets', () => {
    const { log } = take([
      '::add-mask::hunter2',
      '::error file=/checkout/src/a.py,line=3,endLine=4,title=Bad::it is hunter2',
      '::warning file=src/b.py::b',
      '::notice file=/elsewhere/c.py::c',
    ])
    expect(log.annotations).toEqual([
      { level: 'error', message: 'it is ***', title: 'Bad', file: 'src/a.py', line: 3, endLine: 4 },
      { level: 'warning', message: 'b', file: 'src/b.py' },
      { level: 'notice', message: 'c', file: '/elsewhere/c.py' },
    ])
  })

  test('keeps ten annotations of a level, and every line', () => {
    const { log } = take(Array.from({ length: 12 }, (_, index) => `::error::${index}`))
    expect(log.annotations).toHaveLength(10)
    expect(log.lines).toHaveLength(12)
  })

  test('cuts an annotation at 4,096 characters', () => {
    const log = newStepLog()
    annotate({ level: 'error', message: 'x'.repeat(5000) }, log, { masks: newMasks(), workspace: '/', debug: false })
    expect(log.annotations[0]?.message).toHaveLength(4096)
  })

  test.each([
    ['::set-env name=A::b', true],
    ['::add-path::/x', true],
    ['::stop-commands::', true],
    ['::stop-commands::error', true],
    ['::set-output name=a::b', false],
    ['::save-state name=a::b', false],
    ['::add-mask::', false],
  ])('warns of %s or fails the step', (line, fails) => {
    const { log } = take([line])
    expect(log.failed).toBe(fails)
    expect(log.annotations.map((each) => each.level)).toContain(fails ? 'error' : 'warning')
  })
})

describe('A mask', () => {
  const secret = 'p&ss "w\'rd'
  test.each([
    ['as it is', secret],
    ['in base64', Buffer.from(secret).toString('base64')],
    ['in a URL', encodeURIComponent(secret).replace("'", '%27')],
    ['in JSON', JSON.stringify(secret).slice(1, -1)],
    ['in XML', 'p&amp;ss &quot;w&apos;rd'],
  ])('hides its value %s', (_, form) => expect(masked(`<${form}>`, newMasks([secret]))).toBe('<***>'))

  test('hides its value in base64 behind other text', () => {
    const basic = Buffer.from('__token__:pypi-secret-value').toString('base64')
    const shown = masked(basic, newMasks(['pypi-secret-value']))
    expect(shown).toContain('***')
    expect(shown).not.toContain(Buffer.from('pypi-secret-value').subarray(2).toString('base64'))
  })

  test('is one mark where secrets overlap, and counts values once', () => {
    const masks = newMasks(['abcd', 'cdef', 'abcd'])
    expect(masked('xabcdefx', masks)).toBe('x***x')
    addMask(masks, 'abcd')
    expect(masks.secrets.size).toBe(2)
  })
})

describe('A file of entries', () => {
  test.each<[string, string, string[][], string | undefined]>([
    ['one line', 'a=b\n', [['a', 'b']], undefined],
    ['one line without an end', 'a=b', [['a', 'b']], undefined],
    ['equals signs in the value', 'a=b=c<<d\n', [['a', 'b=c<<d']], undefined],
    ['a text', 'a<<EOF\none\n\ntwo\nEOF\n', [['a', 'one\n\ntwo']], undefined],
    ['an empty text', 'a<<EOF\nEOF\n', [['a', '']], undefined],
    ['a text whose delimiter ends the file', 'a<<EOF\none\nEOF', [['a', 'one']], undefined],
    ['a delimiter with an equals sign', 'a<<E=F\none\nE=F\n', [['a', 'one']], undefined],
    ['carriage returns', 'a<<EOF\none\r\nEOF\n', [['a', 'one\r']], undefined],
    [
      'empty lines between',
      '\na=b\n\nc=d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      undefined,
    ],
    [
      'no delimiter at the end',
      'x=y\na<<EOF\none\n',
      [['x', 'y']],
      "Invalid value. Matching delimiter not found 'EOF'",
    ],
    ['a text that the file cuts off', 'a<<EOF\none', [], 'Invalid value. EOF marker missing new line.'],
    ['no name', '=b\n', [], "Value cannot be null. (Parameter 'name')"],
    [
      'no name before a text',
      '<<EOF\nEOF\n',
      [],
      "Invalid format '<<EOF'. Name must not be empty and delimiter must not be empty",
    ],
    ['neither sign', 'x=y\nplain\nz=1\n', [['x', 'y']], "Invalid format 'plain'"],
  ])('with %s', (_, text, entries, error) => {
    expect(readFileEntries(text, false)).toEqual({ entries, error })
  })

  test('ends its lines with CRLF on Windows', () => {
    expect(readFileEntries('a<<EOF\r\none\r\ntwo\r\nEOF\r\n', true).entries).toEqual([['a', 'one\r\ntwo']])
  })
})

describe('An action file', () => {
  test('gives programs and defaults, whatever stands around them', () => {
    const text = [
      'name: x',
      "description: 'a: b'",
      'inputs:',
      '  # a comment',
      '  live:',
      '    description: >',
      '      default: not this',
      "    default: 'it''s' # why",
      '  "quoted name":',
      '    required: true',
      '  plain:',
      '    default: a b # c',
      'outputs:',
      '  live:',
      '    default: no',
      'runs:',
      '  using: "node24"',
      '  main: dist/index.js',
      '  post: dist/post/index.js',
    ].join('\r\n')
    const read = readActionFile(text)
    expect(read).toMatchObject({ using: 'node24', main: 'dist/index.js', post: 'dist/post/index.js' })
    expect([...read.inputs]).toEqual([
      ['live', "it's"],
      ['quoted name', undefined],
      ['plain', 'a b'],
    ])
  })

  test.each([
    ['runs:\n  using: node24\n', /no runs.using or no runs.main/],
    ['inputs:\n  a:\n    default: |\n      x\nruns:\n  using: node24\n  main: x\n', /not read here/],
    ['inputs:\n  a:\n    default: [x]\nruns:\n  using: node24\n  main: x\n', /not read here/],
  ])('that is not understood is an error', (text, error) => expect(() => readActionFile(text)).toThrow(error))
})
