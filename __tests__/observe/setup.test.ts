import { expect, test } from '@jest/globals'
import { readSetup } from '../../src/observe/setup.ts'

const read = (files: Readonly<Record<string, string>>) => readSetup('.', (file) => files[file])

test.each([
  ['setup(name="a", version="1")', 'a', '1'],
  ["setuptools.setup(\n  name = 'a' ,\n  version = '1',\n)", 'a', '1'],
  ['V = "2"\nNAME = "b"  # comment\nsetup(name=NAME, version=V)', 'b', '2'],
  ['setup(name="a", version=get_version())', 'a', undefined],
  ['setup(name="a", version=V)\nif x:\n    V = "3"', 'a', undefined],
  ['setup(name="a", version="1" + suffix)', 'a', undefined],
  ['setup(name="a", version="%s" % v)', 'a', undefined],
  ['setup(ext_modules=[Extension(name="x", version="9")], name="a")', 'a', undefined],
  ['setup(name="a", # version="9"\n  long="has, version=\'8\' in it")', 'a', undefined],
  ['setup(project_name="x", name="a", python_version="3", version="1")', 'a', '1'],
  ['from setuptools import setup\nsetup()', undefined, undefined],
  ['setup(**metadata)', undefined, undefined],
  [
    'def main():\n    metadata = dict(\n        name="a",\n        version=V,\n    )\n    setup(**metadata)\nV = "1"',
    'a',
    '1',
  ],
  ['metadata = {"name": "a", \'version\': "1", "extra": {"name": "b"}}\nsetup(**metadata)', 'a', '1'],
  ['metadata = {"name": "a"}\nsetup(version="1", **metadata)', 'a', '1'],
  ['metadata = {"name": "a"}\nif x:\n    metadata = {"name": "b"}\nsetup(**metadata)', undefined, undefined],
  ['metadata = read()\nsetup(**metadata)\nd = dict(name="a")', undefined, undefined],
])('%s', (code, name, version) => {
  const facts = read({ 'setup.py': code })
  expect([facts?.name, facts?.version]).toEqual([name, version])
})

test('no call is no package', () => {
  expect(read({ 'setup.py': 'def setup_logging(name="a"): pass' })).toBeUndefined()
  expect(read({})).toBeUndefined()
  expect(read({ 'setup.cfg': '[flake8]\nname = x\n' })).toBeUndefined()
})

test('a name in a dictionary is told at its own line', () => {
  const code = 'options = dict(\n  name="a",\n)\nsetup(**options)\n'
  expect(read({ 'setup.py': code })).toMatchObject({ name: 'a', nameOrigin: { file: 'setup.py', line: 2 } })
})

test('setup.cfg wins over the call, at its own line', () => {
  expect(
    read({ 'setup.py': 'setup(name="a", version="1")', 'setup.cfg': '[metadata]\nname = b\nversion: 2\n' }),
  ).toMatchObject({
    name: 'b',
    version: '2',
    versionOrigin: { file: 'setup.cfg', line: 3 },
    overruled: { text: '1', origin: { file: 'setup.py', line: 1 } },
  })
  expect(read({ 'setup.py': 'setup(name="a", version="1")' })?.overruled).toBeUndefined()
})

test('a file that is deep and long is read at once', () => {
  const start = performance.now()
  read({ 'setup.py': `setup(${'('.repeat(100_000)}name="a"` })
  read({ 'setup.py': `setup(name="${'\\'.repeat(100_001)}` })
  expect(performance.now() - start).toBeLessThan(2000)
})
