/** Names in words, by their first ones where there are more than a reader wants: `a, b and 7 more`. */
export const shortList = (names: readonly string[], most = 12): string =>
  names.length > most ? `${names.slice(0, most).join(', ')} and ${names.length - most} more` : names.join(', ')
