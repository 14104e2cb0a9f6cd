/** The tags that release every package at once. */
export const plainTags = ['v{version}', '{version}'] as const

/** The tags that release one package by its name. */
export const namedTags = [
  '{name}-v{version}',
  '{name}@{version}',
  '{name}@v{version}',
  '{name}/v{version}',
  '{name}-{version}',
] as const

/** The tags that are understood, in the order in which they are tried, of a package without a template of its own. */
export const tagTemplates = [...plainTags, ...namedTags] as const
