/** Whether two `owner/name` are one repository: GitHub does not tell upper from lower case. One that is not known is none. */
export const isSameRepository = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one.toLowerCase() === other?.toLowerCase()
