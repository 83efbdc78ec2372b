/**
 * Quantities that reports state without a number: 全覆盖 and 全部办结 are 100 %, 未发生 is 0. Only what was reached is
 * read; what shall be reached, or is wanting, is not.
 */
import { clauseAround, sentenceAround } from './clauses.ts'
import { firstFrom, placesOf } from './places.ts'
import type { Quantity } from './quantities.ts'
import type { Span } from './report.ts'

const done =
  '(?:化解|办结|办理完毕|解决|整改|公开到位|答复|回复|通过|完成|审结|结案|处置|处理|销号|落实到位|取得|持证|履行|调解成功|录入|反馈|执行到位)'

/** `counted`: the claim needs a number in its sentence that it speaks of. */
const claims: readonly { value: number; unit: string; counted?: boolean; pattern: RegExp }[] = [
  { value: 100, unit: '%', pattern: /(?<!%)全覆盖(?=”?(?:[,。;!)\n]|$))/g },
  {
    value: 100,
    unit: '%',
    counted: true,
    pattern: new RegExp(
      `(?<![要应须])(?:均|都)(?:胜诉|办结|化解)|(?<![要应须])(?:均|都)(?:已|依法|按时|按期|及时|予以|得到|全部|妥善|圆满|成功|有效|在(?:法定|规定)(?:时限|期限)内)+[^,。;\\n\\d]{0,4}?${done}(?:到位|完成|完毕)?(?!的|中)`,
      'g',
    ),
  },
  {
    value: 100,
    unit: '%',
    counted: true,
    pattern: new RegExp(
      `全部(?:已|依法|按时|按期|及时|予以|得到|妥善|协调|成功|有效|在(?:法定|规定)(?:时限|期限)内)*${done}(?:到位|完成|完毕)?(?!的|中)`,
      'g',
    ),
  },
  { value: 100, unit: '%', counted: true, pattern: /全员(?:通过|持证|参加|参训|完成)(?!的)/g },
  { value: 100, unit: '%', pattern: /内容全部(?:[^,。;\n\d]{0,6}到位|公开)/g },
  {
    value: 0,
    unit: '',
    pattern:
      /(?:未|没有|从未)(?:再)?(?:发生|出现|产生|收到|接到|发现|引发)过?(?:1[起件例宗次])?[^,。;\n\d]{2,60}/g,
  },
  { value: 0, unit: '', pattern: /不存在[^,。;\n\d]{2,30}(?:行为|案件|事件|问题|情况|现象)(?=[,。;\n])/g },
  { value: 0, unit: '', pattern: /无一(?:起|件|例|宗|人|次)[^,。;\n\d]{2,40}/g },
  {
    value: 0,
    unit: '',
    pattern:
      /(?<=^|[,。;:、\n街镇乡县区局年度均也亦])无(?!一)[^,。;\n\d]{0,24}(?:案件|事件|事故|败诉|复议案|行为|案)(?:发生|出现)?(?=[,。;\n])/g,
  },
  { value: 0, unit: '', pattern: /未(?:制定|出台|制发|印发)(?:出台|发布|印发)?(?:过)?(?:行政)?规范性文件/g },
  {
    value: 0,
    unit: '',
    pattern:
      /没有[^,。;\n\d]{0,16}(?:败诉|复议|诉讼|信访|上访|违法)[^,。;\n\d]{0,8}(?:案件|事件|案|情况|行为)(?=[,。;\n])/g,
  },
  { value: 0, unit: '', pattern: /(?<=[率数诉案件故访])(?:均|都|保持)?为零(?=[,。;\n])/g },
  { value: 100, unit: '%', pattern: /(?<=率[^,。;\n]{0,4})百分百/g },
  { value: 0, unit: '', pattern: /零(?:发生|败诉|纠错|复议|诉讼|事故|上访|投诉)(?=[,。;\n])/g },
]

const wished =
  /确保|力争|争取|努力|推动|推进|促进|避免|防止|杜绝|要求|应当|目标|逐步|不断|如果|对于|凡|是否|旨在|以期|除[^,。;]*外|(?:未|没有|尚未|难以)(?:能)?(?:完全)?实现/
const lacking = /(?:等|的)?(?:现象|情况|问题)依然|不足|短板/

export function worded(text: string, counted: readonly Quantity[], without: readonly Span[]): Quantity[] {
  const barred = placesOf(without.filter(isLong))
  const found = claims.flatMap(({ value, unit, pattern, counted: needsCount }) =>
    [...text.matchAll(pattern)]
      .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
      .filter((place) => !barred.touch({ start: place.start, end: place.start + 2 }))
      .filter((place) => isReached(text, place) && (!needsCount || hasCount(text, place, counted)))
      .map((place) => ({
        ...place,
        value,
        unit: unit || unitOf(text.slice(place.start, place.end)),
        approx: 'exact' as const,
        worded: true,
      })),
  )
  return found
    .sort((one, other) => one.start - other.start)
    .filter((each, index) => index === 0 || found[index - 1]!.end <= each.start)
}

function isReached(text: string, place: Span): boolean {
  const clause = clauseAround(text, place)
  return (
    !wished.test(text.slice(clause.start, place.end)) && !lacking.test(text.slice(clause.start, clause.end))
  )
}

/** A number in the sentence before the claim, of which it says that all were done. */
function hasCount(text: string, place: Span, counted: readonly Quantity[]): boolean {
  const last = counted[firstFrom(counted, place.start) - 1]
  return last !== undefined && last.start >= sentenceAround(text, place).start
}

/** A single sign such as the 一 of 无一起 is no place to keep out of. */
const isLong = ({ start, end }: Span) => end - start > 2

const unitOf = (claim: string) =>
  /案件?|败诉|复议|诉讼|文件/.test(claim) ? '件' : /事件|行为|事故/.test(claim) ? '起' : ''
