import type { Announcement } from '../../src/model/announcement.ts'
import { problem } from '../../src/model/problem.ts'

/** A release of one wheel that worked; `differs` names what a test is about. */
export function announcement(differs: Partial<Announcement> = {}): Announcement {
  return {
    event: 'released',
    tag: 'v1.0.0',
    version: '1.0.0',
    channel: 'release',
    repository: 'octo/tally',
    packages: ['tally 1.0.0: https://pypi.org/project/tally/1.0.0/'],
    files: [
      {
        filename: 'tally-1.0.0-py3-none-any.whl',
        name: 'tally',
        version: '1.0.0',
        sha256: 'a'.repeat(64),
        size: 1000,
        registry: 'pypi',
        outcome: 'uploaded',
        page: 'https://pypi.org/project/tally/1.0.0/',
      },
    ],
    problems: [],
    releaseUrl: 'https://github.com/octo/tally/releases/tag/v1.0.0',
    runUrl: 'https://github.com/octo/tally/actions/runs/1',
    id: 'v1.0.0-1-1-released',
    at: '2026-11-21T10:00:00.000Z',
    ...differs,
  }
}

/** The same release, which broke off before anything was uploaded. */
export function failure(differs: Partial<Announcement> = {}): Announcement {
  return announcement({
    event: 'failed',
    files: [],
    problems: [problem('tag-moved', 'The tag v1.0.0 was moved.', 'Start again.', { level: 'live' })],
    releaseUrl: undefined,
    id: 'v1.0.0-1-1-failed',
    ...differs,
  })
}
