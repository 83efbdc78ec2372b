/** Faults as they come about: a part of a sum, a rate, a title, a unit, a year, a part that was dropped. Each says where it was planted. */
import { between, type Random } from './made-up.ts'

export interface Planted {
  kind: string
  text: string
  start: number
  end: number
}

type Plant = (text: string, random: Random) => Planted | null

export const plants: Readonly<Record<string, Plant>> = {
  'a part of a sum': (text, random) =>
    changed(
      'a part of a sum',
      text,
      random,
      /(?<=[（(][\u4e00-\u9fff]{2,8})\d+(?=件[，,、])|(?<=[（(][^（）()]{0,40}\d件[，,、][\u4e00-\u9fff]{2,8})\d+(?=件[）)])|(?<=已整改)\d+(?=条)|(?<=[，,])\d+(?=条正在整改|件审理终结)/g,
      another,
    ),
  'a rate': (text, random) =>
    changed(
      'a rate',
      text,
      random,
      /(?<=(?:成功|化解)\d+件次?[，,][\u4e00-\u9fff]{2,6}率(?:为|达)?)\d+(?:\.\d+)?(?=[%％])/g,
      (rate) => {
        const other = Number(rate) - between(random, 2, 30)
        return rate.includes('.') ? other.toFixed(1) : String(Math.round(other))
      },
    ),
  'a title': (text, random) =>
    changed(
      'a title',
      text,
      random,
      /(?<=《)(?:中华人民共和国[\u4e00-\u9fff]{2,12}法|重大行政决策程序暂行条例|保障农民工工资支付条例|突发公共卫生事件应急条例|党政主要负责人履行推进法治建设第一责任人职责规定)(?=》)/g,
      (title) => {
        // A sign left out, doubled or changed for another, not in the name of the country.
        const from = title.startsWith('中华人民共和国') ? 7 : 0
        const at = between(random, from, title.length - 2)
        const [head, sign, tail] = [title.slice(0, at), title[at]!, title.slice(at + 1)]
        return [head + tail, head + sign + sign + tail, `${head}的${tail}`][between(random, 0, 2)]!
      },
    ),
  'a unit': (text, random) =>
    changed(
      'a unit',
      text,
      random,
      /(?<=(?:案件|宣传资料|宣传品|法律顾问|讲座|合同|信访件|规范性文件|宣传活动)\d+余?)(?:件|份|名|场次|场)(?=[，,。、（(])/g,
      (unit) => (unit === '名' ? '件' : ['名', '公里', '台'][between(random, 0, 2)]!),
    ),
  'a year': (text, random) =>
    changed(
      'a year',
      text,
      random,
      /(?<![\d（(－—〔-])20\d\d(?=年(?:度法治|推进|[，,]|\d+月\d+日\s*$|党政|法治))/g,
      (year) => String(Number(year) + [-2, -1, 2][between(random, 0, 2)]!),
    ),
  'a dropped part': (text, random) => {
    const heads = [...text.matchAll(/(?<=\n)[一二三四]、[^\n]*\n/g)].map(({ index }) => index)
    if (heads.length < 3) return null
    const at = between(random, 0, heads.length - 1)
    const end =
      heads[at + 1] ?? /\n[^\n]{0,24}(?:委员会|办事处|人民政府)\n+20\d\d年/.exec(text)?.index ?? text.length
    return {
      kind: 'a dropped part',
      text: text.slice(0, heads[at]) + text.slice(end),
      start: 0,
      end: text.length,
    }
  },
}

function changed(
  kind: string,
  text: string,
  random: Random,
  pattern: RegExp,
  to: (found: string) => string,
): Planted | null {
  const found = [...text.matchAll(pattern)]
  if (found.length === 0) return null
  const { index, 0: was } = found[between(random, 0, found.length - 1)]!
  const is = to(was)
  return {
    kind,
    text: text.slice(0, index) + is + text.slice(index + was.length),
    start: index,
    end: index + is.length,
  }
}

function another(value: string): string {
  const number = Number(value)
  return String(number < 5 ? number + 2 : number - 2)
}
