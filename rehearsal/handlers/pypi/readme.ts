import { hasOnlyTitles, restructuredTextFails } from './restructured-text.ts'

/**
 * Whether PyPI's renderer (readme_renderer 45) refuses the description; absent and empty ones are always taken. Markdown
 * and plain text practically never fail: only Markdown of nothing but space does. `rendersBadly` asks a renderer that is
 * there; where it has no answer, or there is none, only what is surely broken is refused.
 */
export async function descriptionFails(
  description: string,
  contentType: string | undefined,
  rendersBadly: (text: string) => Promise<boolean | undefined> = () => Promise.resolve(undefined),
): Promise<boolean> {
  if (description === '') return false
  const type = (contentType ?? 'text/x-rst').split(';')[0]?.trim().toLowerCase()
  if (type === 'text/plain') return false
  // neither renderer takes the byte order mark for white space, and Markdown's takes only these four
  if (/^[ \t\r\n]*$/.test(description)) return true
  if (type !== 'text/x-rst') return false
  if (/^[^\S\ufeff]*$/.test(description)) return true
  // from version 46 on the renderer takes a lone title, which PyPI's refuses
  return hasOnlyTitles(description) || ((await rendersBadly(description)) ?? restructuredTextFails(description))
}
