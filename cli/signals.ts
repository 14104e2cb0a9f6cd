const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Calls `stop` at each signal that ends a command; gives back what takes that away. */
export function onSignals(stop: () => void): () => void {
  for (const signal of signals) process.on(signal, stop)
  return () => {
    for (const signal of signals) process.off(signal, stop)
  }
}
