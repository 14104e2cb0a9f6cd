import type { LoopbackRequest } from '../../../../rehearsal/handler.ts'
import { makeUploadRequest } from '../../../make/upload-request.ts'
import { makeWheel } from '../../../make/wheel.ts'
import { type PypiRow, sdist, wheel } from './row.ts'

const named = (filename: string, version = '1.0'): LoopbackRequest =>
  makeUploadRequest(
    { ...makeWheel(), filename },
    { fields: { name: 'demo', version, filetype: 'bdist_wheel', pyversion: 'py3' } },
  )

/** Wrong file names. */
export const filenameRows: readonly PypiRow[] = [
  [
    'a file name with a slash',
    named('a/demo-1.0-py3-none-any.whl'),
    String.raw`Cannot upload a file with '/' or '\' in the name.`,
  ],
  ['a control character', named('demo\t-1.0-py3-none-any.whl'), 'non-printable characters (ordinals 0-31)'],
  ['a tar.bz2', named('demo-1.0.tar.bz2'), 'Invalid file extension: Use .tar.gz, .whl or .zip extension.'],
  ['an sdist sent as a wheel', named('demo-1.0.tar.gz'), 'Extension .tar.gz is invalid for filetype bdist_wheel.'],
  [
    'a name that is too long for a file system',
    wheel({ name: `demo_${'x'.repeat(225)}` }),
    "Filename is too long: 'demo_xxx",
  ],
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
].map(([title, request, words]) => ({ title, request, words, status: 400, source: 'facts pypi §4.3, §4.6' }) as PypiRow)
