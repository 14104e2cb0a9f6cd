import { holdsModule, readEntryPoints } from './entry-points.ts'
import type { Finding } from './finding.ts'
import { finding } from './finding.ts'
import type { Metadata } from './metadata.ts'
import { many } from './metadata.ts'
import { normalisedName } from '../model/project-name.ts'

/** Commands that PyPI refuses, and commands whose module is not in the wheel. `content` is `entry_points.txt`. */
export function commandFindings(
  filename: string,
  names: readonly string[],
  content: Uint8Array | undefined,
  metadata: Metadata | undefined,
): readonly Finding[] {
  if (content === undefined) return []
  const points = readEntryPoints(content)
  if ('defect' in points) {
    const words = `Wheel '${filename}' has invalid entry points defined in the entry_points.txt file`
    const fix =
      'Correct [project.scripts], [project.gui-scripts] and [project.entry-points]: names of letters, digits, dots, dashes and underscores, each once.'
    return [finding('wheel-entry-points-invalid', `PyPI answers: ${words} (${points.defect}).`, fix)]
  }
  const required =
    metadata === undefined
      ? []
      : many(metadata, 'requires-dist').map((each) => normalisedName(/^[\w.-]+/.exec(each)?.[0] ?? ''))
  return points.scripts
    .filter(({ module }) => !holdsModule(names, module))
    .map(({ name, module }) => {
      const top = module.split('.')[0] ?? ''
      const message = `the command '${name}' starts module '${module}', which is not in the wheel`
      // a command may start another package's module: then that package is required, and mostly bears its name
      if (required.includes(normalisedName(top))) {
        return finding(
          'wheel-entry-point-missing',
          `${message}, but may come with '${normalisedName(top)}'.`,
          'Nothing, if that is meant.',
          'warning',
        )
      }
      const fix =
        'Look at what the build backend packs (`packages`, `python-source`, `module-name`, `include`), or correct [project.scripts].'
      return finding('wheel-entry-point-missing', `${message}: it would fail for everybody.`, fix)
    })
}

/** Anything but metadata, licences and markers counts as code: stubs, data, scripts too. */
export function codeFindings(names: readonly string[]): readonly Finding[] {
  const code = names.some(
    (name) =>
      !name.endsWith('/') &&
      !/^[^/]+\.dist-info\//.test(name) &&
      !/(?:^|\/)(?:py\.typed|(?:licen[cs]e|copying|notice|authors|readme|changelog|changes)[^/]*)$/i.test(name),
  )
  if (code) return []
  const fix =
    'The build backend found no package to put in. Tell it where the code is: `packages` or `[tool.setuptools.packages.find]`, ' +
    "`[tool.hatch.build.targets.wheel]`, or maturin's `python-source` and `module-name`."
  return [finding('wheel-empty', 'There is no code in the wheel: installing it gives nothing to import.', fix)]
}
