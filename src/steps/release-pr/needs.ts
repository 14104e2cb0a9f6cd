import { type CargoManifest, isPackaged } from '../../model/package.ts'
import { orderCrates } from '../../plan/order.ts'
import type { MadeTag } from './tagging.ts'

const cratesOf = ({ package: { manifests } }: MadeTag): readonly CargoManifest[] =>
  manifests.filter((each): each is CargoManifest => each.ecosystem === 'rust')

/** Tags of crates after those of the crates that they need: crates.io takes nothing whose dependencies it does not have. */
export function byNeeds(made: readonly MadeTag[]): readonly MadeTag[] {
  const { ordered } = orderCrates(made.flatMap((each) => cratesOf(each)))
  const rank = (each: MadeTag): number => Math.max(-1, ...cratesOf(each).map((crate) => ordered.indexOf(crate)))
  return made.toSorted((one, other) => rank(one) - rank(other))
}

/** The tags among `made` whose crates this one's need. */
export function neededBy(tag: MadeTag, made: readonly MadeTag[]): readonly MadeTag[] {
  const needed = new Set(
    cratesOf(tag).flatMap(({ dependencies }) =>
      dependencies.filter((each) => each.directory !== undefined && isPackaged(each)).map((each) => each.name),
    ),
  )
  return made.filter((each) => each !== tag && cratesOf(each).some(({ name }) => needed.has(name)))
}

/**
 * The tag that the run of `commit` releases itself: the first of its own that no other tag needs, since what is needed has to be
 * out before. `made` is in the order of {@link byNeeds}.
 */
export function ownAmong(made: readonly MadeTag[], commit: string): MadeTag | undefined {
  const here = made.filter((each) => each.commit === commit)
  return here.find((each) => made.every((other) => !neededBy(other, made).includes(each))) ?? here.at(-1)
}
