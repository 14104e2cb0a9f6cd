import { describe, expect, test } from '@jest/globals'
import { makeVenv } from '../../src/build/venv.ts'
import { toolWheels } from '../../src/model/tool-wheels.ts'
import { pinnedTools } from '../../src/model/tools.ts'
import type { Exit } from '../../src/ports/process.ts'

const maturin = `maturin==${pinnedTools.maturin}`
const ziglang = `ziglang==${pinnedTools.ziglang}`
const [maturinFile, ziglangFile] = [
  `/kept/maturin-${pinnedTools.maturin}-py3-none-any.whl`,
  `/kept/ziglang-${pinnedTools.ziglang}-py3-none-any.whl`,
]

/** Makes an environment where the kept wheels are `before`, and `after` pip has downloaded; tells the commands of pip. */
async function pipFor(
  requirements: readonly string[],
  before: readonly string[] | undefined,
  after: readonly string[] = before ?? [],
  fails: (argv: readonly string[]) => boolean = () => false,
): Promise<readonly string[]> {
  const asked: string[] = []
  let there = before
  const run = async ({ argv }: { readonly argv: readonly string[] }): Promise<Exit> => {
    if (argv.includes('pip'))
      asked.push(
        argv
          .slice(3)
          .filter((each) => !each.startsWith('--'))
          .join(' '),
      )
    if (argv.includes('download')) there = after
    return { code: fails(argv) ? 1 : 0, stdout: '', stderr: '' }
  }
  const shop = {
    process: { run, environment: {} },
    env: {},
    onLine: () => {},
    scratch: '/scratch',
    out: '/out',
    ...(before !== undefined && { wheels: { folder: '/kept', there: async () => there ?? [] } }),
  }
  const made = await makeVenv(shop, '/', 'linux', requirements)
  if ('problem' in made) throw new Error(made.problem.message)
  return asked
}

describe('the environment of a build', () => {
  test('is made of kept wheels by one command, the others by their names', async () => {
    expect(await pipFor([maturin, 'cffi', ziglang], [maturinFile, ziglangFile])).toEqual([
      `install ${maturinFile} cffi ${ziglangFile}`,
    ])
  })

  test('downloads those that are not kept yet, and takes them from there', async () => {
    expect(await pipFor([maturin, ziglang], [maturinFile], [maturinFile, ziglangFile])).toEqual([
      `download /kept ${ziglang}`,
      `install ${maturinFile} ${ziglangFile}`,
    ])
  })

  test('is made as ever where what was downloaded has other bytes than those that are pinned', async () => {
    expect(await pipFor([maturin], [], [])).toEqual([`download /kept ${maturin}`, `install ${maturin}`])
  })

  test('is made as ever where pip does not take a kept wheel', async () => {
    const fails = (argv: readonly string[]): boolean => argv.includes(maturinFile)
    expect(await pipFor([maturin], [maturinFile], [], fails)).toEqual([`install ${maturinFile}`, `install ${maturin}`])
  })

  test('takes none of several, which are for other machines', async () => {
    const other = maturinFile.replace('any', 'win_amd64')
    expect(await pipFor([maturin], [maturinFile, other])).toEqual([`download /kept ${maturin}`, `install ${maturin}`])
  })

  test.each([
    [['maturin==1.0.0']],
    [['maturin']],
    [[`maturin[zig]==${pinnedTools.maturin}`]],
    [[`build==${pinnedTools.build}`]],
  ])('has %j by its name: its bytes are not pinned', async (requirements) => {
    expect(await pipFor(requirements, [maturinFile])).toEqual([`install ${requirements.join(' ')}`])
  })

  test('is made as ever where nothing is kept', async () => {
    expect(await pipFor([maturin], undefined)).toEqual([`install ${maturin}`])
  })
})

describe('the pinned wheels', () => {
  test.each(['maturin', 'ziglang'] as const)(
    'of %s are those of the pinned version, one for each machine (`node scripts/tool-wheels.ts` writes them)',
    (tool) => {
      const names = Object.keys(toolWheels[tool])
      for (const name of names)
        expect(name).toMatch(new RegExp(`^${tool}-${pinnedTools[tool].replaceAll('.', '\\.')}-`))
      for (const hash of Object.values(toolWheels[tool])) expect(hash).toMatch(/^[0-9a-f]{64}$/)
      for (const machine of ['linux_2_17_aarch64', '_x86_64.musllinux', 'win_amd64', 'win_arm64', 'arm64.whl']) {
        expect([machine, names.some((name) => name.includes(machine))]).toEqual([machine, true])
      }
    },
  )
})
