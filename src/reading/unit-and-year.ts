/**
 * Whose report it is and of which year: the title says it, the lines around it or the signature otherwise; where none
 * names a unit, the place that the text names most.
 */

import { lineMark } from './normal.ts'

export interface Head {
  unit_name: string | null
  year: number | null
}

const report = /(?:法治政府|法治建设|依法行政|依法治)[^\n。]{0,30}/

export function unitAndYear(text: string): Head {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const top = lines
    .slice(0, 20)
    .map(withoutFrame)
    .filter((line) => line.length < 80)
  const titles = top.filter(
    (line) => report.test(line) && !/[。:]$/.test(line) && !isMeta(line) && !lineMark.test(line),
  )
  const title = titles[0] ?? ''
  // Whom it goes to stands with a colon, and does not write it.
  const before = top
    .slice(0, Math.max(0, top.lastIndexOf(titles.at(-1) ?? '')))
    .filter((line) => !line.endsWith(':'))
  return {
    unit_name:
      firstOf(titles, unitIn) ??
      firstOf(before.reverse(), unitOfLine) ??
      firstOf(lines.slice(-6).reverse(), unitOfLine) ??
      placeNamedMost(text),
    year:
      yearIn(title) ?? firstOf(top.slice(0, 8), yearIn) ?? yearOfOpening(text) ?? yearBeforeSignature(lines),
  }
}

/** A page may print its title in a table: | 标题: | …的报告 | */
const withoutFrame = (line: string) =>
  line
    .replaceAll('|', '')
    .replace(/^(?:-)?(?:标题|名称):?/, '')
    .trim()

const isMeta = (line: string) => /^(?:索引号|名称|标题|主题|信息|当前位置|您|来源|发布|首页)/.test(line)

function firstOf<T, V>(items: readonly T[], of: (item: T) => V | null): V | null {
  for (const item of items) {
    const found = of(item)
    if (found !== null) return found
  }
  return null
}

const kind =
  '(?:人民政府办公室|人民政府|街道办事处|办事处|街道|镇|乡|县|区|市|州|盟|旗|省|开发区管理委员会|管理委员会|管委会|[^\\s,。]{1,12}(?:局|委员会|办公室|中心|支队|大队|总队|院|厅|署|公司|所))'
const named = new RegExp(
  `^([一-龥()]{1,24}?${kind})(?:(?:(?:街|镇|乡)?)关于|(?:19|20)\\d\\d|年度|法治|推进|依法|落实|贯彻|深入)`,
)

/** 关于 and the year end the unit of a title. */
function unitIn(title: string): string | null {
  const core = title.replace(/^(?:关于)?(?:(?:19|20)\d\d年度?)?/, '').replace(/^中共[^委]{2,16}委员会/, '')
  const found = named.exec(core)?.[1] ?? /^([一-龥]{2,14}(?:街|镇|乡|县|区|市|局))关于/.exec(core)?.[1]
  return found && !/法治|关于|工作/.test(found) ? found : null
}

const whole = new RegExp(`^(?:中共)?[一-龥()]{2,24}${kind}$`)

function unitOfLine(line: string): string | null {
  const one = line.replace(/[\s:]/g, '')
  if (!whole.test(one) || /[,。、]|法治|关于|情况|县委|区委|市委|各/.test(one) || one.length > 28) return null
  return one
    .replace(/^中共/, '')
    .replace(/(?:工作)?委员会(?:文件)?$/, (end) => (/党|共/.test(line) ? '' : end))
}

/** The shortest name of a place, as often as it is said; 全镇, 我县, 辖区 name none. */
function placeNamedMost(text: string): string | null {
  const counts = new Map<string, number>()
  for (const [, place] of text.matchAll(
    /(?:^|[,。、;:\n“《年将])(?:(?:通过|对|向|由|在|是|现将)(?=[一-龥]{2}))?([一-龥]{2,6}?(?:街道|[县区镇乡旗市])|[一-龥]{0,6}[省市县区州盟旗][一-龥]{2,12}?(?:局|厅|委员会))(?=[在坚持以全法党的各未,。、人社至20]|深入|认真|严格|始终|切实)/g,
  )) {
    if (
      /[全各本我该在]|^[度以对向]|县乡|相关|有关|部门|自治区|辖区|社区|地区|城市|乡镇|小区|园区|部分|联系/.test(
        place!,
      )
    )
      continue
    counts.set(place!, (counts.get(place!) ?? 0) + 1)
  }
  const [most] = [...counts].sort((one, other) => other[1] - one[1])
  return most?.[0] ?? null
}

const yearIn = (line: string): number | null => {
  const found = /((?:19|20)\d\d)\s*年/.exec(line)?.[1] ?? /((?:19|20)\d\d)(?=度|法治|党政)/.exec(line)?.[1]
  if (!found || /(?:发布|成文|日期|时间|来源)/.test(line) || /年\d{1,2}月/.test(line)) return null
  return Number(found)
}

const yearOfOpening = (text: string): number | null => {
  const found = /(?:^|[\n。,])((?:19|20)\d\d)年(?:以来|来|度)?(?:,|作为|是)/.exec(text)?.[1]
  return found ? Number(found) : null
}

/** Signed in spring, it speaks of the year before. */
function yearBeforeSignature(lines: readonly string[]): number | null {
  const dated = /((?:19|20)\d\d)年(\d{1,2})月\d{1,2}日/.exec(lines.slice(-5).join('\n'))
  if (!dated) return null
  return Number(dated[2]) <= 6 ? Number(dated[1]) - 1 : Number(dated[1])
}
