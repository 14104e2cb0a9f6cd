import { expect } from '@jest/globals'
import { withPypiFront } from '../make/pypi-front.ts'
import { ask, get, jsonOf, stagePypi, stageTime } from '../make/pypi-stage.ts'
import { makeSdist } from '../make/sdist.ts'
import { makeUploadRequest } from '../make/upload-request.ts'
import { makeWheel } from '../make/wheel.ts'
import { answeredTo, formOf, posted, refusedAs, sent, stored, type Surprise } from './row.ts'

const day = 24 * 60 * 60 * 1000

/** About sending a file, and sending it again. */
export const uploadSurprises: readonly Surprise[] = [
  {
    what: 'Sending the very bytes again is a 200, at any age of the release, and stores nothing.',
    holds: async () => {
      let now = stageTime
      await withPypiFront({ pypi: { now: () => now } }, async ({ upload, state }) => {
        expect(await upload(makeWheel())).toEqual(stored)
        now += 400 * day
        expect(await upload(makeWheel())).toEqual(stored)
        expect(state.uploads).toHaveLength(1)
      })
    },
    also: [['e2e/attestations.test.ts', 'signs what is not there yet, and nothing else']],
  },
  {
    what: 'Other bytes under the same name, and the same bytes under another name, are refused and not skipped.',
    holds: async () => {
      const other = makeWheel({ files: { 'demo/more.py': '' } })
      const renamed = { ...makeWheel(), filename: 'demo-1.0-1-py3-none-any.whl' }
      const { results, state } = await sent([makeWheel(), other, renamed])
      const exists = refusedAs('registry-file-exists', 'File already exists')
      expect(results).toMatchObject([stored, exists, exists])
      expect(state.uploads.map(({ sha256 }) => sha256)).toEqual([makeWheel().sha256])
    },
    also: [
      [
        'e2e/artifacts.test.ts',
        'other bytes under a name that a registry has, and shows both hashes of every such file',
      ],
    ],
  },
  {
    what: 'After fourteen days a release takes no new file, while the same bytes still are a 200.',
    holds: async () => {
      let now = stageTime
      await withPypiFront({ pypi: { now: () => now } }, async ({ upload }) => {
        expect(await upload(makeWheel())).toEqual(stored)
        now += 14 * day + 1
        expect(await upload(makeSdist())).toMatchObject({
          outcome: 'refused',
          problem: { message: expect.stringContaining('releases older than 14 days is not allowed') },
        })
        expect(await upload(makeWheel())).toEqual(stored)
      })
    },
  },
  {
    what: 'The metadata are those of the form: the client must read METADATA right, for nobody else does.',
    holds: async () => {
      const fields = { Summary: 'Counts', 'Requires-Dist': 'six', 'Requires-Python': '>=3.9', Keywords: 'a,b' }
      const { results, state } = await sent([makeWheel({ fields })])
      expect(results).toEqual([stored])
      expect(state.uploads[0]?.metadata).toMatchObject({
        summary: 'Counts',
        requires_dist: ['six'],
        requires_python: '>=3.9',
      })
      expect(await posted(makeWheel({ fields: { Summary: 'Counts' } }), { fields: { sumary: 'misspelt' } })).toBe(
        '200 OK',
      )
    },
  },
  {
    what: 'The first file makes the release and fixes what is shown of it.',
    holds: async () => {
      const { results, state } = await sent([
        makeWheel({ fields: { Summary: 'of the wheel' } }),
        makeSdist({ fields: { Summary: 'of the sdist' } }),
      ])
      expect(results).toEqual([stored, stored])
      const shown = jsonOf(await ask(state, get('pypi.org', '/pypi/demo/json')))
      expect(shown['info']).toMatchObject({ summary: 'of the wheel' })
    },
    also: [
      [
        'publish/release.test.ts',
        'sends the smallest wheel first, then the largest, and the sdist when all wheels are done',
      ],
    ],
  },
  {
    what: 'The file part must have a content type, and not that of an image.',
    holds: async () => {
      for (const type of ['', 'image/png'])
        expect(await posted(makeWheel(), { content: { type } })).toBe('400 Invalid distribution file.')
      expect((await sent([makeWheel()])).results).toEqual([stored])
    },
  },
  {
    what: 'The words are in the reason phrase, which CDNs and HTTP/2 drop: the body has them too, in three forms.',
    holds: async () => {
      const bad = makeUploadRequest(makeWheel(), { fields: { version: '1.0+local' } })
      for (const accept of ['application/json', 'text/html', 'text/plain']) {
        const {
          status,
          headers = {},
          body = '',
        } = await ask(stagePypi(), { ...bad, headers: { ...bad.headers, accept } })
        const result = await answeredTo(makeWheel(), { status, headers, body, reason: 'Bad Request' })
        expect(result).toMatchObject(
          refusedAs('registry-refused', "The use of local versions in '1.0+local' is not allowed."),
        )
      }
      const password = await ask(
        stagePypi(),
        makeUploadRequest(makeWheel(), { authorization: `Basic ${btoa('ada:secret')}` }),
      )
      const { status, headers = {}, body = '' } = password
      expect(await answeredTo(makeWheel(), { status, headers, body, reason: 'Forbidden' })).toMatchObject({
        problem: { message: expect.stringContaining('Username/Password authentication is no longer supported') },
      })
    },
  },
  {
    what: 'SHA-256 alone is enough; blake2b-256, which Node lacks, is not asked for.',
    holds: async () => {
      const { results, state } = await sent([makeWheel()])
      expect(results).toEqual([stored])
      expect(state.uploads[0]?.sha256).toBe(makeWheel().sha256)
      expect((await formOf(makeWheel())).map(([name]) => name).filter((name) => name.endsWith('_digest'))).toEqual([])
      expect(await posted(makeWheel(), { fields: { sha256_digest: undefined } })).toContain(
        'at least one message digest',
      )
    },
  },
  {
    what: 'A 502 may hide a success: the bytes are sent again, or looked up.',
    holds: async () => {
      await withPypiFront({ faults: ['pypi:502-after-store@1'] }, async ({ upload, state }) => {
        expect(await upload(makeWheel())).toMatchObject({ outcome: 'unclear' })
        expect(state.uploads).toHaveLength(1)
        expect(await upload(makeWheel())).toEqual(stored)
        expect(state.uploads).toHaveLength(1)
      })
    },
    also: [['e2e/resume.test.ts', 'is found where PyPI stored it']],
  },
  {
    what: '`/legacy` without its slash redirects by 308, and an upload that followed would give the token away.',
    holds: async () => {
      await withPypiFront({ path: '/legacy' }, async ({ upload, state, journal }) => {
        expect(await upload(makeWheel())).toMatchObject(
          refusedAs('registry-address', 'expected upload URL is /legacy/'),
        )
        expect(journal.entries().map(({ path, status }) => [path, status])).toEqual([['/legacy', 308]])
        expect(state.uploads).toEqual([])
      })
    },
  },
]
