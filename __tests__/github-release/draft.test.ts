import { describe, expect, test } from '@jest/globals'
import { type Attachment, bytesAttachment } from '../../src/github-release/attachment.ts'
import { draftRelease, type DraftOptions } from '../../src/github-release/draft.ts'
import { publishDraft } from '../../src/github-release/publication.ts'
import type { GitHubRelease } from '../../src/ports/github.ts'
import type { LoopbackRequest } from '../../rehearsal/handler.ts'
import { json } from '../../rehearsal/handler.ts'
import { tokens } from '../rehearsal/handlers/github-stage.ts'
import { commit, type Stage, withGitHub } from './stage.ts'

const wheel = bytesAttachment('tally-2.0.0+cpu-py3-none-any.whl', Buffer.from('wheel'))
const sdist = bytesAttachment('tally-2.0.0.tar.gz', Buffer.from('sdist'))
const draft = { tag: 'v2.0.0', commit, title: 'v2.0.0', body: 'Counts.', prerelease: false }

function options({ github, clock }: Stage, more: Partial<DraftOptions> = {}): DraftOptions {
  return { github, clock, draft, attachments: [wheel, sdist], hasChecksums: true, announced: false, ...more }
}

/** The draft, which must be there. */
async function drafted(stage: Stage, more: Partial<DraftOptions> = {}): Promise<GitHubRelease> {
  const { release, problems } = await draftRelease(options(stage, more))
  if (release === undefined) throw new Error(JSON.stringify(problems))
  return release
}

const sums = [wheel, sdist]
  .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
  .sort((one, other) => (one.slice(66) < other.slice(66) ? -1 : 1))
  .join('')

/** What GitHub has, release by release. */
const held = ({ state }: Stage) =>
  [...state.releases.values()].map(({ tag, draft: isDraft, target, body, assets }) => ({
    tag,
    draft: isDraft,
    target,
    body,
    assets: assets.map(({ name, state: stands, bytes }) => `${name} ${stands} ${bytes.toString().slice(0, 20)}`),
  }))

const whole = [
  'tally-2.0.0+cpu-py3-none-any.whl uploaded wheel',
  'tally-2.0.0.tar.gz uploaded sdist',
  `SHA256SUMS uploaded ${sums.slice(0, 20)}`,
]

const isUpload = (request: LoopbackRequest): boolean => request.path.includes('/uploads/')

describe('a release', () => {
  test('is drafted with its files and their checksums, one request each, the checksums last', async () => {
    await withGitHub({}, async (stage) => {
      const made = await draftRelease(options(stage))
      expect(made).toMatchObject({ isPublished: false, problems: [], release: { tag: 'v2.0.0', draft: true } })
      expect(held(stage)).toEqual([{ tag: 'v2.0.0', draft: true, target: commit, body: 'Counts.', assets: whole }])
      expect(stage.seen).toEqual([
        'GET /releases',
        'POST /releases',
        'POST /releases/ID/assets tally-2.0.0+cpu-py3-none-any.whl',
        'POST /releases/ID/assets tally-2.0.0.tar.gz',
        'POST /releases/ID/assets SHA256SUMS',
      ])
      const bytes = [...stage.state.releases.values()][0]?.assets.at(-1)?.bytes.toString()
      expect(bytes).toBe(sums)
    })
  })

  test('of more files than GitHub takes has the checksums of all', async () => {
    await withGitHub({}, async (stage) => {
      await drafted(stage, { attachments: [], unattached: [wheel, sdist] })
      const [release] = stage.state.releases.values()
      expect(release?.assets.map(({ name, bytes }) => [name, bytes.toString()])).toEqual([['SHA256SUMS', sums]])
    })
  })

  test('without files is a draft alone', async () => {
    await withGitHub({}, async (stage) => {
      await drafted(stage, { attachments: [], hasChecksums: false })
      expect(held(stage)).toMatchObject([{ assets: [] }])
    })
  })

  test('with a file that GitHub renames is listed by its name there, and found again by it', async () => {
    await withGitHub({}, async (stage) => {
      const epoch = bytesAttachment('tally-1!2.0.tar.gz', Buffer.from('sdist'))
      await drafted(stage, { attachments: [epoch] })
      const [release] = stage.state.releases.values()
      expect(release?.assets.map((each) => each.name)).toEqual(['tally-1.2.0.tar.gz', 'SHA256SUMS'])
      expect(release?.assets[1]?.bytes.toString()).toBe(`${epoch.sha256}  tally-1.2.0.tar.gz\n`)
      await drafted(stage, { attachments: [epoch] })
      expect(stage.seen.filter((each) => each.startsWith('POST'))).toHaveLength(3)
    })
  })

  test('of a job that may not write is a problem with the permission to add', async () => {
    await withGitHub({ token: tokens.reader }, async (stage) => {
      const made = await draftRelease(options(stage))
      expect(made.problems).toMatchObject([
        {
          code: 'contents-permission',
          message:
            'GitHub did not let the job draft the release: 403 Resource not accessible by integration - https://docs.github.com/rest/releases/releases#create-a-release.',
          fix: expect.stringContaining('contents: write'),
        },
      ])
    })
  })

  test('whose draft was stored though the answer was lost is not drafted twice', async () => {
    let lost = false
    const instead = (request: LoopbackRequest) => {
      if (lost || request.method !== 'POST' || !request.path.endsWith('/releases')) return undefined
      lost = true
      return { status: 502, body: '' }
    }
    // first without storing it, then with
    await withGitHub({ instead }, async (stage) => {
      await drafted(stage)
      expect(held(stage)).toHaveLength(1)
    })
    await withGitHub({}, async (stage) => {
      const { github } = stage
      const losing = {
        ...github,
        draft: async (each: typeof draft) => ({ ...(await github.draft(each)), refused: 'timeout', status: 0 }),
      }
      const made = await draftRelease(options(stage, { github: losing }))
      expect(made.problems).toEqual([])
      expect(held(stage)).toMatchObject([{ assets: whole }])
    })
  })
})

describe('an upload', () => {
  test.each([1, 2])('that breaks off %d times leaves a stub, which is removed before the next try', async (times) => {
    await withGitHub({}, async (stage) => {
      stage.state.brokenUploads = times
      await drafted(stage)
      expect(held(stage)).toMatchObject([{ assets: whole }])
      expect(stage.seen.filter((each) => each.startsWith('DELETE'))).toHaveLength(times)
      expect(stage.clock.slept).toEqual([2000, 4000].slice(0, times))
    })
  })

  test('that never succeeds is a problem, and the draft is gone on with later', async () => {
    await withGitHub({}, async (stage) => {
      stage.state.brokenUploads = 3
      const made = await draftRelease(options(stage))
      expect(made).toMatchObject({
        release: undefined,
        problems: [
          { code: 'github-release-asset', level: 'error', message: expect.stringContaining('502 Server Error') },
        ],
      })
      const again = await draftRelease(options(stage))
      expect(again.problems).toEqual([])
      expect(held(stage)).toMatchObject([{ assets: whole }])
    })
  })

  test('that arrives changed is sent again, and never taken as it is', async () => {
    const cut = {
      ...wheel,
      open: async function* () {
        yield Buffer.from('whee!')
      },
    } satisfies Attachment
    await withGitHub({}, async (stage) => {
      const made = await draftRelease(options(stage, { attachments: [cut] }))
      expect(made.problems).toMatchObject([
        {
          code: 'github-release-asset',
          message: expect.stringMatching(/^GitHub has SHA-256 [0-9a-f]{64} for tally.*was sent\.$/),
        },
      ])
      expect(stage.seen.filter((each) => each.startsWith('POST /releases/ID/assets'))).toHaveLength(3)
    })
  })

  test('that a limit refuses waits as long as GitHub says, and is sent again', async () => {
    let refusals = 0
    const instead = (request: LoopbackRequest) => {
      if (!isUpload(request) || refusals >= 2) return undefined
      refusals += 1
      const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
      return json(403, { message }, refusals === 1 ? { 'retry-after': '90' } : {})
    }
    await withGitHub({ instead }, async (stage) => {
      await drafted(stage)
      expect(stage.clock.slept).toEqual([90_000, 120_000])
      expect(stage.told).toEqual([
        "GitHub's rate limit: waiting 90 s, as it asks.",
        "GitHub's rate limit: waiting 120 s, as it asks.",
      ])
      expect(held(stage)).toMatchObject([{ assets: whole }])
    })
  })
})

describe('a draft that is there', () => {
  test('is gone on with: nothing is sent twice, and what people wrote into it stays', async () => {
    await withGitHub({}, async (stage) => {
      const first = await drafted(stage)
      const [stored] = stage.state.releases.values()
      if (stored) stored.body = 'Edited by hand.'
      const again = await draftRelease(options(stage))
      expect(again.release?.id).toBe(first.id)
      expect(held(stage)).toEqual([
        { tag: 'v2.0.0', draft: true, target: commit, body: 'Edited by hand.', assets: whole },
      ])
      expect(stage.seen.filter((each) => each.startsWith('POST'))).toHaveLength(4)
      expect(stage.seen.filter((each) => !/^(GET|POST)/.test(each))).toEqual([])
    })
  })

  test('has other bytes replaced, and the checksums with them', async () => {
    await withGitHub({}, async (stage) => {
      await drafted(stage, { attachments: [bytesAttachment(wheel.name, Buffer.from('older')), sdist] })
      await drafted(stage)
      expect(held(stage)[0]?.assets.sort()).toEqual([...whole].sort())
    })
  })

  test('of another commit is made anew, without its distributions and with what people attached', async () => {
    await withGitHub({}, async (stage) => {
      const old = bytesAttachment('tally-2.0.0-cp39-none-any.whl', Buffer.from('old'))
      const guide = bytesAttachment('guide.pdf', Buffer.from('guide'))
      const other = { ...draft, commit: 'e'.repeat(40), body: 'Older.' }
      await drafted(stage, { draft: other, attachments: [old, guide] })
      const made = await draftRelease(options(stage))
      expect(made.problems).toEqual([])
      expect(held(stage)).toMatchObject([{ target: commit, body: 'Counts.', draft: true }])
      expect(held(stage)[0]?.assets.sort()).toEqual(['guide.pdf uploaded guide', ...whole].sort())
    })
  })

  test('twice loses the one that is a copy, and keeps the one that is not ours', async () => {
    await withGitHub({}, async (stage) => {
      await stage.github.draft(draft)
      await stage.github.draft(draft)
      await stage.github.draft({ ...draft, commit: 'main', body: 'Mine.' })
      const made = await draftRelease(options(stage))
      expect(made.problems).toMatchObject([{ code: 'github-release-draft', level: 'warning' }])
      const left = held(stage).map(({ body, assets }) => `${body} ${assets.length}`)
      expect(left.sort()).toEqual(['Counts. 3', 'Mine. 0'])
    })
  })

  test('is found behind a hundred other releases', async () => {
    await withGitHub({}, async (stage) => {
      const first = await drafted(stage)
      const [stored] = stage.state.releases.values()
      if (stored === undefined) throw new Error('no draft')
      for (let index = 0; index < 120; index += 1) {
        stage.state.releases.set(index, {
          ...stored,
          id: index,
          tag: `v1.0.${index}`,
          draft: true,
          createdAt: Date.now() + index,
          assets: [],
        })
      }
      expect((await drafted(stage)).id).toBe(first.id)
    })
  })
})

describe('a release that is public already', () => {
  async function published(stage: Stage, attachments: readonly Attachment[]): Promise<void> {
    const release = await drafted(stage, { attachments })
    expect((await publishDraft(stage.github, release, true)).problems).toEqual([])
  }

  test('with the same files is done', async () => {
    await withGitHub({ github: { immutable: true } }, async (stage) => {
      await published(stage, [wheel, sdist])
      const made = await draftRelease(options(stage))
      expect(made).toMatchObject({ isPublished: true, problems: [], release: { draft: false, immutable: true } })
      expect(stage.seen.at(-1)).toBe('GET /releases')
    })
  })

  test('with other bytes stops the publish, told once for all files', async () => {
    await withGitHub({}, async (stage) => {
      const others = [wheel, sdist].map(({ name }) => bytesAttachment(name, Buffer.from('other')))
      await published(stage, others)
      const made = await draftRelease(options(stage))
      expect(made.release).toBeUndefined()
      expect(made.problems).toEqual([
        {
          code: 'github-release-published',
          level: 'error',
          message: `The GitHub Release of v2.0.0 is public already, and has other bytes as ${wheel.name}, ${sdist.name}, SHA256SUMS.`,
          fix: 'Its notes and files are left as they are. Publish the files that it has (`from-run` with the run that built them), or release a new version.',
        },
      ])
      expect(held(stage)[0]?.assets[0]).toContain('other')
    })
  })

  test('that lacks files is a warning, which says so of an immutable one', async () => {
    await withGitHub({ github: { immutable: true } }, async (stage) => {
      await published(stage, [wheel])
      const made = await draftRelease(options(stage))
      expect(made.isPublished).toBe(true)
      expect(made.problems.map(({ level }) => level)).toContain('warning')
      expect(made.problems.at(-1)?.fix).toMatch(
        /^It is immutable: GitHub lets nobody change its files\. With immutable/,
      )
    })
  })

  test('and started this very run is left alone, with a word in the log', async () => {
    await withGitHub({}, async (stage) => {
      await published(stage, [])
      const made = await draftRelease(options(stage, { announced: true }))
      expect(made).toMatchObject({
        isPublished: true,
        problems: [],
        lines: [
          'The release of v2.0.0 is public already (it started this run): its notes and files are left as they are.',
        ],
      })
      expect(held(stage)[0]?.assets).toEqual([])
    })
  })
})

describe('publishing the draft', () => {
  test('tells GitHub whether it is the latest', async () => {
    await withGitHub({}, async (stage) => {
      const one = await drafted(stage)
      const { release } = await publishDraft(stage.github, one, false)
      expect(release).toMatchObject({ draft: false, url: expect.stringMatching(/\/releases\/tag\/v2\.0\.0$/) })
      expect(stage.state.latest).toBeUndefined()
    })
  })

  test('of a tag that an immutable release has borne is a warning with the reason', async () => {
    await withGitHub({ github: { immutable: true } }, async (stage) => {
      stage.state.spentTags.add('v2.0.0')
      const { problems } = await publishDraft(stage.github, await drafted(stage), true)
      expect(problems).toMatchObject([
        {
          code: 'github-release-draft',
          level: 'warning',
          message: expect.stringContaining('tag_name was used by an immutable release'),
          fix: expect.stringMatching(
            /^The tag was borne by an immutable release before, and GitHub takes it for no other/,
          ),
        },
      ])
    })
  })
})
