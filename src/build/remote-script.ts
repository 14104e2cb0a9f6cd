import path from 'node:path'
import type { WheelTarget } from '../model/target.ts'
import { shellWord, shellWords } from './shell-words.ts'
import { tripleOf } from './triple.ts'

/** What the scripts of one job are made of. Texts may hold anything: manifests are foreign. */
export interface RemoteJob {
  readonly id: string
  readonly target: WheelTarget
  readonly packages: readonly RemotePackage[]
  /** `manylinux_2_17` */
  readonly policy: string
  /** Seconds since the epoch. */
  readonly epoch: number
  /** Seconds for the whole build. */
  readonly limit: number
  /** What is installed beside the packages' own requirements. */
  readonly requirements: readonly string[]
  /** Absent: zig builds. */
  readonly container: { readonly engine: string; readonly image: string } | undefined
}

/** One maturin project. */
export interface RemotePackage {
  /** Relative to what is sent. */
  readonly directory: string
  readonly locked: boolean
  /** `3.12`, `3.14t`: the Pythons that a wheel is built for each. */
  readonly pythons: readonly string[]
  /** The oldest Python of the one wheel that serves all, where there is one: `3.9`. */
  readonly forMany: string | undefined
}

/**
 * The script that is started there. It runs the build in a process group of its own, and ends it with everything that it
 * started when its stdin comes to its end: then whoever started it is gone. A build that ran to its end leaves `out`.
 */
export function jobScript({ id, limit, container }: Pick<RemoteJob, 'id' | 'limit' | 'container'>): string {
  const name = `release-action-${id}`
  const { engine, image } = container ?? { engine: '', image: '' }
  const build =
    container === undefined
      ? 'sh ./build.sh "$job" "$cache"'
      : `${shellWord(engine)} run --rm --name ${name} --volume "$job:/io:z" --volume "$cache:/cache:z" --workdir /io --entrypoint sh ${shellWord(image)} /io/build.sh /io /cache`
  const endContainer = container === undefined ? '' : `\n  ${shellWord(engine)} kill ${name} >/dev/null 2>&1`
  // files of the container's root are not always the user's to remove
  const removeAll =
    container === undefined
      ? 'rm -rf "$job"'
      : `rm -rf "$job" 2>/dev/null || { ${shellWord(engine)} run --rm --volume "$job:/io:z" --entrypoint sh ${shellWord(image)} -c 'rm -rf /io/*' >/dev/null 2>&1; rm -rf "$job"; }`
  return [
    'umask 022',
    'cd "$(dirname "$0")" || exit 70',
    'job=$(pwd -P)',
    'cache=$(cd ../../release-action-cache && pwd -P) || exit 70',
    'PATH="$HOME/.cargo/bin:$PATH"',
    'export PATH',
    'mkdir -p out',
    'limit=',
    `if command -v timeout >/dev/null 2>&1; then limit="timeout -k 10 ${Math.ceil(limit)}"; fi`,
    'exec 3<&0',
    `setsid $limit ${build} </dev/null 3<&- &`,
    'build=$!',
    '(',
    '  exec >/dev/null 2>&1',
    '  while read -r _ <&3; do :; done',
    `  : >"$job/stopped"${endContainer}`,
    '  kill -TERM -"$build"',
    '  sleep 1',
    '  kill -KILL -"$build"',
    '  cd /',
    `  ${removeAll}`,
    ') &',
    'watch=$!',
    'exec 3<&-',
    'wait "$build"',
    'code=$?',
    'if [ -e "$job/stopped" ]; then wait "$watch"; else kill "$watch" 2>/dev/null; fi',
    'exit "$code"',
    '',
  ].join('\n')
}

/** The script that builds, in a container or without: its two arguments are the folders of the job and of the cache. */
export function buildScript(job: RemoteJob): string {
  const triple = tripleOf(job.target)
  const lines = job.packages.map((each) => packageLines(each, job, triple))
  return [
    'set -eu',
    'job=$1',
    'cache=$2',
    ...(job.container === undefined ? [] : [handBack]),
    'unset RUSTFLAGS CARGO_ENCODED_RUSTFLAGS CARGO_BUILD_RUSTFLAGS CARGO_BUILD_TARGET RUSTC_WRAPPER RUSTC_WORKSPACE_WRAPPER || true',
    `own=\${CARGO_HOME:-$HOME/.cargo}`,
    `export CARGO_HOME="$cache/cargo" CARGO_TARGET_DIR="$cache/target-${job.container === undefined ? 'zig' : 'container'}" CARGO_TERM_COLOR=never`,
    'export PIP_CACHE_DIR="$cache/pip" XDG_CACHE_HOME="$cache/xdg" ZIG_GLOBAL_CACHE_DIR="$cache/zig" PIP_DISABLE_PIP_VERSION_CHECK=1',
    `export SOURCE_DATE_EPOCH=${job.epoch}`,
    'mkdir -p "$CARGO_HOME"',
    '# mirrors and proxies of the machine',
    'for file in config.toml config; do',
    '  if [ -f "$own/$file" ] && [ "$own" != "$CARGO_HOME" ]; then cp "$own/$file" "$CARGO_HOME/$file"; fi',
    'done',
    'base=python3',
    'for each in /opt/python/cp3?-cp3? /opt/python/cp3??-cp3??; do',
    '  if [ -x "$each/bin/python" ]; then base=$each/bin/python; fi',
    'done',
    'python() {',
    '  abi=cp$(printf %s "$1" | tr -d .)',
    `  if [ -x "/opt/python/\${abi%t}-$abi/bin/python" ]; then echo "/opt/python/\${abi%t}-$abi/bin/python"; else echo "python$1"; fi`,
    '}',
    'if ! command -v cargo >/dev/null 2>&1; then',
    '  export RUSTUP_HOME="$cache/rustup" PATH="$CARGO_HOME/bin:$PATH"',
    '  if ! command -v cargo >/dev/null 2>&1; then',
    `    curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh -s -- -y --profile minimal --no-modify-path`,
    '  fi',
    'fi',
    '"$base" -m venv "$job/venv"',
    `"$job/venv/bin/python" -m pip install --quiet ${shellWords(job.requirements)}`,
    'PATH="$job/venv/bin:$PATH"',
    ...lines,
    '{',
    '  "$job/venv/bin/python" --version',
    '  maturin --version',
    `  rustc --version${job.container === undefined ? '\n  echo "ziglang $(python3 -m ziglang version)"' : ''}`,
    '} >"$job/out/tools.txt"',
    '',
  ].join('\n')
}

/** What a container's root makes is given to whom the job belongs. */
const handBack = `trap 'chown -R "$(stat -c %u:%g "$job/build.sh")" "$job" "$cache" 2>/dev/null || true' EXIT`

/** The lines that build one project. A toolchain that its folder pins counts, so they are run there. */
function packageLines({ directory, locked, pythons, forMany }: RemotePackage, job: RemoteJob, triple: string): string {
  const hasZig = job.container === undefined
  const words = [
    'maturin',
    'build',
    '--release',
    '--compatibility',
    job.policy,
    '--target',
    triple,
    ...(hasZig ? ['--zig'] : []),
    ...(locked ? ['--locked'] : []),
  ]
  // across, maturin knows the Pythons by itself, and for one stable ABI alone asks for none
  const across = pythons.length === 0 ? [] : [...(forMany === undefined ? [] : [forMany]), ...pythons]
  const within = [
    ...(forMany === undefined ? [] : ['"$job/venv/bin/python"']),
    ...pythons.map((each) => `"$(python ${shellWord(each)})"`),
  ]
  const interpreters = hasZig ? across.map(shellWord) : within
  return [
    `cd "$job"/${shellWord(path.posix.join('src', directory))}`,
    'if command -v rustup >/dev/null 2>&1; then',
    `  rustup target list --installed | grep -qx ${triple} || rustup target add ${triple}`,
    'fi',
    [
      shellWords(words),
      '--out "$job/out"',
      ...(interpreters.length === 0 ? [] : ['--interpreter', ...interpreters]),
    ].join(' '),
  ].join('\n')
}
