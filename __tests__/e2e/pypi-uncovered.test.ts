import { expect, test } from '@jest/globals'
import { built } from './project.ts'
import { withRelease } from './release.ts'

const { wheel, sdist } = built
const publisher = { owner: 'octo-org', repository: 'octo-repo', ownerId: '576668318', workflow: 'release.yml' }
/** This workflow is trusted for another project of the same owner, and not for this one. */
const projects = [
  { name: 'another', publishers: [publisher] },
  { name: wheel.name, publishers: [] },
]
const words = `Invalid API Token: OIDC scoped token is not valid for project '${wheel.name}'`

test('a minted token that does not reach the project ends the upload in PyPI’s words', async () => {
  await withRelease({ pypi: { projects } }, async ({ publish, world }) => {
    const end = await publish()
    expect(end).toMatchObject({ exitCode: 1, outputs: { published: 'false' } })
    expect(end.told).toEqual([expect.stringContaining(`answered 403 to ${wheel.filename}: ${words}`)])
    expect(world.services().pypi.uploads).toEqual([])
  })
})

test('with a token given the files go with it, without attestations, and both are said', async () => {
  const token = `pypi-${'p'.repeat(40)}`
  const pypi = { projects, tokens: [{ token, scope: 'user' }] }
  await withRelease({ pypi }, async ({ publish, world }) => {
    const end = await publish({ with: { 'pypi-token': token }, secrets: [token] })
    expect(end).toMatchObject({ exitCode: 0, outputs: { published: 'true' } })
    expect(end.told.filter((each) => each.startsWith('warning registry-forbidden'))).toEqual([
      expect.stringContaining(words),
    ])
    // so nobody waits for PyPI to show them
    expect(end.told.filter((each) => each.includes('attestation'))).toEqual([
      expect.stringContaining(
        `warning attestations-off: Published with the token, and so without attestations: ${wheel.filename}, ${sdist.filename}.`,
      ),
    ])
    // the first file alone has shown that the minted token does not reach the project
    expect(end.wire.acts.filter((each) => each.endsWith(' → 403'))).toHaveLength(1)
    expect(world.services().pypi.uploads.map(({ filename, provenance }) => [filename, provenance])).toEqual([
      [wheel.filename, undefined],
      [sdist.filename, undefined],
    ])
  })
})
