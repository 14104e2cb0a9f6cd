import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { makeCrate } from '../make/crate.ts'
import { makeSdist } from '../make/sdist.ts'
import { validator } from '../make/schema.ts'
import { makeWheel } from '../make/wheel.ts'
import { serve, stopAll } from '../platform/server.ts'
import { built, hashOf, type StagedRow } from './project.ts'
import { type Held, withHeld } from './verify-stage.ts'

jest.setTimeout(240_000)
afterEach(stopAll)

/** The rows with other files in the place of those that were built. */
function instead(
  replaced: Readonly<Record<string, { readonly filename: string; readonly bytes: Uint8Array } | undefined>>,
): (rows: readonly StagedRow[]) => readonly StagedRow[] {
  return (rows) =>
    rows.map((row) => {
      const files: Record<string, Uint8Array> = {}
      const recorded = row.record.files.flatMap((file) => {
        const other = file.filename in replaced ? replaced[file.filename] : file
        if (other === undefined) return []
        const bytes = 'bytes' in other ? other.bytes : row.files[file.filename]
        if (bytes === undefined) throw new Error(`no bytes of ${file.filename}`)
        files[other.filename] = bytes
        return [{ ...file, filename: other.filename, sha256: hashOf({ bytes }), size: bytes.length }]
      })
      return { ...row, files, record: { ...row.record, files: recorded } }
    })
}

const sent = ({ world }: Held): readonly number[] => {
  const { crates, pypi } = world.services()
  return [crates.published.length, pypi.uploads.length]
}

describe('a release that is held until it was tried', () => {
  test('stays a draft, works for those who install it, and is then published without a credential', async () => {
    await withHeld({}, async (held) => {
      const first = await held.hold()
      expect(first).toMatchObject({ exitCode: 0, told: [], outputs: { published: 'true' } })
      expect(held.drafts()).toEqual([true])
      expect(JSON.parse(first.outputs['receipt'] ?? '')).toMatchObject({
        complete: true,
        release: { draft: true, held: true },
      })
      expect(first.log).toContain('The GitHub Release is held: it stays a draft until it was verified.')
      expect(first.summary).toContain('GitHub Release (held as a draft, until a publish without `hold-release`): ')

      const tried = await held.verify()
      expect(tried).toMatchObject({ exitCode: 0, told: [], outputs: { published: 'true', tag: 'v0.2.0' } })
      expect(tried.log.filter((each) => each.startsWith('✓')).map((each) => each.replace(/ {2,}/, ' | '))).toEqual([
        '✓ cargo build with tally-core =0.2.0 | it compiles',
        '✓ cargo build with tally =0.2.0 | it compiles',
        expect.stringMatching(
          /^✓ pip install tally==0\.2\.0 \| tally-0\.2\.0-py3-none-any\.whl, Python .*: modules imported 1$/,
        ),
      ])
      expect(tried.summary).toContain('**v0.2.0 can be used** from the registries')
      expect(tried.wire.acts).toEqual([])
      expect(held.drafts()).toEqual([true])

      const last = await held.finish()
      expect(last).toMatchObject({ exitCode: 0, told: [], outputs: { published: 'true' } })
      expect(held.drafts()).toEqual([false])
      // what is stored is the receipt
      expect(last.wire.acts.filter((each) => !/^(?:POST results|PUT blobs)\//.test(each))).toEqual([
        expect.stringMatching(/^PATCH api\.github\.com\/repos\/octo-org\/octo-repo\/releases\/ID$/),
      ])
      expect(sent(held)).toEqual([2, 2])
    })
  })

  test('is held once more by the same job, and nothing is sent twice', async () => {
    await withHeld({}, async (held) => {
      await held.hold()
      const again = await held.hold()
      expect(again).toMatchObject({ exitCode: 0, told: [], outputs: { published: 'true' } })
      expect(held.drafts()).toEqual([true])
      expect(sent(held)).toEqual([2, 2])
      await held.finish()
      // what is public is not held any more
      const late = await held.hold()
      expect(late).toMatchObject({ exitCode: 0, told: [] })
      expect(JSON.parse(late.outputs['receipt'] ?? '')).toMatchObject({ release: { draft: false } })
      expect(held.drafts()).toEqual([false])
    })
  })

  test('is announced by the job that publishes the draft, and by no other', async () => {
    const hook = await serve(() => ({ status: 200, body: 'ok' }))
    await withHeld({}, async (held) => {
      const plan: { notify: object } = JSON.parse(held.plan)
      const told = JSON.stringify({ ...plan, notify: { ...plan.notify, webhook: true } })
      const given = { plan: told, 'webhook-url': `${hook.url}/hook` }
      expect(await held.hold({ with: given })).toMatchObject({ exitCode: 0, told: [] })
      expect(hook.seen).toHaveLength(0)
      expect(await held.finish({ with: given })).toMatchObject({ exitCode: 0, told: [] })
      expect(hook.seen.map((each) => JSON.parse(each.body.toString()))).toMatchObject([{ event: 'released' }])
    })
  })

  test('is told of by the last job where it did not pass, stays a draft, and is out when it passes later', async () => {
    const hook = await serve(() => ({ status: 200, body: 'ok' }))
    await withHeld({}, async (held) => {
      const plan: { notify: object } = JSON.parse(held.plan)
      const told = JSON.stringify({ ...plan, notify: { ...plan.notify, webhook: true } })
      const given = { plan: told, 'webhook-url': `${hook.url}/hook` }
      await held.hold({ with: given })
      for (const verified of ['failure', 'cancelled', 'skipped']) {
        const last = await held.finish({ with: { ...given, verified } })
        expect(last).toMatchObject({ exitCode: 1, outputs: { published: 'false' } })
        expect(last.told).toEqual([expect.stringMatching(/^error verify-not-passed: /)])
        expect(last.told[0]).toContain(`ended with \`${verified}\``)
        expect(last.wire.acts).toEqual([])
      }
      expect(held.drafts()).toEqual([true])
      expect(hook.seen.map((each) => JSON.parse(each.body.toString()))).toMatchObject(
        Array.from({ length: 3 }, () => ({
          event: 'unverified',
          subject: 'octo-org/octo-repo v0.2.0 is on the registries, and did not pass verification',
          problems: [{ code: 'verify-not-passed' }],
        })),
      )
      expect(await held.finish({ with: { ...given, verified: 'success' } })).toMatchObject({ exitCode: 0, told: [] })
      expect(held.drafts()).toEqual([false])
      expect(JSON.parse(hook.seen[3]?.body.toString() ?? '')).toMatchObject({ event: 'released' })
      const misspelt = await held.finish({ with: { ...given, verified: 'ok' } })
      expect(misspelt.told).toEqual([
        expect.stringMatching(/^error input-invalid: The input `verified` cannot be "ok"/),
      ])
    })
  })

  test('stays a draft where it cannot be installed, and the message has the words of pip', async () => {
    const needy = makeWheel({
      name: 'tally',
      version: '0.2.0',
      fields: { 'Requires-Dist': 'no-such-project-anywhere>=3' },
    })
    await withHeld({ rows: instead({ [built.wheel.filename]: needy }) }, async (held) => {
      expect(await held.hold()).toMatchObject({ exitCode: 0 })
      const tried = await held.verify()
      expect(tried).toMatchObject({ exitCode: 1, outputs: { published: 'false' } })
      expect(tried.told).toHaveLength(1)
      expect(tried.told[0]).toMatch(/^error verify-install-failed: `pip install tally==0\.2\.0` failed:\n/)
      expect(tried.told[0]).toContain('No matching distribution found for no-such-project-anywhere>=3')
      expect(tried.told[0]).toContain('A held GitHub Release stays a draft.')
      expect(held.drafts()).toEqual([true])
    })
  })

  test('stays a draft where it cannot be imported or compiled', async () => {
    const broken = makeWheel({
      name: 'tally',
      version: '0.2.0',
      files: { 'tally/__init__.py': 'import os\nprint("hello")\nraise RuntimeError("no table")\n' },
    })
    const crate = {
      filename: built.core.filename,
      bytes: makeCrate('tally-core', '0.2.0', {
        entries: [{ path: 'build.rs', content: 'fn main() { panic!("no compiler here") }' }],
        package: { build: 'build.rs' },
      }),
    }
    const rows = instead({ [built.wheel.filename]: broken, [built.core.filename]: crate })
    await withHeld({ rows }, async (held) => {
      expect(await held.hold()).toMatchObject({ exitCode: 0 })
      const tried = await held.verify()
      expect(tried.exitCode).toBe(1)
      expect(tried.told.map((each) => each.split('\n')[0])).toEqual([
        'error verify-install-failed: `cargo build` failed:',
        'error verify-install-failed: `cargo build` failed:',
        'error verify-import-failed: tally 0.2.0 was installed from its index, with what it depends on, and cannot be imported:',
      ])
      expect(tried.told[0]).toContain('no compiler here')
      expect(tried.told[2]).toContain('tally: RuntimeError: no table')
      expect(tried.summary).toContain('3 of 3 uses failed')
      expect(held.drafts()).toEqual([true])
    })
  })
})

describe('the verify step', () => {
  test('waits for an index that is behind', async () => {
    await withHeld({ pypi: { indexLag: 4000 }, crates: { indexLag: 4000 } }, async (held) => {
      // it begins before anything is there
      const [tried, first] = await Promise.all([held.verify(), held.hold()])
      expect(first).toMatchObject({ exitCode: 0, told: [] })
      expect(tried).toMatchObject({ exitCode: 0, told: [], outputs: { published: 'true' } })
    })
  })

  test('says what was not served in time, and installs nothing', async () => {
    await withHeld({}, async (held) => {
      const tried = await held.verify({ 'verify-wait': '0' })
      expect(tried).toMatchObject({ exitCode: 1, outputs: { published: 'false' } })
      expect(tried.told.map((each) => each.split(':')[0])).toEqual(Array(4).fill('error verify-unseen'))
      expect(tried.told[0]).toContain('raise `verify-wait`')
      expect(tried.log.join('\n')).not.toContain('$ ')
    })
  })

  test('passes over a package that has nothing for this machine, and says so', async () => {
    const foreign = makeWheel({ name: 'tally', version: '0.2.0', tag: 'cp312-cp312-win_arm64' })
    const rows = instead({ [built.wheel.filename]: foreign, [built.sdist.filename]: undefined })
    await withHeld({ rows }, async (held) => {
      const plan = JSON.parse(held.plan) as { rows: { expects: { kind: string; filename?: string }[] }[] }
      for (const row of plan.rows) {
        row.expects = row.expects.filter((each) => each.kind !== 'sdist')
        for (const each of row.expects) if (each.kind === 'wheel') delete each.filename
      }
      const given = { plan: JSON.stringify(plan) }
      expect(await held.hold({ with: given })).toMatchObject({ exitCode: 0 })
      const tried = await held.verify(given)
      expect(tried).toMatchObject({ exitCode: 0, told: [], outputs: { published: 'true' } })
      expect(tried.log.find((each) => each.startsWith('– pip install tally==0.2.0'))).toMatch(
        /there is neither a wheel for Python 3\.\d+ on \w+ \w+ nor an sdist$/,
      )
      expect(tried.summary).toContain('⏭️ skipped')
    })
  })

  test('installs a program with cargo, and what its commands start is loaded', async () => {
    const program = {
      filename: built.crate.filename,
      bytes: makeCrate('tally', '0.2.0', {
        tables: { dependencies: { 'tally-core': '0.2.0' } },
        entries: [{ path: 'src/main.rs', content: 'fn main() {}\n' }],
      }),
    }
    const command = makeWheel({
      name: 'tally',
      version: '0.2.0',
      files: { 'tally-0.2.0.dist-info/entry_points.txt': '[console_scripts]\ntally = tally:main\n' },
    })
    const rows = instead({ [built.crate.filename]: program, [built.wheel.filename]: command })
    await withHeld({ rows }, async (held) => {
      expect(await held.hold()).toMatchObject({ exitCode: 0 })
      const tried = await held.verify()
      expect(tried.exitCode).toBe(1)
      expect(tried.told.map((each) => each.split('\n').slice(0, 2))).toEqual([
        [
          expect.stringContaining('error verify-import-failed: tally 0.2.0'),
          expect.stringContaining("command tally: AttributeError: module 'tally' has no attribute 'main'"),
        ],
      ])
      expect(tried.log.find((each) => each.startsWith('✓ cargo install'))).toMatch(
        /^✓ cargo install --locked tally@0\.2\.0 +installed tally$/,
      )
    })
  })

  test.each([
    ['passes', 'python -c "import tally; print(tally.__version__)"', 0, '; its test passed'],
    ['fails', 'python -c "import tally; tally.count()"', 1, 'its test failed'],
    ['wants the sources', 'python "$PROJECT/check.py"', 0, '; its test wants the sources, and was not run'],
  ])('runs the test that the config has for wheels, which %s', async (_, run, exitCode, words) => {
    await withHeld(
      { rows: instead({ [built.crate.filename]: undefined, [built.core.filename]: undefined }) },
      async (held) => {
        const plan: { rows: { target: string }[]; packages: { ecosystem: string }[] } = JSON.parse(held.plan)
        const python = {
          ...plan,
          rows: plan.rows.filter((each) => each.target !== 'crates'),
          packages: plan.packages.filter((each) => each.ecosystem === 'python'),
          wheelTests: [{ package: 'tally', run, requires: [] }],
        }
        const given = { plan: JSON.stringify(python) }
        expect(await held.hold({ with: given })).toMatchObject({ exitCode: 0 })
        const tried = await held.verify(given)
        expect(tried.exitCode).toBe(exitCode)
        expect(tried.log.find((each) => /^[✓✗] pip install/.test(each))).toContain(words)
        if (exitCode === 1) expect(tried.told[0]).toContain("has no attribute 'count'")
      },
    )
  })

  test('shows no secret to what it installs', async () => {
    const nosy = makeSdist({ name: 'tally', version: '0.2.0' })
    const wheel = makeWheel({
      name: 'tally',
      version: '0.2.0',
      files: { 'tally/__init__.py': 'import os\nraise RuntimeError(" ".join(sorted(os.environ)))\n' },
    })
    const rows = instead({ [built.wheel.filename]: wheel, [built.sdist.filename]: nosy })
    await withHeld({ rows }, async (held) => {
      expect(await held.hold()).toMatchObject({ exitCode: 0 })
      const { told } = await held.verify()
      const names = /RuntimeError: (.*)/.exec(told.join('\n'))?.[1]?.split(' ') ?? []
      expect(names).toContain('PATH')
      expect(names.filter((each) => /TOKEN|ACTIONS|INPUT|GITHUB_(?!WORKSPACE)|STATE/.test(each))).toEqual([])
    })
  })

  test('tells those whom the job names that it failed, once, and never what it installs how', async () => {
    const hook = await serve(() => ({ status: 200, body: 'ok' }))
    const secrets = { 'webhook-url': `${hook.url}/hook?key=ijklmnop`, 'webhook-secret': 'the-secret-of-the-hook' }
    // also by the words of the error, which are announced
    const nosy = makeWheel({
      name: 'tally',
      version: '0.2.0',
      files: {
        'tally/__init__.py': 'import os\nraise RuntimeError(" ".join(f"{k}={v}" for k, v in os.environ.items()))\n',
      },
    })
    await withHeld({ rows: instead({ [built.wheel.filename]: nosy }) }, async (held) => {
      await held.hold()
      const tried = await held.verify(secrets)
      expect(tried).toMatchObject({ exitCode: 1, outputs: { published: 'false' } })
      expect(hook.seen).toHaveLength(1)
      const posted = JSON.parse(hook.seen[0]?.body.toString() ?? '')
      expect(posted).toMatchObject({ event: 'unverified', problems: [{ code: 'verify-import-failed' }] })
      expect((await validator('announcement'))(posted)).toEqual([])
      // the runner itself shows the inputs, and masks what it knows
      const own = tried.log.slice(tried.log.findIndex((each) => /^release-action .*: verify/.test(each)))
      const words = [JSON.stringify(posted), ...own, ...tried.told].join('\n')
      expect(words).toContain('RuntimeError')
      for (const secret of ['ijklmnop', 'the-secret-of-the-hook', hook.url]) expect(words).not.toContain(secret)
      // one without anybody to tell, and one that goes well
      expect(await held.verify()).toMatchObject({ exitCode: 1 })
      expect(hook.seen).toHaveLength(1)
    })
    await withHeld({}, async (held) => {
      await held.hold()
      expect(await held.verify(secrets)).toMatchObject({ exitCode: 0 })
      expect(hook.seen).toHaveLength(1)
    })
  })
})
