import { restructuredTextFails } from './restructured-text.ts'

/**
 * Whether PyPI's renderer (readme_renderer 45) refuses the description; absent and empty ones are always taken. Markdown
 * and plain text practically never fail: only Markdown of nothing but space does.
 */
export function descriptionFails(description: string, contentType: string | undefined): boolean {
  if (description === '') return false
  const type = (contentType ?? 'text/x-rst').split(';')[0]?.trim().toLowerCase()
  if (type === 'text/plain') return false
  if (description.trim() === '') return true
  return type === 'text/x-rst' && restructuredTextFails(description)
}
