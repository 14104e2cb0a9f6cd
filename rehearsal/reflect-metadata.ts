/**
 * The four functions of `Reflect` that tsyringe, which @peculiar/x509 is wired with, wants to find. They are the part of
 * the withdrawn decorator-metadata proposal that it calls, kept on classes only.
 */
type Metadata = Map<unknown, unknown>

interface MetadataReflect {
  defineMetadata?: (key: unknown, value: unknown, target: object) => void
  getOwnMetadata?: (key: unknown, target: object) => unknown
  getMetadata?: (key: unknown, target: object) => unknown
  metadata?: (key: unknown, value: unknown) => (target: object) => void
}

/** Adds them to the global `Reflect`, unless a fuller implementation is there already. */
export function provideMetadata(): void {
  const reflect: typeof Reflect & MetadataReflect = Reflect
  if (reflect.getMetadata !== undefined) return
  const kept = new WeakMap<object, Metadata>()
  const define = (key: unknown, value: unknown, target: object): void => {
    const own: Metadata = kept.get(target) ?? new Map()
    kept.set(target, own.set(key, value))
  }
  const own = (key: unknown, target: object): unknown => kept.get(target)?.get(key)
  const inherited = (key: unknown, target: object | null): unknown =>
    target === null ? undefined : (own(key, target) ?? inherited(key, Reflect.getPrototypeOf(target)))
  reflect.defineMetadata = define
  reflect.getOwnMetadata = own
  reflect.getMetadata = inherited
  reflect.metadata = (key, value) => (target) => define(key, value, target)
}
