import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { stripVTControlCharacters } from 'node:util'
import { type Front, openFront, PYPI_TOKEN } from '../make/front.ts'
import { makeWheel } from '../make/wheel.ts'
import { uploadRows, type UploadRow } from './upload-rows.ts'
import { toolAt } from './tool.ts'

/** The stock client. */
const twine = toolAt('JUDGE_TWINE')
const rows = uploadRows.filter(({ unreachable = [] }) => !unreachable.includes('twine'))

let front: Front
beforeAll(async () => {
  front = await openFront()
})
afterAll(() => front.close())

async function upload(file: UploadRow['file'], password = PYPI_TOKEN, user = '__token__', ...flags: string[]) {
  const at = await front.write(`dist/${file.filename}`, file.bytes)
  const { code, output } = await front.command(
    '.',
    [twine, 'upload', '--non-interactive', '--disable-progress-bar', ...flags, at],
    // rich folds its lines at the width of the terminal, and fills them up to it
    { TWINE_USERNAME: user, TWINE_PASSWORD: password, COLUMNS: '500' },
  )
  return { code, output: unescape(stripVTControlCharacters(output)).replaceAll(/\s+/g, ' ') }
}

/** The body of a refusal is HTML, because twine names no format that it wants. */
const unescape = (html: string): string =>
  html.replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

describe('twine upload', () => {
  test.each(rows)('$status for $title ($source)', async ({ file, before, password, status, words = '', standing }) => {
    front.stand(standing)
    if (before !== undefined) expect(await upload(before)).toMatchObject({ code: 0 })
    const { uploads } = front.services().pypi
    const held = [...uploads]
    const { code, output } = await upload(file, password, '__token__', '--verbose')
    const sent = { method: 'POST', host: 'upload.pypi.org', path: '/legacy/', by: 'handler' }
    expect(front.journal.entries().at(-1)).toMatchObject({
      ...sent,
      status,
      userAgent: expect.stringMatching(/^twine\/7\.0\.0 /),
    })
    if (status === 200) {
      expect({ code, output }).toEqual({
        code: 0,
        output: expect.stringContaining('View at: https://pypi.org/project/'),
      })
      expect(uploads.map((each) => each.sha256)).toContain(file.sha256)
      expect(uploads.length).toBe(before?.sha256 === file.sha256 ? 1 : held.length + 1)
      return
    }
    const phrase = status === 403 ? 'Forbidden' : 'Bad Request'
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining(words) })
    expect(output).toContain(`HTTPError: ${status} ${phrase} from https://upload.pypi.org/legacy/ `)
    // the body, which twine shows with --verbose, has the words too: a CDN may drop the reason phrase
    expect(output.split(words).length).toBeGreaterThanOrEqual(3)
    expect(uploads).toEqual(held)
  })

  test('tells the words without --verbose, because they are the reason phrase', async () => {
    front.stand()
    const { code, output } = await upload(makeWheel({ tag: 'cp313-cp313-linux_x86_64' }))
    expect(code).toBe(1)
    expect(output).toContain('HTTPError: 400 Bad Request from https://upload.pypi.org/legacy/ ')
    expect(output).toContain("has an unsupported platform tag 'linux_x86_64'.")
  })

  test('a user name is refused in the reason phrase alone', async () => {
    front.stand()
    const { code, output } = await upload(makeWheel(), 'secret', 'octocat', '--verbose')
    expect(code).toBe(1)
    expect(output).toContain('Username/Password authentication is no longer supported. Migrate to API Tokens')
    expect(front.services().pypi.uploads).toEqual([])
  })
})
