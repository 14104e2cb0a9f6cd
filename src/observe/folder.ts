import path from 'node:path/posix'

/** The folder that a manifest in `directory` names by `where`, from the root of the repository. */
export const folder = (directory: string, where: string): string => path.join(directory, where).replace(/\/$/, '')
