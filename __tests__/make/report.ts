import type { Report } from '../../rehearsal/report.ts'

const sha256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/** Text of a project that would like to be more than text. */
export const hostile = '</code><script>alert(1)</script><img src=https://evil.example/x.png onerror=alert(1)>&"\' | `x`'

const summary = `## release-action: publish

### Problems

- ⚠️ [\`package-left-out\`](https://example.org/troubleshooting#package-left-out) tally\\-bench stays out\\.
  <br>**Fix:** Nothing\\.

### Receipt

**v1.0.0 is published**: all 2 files, verified by their SHA-256.

| File | Size | SHA-256 | Registry | Outcome | Verified |
| --- | --- | --- | --- | --- | --- |
| \`tally-1.0.0-py3-none-any.whl\` | 1.4 kB | \`${sha256}\` | [pypi](https://pypi.org/project/tally/1.0.0/) | ✅ uploaded | ✅ attested |

| Guard | Verdict |
| --- | --- |
| event | ✅ holds |

### Timings

\`\`\`mermaid
gantt
  dateFormat YYYY-MM-DD HH:mm:ss.SSS
  axisFormat %H:%M:%S
  Guards files and registries 0.4 s :2000-01-01 00:00:00.000, 400ms
  Upload 1.2 s :2000-01-01 00:00:00.400, 1200ms
\`\`\`
`

/** A report in which everything occurs, and everything held. */
export function madeReport(differs: Partial<Report> = {}): Report {
  return {
    schema: 1,
    project: '/home/ada/tally',
    repository: 'rehearsal/tally',
    tag: 'v1.0.0',
    commit: '0123456789abcdef0123456789abcdef01234567',
    ok: true,
    remarks: [`tally is a new name on PyPI: add a pending publisher. ${hostile}`],
    problems: [
      {
        job: 'plan',
        level: 'warning',
        code: 'package-left-out',
        message: `b stays.\nFix: ${hostile}`,
        place: 'b/Cargo.toml:3',
      },
      {
        job: 'dry run',
        level: 'warning',
        code: 'repository-private',
        message: 'A live run would be refused: x',
        place: undefined,
      },
    ],
    steps: [
      { name: 'clone', seconds: 0.2, ok: true, outcome: 'commit 0123456789' },
      { name: 'plan', seconds: 0.9, ok: true, outcome: 'tally 1.0.0, tally-core 1.0.0' },
      { name: 'build crates', seconds: 14.2, ok: true, outcome: '1 file' },
      { name: 'publish', seconds: 2.5, ok: true, outcome: '2 files published and verified' },
    ],
    files: [
      {
        filename: 'tally-1.0.0-cp310-abi3-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
        kind: 'wheel',
        size: 1400,
        registry: 'PyPI',
        url: 'https://pypi.org/simple/tally/',
        sha256: { record: sha256, registry: sha256, download: sha256 },
        equal: true,
        attested: ['PyPI', 'GitHub'],
      },
    ],
    uses: [
      { client: 'pip', command: 'pip install tally==1.0.0', ok: true, output: `Successfully installed ${hostile}\n` },
    ],
    release: {
      tag: 'v1.0.0',
      title: 'v1.0.0',
      body: `### Added\n\n- counts faster by @ada in #12 ${hostile}\n- ![a chart](https://evil.example/chart.png) [run](javascript:alert(1))\n\n##### Deep\n\n\`\`\`sh\npip install tally==1.0.0 # ${'a long line '.repeat(20)}\n\`\`\`\n\n| a | b |\n| --- | --- |\n| 1 | <b onclick=x>2</b> |\n`,
      draft: false,
      prerelease: true,
      assets: [{ name: 'tally-1.0.0.tar.gz', size: 1200, sha256 }],
    },
    requests: [
      {
        job: 'plan',
        service: 'pypi',
        method: 'GET',
        url: 'https://pypi.org/simple/tally/',
        status: 404,
        milliseconds: 3,
      },
      {
        job: 'publish',
        service: 'pypi',
        method: 'POST',
        url: 'https://upload.pypi.org/legacy/',
        status: 200,
        milliseconds: 12,
      },
    ],
    summaries: [{ job: 'publish', markdown: summary }],
    seconds: 18.1,
    ...differs,
  }
}

/** One that broke off: a file that differs, a client that failed, an error with YAML in its fix. */
export function brokenReport(): Report {
  const [file] = madeReport().files
  return madeReport({
    ok: false,
    tag: undefined,
    commit: undefined,
    release: undefined,
    problems: [
      {
        job: 'publish',
        level: 'error',
        code: 'permission-missing',
        message: 'The job may not write.\nFix: Add to the job:\n    permissions:\n      contents: write',
        place: undefined,
      },
    ],
    steps: [{ name: 'publish', seconds: 3, ok: false, outcome: 'failure' }],
    files:
      file === undefined
        ? []
        : [{ ...file, equal: false, sha256: { ...file.sha256, registry: undefined, download: undefined } }],
    uses: [{ client: 'cargo', command: 'cargo install tally', ok: false, output: 'error: no' }],
  })
}
