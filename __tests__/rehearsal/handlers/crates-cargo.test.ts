import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { TOKEN } from '../../make/crates-stage.ts'
import { type Front, openFront } from '../../make/front.ts'

// What cargo is told by crates.io when it refuses is the table of __tests__/judges/cargo-rows.ts.
describe('stock cargo, under the production names', () => {
  let front: Front
  beforeAll(async () => {
    front = await openFront()
  })
  afterAll(() => front.close())

  beforeEach(async () => {
    front.stand()
    await front.write('ws/Cargo.toml', '[workspace]\nmembers = ["base", "tool"]\nresolver = "2"\n')
    await member('base', 'license = "MIT"\n')
    await member(
      'tool',
      'license = "MIT"\n[dependencies]\nb = { package = "rehearsed-base", path = "../base", version = "0.1" }\n',
    )
  })

  test('publishes a workspace, is told that it is there, and builds a program with it', async () => {
    const first = await cargo('ws', 'publish', '--workspace', '--allow-dirty')
    expect(first).toMatchObject({ code: 0, output: expect.stringContaining('Published rehearsed-tool v0.1.0') })
    const { published } = front.services().crates
    expect(published.map(({ crate }) => crate)).toEqual(['rehearsed-base', 'rehearsed-tool'])

    const again = await cargo('ws', 'publish', '--workspace', '--allow-dirty')
    expect(again.code).toBe(101)
    expect(again.output).toContain('error: crate rehearsed-base@0.1.0 already exists on crates.io index')

    await front.write(
      'program/Cargo.toml',
      '[package]\nname = "program"\nversion = "0.0.0"\nedition = "2021"\n[dependencies]\nrehearsed-tool = "0.1"\n',
    )
    await front.write('program/src/main.rs', 'fn main() { println!("{}", rehearsed_tool::n()) }\n')
    expect(await cargo('program', 'run')).toMatchObject({ code: 0, output: expect.stringMatching(/^43$/m) })
  })

  test('stops a workspace at the crate that is refused, and leaves the first one published', async () => {
    await member('tool', '[dependencies]\nb = { package = "rehearsed-base", path = "../base", version = "0.1" }\n')
    const { code, output } = await cargo('ws', 'publish', '--workspace', '--no-verify', '--allow-dirty')
    expect(code).toBe(101)
    expect(output).toContain('(status 400 Bad Request): missing or empty metadata fields: license. Please see')
    expect(front.services().crates.published.map(({ crate }) => crate)).toEqual(['rehearsed-base'])
  })

  async function member(name: string, more: string): Promise<void> {
    const head = `[package]\nname = "rehearsed-${name}"\nversion = "0.1.0"\nedition = "2021"\ndescription = "For a test"\n`
    await front.write(`ws/${name}/Cargo.toml`, head + more)
    await front.write(
      `ws/${name}/src/lib.rs`,
      name === 'base' ? 'pub fn n() -> u8 { 42 }\n' : 'pub fn n() -> u8 { b::n() + 1 }\n',
    )
  }

  let homes = 0
  const cargo = (directory: string, ...argv: readonly string[]) =>
    front.command(directory, ['cargo', ...argv], {
      CARGO_REGISTRY_TOKEN: TOKEN,
      // the index of the test before would be in the cache
      CARGO_HOME: `${front.folder}/cargo-home-${++homes}`,
    })
})
