/** Who a registry is. Data, never guessed from a host name. */
export type RegistryName = 'pypi' | 'testpypi' | 'crates.io' | 'other'
