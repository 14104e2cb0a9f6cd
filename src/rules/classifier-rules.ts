import { deprecatedClassifiers, knownClassifiers } from './classifiers.ts'
import type { Finding } from './finding.ts'
import { finding } from './finding.ts'

/** `Private ::` and given-up classifiers are refused for sure; one that the list lacks may be new, so it is a warning. */
export function classifierFindings(classifiers: readonly string[]): readonly Finding[] {
  return classifiers.flatMap((classifier) => {
    const message = `PyPI answers: '${classifier}' is not a valid classifier.`
    if (classifier.startsWith('Private ::')) {
      const fix =
        'This classifier is there to keep a project off PyPI. Remove it only if the project is meant to be published.'
      return [finding('classifier-private', message, fix)]
    }
    if (deprecatedClassifiers.has(classifier)) {
      const instead = deprecatedClassifiers.get(classifier)
      const fix =
        instead === undefined ? 'Remove it; a licence is told by `license` in pyproject.toml.' : `Write '${instead}'.`
      return [
        finding('classifier-deprecated', `PyPI answers: The classifier '${classifier}' has been deprecated.`, fix),
      ]
    }
    if (knownClassifiers().has(classifier)) return []
    const near = [...knownClassifiers()].find((known) => loose(known) === loose(classifier))
    const fix =
      near === undefined
        ? 'Take one of https://pypi.org/classifiers/, letter by letter, or remove it.'
        : `Write '${near}'.`
    return [
      finding('classifier-unknown', `PyPI may answer: '${classifier}' is not a valid classifier.`, fix, 'warning'),
    ]
  })
}

function loose(classifier: string): string {
  return classifier.toLowerCase().replace(/[^a-z0-9.]+/g, '')
}
