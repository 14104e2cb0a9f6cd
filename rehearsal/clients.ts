import { canonicalName } from './handlers/pypi/names.ts'
import { type ConsumeOptions, type CrateUse, type PythonUse, useCrates, usePython } from './consume.ts'
import { type Course, step } from './course.ts'
import type { Planned } from './planned.ts'
import { modulesOf } from './wheel-modules.ts'
import type { Services } from './world.ts'

/** Lets the stock clients use everything that was published. */
export async function playClients(
  course: Course,
  plan: Planned,
  services: Services,
  options: ConsumeOptions,
): Promise<void> {
  for (const use of pythonUses(plan, services)) {
    await step(course, `pip install ${use.name}`, async () => {
      const used = await usePython(use, options)
      course.uses.push(used)
      return { value: used, ok: used.ok, outcome: used.ok ? (used.output.split('\n').at(-1) ?? '') : 'failed' }
    })
  }
  const crates = crateUses(plan, services)
  if (crates.length === 0) return
  await step(course, 'cargo, from the index', async () => {
    const used = await useCrates(crates, options)
    course.uses.push(...used)
    const ok = used.every((each) => each.ok)
    return { value: used, ok, outcome: ok ? used.map((each) => each.output.split('\n')[0]).join(', ') : 'failed' }
  })
}

function pythonUses(plan: Planned, { pypi, testpypi }: Services): readonly PythonUse[] {
  const { uploads } = plan.pypi === 'testpypi' ? testpypi : pypi
  return plan.packages
    .filter((each) => each.ecosystem === 'python')
    .map(({ name, version }) => {
      const wheel = uploads.find(
        (each) => each.filename.endsWith('.whl') && canonicalName(each.project) === canonicalName(name),
      )
      return { name, version, index: plan.pypi, modules: wheel === undefined ? [] : modulesOf(wheel.bytes) }
    })
}

function crateUses(plan: Planned, { crates }: Services): readonly CrateUse[] {
  return plan.packages
    .filter((each) => each.ecosystem === 'rust')
    .map(({ name, version }) => {
      const about = crates.published.find((each) => each.crate === name && each.version === version)?.about
      return {
        name,
        version,
        library: about?.hasLib === true ? (about.libName ?? name.replaceAll('-', '_')) : undefined,
      }
    })
}
