import { expect, test } from '@jest/globals'
import { containerArgv, maturinImage } from '../../src/build/container.ts'

test('the container reads the sources and writes two folders, in a pinned image, with no variable but the listed ones', () => {
  const argv = containerArgv({
    name: 'one',
    root: '/home/x/repository',
    directory: 'python',
    out: '/tmp/out',
    scratch: '/tmp/scratch',
    options: ['--release', '--locked', '--compatibility', 'manylinux_2_17'],
    env: { SOURCE_DATE_EPOCH: '1', RUSTFLAGS: '-C target-cpu=native', HTTPS_PROXY: 'http://p', PATH: '/bin' },
  })
  expect(argv.join(' ')).toBe(
    'docker run --rm --init --name one --volume /home/x/repository:/io:ro --volume /tmp/out:/out --volume /tmp/scratch:/scratch ' +
      '--workdir /io/python --env SOURCE_DATE_EPOCH --env HTTPS_PROXY --env CARGO_TARGET_DIR=/scratch ' +
      `--entrypoint sh ${maturinImage} -c trap 'chown -R "$(stat -c %u:%g /out)" /out /scratch' EXIT; ` +
      `PATH="$PATH$(printf ':%s' /opt/python/cp3*/bin)"; maturin "$@" ` +
      'maturin build --release --locked --compatibility manylinux_2_17 --out /out',
  )
  expect(maturinImage).toMatch(/:v\d+\.\d+\.\d+$/)
})
