import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { LoopbackRequest } from '../../../rehearsal/handler.ts'
import { blake2b256 } from '../../../rehearsal/handlers/pypi/blake2b.ts'
import type { PypiOptions } from '../../../rehearsal/handlers/pypi/state.ts'
import { ask, stagePypi, stageTime } from '../../make/pypi-stage.ts'
import { makeSdist, type SdistOptions } from '../../make/sdist.ts'
import { basic, makeUploadRequest, type UploadOptions } from '../../make/upload-request.ts'
import { type MadeFile, makeWheel, type WheelOptions } from '../../make/wheel.ts'

const md5 = createHash('md5').update(makeWheel().bytes).digest('hex').toUpperCase()

/** One upload and what PyPI makes of it. */
interface Row {
  readonly title: string
  readonly request: LoopbackRequest
  readonly status: number
  /** Words of the sentence; it stands in the body and (but for a success) in the reason phrase. */
  readonly words: string
  /** Where the rule is written. */
  readonly source: string
  readonly options?: Partial<PypiOptions>
}

const wheel = (options: WheelOptions = {}, upload: UploadOptions = {}): LoopbackRequest =>
  makeUploadRequest(makeWheel(options), upload)
const sdist = (options: SdistOptions = {}, upload: UploadOptions = {}): LoopbackRequest =>
  makeUploadRequest(makeSdist(options), upload)
/** A wheel with these form fields. */
const form = (fields: UploadOptions['fields'] & object): LoopbackRequest => wheel({}, { fields })
const bytes = (filename: string, content: Buffer): MadeFile => ({ ...makeWheel(), filename, bytes: content })

const accepted: readonly Row[] = [
  ['a plain wheel', wheel()],
  ['a deflated wheel with a build number', wheel({ deflate: true, build: '1' })],
  ['an sdist', sdist()],
  ['a wheel whose RECORD lists too little (owners are mailed)', wheel({ record: 'demo-1.0.dist-info/RECORD,,\n' })],
  ['a zip with a comment of the archive', wheel({ zip: { archiveComment: 'hello' } })],
  ['a bad classifier only inside METADATA', wheel({ fields: { Classifier: 'Nonsense' } })],
  ['a version spelt differently in the file name', wheel({ version: '1.0.0' }, { fields: { version: '1.0' } })],
  ['no Content-Type in the file part, as uv sends it', wheel({}, { content: { type: undefined } })],
  ['an empty description', form({ description: '' })],
  ['fields that PyPI does not know', form({ import_names: 'demo', surprise: 'x' })],
  ['a value that is only UNKNOWN', form({ home_page: 'UNKNOWN' })],
  ['every digest, when all fit', form({ md5_digest: md5, blake2_256_digest: blake2b256(makeWheel().bytes) })],
].map(([title, request]) => ({ title, request, status: 200, words: '200 OK', source: 'facts pypi §1' }) as Row)

const identity: readonly Row[] = [
  {
    title: 'a token that nobody gave out',
    request: wheel({}, { authorization: basic('__token__', 'pypi-other') }),
    status: 403,
    words: 'Invalid or non-existent authentication information. See https://pypi.org/help/#invalid-auth',
    source: 'facts pypi §1.4; warehouse forklift/decorators.py',
  },
  {
    title: 'a token given without __token__ as the user',
    request: wheel({}, { authorization: basic('', 'pypi-user') }),
    status: 403,
    words: 'Username/Password authentication is no longer supported.',
    source: 'facts pypi §1.4; warehouse accounts/security_policy.py',
  },
  {
    title: 'a project token for another project',
    request: wheel({}, { authorization: basic('__token__', 'pypi-scoped') }),
    status: 403,
    words: "Invalid API Token: project-scoped token is not valid for project: 'demo'",
    source: 'facts pypi §1.4; warehouse macaroons/caveats',
    options: { tokens: [{ token: 'pypi-scoped', scope: 'elsewhere' }] },
  },
  {
    title: 'a project of somebody else',
    request: wheel(),
    status: 403,
    words: "The user 'rehearsal' isn't allowed to upload to project 'demo'.",
    source: 'facts pypi §1.4',
    options: { projects: [{ name: 'demo' }], tokens: [{ token: 'pypi-user', scope: 'user', owns: [] }] },
  },
  {
    title: 'an archived project',
    request: wheel(),
    status: 403,
    words: "isn't allowed to upload to project 'demo'.",
    source: 'facts pypi §5',
    options: { projects: [{ name: 'demo', status: 'archived' }] },
  },
]

const forms: readonly Row[] = [
  { title: 'a text field sent as a file', words: 'summary: Should not be a tuple.', request: tuple() },
  { title: 'another protocol version', words: 'Unknown protocol version.', request: form({ protocol_version: '2' }) },
  {
    title: 'no name',
    words: "'' is an invalid value for Name. Error: This field is required.",
    request: form({ name: undefined }),
  },
  { title: 'a name with a slash', words: 'Start and end with a letter or numeral', request: form({ name: 'de/mo' }) },
  {
    title: 'an egg',
    words: 'Invalid value for filetype. Error: Use a known file type.',
    request: form({ filetype: 'bdist_egg' }),
  },
  {
    title: 'a wheel without a Python tag',
    words: 'Python version is required for binary',
    request: form({ pyversion: '' }),
  },
  {
    title: 'an sdist with a Python tag',
    words: "Use 'source' as Python version for an sdist.",
    request: sdist({}, { fields: { pyversion: 'py3' } }),
  },
  { title: 'no digest', words: 'Error: Include at least one message digest.', request: form({ sha256_digest: '' }) },
  {
    title: 'a digest that is no hex',
    words: 'Use a valid, hex-encoded, SHA256',
    request: form({ sha256_digest: 'x' }),
  },
  { title: 'no file', words: 'Upload payload does not have a file.', request: wheel({}, { content: 'none' }) },
].map((row) => ({ ...row, status: 400, source: 'facts pypi §1.1; warehouse forklift/forms.py' }))

function tuple(): LoopbackRequest {
  const request = wheel()
  const part = '--edge\r\nContent-Disposition: form-data; name="summary"; filename="s"\r\n\r\nhello\r\n'
  return { ...request, body: Buffer.concat([Buffer.from(part), request.body]) }
}

const fields: readonly Row[] = (
  [
    ['no metadata version', { metadata_version: undefined }, 'None is not a valid metadata version.'],
    ['metadata 2.6', { metadata_version: '2.6' }, "'2.6' is not a valid metadata version."],
    ['metadata 2.0', { metadata_version: '2.0' }, "'2.0' is not a valid metadata version."],
    ['a version that is none', { version: 'dog' }, "'dog' is invalid for 'version'. See https://packaging.python.org/"],
    ['a local version', { version: '1.0+local' }, "The use of local versions in '1.0+local' is not allowed. See"],
    [
      'License-File in metadata 2.1',
      { metadata_version: '2.1', license_file: 'LICENSE' },
      'license-file introduced in metadata version 2.4, not 2.1.',
    ],
    ['a licence file above the project', { license_file: '../LICENSE' }, 'parent directory indicators are not allowed'],
    ['a licence that SPDX does not know', { license_expression: 'Apache 2.0' }, "is invalid for 'license-expression'."],
    [
      'both kinds of licence',
      { license: 'MIT', license_expression: 'MIT' },
      'License is deprecated when License-Expression is present.',
    ],
    ['a summary of two lines', { summary: 'a\nb' }, "'summary' must be a single line."],
    ['a summary of 513 characters', { summary: 'a'.repeat(513) }, "'summary' field must be 512 characters or less."],
    ['a summary sent twice', { summary: ['a', 'b'] }, "'summary' has invalid data."],
    ['an unknown classifier', { classifiers: ['Topic :: Nonsense'] }, "'Topic :: Nonsense' is not a valid classifier."],
    ['a private project', { classifiers: ['Private :: Do Not Upload'] }, 'is not a valid classifier.'],
    [
      'a deprecated classifier',
      { classifiers: ['Natural Language :: Ukranian'] },
      "has been deprecated, use one of ['Natural Language :: Ukrainian'] instead.",
    ],
    [
      'a dependency by address',
      { requires_dist: ['other @ https://example.org/other.whl'] },
      "Can't have direct dependency: other @ https://example.org/other.whl.",
    ],
    ['a dependency that is none', { requires_dist: ['other >= '] }, "'other >= ' is invalid for 'requires-dist'."],
    ['a Python range that is none', { requires_python: '^3.8' }, "'^3.8' is invalid for 'requires-python'."],
    ['a project URL without a scheme', { project_urls: ['Home, example.org'] }, "'example.org' is not a valid url."],
    [
      'a label that is too long',
      { project_urls: [`${'a'.repeat(33)}, https://x.org`] },
      'must be 32 characters or less.',
    ],
    ['an e-mail address that is none', { author_email: 'me at example' }, "'me' is not a valid email address:"],
    ['an unknown content type', { description_content_type: 'text/html' }, "must be one of ['text/markdown'"],
    ['a dynamic name', { dynamic: ['Name'] }, "'name' is not allowed as a dynamic field."],
    [
      'a README with a Sphinx role',
      { description: 'See :ref:`usage`.' },
      'The description failed to render in the default format of reStructuredText. See https://pypi.org/help/',
    ],
    [
      'a Markdown README of nothing but space',
      { description: ' \n', description_content_type: 'text/markdown' },
      "The description failed to render for 'text/markdown'.",
    ],
  ] as const
).map(([title, given, words]) => ({
  title,
  request: form(given),
  status: 400,
  words,
  source: 'facts pypi §1.2, §1.4, §4.2, §4.4; warehouse forklift/metadata.py',
}))

const named = (filename: string, version = '1.0'): LoopbackRequest =>
  makeUploadRequest(
    { ...makeWheel(), filename },
    { fields: { name: 'demo', version, filetype: 'bdist_wheel', pyversion: 'py3' } },
  )

const names: readonly Row[] = [
  [
    'a name with a slash',
    named('a/demo-1.0-py3-none-any.whl'),
    String.raw`Cannot upload a file with '/' or '\' in the name.`,
  ],
  ['a control character', named('demo\t-1.0-py3-none-any.whl'), 'non-printable characters (ordinals 0-31)'],
  ['a tar.bz2', named('demo-1.0.tar.bz2'), 'Invalid file extension: Use .tar.gz, .whl or .zip extension.'],
  ['an sdist sent as a wheel', named('demo-1.0.tar.gz'), 'Extension .tar.gz is invalid for filetype bdist_wheel.'],
  [
    'too few parts',
    makeUploadRequest({ ...makeWheel(), filename: 'demo-1.0-any.whl' }),
    'Invalid wheel filename (wrong number of parts)',
  ],
  [
    'a wheel of another project',
    wheel({ name: 'other' }, { fields: { name: 'demo' } }),
    "Start filename for 'demo' with 'demo'.",
  ],
  [
    'a wheel name that is not normalised',
    wheel({ distInfo: 'Demo-1.0.dist-info', filename: 'Demo-1.0-py3-none-any.whl' }),
    "should contain the normalized project name 'demo', not 'Demo'.",
  ],
  [
    'another version in the wheel name',
    wheel({}, { fields: { version: '1.1' } }),
    "Version in filename should be '1.1' not '1.0'.",
  ],
  ['a bare linux tag', wheel({ tag: 'cp313-cp313-linux_x86_64' }), "has an unsupported platform tag 'linux_x86_64'."],
  ['macOS 11.1', wheel({ tag: 'cp313-cp313-macosx_11_1_arm64' }), "unsupported platform tag 'macosx_11_1_arm64'."],
  ['one bad tag of two', wheel({ tag: 'py3-none-any.linux_i686' }), "unsupported platform tag 'linux_i686'."],
  [
    'an sdist name that is not normalised',
    sdist({ name: 'my-demo', filename: 'my-demo-1.0.tar.gz' }, { fields: { name: 'my-demo', version: '1.0' } }),
    "Filename 'my-demo-1.0.tar.gz' is invalid, should be 'my_demo-1.0.tar.gz'.",
  ],
  [
    'an sdist version that is not normalised',
    sdist({ version: '1.0.0.rc1' }, { fields: { version: '1.0.0rc1' } }),
    "is invalid, should be 'demo-1.0.0rc1.tar.gz'.",
  ],
  [
    'an sdist of another project',
    sdist({ name: 'other' }, { fields: { name: 'demo' } }),
    "Start filename for 'demo' with 'demo'.",
  ],
].map(([title, request, words]) => ({ title, request, words, status: 400, source: 'facts pypi §4.3, §4.6' }) as Row)

const twice = makeWheel({ change: (members) => [...members, ...members.slice(0, 1)] })
const archives: readonly Row[] = [
  [
    'no zip at all',
    makeUploadRequest(bytes('demo-1.0-py3-none-any.whl', Buffer.from('hello'))),
    'File is not a zipfile',
  ],
  ['an image by its type', wheel({}, { content: { type: 'image/png' } }), '400 Invalid distribution file.'],
  [
    'bzip2 inside',
    wheel({ change: (all) => all.map((each) => ({ ...each, claimMethod: 12 })) }),
    'File does not use a supported compression type',
  ],
  [
    'data descriptors',
    wheel({ change: (all) => all.map((each) => ({ ...each, dataDescriptor: true })) }),
    'ZIP archive not accepted: ZIP contains a data descriptor. See https://docs.pypi.org/archives',
  ],
  ['a member twice', makeUploadRequest(twice), 'Duplicate filename in local headers'],
  [
    'a comment of a member',
    wheel({ change: (all) => all.map((each) => ({ ...each, comment: 'x' })) }),
    'Comment in central directory',
  ],
  ['bytes behind the end', wheel({ zip: { trailing: Buffer.from('x') } }), 'Trailing data'],
  ['bytes before the start', wheel({ zip: { prefix: Buffer.from('#!/bin/sh\n') } }), 'Unknown record signature'],
  [
    'a member outside of the directory',
    wheel({ change: ([first, ...rest]) => (first ? [{ ...first, unlisted: true }, ...rest] : []) }),
    'Filename not in central directory',
  ],
  [
    'a name that differs in the directory',
    wheel({ change: ([first, ...rest]) => (first ? [{ ...first, centralName: 'x' }, ...rest] : []) }),
    'Filename not in central directory',
  ],
  [
    'a wheel that unpacks to fifty times its size',
    wheel({ deflate: true, files: { 'demo/big': Buffer.alloc(70 * 1024 ** 2) } }),
    'File exceeds compression ratio of 50',
  ],
  ['no WHEEL', wheel({ without: ['demo-1.0.dist-info/WHEEL'] }), 'WHEEL not found at demo-1.0.dist-info/WHEEL'],
  [
    'no RECORD',
    wheel({ without: ['demo-1.0.dist-info/RECORD'] }),
    "Wheel 'demo-1.0-py3-none-any.whl' does not contain the required RECORD file: demo-1.0.dist-info/RECORD",
  ],
  [
    'no METADATA',
    wheel({ without: ['demo-1.0.dist-info/METADATA'] }),
    'does not contain the required METADATA file: demo-1.0.dist-info/METADATA',
  ],
  [
    'entry points with a colon',
    wheel({ files: { 'demo-1.0.dist-info/entry_points.txt': '[console_scripts]\ndemo: demo:main\n' } }),
    'has invalid entry points defined in the entry_points.txt file',
  ],
  [
    'a script with a path',
    wheel({ files: { 'demo-1.0.dist-info/entry_points.txt': '[console_scripts]\n../demo = demo:main\n' } }),
    'has invalid entry points',
  ],
  [
    'a licence file that the wheel lacks',
    wheel({}, { fields: { license_file: 'LICENSE' } }),
    'License-File LICENSE does not exist in distribution file demo-1.0-py3-none-any.whl at demo-1.0.dist-info/licenses/LICENSE',
  ],
  [
    'a licence file that the sdist lacks',
    sdist({}, { fields: { license_file: 'LICENSE' } }),
    'License-File LICENSE does not exist in distribution file demo-1.0.tar.gz at demo-1.0/LICENSE',
  ],
  ['no tar at all', makeUploadRequest(bytes('demo-1.0.tar.gz', Buffer.from('hello'))), 'File is not a tarfile'],
  [
    'a tar.gz cut short',
    makeUploadRequest({ ...makeSdist(), bytes: makeSdist().bytes.subarray(0, -20) }),
    'Invalid distribution file. ',
  ],
  ['no PKG-INFO', sdist({ without: ['PKG-INFO'] }), 'PKG-INFO not found at demo-1.0/PKG-INFO'],
  [
    'two folders at the top',
    sdist({ change: (all) => [...all, { name: 'other/file' }] }),
    'Incorrect number of top-level directories in sdist',
  ],
  [
    'members that begin with ./',
    sdist({ change: (all) => all.map((each) => ({ ...each, name: `./${each.name}` })) }),
    'PKG-INFO not found at demo-1.0/PKG-INFO',
  ],
  [
    'a sparse member',
    sdist({ change: (all) => [...all, { name: 'demo-1.0/hole', type: 'S' }] }),
    'tar archive not accepted: Sparse members are not allowed.',
  ],
].map(
  ([title, request, words]) =>
    ({
      title,
      request,
      words,
      status: 400,
      source: 'facts pypi §4.5; warehouse utils/zipfiles.py, utils/wheel.py',
    }) as Row,
)

const day = 24 * 60 * 60 * 1000
const there = (filename: string, age = 0, sha256 = '0'.repeat(64)) => ({
  projects: [{ name: 'demo', files: [{ filename, version: '1.0', sha256, uploadedAt: stageTime - age }] }],
})
const existing: readonly Row[] = [
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

const rows = [...accepted, ...identity, ...forms, ...fields, ...names, ...archives, ...existing]

describe('what the loopback PyPI accepts and refuses', () => {
  test.each(rows)('$status for $title ($source)', async ({ request, status, words, options }) => {
    const state = stagePypi(options)
    const known = [...state.projects.keys()]
    const answer = await ask(state, request)
    expect(`${answer.status}: ${codeOf(answer.body)}`).toContain(words)
    expect(answer.status).toBe(status)
    if (status === 200) return
    expect(`${status} ${answer.reason}`).toContain(words.replace(/^400 /, ''))
    expect(state.uploads).toEqual([])
    expect([...state.projects.keys()]).toEqual(known)
  })

  test('knows at least 45 refusals', () => {
    expect(rows.filter((row) => row.status !== 200).length).toBeGreaterThanOrEqual(45)
  })
})

function codeOf(body: Buffer | string | undefined): string {
  const value: unknown = JSON.parse(body?.toString() ?? '')
  return typeof value === 'object' && value !== null && 'code' in value ? String(value.code) : ''
}
