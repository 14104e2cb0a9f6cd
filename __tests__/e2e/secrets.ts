import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { JobEnd } from '../../rehearsal/runner.ts'

/** What minted tokens and signed identities look like, whoever they belong to. */
const forms = [/cio_tp_\w{20,}/, /pypi-Ag[\w-]{20,}/, /eyJ[\w-]{10,}\.[\w-]+\.[\w-]+/]

/**
 * Throws where a secret stands in the log, the outputs, the summary, or a file that the job left in `temp`. The state
 * that is kept for the post program is the one place for them, and after it nothing may be left there either.
 */
export async function assertNoSecret(end: JobEnd, temp: string, secrets: readonly string[]): Promise<void> {
  const places: [string, string][] = [
    ['the log', end.log.join('\n')],
    ['the summary', end.summary],
    ['the annotations', JSON.stringify(end.annotations)],
    ['the environment', JSON.stringify(end.env)],
    ...Object.entries(end.outputs).map(([name, value]): [string, string] => [`the output ${name}`, value]),
  ]
  for (const entry of await readdir(temp, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.startsWith('save_state_')) continue
    places.push([entry.name, (await readFile(path.join(entry.parentPath, entry.name))).toString('latin1')])
  }
  for (const [place, text] of places) {
    const found =
      secrets.find((secret) => text.includes(secret)) ?? forms.map((form) => form.exec(text)?.[0]).find(Boolean)
    if (found !== undefined) throw new Error(`A secret stands in ${place}: ${found.slice(0, 12)}…`)
  }
}
