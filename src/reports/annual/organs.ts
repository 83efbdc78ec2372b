/** Who issues a report and to whom: the organ that stands behind a unit of the tree, by its kind. */
import type { Unit } from '#store/units.ts'

type Named = Pick<Unit, 'name' | 'kind'>

const endings: Readonly<Record<Unit['kind'], string>> = {
  province: '人民政府',
  prefecture: '人民政府',
  county: '人民政府',
  township: '人民政府',
  town: '人民政府',
  street: '办事处',
  department: '',
  village: '',
}

/** 庙行镇 → 庙行镇人民政府. A name that already is an organ's, a joint one among them, stays as the unit has it. */
export function organOf({ name, kind }: Named): string {
  return /(?:政府|办事处|委员会|管委会)$/u.test(name) ? name : name + endings[kind]
}

export const titleOf = (organs: readonly string[], year: number): string =>
  `${organs.join(' ')}关于${year}年法治政府建设情况的报告`

/** The yearly report goes to the government one level up. */
export const addresseesOf = (parent: Named | null): string[] => (parent ? [organOf(parent)] : [])
