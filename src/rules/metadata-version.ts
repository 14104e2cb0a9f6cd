import type { Finding } from './finding.ts'
import { finding } from './finding.ts'

/** What PyPI takes, oldest first (warehouse `forklift/metadata.py`); 2.0 was never finished. */
const accepted = ['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5'] as const

/** How new a metadata version is, for comparing. One that is absent or unknown counts as newer than all. */
export function metadataAge(version: string | undefined): number {
  const index = accepted.findIndex((known) => known === version)
  return index === -1 ? accepted.length : index
}

/** Whether PyPI takes this metadata version. A version after the last known one is a warning: the server decides. */
export function metadataVersionFindings(version: string | undefined): readonly Finding[] {
  if (version === undefined) {
    const fix = 'Build the distribution anew with a current build backend: it writes this field.'
    return [finding('metadata-field-missing', "'metadata-version' is a required field of core metadata.", fix)]
  }
  if (accepted.some((known) => known === version)) return []
  const [, major = '', minor = ''] = /^(\d+)\.(\d+)$/.exec(version) ?? []
  const newer = Number(major) > 2 || (major === '2' && Number(minor) > 5)
  const message = `PyPI answers: '${version}' is not a valid metadata version.`
  const known = `${accepted.slice(0, -1).join(', ')} and ${accepted.at(-1)}`
  if (major !== '' && newer) {
    const fix = `Known here are ${known}. If PyPI refuses it, pin the build backend to a release that writes one of these.`
    return [
      finding('metadata-version-unknown', `PyPI may answer: ${message.slice('PyPI answers: '.length)}`, fix, 'warning'),
    ]
  }
  return [finding('metadata-version-refused', message, `PyPI takes ${known}: build with a current build backend.`)]
}
