import { spawnSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { readSdistName, readWheelName } from '../../src/rules/filename.ts'
import { licenseDefect } from '../../src/rules/license-expression.ts'
import { readMetadata, splitProjectUrl } from '../../src/rules/metadata.ts'
import { metadataFindings } from '../../src/rules/metadata-rules.ts'
import { normalisedName } from '../../src/model/project-name.ts'
import { isProjectName, pythonVersion } from '../../src/rules/python-version.ts'
import { isSpecifierSet, readRequirement } from '../../src/rules/requirement.ts'

/** The Python whose `packaging` is the judge: `JUDGE_PYTHON=…/bin/python npm run judge`. */
const python = process.env['JUDGE_PYTHON'] ?? ''

const script = String.raw`
import base64, json, sys
from packaging import licenses, metadata, requirements, specifiers, utils, version

def attempt(call):
    try:
        return call()
    except (ValueError, metadata.ExceptionGroup):
        return None

def wheel(text):
    name, number, build, tags = utils.parse_wheel_filename(text)
    return [name, str(number), bool(build), sorted({tag.platform for tag in tags})]

def sdist(text):
    name, number = utils.parse_sdist_filename(text)
    return [name, str(number)]

def requirement(text):
    found = requirements.Requirement(text)
    return [found.name, found.url]

def email(text):
    raw, unparsed = metadata.parse_email(base64.b64decode(text))
    fields = {}
    for key, value in raw.items():
        name = metadata._RAW_TO_EMAIL_MAPPING[key]
        if key == 'keywords':
            value = [', '.join(value)]
        elif key == 'project_urls':
            value = [f'{label}, {url}' for label, url in value.items()]
        fields[name] = value if isinstance(value, list) else [value]
    return [fields, sorted(unparsed)]

def valid(text):
    metadata.Metadata.from_email(base64.b64decode(text))
    return True

judges = {
    'wheel': wheel,
    'sdist': sdist,
    'version': lambda text: str(version.Version(text)),
    'name': lambda text: utils.canonicalize_name(text, validate=True),
    'requirement': requirement,
    'specifiers': lambda text: bool(specifiers.SpecifierSet(text) is not None),
    'license': lambda text: bool(licenses.canonicalize_license_expression(text)),
    'email': email,
    'valid': valid,
}
print(json.dumps([attempt(lambda: judges[kind](text)) for kind, text in json.load(sys.stdin)]))
`

/** What packaging makes of each text; `null` where it refuses. */
function judge(kind: string, texts: readonly string[]): unknown {
  const input = JSON.stringify(texts.map((text) => [kind, text]))
  const { stdout, stderr, status } = spawnSync(python, ['-c', script], { input, encoding: 'utf8' })
  if (status !== 0) throw new Error(`the judge failed: ${stderr}`)
  return JSON.parse(stdout)
}

test('JUDGE_PYTHON names a Python that has packaging', () => {
  expect(python).not.toBe('')
  expect(judge('version', ['1.0'])).toEqual(['1.0'])
})

const versions = [
  '1',
  '1.0',
  'v1.0',
  'V1.0',
  ' 1.0 ',
  '1.0\n',
  '1.0-1',
  '1.0.post',
  '1.0-r4',
  '1!1.0',
  '1.0a',
  '1.0.dev',
  '01.02',
  '1.0PRE1',
  '1.0-rc.1',
  '1.0c1',
  '1.0.0-preview2',
  '1.0+Ab_C',
  '1.0+ubuntu-1',
  '1.0+001',
  '1.0+',
  '1.0+a..b',
  '',
  'x',
  '1.0x',
  '1..0',
  '1.0.0-1-2',
  '٣.1',
  '1.0.dev1.post2',
  '1.0.post1.dev2',
  '2024.10.1',
  '1.0-alpha.beta',
  '0.0.0-dev.20240101',
  '1.0_1',
  '1_0',
  '1.0.*',
  '=1.0',
]

describe('packaging agrees about', () => {
  test('versions', () => {
    expect(versions.map((text) => pythonVersion(text)?.text ?? null)).toEqual(judge('version', versions))
  })

  test('names', () => {
    const names = ['a', 'A', 'a.b', 'a-_.b', '-a', 'a-', 'a b', '', 'ä', 'a\n', '9', 'a/b', 'Foo.Bar_baz--qux']
    expect(names.map((text) => (isProjectName(text) ? normalisedName(text) : null))).toEqual(judge('name', names))
  })

  test('file names of wheels', () => {
    const names = [
      'a-1.0-py3-none-any.whl',
      'A_b.c-1.0-py2.py3-none-any.whl',
      'a-1.0-1-py3-none-any.whl',
      'a-1.0-1x-py3-none-any.whl',
      'a-1.0-x1-py3-none-any.whl',
      'a__b-1.0-py3-none-any.whl',
      'a-x-py3-none-any.whl',
      'a-1.0-py3-none.whl',
      'a-1.0-py3-none-any',
      'a-1.0-cp39-abi3-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
      'a-1.0-py3..py2-none-any.whl',
      'a-1.0-3-none-any.whl',
      'a-1.0-1-2-py3-none-any.whl',
      'ä-1.0-py3-none-any.whl',
      'a+b-1.0-py3-none-any.whl',
      'a-1.0+local.1-py3-none-any.whl',
      'a-1.0-py3-none-.whl',
    ]
    const ours = names.map((name) => {
      const wheel = readWheelName(name)
      if (typeof wheel === 'string') return null
      return [
        wheel.name,
        pythonVersion(wheel.version)?.text,
        wheel.build !== undefined,
        [...new Set(wheel.platforms)].sort(),
      ]
    })
    expect(ours).toEqual(judge('wheel', names))
  })

  test('file names of sdists', () => {
    const names = [
      'a-1.0.tar.gz',
      'a-b-1.0.zip',
      'a_b-1.0-1.tar.gz',
      'a.tar.gz',
      '-1.0.tar.gz',
      'a-x.tar.gz',
      'a-1.0.tar.bz2',
      'A.b-1.0rc1.tar.gz',
    ]
    const ours = names.map((name) => {
      const sdist = readSdistName(name)
      return typeof sdist === 'string' ? null : [sdist.name, pythonVersion(sdist.version)?.text]
    })
    expect(ours).toEqual(judge('sdist', names))
  })

  test('requirements', () => {
    const texts = [
      'a',
      ' a ',
      'a>=1',
      'a >= 1 , < 2',
      'a (>=1,<2)',
      'a(>=1',
      'a>=1,',
      'a,b',
      'a b',
      'a>=',
      'a>1.*',
      'a==1.*',
      'a!=1.*',
      'a==1.0a.*',
      'a~=1',
      'a~=1.0',
      'a~=1.0.*',
      'a===any thing',
      'a===anything',
      'a==1+local',
      'a>=1+local',
      'a<2.0.dev0',
      'a>=v1',
      'a^1',
      'a=1',
      'a[b]',
      'a[b,c]',
      'a[b c]',
      'a[b,]',
      'a[]',
      'a[',
      'a[-b]',
      'a-',
      '-a',
      'a.',
      '_a',
      'a @ https://x/y.whl',
      'a@https://x',
      'a @',
      'a[b] @ git+https://x ; os_name=="nt"',
      'a @ https://x;os_name=="nt"',
      'a @ https://x >=1',
      'a;os_name=="nt"',
      'a ; os_name == "nt" and python_version<"3"',
      'a; os_name',
      'a; os_name == nt',
      'a; (os_name == "nt" or sys_platform == "x") and extra == "y"',
      'a; (os_name == "nt"',
      "a; 'x' in extras",
      'a; "x" not in os_name',
      'a; "x" not  in os_name',
      'a; python_version in "2.7, 3.4"',
      'a; os.name == "x"',
      'a; platform.machine == "x"',
      'a; python_implementation == "x"',
      'a; foo == "x"',
      'a; "a" == "b"',
      'a;',
      'a>=1;',
      'a; python_version >= "3" or',
      'a; os_name=="a" os_name=="b"',
      'a>=1 <2',
      'a>=1.0-1',
      'a>=1.0.post1',
      'a>=1!2',
      'a\n',
      'a>=1\n',
      'a # comment',
      'a; implementation_name == "x"',
      'A.b-C_d[e.f]>=1.0rc1,!=1.5 ; python_full_version < "3.7.1" and platform_python_implementation != "PyPy"',
      '',
      'requests>=2; dependency_groups == "x"',
      'a==*',
      'a>=1.0,>=',
      'a (1.0)',
      'a()',
    ]
    const ours = texts.map((text) => {
      const requirement = readRequirement(text)
      return typeof requirement === 'string' ? null : [requirement.name, requirement.url ?? null]
    })
    expect(texts.map((text, index) => [text, ours[index]])).toEqual(withVerdicts('requirement', texts))
  })

  test('sets of version clauses', () => {
    const texts = [
      '',
      '>=3.8',
      '>=3.8,<4',
      '>=3.8, <4 ,',
      '>=3.8.*',
      '==3.*',
      '^3.8',
      '>3',
      '3.8',
      '>=3.8;',
      '~=3',
      '~=3.8',
      '===x',
      ' >= 3 ',
      '>=3.8 <4',
      '!=3.1.*,>=3',
      '>=3,>=',
    ]
    expect(texts.map((text) => [text, isSpecifierSet(text) ? true : null])).toEqual(withVerdicts('specifiers', texts))
  })

  test('licence expressions', () => {
    const texts = [
      'MIT',
      'mit',
      'MIT OR Apache-2.0',
      'mit or apache-2.0',
      'MIT AND (Apache-2.0 OR BSD-2-Clause)',
      '(MIT',
      'MIT)',
      '()',
      '',
      ' ',
      'MIT OR',
      'OR MIT',
      'Apache 2.0',
      'BSD',
      'GPL-3.0+',
      'GPL-3.0-or-later',
      'GPL-2.0-only WITH Classpath-exception-2.0',
      'MIT WITH MIT',
      'MIT WITH',
      'LicenseRef-Mine',
      'licenseref-mine',
      'LicenseRef-',
      'LicenseRef-a_b',
      'LicenseRef-a+',
      'MIT/Apache-2.0',
      'MIT Apache-2.0',
      'MIT and or BSD-3-Clause',
      '(MIT) AND (ISC)',
      'MIT (ISC)',
      '((MIT))',
      'MIT+ OR ISC',
      'Apache-2.0 WITH LLVM-exception',
      '(MIT OR ISC) WITH Classpath-exception-2.0',
      'MIT WITH (Classpath-exception-2.0)',
      'DocumentRef-x:LicenseRef-y',
      'UNLICENSED',
      'Proprietary',
      '0BSD',
    ]
    expect(texts.map((text) => [text, licenseDefect(text, 'pypi') === undefined ? true : null])).toEqual(
      withVerdicts('license', texts),
    )
  })

  test('where the fields of METADATA begin and end', () => {
    const head = 'Metadata-Version: 2.1\nName: a\nVersion: 1\n'
    const texts = [
      head,
      `${head}\nbody\n`,
      `${head}\n\nbody`,
      head.replaceAll('\n', '\r\n') + '\r\nbody\r\nmore',
      head.replaceAll('\n', '\r'),
      `\ufeff${head}`,
      `${head}no header\nmore`,
      `${head}Summary: a\n  b\n\tc\n`,
      `${head}Summary:a\nSummary: b\n`,
      `${head}SUMMARY: a\nsummary: b\n`,
      `${head}Keywords: a, b ,c\n`,
      `${head}Keywords: a b\nKeywords: c\n`,
      `${head}Project-URL: A, https://a\nProject-URL: B,https://b,c\nProject-URL: C\n`,
      `${head}Project-URL: A, x\nProject-URL: A, y\n`,
      `${head}X-Mine: a\n`,
      `${head}License-File: a\nLicense-File: b\n`,
      `${head}Description: a\n\nbody`,
      `${head}Description: a\nDescription: b\n\nbody`,
      `${head}Author: Ünïcode\n\nbödy ✓`,
      `From me\n${head}`,
      `${head}: empty\nSummary: x\n`,
      ` folded\n${head}`,
      `${head}Summary:   spaced  \n`,
      `${head}Classifier: A :: B\nClassifier: C :: D\n\n`,
      `${head}Summary: a: b\n`,
      'no metadata at all',
      '',
      '\nbody only',
      `${head}Platform: UNKNOWN\nLicense: MIT\n  second\n  third\n\nx`,
      `${head}Summary :a\n`,
    ].map((text) => Buffer.from(text))
    const bytes = [
      ...texts,
      Buffer.concat([Buffer.from(`${head}Author: `), Buffer.from([0xe9, 0x0a])]),
      Buffer.concat([Buffer.from(`${head}\n`), Buffer.from([0xe9, 0x0a])]),
      Buffer.concat([Buffer.from(`${head}Description: a\n\n`), Buffer.from([0xff])]),
    ]
    const ours = bytes.map((each) => {
      const { fields, unparsed } = readMetadata(each)
      const told = [...fields].map(([name, values]) => [name, values.map((value) => asPackaging(name, value))])
      return [Object.fromEntries(told), [...unparsed.keys()].sort()]
    })
    expect(ours).toEqual(
      judge(
        'email',
        bytes.map((each) => each.toString('base64')),
      ),
    )
  })

  test('which metadata is valid', () => {
    const base = { 'Metadata-Version': '2.4', Name: 'a', Version: '1' }
    const variants: readonly (readonly [string, string])[] = [
      ...(['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.5', '2.0', '3', 'x'] as const).map(
        (each) => ['Metadata-Version', each] as const,
      ),
      ...['a b', 'ä', 'a.b', '_a'].map((each) => ['Name', each] as const),
      ...['x', '1.0-rc1', '1.0.x'].map((each) => ['Version', each] as const),
      ...[
        'text/markdown',
        'Text/Markdown',
        'text/html',
        'markdown',
        'text/markdown; charset=UTF-8',
        'text/markdown; charset=latin1',
        'text/markdown; variant=GFM',
      ].map((each) => ['Description-Content-Type', each] as const),
      ...[
        'text/markdown; variant=gfm',
        'text/markdown; charset="utf-8"; variant=CommonMark',
        'text/x-rst; variant=x',
        'text/plain; charset',
        'text/markdown;',
        'text/markdown; ;',
        'text/plain;;charset=utf-8',
        'text/plain; CHARSET=UTF-8',
      ].map((each) => ['Description-Content-Type', each] as const),
      ...[
        'Name',
        'version',
        'Summary',
        'Home-Page',
        'Home-page',
        'Requires-Dist',
        'Foo',
        'Description',
        'Import-Name',
      ].map((each) => ['Dynamic', each] as const),
      ...['x', 'x y', 'x.y', '-x'].map((each) => ['Provides-Extra', each] as const),
      ...['>=3.9', '>=3.9.*', '3'].map((each) => ['Requires-Python', each] as const),
      ...['b>=1', 'b >', 'b; extra == "x"'].map((each) => ['Requires-Dist', each] as const),
      ...['MIT', 'BSD', 'MIT OR ISC'].map((each) => ['License-Expression', each] as const),
      ...[
        'LICENSE',
        'licenses/MIT',
        '../LICENSE',
        '/LICENSE',
        'C:/LICENSE',
        'a\\b',
        'LICEN*',
        './LICENSE',
        'a//b',
        'a/',
      ].map((each) => ['License-File', each] as const),
    ]
    const modern: readonly (readonly [string, string])[] = [
      'a',
      'a.b',
      'a-b',
      'class',
      'a.class',
      'a; private',
      'a ;private',
      'a;public',
      'ä.ö',
      '1a',
      'a..b',
    ].map((each) => ['Import-Name', each])
    const texts = [
      ...variants.map(([name, value]) => core({ ...base, [name]: value })),
      ...modern.map(([name, value]) => core({ ...base, 'Metadata-Version': '2.5', [name]: value })),
      ...[...metadataExamples()].map(core),
    ]
    const ours = texts.map((text) =>
      metadataFindings(readMetadata(Buffer.from(text))).some((found) => found.level === 'error') ? null : true,
    )
    const verdicts = judge(
      'valid',
      texts.map((text) => Buffer.from(text).toString('base64')),
    )
    expect(texts.map((text, index) => [text, ours[index]])).toEqual(zip(texts, verdicts))
  })
})

/** A field that is newer than the declared version, one at a time. */
function* metadataExamples(): Generator<Readonly<Record<string, string>>> {
  const values: Readonly<Record<string, string>> = {
    'Download-URL': 'https://a.example/x',
    'Supported-Platform': 'x',
    Maintainer: 'x',
    'Requires-External': 'x',
    'Project-URL': 'A, https://a.example',
    'Provides-Extra': 'x',
    Dynamic: 'Summary',
    'License-Expression': 'MIT',
    'Import-Namespace': 'x',
    'Provides-Dist': 'x',
  }
  for (const version of ['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5']) {
    for (const [name, value] of Object.entries(values))
      yield { 'Metadata-Version': version, Name: 'a', Version: '1', [name]: value }
  }
}

function core(fields: Readonly<Record<string, string>>): string {
  return `${Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('')}\n`
}

function asPackaging(name: string, value: string): string {
  if (name === 'keywords')
    return value
      .split(',')
      .map((word) => word.trim())
      .join(', ')
  if (name !== 'project-url') return value
  const { label, url } = splitProjectUrl(value)
  return `${label}, ${url}`
}

function withVerdicts(kind: string, texts: readonly string[]): unknown {
  return zip(texts, judge(kind, texts))
}

function zip(texts: readonly string[], verdicts: unknown): unknown {
  return texts.map((text, index) => [text, Array.isArray(verdicts) ? verdicts[index] : undefined])
}
