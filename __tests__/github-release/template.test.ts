import { expect, test } from '@jest/globals'
import { filled, isTemplate, misspelt, namedIn } from '../../src/github-release/template.ts'

test('a text that names the version or the tag is a template', () => {
  expect(['{version}', 'Tag {tag}.', '{notes}', 'version'].map((each) => isTemplate(each))).toEqual([
    true,
    true,
    false,
    false,
  ])
})

test('values are put in, and are not read for placeholders again', () => {
  const text = '# {version}\n\n{changelog}\n\n{compare}{date} {unknown} { version }'
  expect(filled(text, { version: '1.0.0', changelog: 'says {version}' })).toBe(
    '# 1.0.0\n\nsays {version}\n\n {unknown} { version }',
  )
  expect([...namedIn(text)]).toEqual(['version', 'date', 'compare', 'changelog'])
})

test('a word that is nearly a placeholder is told, and other braces are text', () => {
  expect(misspelt('{versoin} {change-log} {previous_tag} {version} {x} {commits} {comits} {json} {tags}')).toEqual([
    { found: 'versoin', meant: 'version' },
    { found: 'change-log', meant: 'changelog' },
    { found: 'comits', meant: 'commits' },
    { found: 'tags', meant: 'tag' },
  ])
})
