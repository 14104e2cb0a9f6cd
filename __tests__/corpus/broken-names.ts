import { makeSdist, type SdistOptions } from '../make/sdist.ts'
import { type MadeFile, makeWheel, type WheelOptions } from '../make/wheel.ts'
import { makeZip } from '../make/zip.ts'
import type { BrokenFile } from './broken.ts'

const wheel = (filename: string, options: WheelOptions = {}): MadeFile => makeWheel({ ...options, filename })
const sdist = (filename: string, options: SdistOptions = {}): MadeFile => makeSdist({ ...options, filename })

/** Named so that its metadata is found, whatever the name is. */
function stem(filename: string, options: WheelOptions = {}): MadeFile {
  const [name, version] = filename.split('-')
  return wheel(filename, { ...options, distInfo: `${name}-${version}.dist-info` })
}

const unknownExtension = 'Invalid file extension: Use .tar.gz, .whl or .zip extension.'
const characters =
  'Cannot upload a file with non-printable characters (ordinals 0-31) or the DEL character (ordinal 127) in the name.'
const slashes = String.raw`Cannot upload a file with '/' or '\' in the name.`

const invalid: readonly BrokenFile[] = (
  [
    ['an egg', sdist('demo-1.0-py3.13.egg'), unknownExtension],
    ['an installer for Windows', sdist('demo-1.0.exe'), unknownExtension],
    ['an RPM', sdist('demo-1.0-1.noarch.rpm'), unknownExtension],
    ['an sdist of bzip2', sdist('demo-1.0.tar.bz2'), unknownExtension],
    ['an sdist of xz', sdist('demo-1.0.tar.xz'), unknownExtension],
    ['an sdist called .tgz', sdist('demo-1.0.tgz'), unknownExtension],
    ['a file without an extension', sdist('demo-1'), unknownExtension],
    ['an extension in capitals', sdist('demo-1.0.TAR.GZ'), 'Invalid file extension: '],
    ['a wheel in capitals', wheel('demo-1.0-py3-none-any.WHL'), 'Invalid file extension: '],
    ['a wheel without an ABI', stem('demo-1.0-py3-any.whl'), 'wrong number of parts'],
    ['a wheel with a part too many', stem('demo-1.0-1-cp313-cp313-none-any.whl'), 'wrong number of parts'],
    ['a wheel whose build number is a word', stem('demo-1.0-one-py3-none-any.whl'), 'Invalid build number: one'],
    ['a wheel with two underscores', stem('de__mo-1.0-py3-none-any.whl'), 'Invalid project name'],
    ['a wheel with a sign in its name', stem('de!mo-1.0-py3-none-any.whl'), 'Invalid project name'],
    ['a wheel with a space in its name', stem('de mo-1.0-py3-none-any.whl'), 'Invalid project name'],
    ['a wheel of version dog', stem('demo-dog-py3-none-any.whl'), 'invalid version'],
    ['a wheel without a version', stem('demo--py3-none-any.whl'), 'invalid version'],
    ['a wheel without a platform', stem('demo-1.0-py3-none-.whl'), "unsupported platform tag ''"],
    ['a wheel with a control character', stem('de\u0001mo-1.0-py3-none-any.whl'), characters],
    ['an sdist with a DEL', sdist('demo-1.0\u007f.tar.gz'), characters],
    ['a wheel with a folder', wheel('dist/demo-1.0-py3-none-any.whl'), slashes],
    ['a wheel with a folder of Windows', wheel(String.raw`dist\demo-1.0-py3-none-any.whl`), slashes],
    [
      'a wheel with a name of 256 bytes',
      stem(`demo-1.0-${'py3'.padEnd(230, '1')}-none-any.whl`),
      'Filename is too long',
    ],
    ['an sdist without a dash', sdist('demo.tar.gz'), 'Invalid source distribution filename: demo.tar.gz'],
    ['an sdist of version dog', sdist('demo-dog.tar.gz'), 'Invalid source distribution filename: demo-dog.tar.gz'],
    ['an sdist with a word behind the version', sdist('demo-1.0-src.tar.gz'), 'Invalid source distribution filename'],
  ] as const
).map(([title, file, words]) => ({ title, file, words, code: 'filename-invalid' as const }))

const mismatch: readonly BrokenFile[] = (
  [
    ['a wheel of another project', stem('other-1.0-py3-none-any.whl')],
    ['a wheel named in capitals', stem('Demo-1.0-py3-none-any.whl')],
    ['a wheel with a dot in its name', stem('de.mo-1.0-py3-none-any.whl', { name: 'de.mo' })],
    ['a wheel of another version', stem('demo-1.1-py3-none-any.whl')],
    ['a wheel of a pre-release of the version', stem('demo-1.0rc1-py3-none-any.whl')],
    ['a wheel of a post-release of the version', stem('demo-1.0.post1-py3-none-any.whl')],
    ['an sdist of another project', sdist('other-1.0.tar.gz')],
    ['an sdist named in capitals', sdist('Demo-1.0.tar.gz')],
    ['an sdist with a dash in its name', sdist('de-mo-1.0.tar.gz', { name: 'de-mo' })],
    ['an sdist with a dot in its name', sdist('de.mo-1.0.tar.gz', { name: 'de.mo' })],
    ['an sdist of another version', sdist('demo-1.1.tar.gz')],
    ['an sdist with a zero less', sdist('demo-1.tar.gz')],
    ['an sdist with a zero more', sdist('demo-1.0.0.tar.gz')],
    ['an sdist whose version is not normalised', sdist('demo-1.0RC1.tar.gz', { version: '1.0rc1' })],
    ['an sdist of a post-release with a dash', sdist('demo-1.0-1.tar.gz', { version: '1.0.post1' })],
  ] as const
).map(([title, file]) => ({ title, file, code: 'filename-mismatch' as const }))

/** The platform tags of real refusals; each stands in a wheel of its own. */
const platforms = [
  'linux_x86_64',
  'linux_aarch64',
  'linux_i686',
  'manylinux1_aarch64',
  'manylinux2014_riscv64',
  'manylinux_2_17_sparc64',
  'manylinux_2_x86_64',
  'musllinux_1_2_ppc64',
  'musllinux_x86_64',
  'macosx_11_1_arm64',
  'macosx_12_3_x86_64',
  'macosx_16_0_arm64',
  'macosx_10_9_sparc',
  'win64',
  'win_arm32',
  'win_amd64_msvc',
  'ios_13_0_armv7_iphoneos',
  'android_21_mips',
  'pyodide_2024_0_wasm32',
  'emscripten_3_1_45_wasm32',
  'wasi_0_0_wasm32',
  'freebsd_13_amd64',
  'openbsd_7_amd64',
  'cygwin_3_4_x86_64',
  'solaris_2_11_sparc',
  'manylinux2014_x86_64.linux_x86_64',
]

const platformRows: readonly BrokenFile[] = platforms.map((platform) => ({
  title: `a wheel for ${platform}`,
  file: makeWheel({ tag: `cp313-cp313-${platform}` }),
  code: 'platform-tag-unsupported' as const,
}))

/** Opened by PyPI as a source distribution, and then refused by its name (PEP 625). */
function zipSdist(): MadeFile {
  const file = makeSdist()
  const bytes = makeZip([
    { name: 'demo-1.0/PKG-INFO', content: file.metadata },
    { name: 'demo-1.0/demo.py', content: '' },
  ])
  return { ...file, filename: 'demo-1.0.zip', bytes }
}

/** What the file is called. */
export const nameRows: readonly BrokenFile[] = [
  ...invalid,
  ...mismatch,
  ...platformRows,
  {
    title: 'a zip sdist',
    file: zipSdist(),
    code: 'filename-invalid',
    words: "Filename 'demo-1.0.zip' is invalid, should be 'demo-1.0.tar.gz'.",
  },
  {
    title: 'a file of another package than the plan expects',
    file: makeWheel(),
    code: 'built-name-mismatch',
    expected: { name: 'other' },
    alone: 'what the plan expects is not told to PyPI',
  },
  {
    title: 'a file of another version than the tag says',
    file: makeSdist(),
    code: 'built-version-mismatch',
    expected: { version: '1.1', tag: 'v1.1' },
    alone: 'what the plan expects is not told to PyPI',
  },
]
