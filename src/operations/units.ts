/** Adds units to the tree. A unit without a parent is put under the unit of the tree whose code it continues. */
import { append } from '#store/journal.ts'
import {
  forgetUnits,
  insertUnit,
  lockUnits,
  readUnitTree,
  type Unit,
  type UnitKind,
  type UnitTree,
  unitKinds,
} from '#store/units.ts'
import { actorOf, demand, type Person } from './access.ts'
import { instant, type Product } from './product.ts'
import { Refused } from './refusal.ts'

export interface UnitRequest {
  code: string
  name: string
  kind?: string
  parent?: string
}

export type UnitAnswer = Pick<Unit, 'code' | 'name' | 'kind' | 'parent'>

export async function addUnit(product: Product, person: Person, request: UnitRequest): Promise<UnitAnswer> {
  demand(person, ['administrator'])
  const { code, name } = request
  if (!/^\d{6}[0-9A-Z-]{0,12}$/.test(code)) {
    throw new Refused('usage', {
      zh: `单位代码“${code}”不对：以六位县级区划代码开头，共6至18位数字、大写字母或横线，例如 500235002000。`,
      en: `The code "${code}" is not valid: six digits of the county first, 6 to 18 characters in all.`,
    })
  }
  if (name.trim() === '' || name.length > 60)
    throw new Refused('usage', { zh: '单位名称要有1至60个字。', en: 'The name has 1 to 60 characters.' })
  return (await product.sql.begin(async (tx) => {
    await lockUnits(tx)
    const tree = await readUnitTree(tx)
    const unit = unitOf(tree, request)
    const known = tree.get(code)
    if (known) return sameUnit(known, unit, request)
    if (person.unit !== null) demandInside(tree, person.unit, unit)
    await insertUnit(tx, unit)
    forgetUnits(product.sql)
    await append(tx, {
      county: unit.county,
      office: unit.code,
      at: instant(product),
      actor: actorOf(person),
      action: 'unit',
      ledger: 'unit',
      entry: null,
      version: null,
      reason: null,
      change: JSON.stringify(answerOf(unit)),
      batch: null,
    })
    return answerOf(unit)
  })) as UnitAnswer
}

const answerOf = ({ code, name, kind, parent }: Unit): UnitAnswer => ({ code, name, kind, parent })

function sameUnit(known: Unit, wanted: Unit, request: UnitRequest): UnitAnswer {
  const same =
    known.name === wanted.name &&
    (!request.kind || known.kind === wanted.kind) &&
    (!request.parent || known.parent === wanted.parent)
  if (same) return answerOf(known)
  throw new Refused('conflict', {
    zh: `代码 ${known.code} 已是“${known.name}”（${known.kind}${known.parent ? `，上级 ${known.parent}` : ''}），没有改动。请核对代码。`,
    en: `The code ${known.code} is already "${known.name}"; nothing was changed.`,
  })
}

function unitOf(tree: UnitTree, { code, name, kind, parent }: UnitRequest): Unit {
  if (kind !== undefined && !unitKinds.includes(kind as UnitKind)) {
    throw new Refused('usage', {
      zh: `单位类别“${kind}”不对，可用：${unitKinds.join('、')}。`,
      en: `No such kind of unit: ${kind}.`,
    })
  }
  const upper = parent === undefined ? parentByCode(tree, code) : tree.get(parent)
  if (parent !== undefined && !upper) {
    throw new Refused('not_found', {
      zh: `没有上级单位 ${parent}。请先添加它。`,
      en: `There is no unit ${parent}; add it first.`,
    })
  }
  const placed =
    upper && upper.kind !== 'province' && upper.kind !== 'prefecture' ? upper.county : code.slice(0, 6)
  return {
    code,
    name: name.trim(),
    kind: (kind as UnitKind | undefined) ?? kindByCode(code),
    parent: upper?.code ?? null,
    county: placed,
    lineage: upper ? `${upper.lineage}/${code}` : code,
  }
}

/** The unit whose significant digits begin the code, the longest first. */
function parentByCode(tree: UnitTree, code: string): Unit | undefined {
  return [...tree.byCode.values()]
    .filter((unit) => unit.code !== code && code.startsWith(significant(unit.code)))
    .sort((a, b) => significant(b.code).length - significant(a.code).length)[0]
}

function significant(code: string): string {
  if (!/^\d{12}$/.test(code)) return code
  for (const length of [2, 4, 6, 9]) if (/^0*$/.test(code.slice(length))) return code.slice(0, length)
  return code
}

function kindByCode(code: string): UnitKind {
  if (!/^\d{12}$/.test(code)) return 'department'
  const length = significant(code).length
  if (length === 2) return 'province'
  if (length === 4) return 'prefecture'
  if (length === 6) return 'county'
  if (length === 12) return 'village'
  return code[6] === '0' ? 'street' : code[6] === '1' ? 'town' : 'township'
}

function demandInside(tree: UnitTree, own: string, unit: Unit): void {
  const upper = tree.get(own)
  if (!upper || !unit.lineage.startsWith(`${upper.lineage}/`)) throw new Refused('forbidden')
}
