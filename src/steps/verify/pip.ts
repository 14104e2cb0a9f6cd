import { list, object, optional, record, text } from '../../model/shape.ts'

/**
 * A Python program that prints, line by line, which of the files named in a file can be used by this interpreter, as pip decides it
 * (PEP 425), and last its own version and machine. An sdist can be used everywhere.
 */
export const fitProgram = `import platform, sys
from pip._vendor.packaging.tags import sys_tags
from pip._vendor.packaging.utils import parse_wheel_filename
own = set(sys_tags())
for name in open(sys.argv[1], encoding="utf-8").read().split("\\n"):
    if name.endswith(".tar.gz"): print(name)
    elif name.endswith(".whl") and own & set(parse_wheel_filename(name)[3]): print(name)
print("Python", "%d.%d" % sys.version_info[:2], "on", platform.system(), platform.machine())
`

/** How pip is asked to install: nothing of it is remembered, and nobody answers it. */
export const quietly = ['--quiet', '--no-input', '--disable-pip-version-check', '--no-cache-dir'] as const

/** One file that pip installed: `sha256` in lower-case hex, where pip tells it. */
export interface InstalledFile {
  readonly name: string
  readonly filename: string
  readonly sha256: string | undefined
}

const report = object({
  install: list(
    object({
      metadata: object({ name: text }),
      download_info: object({
        url: text,
        archive_info: optional(object({ hash: optional(text), hashes: optional(record(text)) })),
      }),
    }),
  ),
})

/** Reads what `pip install --report` wrote (pip, "Installation Report", version 1); empty where it cannot be read. */
export function readReport(json: string | undefined): readonly InstalledFile[] {
  try {
    return report(JSON.parse(json ?? ''), '').install.map(({ metadata, download_info: { url, archive_info } }) => ({
      name: metadata.name,
      filename: decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? ''),
      sha256: archive_info?.hashes?.['sha256'] ?? /^sha256=([0-9a-f]{64})$/.exec(archive_info?.hash ?? '')?.[1],
    }))
  } catch {
    return []
  }
}
