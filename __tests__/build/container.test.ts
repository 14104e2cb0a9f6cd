import { expect, test } from '@jest/globals'
import { buildInContainer, containerArgv, containerTools, maturinImage } from '../../src/build/container.ts'
import type { Command } from '../../src/ports/process.ts'

const engine = {
  name: 'podman',
  env: { SOURCE_DATE_EPOCH: '1', RUSTFLAGS: '-C target-cpu=native', HTTPS_PROXY: 'http://p', PATH: '/bin' },
} as const

test('the container reads the sources and writes two folders, in a pinned image, with no variable but the listed ones', () => {
  const argv = containerArgv({
    engine,
    name: 'one',
    root: '/home/x/repository',
    directory: 'python',
    out: '/tmp/out',
    scratch: '/tmp/scratch',
    options: ['--release', '--locked', '--compatibility', 'manylinux_2_17'],
  })
  const script = argv.indexOf('-c') + 1
  expect([...argv.slice(0, script), ...argv.slice(script + 1)].join(' ')).toBe(
    'podman run --rm --interactive --name one --security-opt label=disable ' +
      '--volume /home/x/repository:/io:ro --volume /tmp/out:/out --volume /tmp/scratch:/scratch ' +
      '--workdir /io/python --http-proxy=false --env SOURCE_DATE_EPOCH --env HTTPS_PROXY --env CARGO_TARGET_DIR=/scratch ' +
      `--entrypoint sh ${maturinImage} -c ` +
      'maturin build --release --locked --compatibility manylinux_2_17 --out /out',
  )
  expect(argv[script]).toContain(`trap 'chown -R "$(stat -c %u:%g /out)" /out /scratch' EXIT`)
  expect(maturinImage).toMatch(/:v\d+\.\d+\.\d+$/)
})

/** A process port whose first command ends as told, with what was asked of it. */
function ending(code: number | 'timeout') {
  const asked: Command[] = []
  const process = {
    environment: {},
    run: async (command: Command) => {
      asked.push(command)
      return { code: asked.length === 1 ? code : 0, stdout: '', stderr: '' }
    },
  }
  const shop = { process, env: {}, onLine: () => {}, scratch: '/tmp/scratch', out: '/tmp/out' }
  const files = { write: () => Promise.resolve(), remove: () => Promise.resolve() }
  const job = { engine, root: '/r', directory: '.', scratch: '/tmp/scratch', options: [] }
  return { asked, build: () => buildInContainer(shop, job, files) }
}

test('a container holds on to this process by its stdin, and one that ended by itself is not stopped', async () => {
  const { asked, build } = ending(1)
  const message = expect.stringContaining(`\`podman run ${maturinImage} maturin build\` ended with exit code 1`)
  expect(await build()).toMatchObject({ problem: { code: 'build-failed', message } })
  expect(asked).toMatchObject([{ input: 'held', env: engine.env }])
})

test('a container that runs out of its time is stopped by its name, and taken away where it was never started', async () => {
  const { asked, build } = ending('timeout')
  expect(await build()).toMatchObject({ problem: { code: 'build-timeout' } })
  const [first, ...rest] = asked.map(({ argv }) => argv)
  const name = first?.[(first?.indexOf('--name') ?? 0) + 1]
  expect(rest).toEqual([
    ['podman', 'stop', name],
    ['podman', 'rm', '--force', name],
  ])
})

test('the record has what the tools of the container say of themselves, and nothing else that stands there', async () => {
  const said = 'maturin 1.16.0\nrustc 1.95.0 (abc 2026-01-01)\nrustup 1.28\nrustc <script>\n'
  const files = { text: (file: string) => Promise.resolve(file === '/s/tools.txt' ? said : undefined) }
  const tools = { maturin: '1.16.0', rustc: '1.95.0 (abc 2026-01-01)', container: maturinImage }
  expect(await containerTools('/s', files)).toEqual(tools)
  expect(await containerTools('/other', files)).toEqual({ container: maturinImage })
})
