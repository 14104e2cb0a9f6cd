/** Who a registry is. Data, never guessed from a host name. */
export type RegistryName = 'pypi' | 'testpypi' | 'crates.io' | 'other'

/** Whether it is one of the two that run warehouse, with its rules. */
export const isPypi = (name: RegistryName): boolean => name === 'pypi' || name === 'testpypi'
