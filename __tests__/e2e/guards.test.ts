import { describe, expect, test } from '@jest/globals'
import { moveRef } from '../../rehearsal/handlers/github/state.ts'
import { known } from './public-index.ts'
import { type Release, type ReleaseDifferences, withRelease } from './release.ts'
import { changedRun, type Play } from './stage.ts'
import { askingIdentity, drafting, fetching, inventory, looking } from './wire.ts'

/** A publish that is refused: what differs, and everything that is told of it. */
interface Refusal extends ReleaseDifferences {
  readonly title: string
  readonly play?: (release: Release) => Partial<Play>
  readonly before?: (release: Release) => void
  readonly told: readonly string[]
  /** Requests other than those of a first look at everything. */
  readonly reads?: readonly string[]
  readonly acts?: readonly string[]
  /** What the table of guards in the summary has. */
  readonly shown?: readonly string[]
}

const branch = 'refs/heads/main'
const tagless = looking.map((each) => (each.includes('/git/ref/') ? `${each} → 404` : each))
const silent = ['', '/git/ref/tags%2Fv0.2.0', '/git/matching-refs/heads/'].map(
  (path) => `GET api.github.com/repos/octo-org/octo-repo${path} → 401`,
)

const offMain = looking.map((each) => (each.includes('/compare/') ? `${each} → 404` : each))
const ownersOfCrates = ['tally', 'tally-core'].map((name) => `GET crates.io/api/v1/crates/${name}`)
const tokens = { 'pypi-token': `pypi-${'p'.repeat(40)}`, 'crates-token': `cio${'c'.repeat(32)}` }

/** Each read of GitHub's API, tried as often as it is. */
const down = ['', '/git/ref/tags%2Fv0.2.0', '/git/matching-refs/heads/'].flatMap((path) =>
  Array.from({ length: 4 }, () => `GET api.github.com/repos/octo-org/octo-repo${path} → 500`),
)

const publicRepository = { private: false, visibility: 'public', full_name: 'octo-org/octo-repo' }
const pullRequest = (from: string) => ({
  repository: publicRepository,
  pull_request: { head: { repo: { full_name: from } }, base: { repo: publicRepository } },
})

const makePublic =
  'Fix: A private repository is never published: an sdist or a crate carries its source. Make the repository public first, or leave `live` off.'
const pushTag =
  'Fix: Push the tag: git tag v0.2.0 && git push origin v0.2.0. By hand, start the workflow with the tag chosen as its ref.'
const giveToken =
  'Fix: Nothing was uploaded. If GitHub is down (https://www.githubstatus.com), run the job again when it is up. If it refused, give the job `permissions: contents: read` and the input `github-token`.'
const noIdentity =
  'error id-token-missing: The job has no OIDC token for crates.io (or the input `crates-token`) and PyPI (or the input `pypi-token`).'

const refusals: readonly Refusal[] = [
  {
    title: 'the publish step without `live: true` looks at nothing',
    play: () => ({ with: { live: '' } }),
    told: [
      'error not-live: The publish step was started without `live: true`, so nothing was looked at and nothing uploaded.\nFix: Use `step: dry-run` to see what would happen, and `live: true` to publish.',
    ],
    reads: [],
    acts: [],
  },
  {
    title: 'a run by hand on a branch has no tag',
    run: { ref: branch, event: 'workflow_dispatch' },
    told: [`error tag-missing: The run is on ${branch}, and a live release needs a tag.\n${pushTag}`],
    reads: tagless,
  },
  {
    title: 'a repository that the API calls private is never published',
    visibility: 'private',
    told: [`error repository-private: The repository is not public: GitHub’s API says private.\n${makePublic}`],
    acts: [],
  },
  {
    title: 'a repository that the event calls private is never published',
    run: { payload: { repository: { private: true, visibility: 'private' } } },
    told: [`error repository-private: The repository is not public: the event says private.\n${makePublic}`],
    acts: [],
  },
  {
    title: 'a repository that the event calls internal is never published',
    run: { payload: { repository: { private: true, visibility: 'internal' } } },
    told: [`error repository-private: The repository is not public: the event says internal.\n${makePublic}`],
    acts: [],
  },
  {
    title: 'a repository that only the identity token calls private is never published',
    run: { repository: { visibility: 'private' }, payload: { repository: publicRepository } },
    told: [`error repository-private: The repository is not public: the job’s OIDC token says private.\n${makePublic}`],
  },
  {
    title: 'a repository of which nobody can say that it is public is not published',
    run: { payload: {} },
    play: () => ({
      strangeToken: true,
      permissions: { contents: 'write' },
      with: tokens,
      secrets: Object.values(tokens),
    }),
    told: [
      `error repository-visibility-unknown: Nobody could say whether the repository is public (API: Bad credentials - https://docs.github.com/rest; the event is silent; no OIDC token was asked).\n${giveToken}`,
      `error tag-unreadable: GitHub did not say where the tag v0.2.0 points: Bad credentials - https://docs.github.com/rest.\n${giveToken}`,
    ],
    reads: [...silent, ...fetching, ...inventory, ...ownersOfCrates],
    acts: [],
  },
  {
    title:
      'where the API and the event are silent, the identity token is asked: its word that the repository is public counts',
    run: { payload: {} },
    faults: ['github:get:500@1+'],
    told: [
      `error tag-unreadable: GitHub did not say where the tag v0.2.0 points: it answered 500 with a page.\n${giveToken}`,
    ],
    reads: [...down, ...fetching, ...inventory],
    shown: ['API silent, event silent, token public'],
  },
  {
    title: 'where the API and the event are silent, and the identity token calls the repository internal, that refuses',
    run: { payload: {}, repository: { visibility: 'internal' } },
    faults: ['github:get:500@1+'],
    told: [
      `error repository-private: The repository is not public: the job’s OIDC token says internal.\n${makePublic}`,
      `error tag-unreadable: GitHub did not say where the tag v0.2.0 points: it answered 500 with a page.\n${giveToken}`,
    ],
    reads: [...down, ...fetching, ...inventory],
    shown: ['API silent, event silent, token internal'],
  },
  {
    title: 'a tag on a branch that is not merged is not released',
    before: ({ run, world }) => {
      moveRef({ ref: branch, commit: 'f'.repeat(40) }, world.services().github)
      moveRef({ ref: 'refs/heads/feature', commit: run.sha }, world.services().github)
    },
    told: [
      "error tag-off-branch: The commit COMMIT of v0.2.0 is on no branch that is released from (main, release/*, release-*, *.x).\nFix: Merge it into main first, and run this job again. Where releases come from other branches too, name them in the config:\n    release:\n      branches: ['release/*']",
    ],
    reads: [...offMain, 'GET api.github.com/repos/octo-org/octo-repo/git/matching-refs/heads/'],
  },
  {
    title: 'where GitHub cannot say on which branch the tag is, nothing is released',
    faults: ['github:get:500@3+'],
    told: [
      `error tag-unreadable: GitHub did not say on which branch v0.2.0 is: 500 Internal Server Error.\n${giveToken}`,
    ],
    reads: [
      ...looking.filter((each) => !each.includes('/compare/')),
      ...Array.from({ length: 4 }, () => 'GET api.github.com/repos/octo-org/octo-repo/compare/main...SHA → 500'),
    ],
  },
  {
    title: 'a pull request from a fork publishes nothing',
    run: { event: 'pull_request', ref: 'refs/pull/7/merge', payload: pullRequest('stranger/octo-repo') },
    play: () => ({ permissions: { contents: 'read' } }),
    told: [
      'error event-fork: The run belongs to a pull request from a fork.\nFix: Forks can make dry runs. Publish from a tag of the repository itself.',
      `error tag-missing: The run is on refs/pull/7/merge, and a live release needs a tag.\n${pushTag}`,
      `${noIdentity}\nFix: A pull request from a fork never has one.`,
    ],
    reads: tagless,
    acts: [],
  },
  {
    title: 'a pull request from a fork publishes nothing either where the event runs with our rights',
    run: { event: 'pull_request_target', ref: branch, payload: pullRequest('stranger/octo-repo') },
    told: [
      'error event-fork: The run belongs to a pull request from a fork.\nFix: Forks can make dry runs. Publish from a tag of the repository itself.',
      `error tag-missing: The run is on ${branch}, and a live release needs a tag.\n${pushTag}`,
    ],
    reads: tagless,
  },
  {
    title: 'the event pull_request_target publishes nothing, whoever made the pull request',
    run: { event: 'pull_request_target', ref: 'refs/tags/v0.2.0', payload: pullRequest('octo-org/octo-repo') },
    told: [
      'error event-refused: The event pull_request_target cannot publish.\nFix: Publish on `push` of a tag, or on `workflow_dispatch` with the tag chosen as the ref.',
    ],
  },
  {
    title: 'a job without `id-token: write` is told which permissions to add',
    play: () => ({ permissions: { contents: 'write' } }),
    told: [
      `${noIdentity}\nFix: Add to the publishing job:\n    permissions:\n      id-token: write\n      contents: write`,
    ],
    acts: [],
  },
  {
    title: 'a job without `contents: write` is stopped at the draft, before anything is minted or published',
    play: () => ({ permissions: { contents: 'read', 'id-token': 'write' } }),
    told: [
      'error contents-permission: GitHub did not let the job draft the release: 403 Resource not accessible by integration - https://docs.github.com/rest/releases/releases#create-a-release.\nFix: Add to the publishing job:\n    permissions:\n      contents: write\n      id-token: write',
    ],
    reads: [...looking, 'GET api.github.com/repos/octo-org/octo-repo/releases'],
    acts: [askingIdentity, `${drafting[0]} → 403`],
  },
  {
    title: 'a tag that was moved on GitHub after the plan is not released',
    before: ({ run, world }) => moveRef({ ref: run.ref, commit: 'f'.repeat(40) }, world.services().github),
    told: [
      'error tag-moved: On GitHub the tag v0.2.0 points at ffffffffff, and the plan was made for COMMIT.\nFix: This run uploaded nothing. Start the whole workflow again on the tag as it is now. Where files of this version are out already, put the tag back to the commit they were built from instead, and run this job again: other bytes would be refused.',
    ],
  },
  {
    title: 'a tag that is gone from GitHub is not released',
    before: ({ run, world }) => void world.services().github.refs.delete(run.ref),
    told: ['error tag-absent: The tag v0.2.0 is not on GitHub.\nFix: Push it: git push origin v0.2.0.'],
    reads: tagless,
  },
  {
    title: 'a run on another tag than the planned one does not carry the plan out',
    play: ({ run }) => ({ run: changedRun(run, { ref: 'refs/tags/v0.3.0' }) }),
    told: [
      'error ref-not-planned: The run is on refs/tags/v0.3.0, and the plan is for v0.2.0.\nFix: Use the plan of this run: pass the output `plan` of its plan step.',
    ],
  },
  {
    title: 'an input `plan` that no plan step made is not carried out',
    play: () => ({ with: { plan: '{"schema":1}' } }),
    told: [
      'error plan-invalid: The input `plan` cannot be read: tag is not a text.\nFix: Pass the output of the plan step: plan: ${{ needs.plan.outputs.plan }}',
    ],
    reads: [],
    acts: [],
  },
  {
    title: 'a new crate cannot be created by trusted publishing, and nothing else is published without it',
    index: { ...known, rust: { 'tally-core': { '0.1.0': '1'.repeat(64) } } },
    told: [
      'error crate-new-needs-token: crates.io does not know tally yet, and trusted publishing cannot create a crate.\nFix: Publish the first version with a token of scope `publish-new` in the input `crates-token`, then add the trusted publisher on crates.io.',
    ],
    reads: looking.map((each) => (each.endsWith('/tally') ? `${each} → 404` : each)),
  },
]

describe('publish refuses, tells why, and changes nothing:', () => {
  for (const {
    title,
    play,
    before,
    told,
    reads = looking,
    acts = [askingIdentity],
    shown = [],
    ...differs
  } of refusals) {
    test(title, async () => {
      await withRelease(differs, async (release) => {
        before?.(release)
        const end = await release.publish(play?.(release))
        const commit = release.run.sha.slice(0, 10)
        expect(end.told).toEqual(told.map((each) => each.replace('COMMIT', commit)))
        expect(end).toMatchObject({ exitCode: 1, conclusion: 'failure', outputs: { published: 'false' } })
        expect(end.outputs['receipt']).toBe('')
        expect(end.wire).toEqual({ reads: [...reads].sort(), acts })
        const { crates, pypi, github } = release.world.services()
        expect([crates.published, pypi.uploads, pypi.mintedTokens.size, github.releases.size]).toEqual([[], [], 0, 0])
        for (const each of shown) expect(end.summary).toContain(each)
        for (const each of told) expect(end.summary).toContain(/^error ([\w-]+)/.exec(each)?.[1] ?? 'no code')
      })
    })
  }
})

/** What a publish may do where the usual voices or refs are others. */
const allowed: readonly (Pick<Refusal, 'title' | 'run' | 'play' | 'before' | 'faults'> & {
  readonly guards: string
})[] = [
  {
    title: 'from a release branch that the default one does not hold',
    before: ({ run, world }) => {
      moveRef({ ref: branch, commit: 'f'.repeat(40) }, world.services().github)
      moveRef({ ref: 'refs/heads/release/0.2', commit: run.sha }, world.services().github)
    },
    guards: 'release/0.2',
  },
  {
    title: 'by hand, with the tag chosen as the ref',
    run: { event: 'workflow_dispatch' },
    guards: 'workflow\\_dispatch by octocat',
  },
]

describe('publish goes on, and its summary records the guards:', () => {
  for (const { title, play, before, guards, ...differs } of allowed) {
    test(title, async () => {
      await withRelease(differs, async (release) => {
        before?.(release)
        const end = await release.publish(play?.(release))
        expect(end).toMatchObject({ told: [], exitCode: 0, outputs: { published: 'true' } })
        expect(end.summary).toContain('### Guards of a live run')
        expect(end.summary).toContain(guards)
        expect(end.log.join('\n')).toMatch(/^✓ public repository +API/m)
      })
    })
  }
})
