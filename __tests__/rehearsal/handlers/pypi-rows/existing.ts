import { stageTime } from '../../../make/pypi-stage.ts'
import { makeWheel } from '../../../make/wheel.ts'
import { form, type PypiRow, sdist, wheel } from './row.ts'

const day = 24 * 60 * 60 * 1000
const there = (filename: string, age = 0, sha256 = '0'.repeat(64)) => ({
  projects: [{ name: 'demo', files: [{ filename, version: '1.0', sha256, uploadedAt: stageTime - age }] }],
})
/** What does not fit to what is there. */
export const existingRows: readonly PypiRow[] = [
  {
    title: 'the name of a file that is there',
    request: wheel(),
    status: 400,
    words: "File already exists ('demo-1.0-py3-none-any.whl', with blake2_256 hash '",
    source: 'facts pypi §1.4',
    options: there('demo-1.0-py3-none-any.whl'),
  },
  {
    title: 'the bytes of a file that is there under another name',
    request: wheel({ build: '2' }),
    status: 400,
    words: "File already exists ('demo-1.0-2-py3-none-any.whl'",
    source: 'facts pypi §0.2',
    options: there('demo-1.0-1-py3-none-any.whl', 0, makeWheel({ build: '2' }).sha256),
  },
  {
    title: 'the very file that is there, in an old release too',
    request: wheel(),
    status: 200,
    words: '200 OK',
    source: 'facts pypi §0.1',
    options: there('demo-1.0-py3-none-any.whl', 99 * day, makeWheel().sha256),
  },
  {
    title: 'a name that was used and deleted',
    request: wheel(),
    status: 400,
    words: 'This filename was previously used by a file that has since been deleted. Use a different version.',
    source: 'facts pypi §1.4',
    options: { usedFilenames: ['demo-1.0-py3-none-any.whl'] },
  },
  {
    title: 'a new file in a release of 15 days',
    request: wheel(),
    status: 400,
    words: 'Uploading new files to releases older than 14 days is not allowed.',
    source: 'facts pypi §0.3',
    options: there('demo-1.0.tar.gz', 15 * day),
  },
  {
    title: 'a second sdist',
    request: sdist({ files: { x: 'y' } }),
    status: 400,
    words: 'Only one sdist may be uploaded per release.',
    source: 'facts pypi §1.4',
    options: there('demo-1.0.zip'),
  },
  {
    title: 'a wrong digest',
    request: form({ md5_digest: '0'.repeat(32) }),
    status: 400,
    words: 'The digest supplied does not match a digest calculated from the uploaded file.',
    source: 'facts pypi §1.4',
  },
  {
    title: 'a file above the limit of its project',
    request: wheel(),
    status: 400,
    words:
      "File too large. Limit for project 'demo' is 0 MB. See https://docs.pypi.org/project-management/storage-limits",
    source: 'facts pypi §1.4',
    options: { projects: [{ name: 'demo', fileLimit: 100 }] },
  },
  {
    title: 'a project that would grow above its limit',
    request: wheel(),
    status: 400,
    words: "Project size too large. Limit for project 'demo' total size is 0 GB.",
    source: 'facts pypi §1.4',
    options: { projects: [{ name: 'demo', projectLimit: 100 }] },
  },
  {
    title: 'a new project with the name of a standard module',
    request: wheel({ name: 'asyncio' }),
    status: 400,
    words: "The name 'asyncio' isn't allowed (conflict with Python Standard Library module name).",
    source: 'facts pypi §1.4; warehouse packaging/services.py',
  },
  {
    title: 'a new project that looks like another',
    request: wheel({ name: 'dem0' }),
    status: 400,
    words: "The name 'dem0' is too similar to an existing project.",
    source: 'facts pypi §1.4',
    options: { projects: [{ name: 'demo' }] },
  },
  {
    title: 'attestations with an API token',
    request: form({ attestations: '[]' }),
    status: 400,
    words: 'Invalid attestations supplied during upload: Attestations are only supported when using Trusted Publishing',
    source: 'facts pypi §3.4',
  },
]
