import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { TOKEN } from '../make/crates-stage.ts'
import { type Front, openFront } from '../make/front.ts'
import { indexRows, type PublishRow, publishRows } from './cargo-rows.ts'
import { toolAt } from './tool.ts'

/** The stock client. */
const cargo = toolAt('JUDGE_CARGO')

let front: Front
beforeAll(async () => {
  front = await openFront()
})
afterAll(() => front.close())

async function publish(row: PublishRow, version = row.version ?? '1.0.0', token = row.token ?? TOKEN) {
  const name = row.name ?? 'tiny'
  const about = row.package ?? 'description = "For a test"\nlicense = "MIT"\n'
  const head = `[package]\nname = "${name}"\nversion = "${version}"\nedition = "2021"\n`
  await front.write('crate/Cargo.toml', `${head}${about}${row.tables ?? ''}`)
  await front.write('crate/src/lib.rs', 'pub fn n() -> u8 { 42 }\n')
  // a row's index is not that of the row before it
  const env = { CARGO_REGISTRY_TOKEN: token, CARGO_HOME: `${front.folder}/cargo-home-${++homes}` }
  return front.command('crate', [cargo, 'publish', '--no-verify', '--allow-dirty'], env)
}
let homes = 0

const puts = () => front.journal.entries().filter(({ method, path }) => method === 'PUT' && path.endsWith('/new'))

describe('cargo publish', () => {
  test.each(publishRows)('$status for $title ($source)', async (row) => {
    const { status, words = '', before } = row
    front.stand(row.standing)
    if (before !== undefined) expect(await publish(row, before)).toMatchObject({ code: 0 })
    const { published } = front.services().crates
    const held = published.length
    const { code, output } = await publish(row)
    expect({ code, output }).toEqual({ code: status === 200 ? 0 : 101, output: expect.stringContaining(words) })
    expect(puts().at(-1)).toMatchObject({ status, userAgent: expect.stringMatching(/^cargo[/ ]/) })
    if (status !== 200) expect(output).toContain('failed to publish')
    else expect(output).toContain(`Published ${row.name ?? 'tiny'} v${row.version ?? '1.0.0'}`)
    expect(published.length).toBe(status === 200 ? held + 1 : held)
  })

  test.each(indexRows)('asks the index, and stops for $title ($source)', async (row) => {
    front.stand(row.standing)
    if (row.before !== undefined) expect(await publish(row, row.before)).toMatchObject({ code: 0 })
    const asked = puts().length
    expect(await publish(row)).toMatchObject({ code: 101, output: expect.stringContaining(row.words ?? '') })
    expect(puts().length).toBe(asked)
    const lookedUp = front.journal
      .entries()
      .filter(({ host, path }) => host === 'index.crates.io' && path !== '/config.json')
    expect(lookedUp.at(-1)?.status).toBe(row.status)
  })
})
