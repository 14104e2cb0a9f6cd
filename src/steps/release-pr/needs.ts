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
export function neededBy(tag: MadeTag, made: readonly MadeTag[]): readonly string[] {
  const needed = new Set(
    cratesOf(tag).flatMap(({ dependencies }) =>
      dependencies.filter((each) => each.directory !== undefined && isPackaged(each)).map((each) => each.name),
    ),
  )
  const others = made.filter((each) => each !== tag && cratesOf(each).some(({ name }) => needed.has(name)))
  return others.map((each) => each.tag)
}
