import { describe, expect, test } from '@jest/globals'
import { registryTokenProblem } from '../../src/build/registry-token.ts'

/** What cargo 1.95 prints. */
const begin = `    Updating \`company\` index
error: failed to prepare local package for uploading

Caused by:
  failed to get \`tally-core\` as a dependency of package \`tally v0.2.0 (/work/tally)\`

Caused by:
`
const unprovided = `${begin}  authenticated registries require a credential-provider to be configured
  see https://doc.rust-lang.org/cargo/reference/registry-authentication.html for details
`
const untold = `${begin}  no token found for \`company\`, please run \`cargo login --registry company\`
  or use environment variable CARGO_REGISTRIES_COMPANY_TOKEN
`
const rejected = `${begin}  token rejected for \`company\`, please run \`cargo login --registry company\`
`

describe('cargo that may not read a registry', () => {
  test.each([
    ['is told of no place for tokens', unprovided, 'it has been told of no place for tokens'],
    ['has no token', untold, 'it has none'],
    ['has a wrong one', rejected, 'its token was refused'],
    ['says so in colours', untold.replaceAll('error:', '\u001B[31merror:\u001B[0m'), 'it has none'],
  ])('%s', (_, stderr, why) => {
    expect(registryTokenProblem(stderr)).toMatchObject({
      code: 'build-registry-token',
      message: `cargo packages what needs the registry \`company\`, which is read with a token only, and ${why}.`,
      fix: expect.stringMatching(
        /`cargo login --registry company`[\s\S]*global-credential-providers[\s\S]*CARGO_REGISTRIES_COMPANY_TOKEN/,
      ),
    })
  })

  test('is not what another failure is about', () => {
    expect(registryTokenProblem(`${begin}  no matching package named \`tally-core\` found`)).toBeUndefined()
  })
})
