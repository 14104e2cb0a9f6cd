/** Tools that build distributions, each pinned: the same commit gives the same files next year. A project that asks for another maturin gets that one. */
export const pinnedTools = {
  build: '1.3.0',
  maturin: '1.16.0',
  ziglang: '0.15.2',
  cibuildwheel: '4.3.3',
  uv: '0.13.8',
} as const
