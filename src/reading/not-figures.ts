/**
 * What looks like a number and counts nothing: dates, list marks, titles, document and telephone numbers, names of
 * mechanisms and slogans. Each kind is a pattern with its reason; a numeral that touches one of their places is no figure.
 */
import type { Span } from './report.ts'

/** Bounded, as everything here: a text of half a million digits must not be walked through from each of them. */
const han = '[零〇一二两三四五六七八九十百千]{1,12}'
const year = '(?:19|20)\\d\\d'

/** Signs as in `normal.ts`: half width, without spaces. */
const kinds: readonly (readonly [reason: string, pattern: string])[] = [
  ['title of a law or document', '《[^《》\\n]{0,80}(?:《[^《》\\n]{0,80}》[^《》\\n]{0,80}){0,3}》'],
  [
    'a name in quotation marks',
    '“(?!全覆盖”)[^“”\\n]{1,24}”|"[^"\\n]{1,16}"|‘[^‘’\\n]{1,16}’|「[^」\\n]{1,20}」',
  ],
  [
    'line of the page around the report',
    '(?:^|\\n)[^\\n。]{0,60}(?:ICP备|公安?网?备|网站标识码|浏览次数|浏览量|浏览:\\d|阅读:\\d|阅读次数|阅读量|点击数|点击量|访问量|访问次数|联系电话|传真|索引号|发文字号|版权所有|统一编号|有效性|打印本页|字体:|字号:|分享到)[^\\n。]{0,80}(?=\\n|$)',
  ],
  ['document number', `[〔\\[(【]${year}[〕\\])】]\\d*号?|(?<!\\d)\\d{1,12}号线?|${han}号(?=文|令)`],
  ['ordinal', `第(?:\\d{1,12}|${han})`],
  ['ordinal', `${han}届(?:${han}次)?|${han}次(?:、${han}次){0,6}(?=全会|全体会议|党代会|代表大会)`],
  ['ordinal', `${han}届(?:[省市县区州]?(?:人大|政协)|全国人大)(?:常委会)?(?:第)?${han}次`],
  ['voltage', '\\d{1,4}千伏'],
  ['article', `(?:\\d{1,12}|${han})条(?:第(?:\\d{1,12}|${han})[款项])`],
  ['place in a ranking', '\\d{1,12}强(?!化|调|制)'],
  ['name of a programme', `${han}件(?:民生|惠民|为民|暖心)?(?:实事|大事|好事)`],
  ['place in a ranking', `(?<![目之以日当])前(?:\\d{1,12}|${han})(?:名|位|强|列|甲)?(?!个月)`],
  [
    'stage of a project',
    `(?<![办展了\\d])${han}期(?=工程|项目|建设|规划|改造|开|投|竣|主体|装修|[、及和等])`,
  ],
  ['road', '\\d{1,12}(?=国道|省道|县道|乡道)|(?<=国道|省道|县道|乡道|[GSXY])\\d{1,4}'],
  ['period', `${year}(?:年度?)?[-~至到]+${year}(?:年度?)?`],
  [
    'time stamp',
    `${year}[-./]\\d{1,2}[-./]\\d{1,2}(?:日)?(?:\\d{1,2}:\\d\\d(?::\\d\\d)?)?|\\d{1,2}:\\d\\d(?::\\d\\d)?(?!\\d)`,
  ],
  [
    'date',
    `${year}年(?:度|初|底|末)?(?:\\d{1,2}[-至到]\\d{1,2}月(?:份)?|\\d{1,2}月(?:份|底|初|末)?(?:\\d{1,2}[日号]?)?(?:[-至到]\\d{1,2}(?:月\\d{0,2})?[日号]?)?)?`,
  ],
  [
    'date',
    '\\d{1,2}月(?:份|底|初|末|中旬|上旬|下旬)?\\d{1,2}(?:[-至到、]\\d{1,2}){0,10}[日号]|\\d{1,2}(?:月)?[-至到]\\d{1,2}月(?:份|\\d{1,2}[日号])?|\\d{1,2}月(?:份|底|初|末|中旬|上旬|下旬)?(?!\\d)|(?<!\\d)\\d{1,2}日(?!内|以内|之内|均|志愿)',
  ],
  ['year', `(?<![\\d.])${year}(?=年|度|党政|法治|全|上|下|版|[-~至])|(?<!\\d)\\d\\d年度`],
  [
    'list mark glued to what follows',
    '(?:^|[\\n。;:!])[(]?\\d{1,2}(?:[)、]|\\.(?!\\d)|\\.(?=(?:19|20)\\d\\d年))',
  ],
  ['list mark', '(?:^|[\\n。;:!])[(]\\d{1,2}[)]|(?<=[一-龥])\\d{1,2}、(?=[一-龥]{2})'],
  [
    'day used as a name',
    '(?<![\\d.])\\d{1,2}[.·]\\d{1,2}(?=国家|国际|全民|全国|世界|宪法|消费|禁毒|消防|法治|民法|安全|防灾|普法|专项|宣传|民族|反|知识|植树|妇女|大调解|工程|、\\d{1,2}[.·]\\d{1,2}|等)|\\d{1,2}·\\d{1,2}',
  ],
  [
    'telephone number used as a name',
    '(?<![\\d.])(?:12[13]\\d{2}|96\\d{3,4}|95\\d{3}|400\\d{7})(?![\\d.]|[余多万亿件起个名人次份条元项处家户场所本册张台辆套亩吨千米部篇批宗例位支座%‰])|(?<![\\d.])(?:110|119|120|122)(?=["”]|接|报警|非警|指挥|联动|电话|热线|警情|平台|刑事|治安|出警|急救)|\\d{3,4}-\\d{7,8}|(?<![\\d.])1[3-9]\\d{9}(?!\\d)',
  ],
  [
    'telephone number, code',
    '(?:邮编|邮政编码|电话|传真|编号|证号|信用代码|账号|门牌号?)[:为]?\\d[\\dA-Z-]{4,40}',
  ],
  [
    'name of a working model',
    '[\\dNXn]{1,12}(?:\\+[\\dNXnA-Z一-龥]{1,6}){1,8}|\\d{1,12}\\+(?![余多]?[件个名人次场期份条项起家户所处座套台部册])|\\d{1,12}[-]\\d{1,12}[-]\\d{1,12}',
  ],
  [
    'version, product or code',
    '[A-Za-z][-]?\\d{1,12}(?:\\.\\d{1,12}){0,4}|\\d{1,12}(?:\\.\\d{1,12})?(?!(?:km|kg|m2|m|t|kw|KM|KG)(?![A-Za-z]))[A-Za-z]{1,20}\\d{0,12}|\\d{9,}(?![\\d.万亿元余])|\\d{1,12}\\.\\d{1,12}\\.\\d{1,12}|\\d{1,12}\\.0(?=版|时代|升级|模式|改革|方案|任务|政策|行动)',
  ],
  ['ratio, day and night', '\\d{1,12}(?=[×xX*]\\d)|\\d{1,12}:\\d{1,12}|360(?:度|°)?(?=全|无|式)'],
  ['how long something has lasted', '(?:连续|为期|历时|持续|近|为时)\\d{1,12}个?(?:多)?(?:月|天|周|日)'],
  ['age', `(?:\\d{1,12}|${han})(?:周?岁|个?年级)|\\d{1,12}[-至]\\d{1,12}周?岁`],
  ['span of years', `(?:\\d{1,2}|${han})(?:个)?(?:年|周年|季度|年期)(?!\\d)`],
  [
    'level, floor or place',
    `\\d{1,12}(?:[ABC]级|级|楼|层|路|栋\\d|室)(?!\\d)|\\d{1,12}[百千万亿]{0,2}(?:吨|千瓦|千伏|元|亩|人|米|床)?级`,
  ],
  [
    'slogan',
    `(?<![\\d.百千万亿余])(?:${[
      '三重一大',
      '三项制度',
      '三统一',
      '三会一课',
      '两个确立',
      '两个维护',
      '四个意识',
      '四个自信',
      '四个全面',
      '四个亲自',
      '五个一',
      '四下基层',
      '五位一体',
      '一岗双责',
      '三张清单',
      '一张清单',
      '两个责任',
      '三个规定',
      '三个到位',
      '一件事',
      '一张网',
      '一张图',
      '万无一失',
      '千方百计',
      '千家万户',
      '百姓',
      '万家',
      '千村万',
    ].join('|')})`,
  ],
]

const patterns = kinds.map(([, pattern]) => new RegExp(pattern, 'g'))

/** The spans of a normal text where no figure stands. */
export function notFigures(text: string): readonly Span[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
  )
}

/** Of a Chinese numeral: whether it counts, or is a word such as 一批, 三级, 两个维护, 一次性. */
export function countsInWords(text: string, { start, end }: Span, value: number, unit: string): boolean {
  const before = text.slice(Math.max(0, start - 4), start)
  const after = text.slice(end + unit.length, end + unit.length + 6)
  if (/^(?:个月|个工作日|个小时|日|天)/.test(unit) || isVague(text.slice(start, end), before)) return false
  if (
    /[第之逐每统唯专万同单划进归合如星周期]$/.test(before) ||
    /^[一二三四五六七八九十]/.test(text.slice(end))
  )
    return false
  if (value === 1) return countsOne(before, unit, after)
  return (
    /^(?:件次|人次|场次|场|次|期|名|人|件|起|份|家|所|宗|例|辆|套|台|户|部|支|处|项|条|个|名|位|轮|批次)/.test(
      unit,
    ) && !isStructure(unit, after)
  )
}

/** 数百人, 上千人, 两三次: nobody counted them. 近百名 and 百余件 were counted about. */
const isVague = (written: string, before: string) =>
  (/(?:(?<![次件人户总份个场起量例台套册家处名期员师织构位点])数|[几上])$/.test(before) &&
    /^[十百千万亿]/.test(written)) ||
  (/^[一二两三四五六七八九]{2,}$/.test(written) && !/[〇零]/.test(written)) ||
  (/^[百千万亿]+$/.test(written) && !/(?:[近逾超约]|超过)$/.test(before))

/** One is counted only with a measure that reports count by; 一个, 一项, 一种 are articles. */
function countsOne(before: string, unit: string, after: string): boolean {
  if (/[一每最多跑办]$/.test(before) || after.startsWith('一')) return false
  if (unit === '人') return !/^[一员都]/.test(after) && !/[每]/.test(before)
  if (unit === '支') return /^队伍[^,。;建]/.test(after) && /(?:形成|组建|建立|成立)了?$/.test(before)
  if (unit === '次') return !/^(?:办|告知|申请|受理|通|就|到位|跑|登记|评价|授权|创业|又)/.test(after)
  return /^(?:名|场|件|期|场次|人次|件次)$/.test(unit)
}

/** 三个方面, 四项机制, 四个“最”: parts of a plan, not things done. */
const isStructure = (unit: string, after: string) =>
  /^[个项条]$/.test(unit) &&
  /^(?:“|方面|层面|环节|维度|阶段|步骤|机制|制度|坚持|重点|统一|一律|到位|结合|转变|关键|体系|举措|措施|原则|办法|任务|意识|自信|维护|确立|亲自|全面|责任|规定|清单|能力|平台|程序|法定|部分|一|代表|务必|聚焦|强化|突出)/.test(
    after,
  )
