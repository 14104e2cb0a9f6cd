import { describe, expect, test } from '@jest/globals'
import type { Command, Exit } from '../../src/ports/process.ts'
import { examine } from '../../src/rules/distribution.ts'
import { pythonRenderer } from '../../src/rules/rendering.ts'
import { inMemory } from '../make/content.ts'
import { makeWheel } from '../make/wheel.ts'

/** A machine whose programs end as told, by their name. */
function machine(exits: Readonly<Record<string, Partial<Exit>>>) {
  const commands: Command[] = []
  const texts = new Map<string, string>()
  const render = pythonRenderer({
    process: {
      run(command) {
        commands.push(command)
        const exit = exits[command.argv[0]] ?? { code: 'missing' as const }
        return Promise.resolve({ code: 0, stdout: '', stderr: '', ...exit })
      },
    },
    files: {
      write: (file, text) => Promise.resolve(void texts.set(file, String(text))),
      remove: (file) => Promise.resolve(void texts.delete(file)),
    },
    env: { PATH: '/bin' },
    scratch: '/scratch',
  })
  return { commands, texts, render }
}

describe('a Python with readme_renderer', () => {
  test('is called isolated, with the environment it is given, and leaves no file', async () => {
    const { commands, texts, render } = machine({ python3: { stdout: 'renders\n\n' } })
    expect(await render('Title\n=====\n')).toEqual({ renders: true, words: '' })
    expect(commands).toMatchObject([
      { argv: ['python3', '-I', '-c', expect.any(String), expect.stringMatching(/^\/scratch\/.+\.rst$/)] },
    ])
    expect(commands[0]?.env).toEqual({ PATH: '/bin' })
    expect(commands[0]?.deadline).toBeLessThanOrEqual(30_000)
    expect([...texts]).toEqual([])
  })

  test('is asked once for one text', async () => {
    const { commands, render } = machine({ python3: { stdout: 'fails\r\n<string>:3: (WARNING/2) x\r\n' } })
    const [one, other] = await Promise.all([render('a'), render('a')])
    expect(one).toEqual({ renders: false, words: '<string>:3: (WARNING/2) x' })
    expect(other).toEqual(one)
    expect(commands).toHaveLength(1)
  })

  test.each<[string, Readonly<Record<string, Partial<Exit>>>, readonly string[]]>([
    ['is not there', {}, ['python3', 'python']],
    ['lacks the library', { python3: { code: 3 }, python: { code: 3 } }, ['python3', 'python']],
    ['takes too long', { python3: { code: 'timeout' } }, ['python3']],
    ['says something else', { python3: { stdout: 'hello' } }, ['python3', 'python']],
  ])('that %s renders nothing', async (_, exits, asked) => {
    const { commands, render } = machine(exits)
    expect(await render('a')).toBeUndefined()
    expect(commands.map(({ argv }) => argv[0])).toEqual(asked)
  })
})

describe('a README of reStructuredText', () => {
  const sphinx = 'See :ref:`here`.\n'
  const wheel = (type?: string, description = sphinx) =>
    makeWheel({ description, ...(type !== undefined && { fields: { 'Description-Content-Type': type } }) })
  const codes = async (file: { readonly filename: string; readonly bytes: Buffer }, renders: boolean | undefined) => {
    const asked: string[] = []
    const { problems } = await examine(file.filename, inMemory(file.bytes), {
      render: (text) => {
        asked.push(text)
        return Promise.resolve(renders === undefined ? undefined : { renders, words: renders ? '' : 'line 1: no' })
      },
    })
    return { asked: asked.length, messages: problems.map(({ code, message }) => `${code} ${message}`) }
  }

  test('is what the renderer makes of it', async () => {
    expect(await codes(wheel('text/x-rst'), true)).toEqual({ asked: 1, messages: [] })
    expect(await codes(wheel(undefined, 'fine\n'), false)).toEqual({
      asked: 1,
      messages: [
        expect.stringMatching(
          /^readme-broken .*in the default format of reStructuredText\. docutils says: line 1: no$/,
        ),
      ],
    })
  })

  test('is looked through for the usual mistakes where nobody renders it', async () => {
    const { messages } = await codes(wheel('text/x-rst'), undefined)
    expect(messages).toEqual([expect.stringMatching(/^readme-broken .*ref/)])
  })

  test.each(['text/markdown', 'text/plain'])('is none where the type is %s', async (type) => {
    expect(await codes(wheel(type), false)).toEqual({ asked: 0, messages: [] })
  })

  test('is not rendered where it is empty', async () => {
    expect(await codes(makeWheel(), false)).toEqual({ asked: 0, messages: [] })
  })
})
