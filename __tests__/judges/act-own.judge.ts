import { access, chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { runCommand } from '../../rehearsal/command.ts'
import { inherited } from '../../scripts/judge-tools.ts'
import { makeRepository, type Repository } from '../make/repository.ts'
import { toolAt } from './tool.ts'

// The workflows by which this action releases itself, run by act as they stand. Foreign actions, npm and gh are stand-ins
// that write down what they are asked: the scripts between them, the conditions and the outputs are the real ones.

const act = toolAt('JUDGE_ACT')
const root = path.join(import.meta.dirname, '..', '..')
const repositoryName = 'release-action/release-action'

/** Stand-ins of foreign actions. The artifacts of a run are folders of STORE. */
const actions: Readonly<Record<string, { readonly inputs: readonly string[]; readonly run: string }>> = {
  'actions/checkout': {
    inputs: ['ref', 'fetch-depth', 'persist-credentials'],
    run: 'git init --quiet . && git fetch --quiet "$REMOTE" "$INPUT_ref" && git checkout --quiet FETCH_HEAD',
  },
  'actions/setup-node': { inputs: ['node-version', 'registry-url', 'package-manager-cache'], run: 'true' },
  'actions/upload-artifact': {
    inputs: ['name', 'path', 'if-no-files-found', 'retention-days'],
    run: 'mkdir -p "$STORE/$INPUT_name" && cp -R "$INPUT_path/." "$STORE/$INPUT_name/"',
  },
  'actions/download-artifact': {
    inputs: ['name', 'path'],
    run: 'mkdir -p "./$INPUT_path" && cp -R "$STORE/$INPUT_name/." "./$INPUT_path/"',
  },
}

/** Writes its argv down, then does what the test needs of it. STATE has what npm and GitHub hold. */
const programs: Readonly<Record<string, string>> = {
  npm: `case $1 in
ci) ln -s "$MODULES" node_modules ;;
pack) echo packed >pack/release-action-1.2.3.tgz ;;
view) cat "$STATE/npm" 2>/dev/null || { echo E404 >&2; exit 1; } ;;
run) if [ "$2" = build ]; then mkdir -p dist && date +%s%N >dist/index.js; fi ;;
esac`,
  gh: `case "$1 $2" in
'release view') cat "$STATE/release" 2>/dev/null || exit 1 ;;
'release create') echo true >"$STATE/release" ;;
'release edit') echo false >"$STATE/release" ;;
'api --silent') case "$*" in *--method*) ;; *) [ -e "$STATE/major" ] ;; esac ;;
esac`,
}

let folder: string
let repository: Repository
let sha: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'act-own-'))
  for (const each of ['bin', 'state', 'store', 'home']) await mkdir(path.join(folder, each))
  for (const [name, script] of Object.entries(programs)) {
    const file = path.join(folder, 'bin', name)
    await writeFile(file, `#!/bin/bash\nprintf '%s %s\\n' ${name} "$*" >>"$STATE/asked"\n${script}\n`)
    await chmod(file, 0o755)
  }
  repository = await makeRepository({
    'package.json': '{ "name": "release-action", "version": "1.2.3", "type": "module" }\n',
    'package-lock.json':
      '{ "name": "release-action", "version": "1.2.3", "packages": { "": { "version": "1.2.3" } } }\n',
    'dist/index.js': 'old\n',
  })
  await cp(path.join(root, '.github', 'workflows'), path.join(repository.root, '.github', 'workflows'), {
    recursive: true,
  })
  await cp(path.join(root, 'scripts', 'own-release.ts'), path.join(repository.root, 'scripts', 'own-release.ts'))
  sha = await repository.commit()
  await repository.git('update-ref', 'refs/remotes/origin/main', sha)
  await repository.git('remote', 'add', 'origin', `https://github.com/${repositoryName}.git`)
  const config = `[url "file://${folder}/remote/"]\n  insteadOf = https://github.com/\n[safe]\n  directory = *\n`
  await writeFile(path.join(folder, 'gitconfig'), config)
})
afterEach(async () => {
  await repository.remove()
  await rm(folder, { recursive: true, force: true })
})

/** Runs one workflow file for an event; gives the log and what npm and gh were asked. */
async function play(file: string, event: string, payload: Readonly<Record<string, unknown>>) {
  const text = await readFile(path.join(repository.root, '.github', 'workflows', file), 'utf8')
  const stood: string[] = []
  for (const [, name = '', ref = ''] of text.matchAll(/uses: (actions\/[\w-]+)@([0-9a-f]{40})/g)) {
    stood.push(`--local-repository=${name}@${ref}=${await standIn(name)}`)
  }
  await writeFile(path.join(folder, 'event.json'), JSON.stringify(payload))
  for (const each of ['env', 'secrets']) await writeFile(path.join(folder, each), '')
  const { PATH = '' } = inherited()
  const env = {
    PATH: [path.join(folder, 'bin'), path.join(root, 'node_modules', '.bin'), PATH].join(':'),
    HOME: path.join(folder, 'home'),
    STATE: path.join(folder, 'state'),
    STORE: path.join(folder, 'store'),
    MODULES: path.join(root, 'node_modules'),
    REMOTE: path.join(folder, 'remote', `${repositoryName}.git`),
    GIT_CONFIG_GLOBAL: path.join(folder, 'gitconfig'),
    GIT_CONFIG_NOSYSTEM: '1',
  }
  const flags = {
    workflows: path.join(repository.root, '.github', 'workflows', file),
    eventpath: path.join(folder, 'event.json'),
    secret: 'GITHUB_TOKEN=none',
    platform: 'ubuntu-24.04=-self-hosted',
    pull: 'false',
    'no-cache-server': 'true',
    'action-offline-mode': 'true',
    'action-cache-path': path.join(folder, 'cache'),
    'env-file': path.join(folder, 'env'),
    'secret-file': path.join(folder, 'secrets'),
  }
  const argv = [
    act,
    event,
    ...stood,
    ...Object.entries(flags).map(([name, value]) => `--${name}=${value}`),
    ...Object.entries(env).map(([name, value]) => `--env=${name}=${value}`),
  ] as const
  const more = { XDG_CACHE_HOME: path.join(folder, 'act-home'), GITHUB_REPOSITORY: repositoryName }
  const ended = await runCommand({ argv, cwd: repository.root, env: { ...env, ...more } })
  const asked = await readFile(path.join(folder, 'state', 'asked'), 'utf8').catch(() => '')
  await rm(path.join(folder, 'state', 'asked'), { force: true })
  return {
    code: ended.code,
    log: stripVTControlCharacters(`${ended.stdout}${ended.stderr}`),
    asked: asked.trimEnd().split('\n'),
  }
}

async function standIn(name: string): Promise<string> {
  const stand = actions[name]
  if (stand === undefined) throw new Error(`there is no stand-in of ${name}`)
  const at = path.join(folder, 'actions', name)
  await mkdir(at, { recursive: true })
  const inputs = stand.inputs.map((each) => `  ${each}: { default: '' }\n`).join('')
  const env = stand.inputs
    .filter((each) => /^\w+$/.test(each))
    .map((each) => `        INPUT_${each}: \${{ inputs.${each} }}\n`)
    .join('')
  await writeFile(
    path.join(at, 'action.yml'),
    `name: stand-in\ndescription: stand-in\ninputs:\n${inputs}runs:\n  using: composite\n  steps:\n    - shell: bash\n${env === '' ? '' : `      env:\n${env}`}      run: ${JSON.stringify(stand.run)}\n`,
  )
  return at
}

describe('act runs release.yml', () => {
  const tag = 'v1.2.3'
  const push = () => ({
    ref: `refs/tags/${tag}`,
    after: sha,
    repository: { full_name: repositoryName, default_branch: 'main' },
  })
  beforeEach(() => repository.git('tag', tag))

  test('from the tag to the draft, npm, the release and the tag of the major version; run again it finds all of it there', async () => {
    const first = await play('release.yml', 'push', push())
    expect([first.code, first.log.includes('Job failed')]).toEqual([0, false])
    expect(first.asked).toEqual([
      'npm ci',
      'npm test',
      'npm run check',
      'npm pack --ignore-scripts --pack-destination pack',
      `gh release view ${tag} --json isDraft --jq .isDraft`,
      `gh release create ${tag} --draft --verify-tag --generate-notes --title ${tag} release-action-1.2.3.tgz`,
      'npm view release-action@1.2.3 dist.integrity',
      'npm publish ./release-action-1.2.3.tgz --ignore-scripts --access public --tag latest --provenance',
      `gh release edit ${tag} --draft=false`,
      `gh api --silent repos/${repositoryName}/git/refs/tags/v1`,
      `gh api --silent --method POST repos/${repositoryName}/git/refs --field ref=refs/tags/v1 --field sha=${sha}`,
    ])
    const integrity = await runCommand({
      argv: [
        'openssl',
        'dgst',
        '-sha512',
        '-binary',
        '-out',
        path.join(folder, 'sha512'),
        path.join(folder, 'store', 'pack', 'release-action-1.2.3.tgz'),
      ],
      cwd: folder,
      env: inherited(),
    })
    expect(integrity.code).toBe(0)
    const digest = await readFile(path.join(folder, 'sha512'), 'base64')
    await writeFile(path.join(folder, 'state', 'npm'), `sha512-${digest}\n`)
    await writeFile(path.join(folder, 'state', 'major'), '')
    const again = await play('release.yml', 'push', push())
    expect(again.code).toBe(0)
    expect(again.asked.filter((each) => /publish|create|upload|--method/.test(each))).toEqual([
      `gh api --silent --method PATCH repos/${repositoryName}/git/refs/tags/v1 --field sha=${sha} --field force=true`,
    ])
  }, 300_000)

  test('to its end before npm where npm has the version with other bytes: the release stays a draft', async () => {
    await writeFile(path.join(folder, 'state', 'npm'), 'sha512-other\n')
    const { code, log, asked } = await play('release.yml', 'push', push())
    expect(code).toBe(1)
    expect(log).toContain('npm has release-action 1.2.3 with other bytes')
    expect(asked.filter((each) => /npm publish|release edit|--method/.test(each))).toEqual([])
  }, 300_000)
})

describe('act runs dist.yml', () => {
  const head = 'dependabot/npm/x'
  const payload = (login: string) => ({
    action: 'synchronize',
    number: 7,
    repository: { full_name: repositoryName, default_branch: 'main' },
    pull_request: {
      number: 7,
      user: { login },
      head: { ref: head, sha, repo: { full_name: repositoryName } },
      base: { ref: 'main', sha, repo: { full_name: repositoryName } },
    },
  })
  beforeEach(async () => {
    const remote = path.join(folder, 'remote', `${repositoryName}.git`)
    await mkdir(path.dirname(remote), { recursive: true })
    await repository.git('branch', head)
    await repository.git('clone', '--quiet', '--bare', repository.root, remote)
    await repository.git('--git-dir', remote, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  })
  const ofRemote = (...argv: readonly string[]): Promise<string> =>
    repository.git('--git-dir', path.join(folder, 'remote', `${repositoryName}.git`), ...argv)

  test('for Dependabot: the bundle that was built is one commit on its branch, and nothing else changes', async () => {
    const { code, asked } = await play('dist.yml', 'pull_request', payload('dependabot[bot]'))
    expect([code, asked]).toEqual([0, ['npm ci', 'npm run build']])
    const built = await readFile(path.join(folder, 'store', 'dist', 'index.js'), 'utf8')
    expect(await ofRemote('show', `${head}:dist/index.js`)).toBe(built.trimEnd())
    expect(await ofRemote('log', '--format=%an: %s', `${sha}..${head}`)).toBe('github-actions[bot]: Build dist')
    expect(await ofRemote('diff', '--name-only', sha, head)).toBe('dist/index.js')
  }, 300_000)

  test('for nobody else', async () => {
    const { asked } = await play('dist.yml', 'pull_request', payload('octocat'))
    expect(asked).toEqual([''])
    await expect(access(path.join(folder, 'store', 'dist'))).rejects.toThrow('ENOENT')
  }, 300_000)
})
