import { afterEach, expect, test } from '@jest/globals'
import { readInputs } from '../src/inputs.ts'
import { files } from '../src/platform/files.ts'
import { registriesFor } from '../src/registries-for.ts'
import { serve, stopAll } from './platform/server.ts'
import { clientStage } from './registries/stage.ts'

afterEach(stopAll)

/** Where pip is sent, with these inputs over those of PyPI. */
async function installedFrom(raw: Readonly<Record<string, string>>) {
  const { inputs, problems } = readInputs(raw)
  expect(problems).toEqual([])
  return registriesFor({ ...clientStage(), files }, inputs, 'testpypi').installFrom()
}

test.each([
  ['devpi, where it has its pages', { 'x-devpi-api-version': '2' }, {}, '/team/+simple/'],
  ['any other index, below the address of uploads', {}, {}, '/team/simple/'],
  ['an index that is named, there', { 'x-devpi-api-version': '2' }, { 'pypi-index-url': '/read' }, '/read/'],
])('packages are installed from %s', async (_title, headers, more, at) => {
  const server = await serve(() => ({ status: 404, headers }))
  const own = Object.fromEntries(Object.entries(more).map(([name, path]) => [name, `${server.url}${path}`]))
  expect(await installedFrom({ 'pypi-url': `${server.url}/team/`, ...own })).toMatchObject({
    python: { index: `${server.url}${at}`, also: undefined },
    isOwnIndex: true,
  })
})

test('packages are installed from TestPyPI with what it lacks from PyPI, and nobody is asked', async () => {
  expect(await installedFrom({})).toMatchObject({
    python: { index: 'https://test.pypi.org/simple/', also: 'https://pypi.org/simple/' },
    isOwnIndex: false,
  })
})
