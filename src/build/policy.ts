import type { Plan } from '../model/plan.ts'
import { type Problem, problem } from '../model/problem.ts'
import { wheelTagsOf } from '../model/wheel-name.ts'

const legacy: Readonly<Record<string, readonly [number, number]>> = {
  manylinux1: [2, 5],
  manylinux2010: [2, 12],
  manylinux2014: [2, 17],
}

/**
 * Whether a Linux wheel runs on the systems that the plan promises: the oldest glibc or musl of its tags is no newer than
 * that of the plan. Where wheels are built as the runner is, nothing is promised.
 */
export function policyProblems(filename: string, { linux, manylinux, musllinux }: Plan['build']): readonly Problem[] {
  const libc = (kind: 'many' | 'musl'): readonly (readonly [number, number])[] =>
    (wheelTagsOf(filename)?.platform ?? []).flatMap((tag) => {
      const [, old = ''] = /^(manylinux\d+)_/.exec(tag) ?? []
      const [, of, major, minor] = /^(many|musl)linux_(\d+)_(\d+)_/.exec(tag) ?? []
      if (of === kind) return [[Number(major), Number(minor)] as const]
      const known = kind === 'many' ? legacy[old] : undefined
      return known === undefined ? [] : [known]
    })
  const wanted = [
    ['many', manylinux, linux === 'native'],
    ['musl', musllinux, false],
  ] as const
  return wanted.flatMap(([kind, promised, isFree]) => {
    const oldest = [...libc(kind)].sort(compare)[0]
    const [major = 0, minor = 0] = promised.split('_').map(Number)
    if (isFree || oldest === undefined || compare(oldest, [major, minor]) <= 0) return []
    return [newer(filename, `${kind}linux_${oldest.join('_')}`, `${kind}linux_${promised}`)]
  })
}

const compare = (one: readonly [number, number], other: readonly [number, number]): number =>
  one[0] - other[0] || one[1] - other[1]

function newer(filename: string, has: string, promised: string): Problem {
  return problem(
    'wheel-newer-system',
    `${filename} asks for ${has}, and the plan promises ${promised}: systems in between could not install it.`,
    'Build against older libraries, or raise `build.manylinux` (`build.musllinux`) of the config to what it needs.',
  )
}
