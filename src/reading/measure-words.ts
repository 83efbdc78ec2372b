/**
 * The words that say what kind of thing a number counts (量词), and which of them mean nearly the same. The longest one
 * that fits is taken; a sign that begins another word there (部门, 条例, 人大) is none.
 */

/** Units that are written on after a number and are more than a sign long. */
const long =
  '件次 人次 场次 家次 户次 台次 车次 批次 班次 期次 辆次 艘次 处次 条次 项次 例次 店次 厂次 村次 学时 课时 小时 分钟 个小时 个工作日 工作日 个自然日 个月 个百分点 百分点 人份 人天 万元 亿元 美元 万美元 亿美元 平方米 平方公里 立方米 公里 千米 公顷 公斤 千克 厘米 毫米 微克/立方米 毫克/升 千瓦时 千瓦 千伏 标准箱 标箱 人民币'.split(
    ' ',
  )

/** Units of one sign, each with the signs that make another word of it. */
const short: Readonly<Record<string, string>> = {
  件: '事',
  个: '人|体|性|别',
  名: '称|单|录',
  人: '民|大|员|社|力|事|均|行|才|工|居|脸|像|文|格|性',
  次: '性|要|序|日|年|月',
  场: '所|地|景|域|馆',
  期: '间|限|满|望|待|货|末|刊',
  份: '',
  条: '例|件|款|线|块',
  项: '目',
  起: '草|到|来|诉|步|点|来|着|作|飞',
  宗: '教|旨|地',
  例: '如|会|行|外',
  家: '庭|长|园|门|教|属|乡',
  户: '籍|外|口|主|均',
  所: '有|需|以|属|在|涉|谓|作|辖',
  处: '理|置|罚|于|分|室|长|级|方',
  座: '谈',
  栋: '',
  幢: '',
  套: '餐|取|路',
  台: '账|阶|风|湾',
  部: '门|署|分|委|级|队|位|长',
  辆: '',
  架: '构|桥|空',
  艘: '',
  支: '持|部|撑|出|付|援|队伍建',
  块: '链',
  张: '贴|榜|挂',
  本: '级|年|地|镇|街|县|区|单|着|市|乡|局|报|人|辖|次|月|科|省|部|身|职|土',
  册: '',
  幅: '度',
  面: '向|对|积|临|貌',
  篇: '',
  则: '',
  轮: '训|值|候|岗|流',
  批: '准|评|示|复|发|量',
  节: '点|约|假|日|能|省',
  堂: '',
  门: '户|店|前|口|岗|类',
  类: '别|型|似',
  种: '植|养|子|类|粮',
  组: '织|成|建|长|合|员|团',
  队: '伍|员|长',
  间: '隔|接|',
  片: '区|面|警|长',
  只: '有|要|能|是|需',
  头: '条|部|脑|顶',
  株: '',
  棵: '',
  盏: '',
  枚: '',
  封: '闭|控|停|禁',
  单: '位|项|独|一|个|元|据|纯|兵',
  笔: '录|试|者',
  桩: '',
  案: '件|例|卷|由|情|值|源',
  站: '所|点|台|长|位',
  点: '击|位|评|对|多|亮|燃|赞|名|半|整|钟|\\d',
  村: '民|级|庄|社|居|干|规|务|委|镇|书|组|支|两|\\(',
  版: '本|面|权',
  倍: '',
  位: '于|置|居|列',
  分: '别|管|类|解|析|布|局|级|工|配|批|组|赴|之|钟|为|成|项|支|段|层|阶|片|头|办|开|散|期|行|享|发|流|离|公|中|馆|区',
  天: '然|津|气|网|眼|平|使|候|地|下|上',
  元: '旦|素|首',
  亩: '',
  吨: '',
  斤: '',
  列: '入|为|席|举|出|支|车|管',
  米: '粉',
  度: '假|过|量',
  周: '年|边|期|知|到|岁|末|五|一|二|三|四|六|日|密',
  课: '程|题|堂|时|件',
  集: '中|体|成|市|镇|团|约|聚|合|资|贸|会|散|训',
  首: '次|先|违|问|批|个|席|长|府|都|要|页|创',
  班: '子|级|组|长|车',
  格: '',
  车: '辆|间|站|库|主|流|道|位|上',
  包: '括|保|村|案|片|联|容|含|抓|干|裹',
  箱: '',
  页: '面',
  字: '样|号|体|面',
  岗: '位|前|后',
  卷: '宗',
  遍: '布|及',
  日: '内|以内|之内',
  颗: '',
  口: '头|号|径|碑|岸|子',
  艇: '',
  孔: '',
  眼: '',
  桶: '',
  盘: '活',
  跨: '',
  层: '级|面|层|次',
  届: '',
  对: ',|。|;|、|\\)|$|以上|左右',
  '%': '',
  '‰': '',
  '㎡': '',
}

const turnedRound = new Set(['日', '对'])
const bySign = Object.entries(short).map(([sign, other]) => {
  const list = other
    .split('|')
    .filter((each) => each !== '')
    .join('|')
  if (list === '') return sign
  return turnedRound.has(sign) ? `${sign}(?=${list})` : `${sign}(?!${list})`
})
const either =
  '(?:\\((?:人?次|本|个|件|份|人|户|名|场|套|条|册|幅|处|家|起|宗|项|期|辆|台|支|部)\\)|/(?:人?次|件))?'
const unit = new RegExp(
  `^(?:${long.toSorted((one, other) => other.length - one.length).join('|')}|${bySign.join('|')})${either}`,
)

/** The measure word that the text begins with, or ''. */
export const measureWord = (text: string): string => unit.exec(text)?.[0] ?? ''

const families: readonly (readonly string[])[] = [
  '件 件次 起 宗 个 例 件(次) 项 案 单 条 处 桩 份 卷 封 笔 批次',
  '次 场 场次 期 班次 堂 节 轮 件(次) 场(次) 期次 回 批次',
  '人 名 人次 位 人(次)',
  '份 册 本 册(本) 张 个 件 套 条 幅 块 面 篇',
  '个 家 户 所 处 座 支 家次 户次 栋 间 站 村 点 项',
  '台 套 部 辆 架 个',
  '元 万元 亿元',
  '㎡ 平方米',
  '学时 课时 小时',
].map((family) => family.split(' '))

/** How well two units agree: 1 the same, 0 never. */
export function unitsAgree(one: string, declared: string): number {
  // A text is read in half width, a declaration may be written in full: 台（套）.
  const other = declared.replace('（', '(').replace('）', ')')
  if (one === other) return 1
  if (isPercent(one) !== isPercent(other) || isMoney(one) !== isMoney(other)) return 0
  if (one === '' || other === '') return 0.9
  return families.some((family) => family.includes(one) && family.includes(other)) ? 0.95 : 0.5
}

export const isPercent = (unit: string) => unit === '%' || unit === '‰' || unit.endsWith('百分点')
export const isMoney = (unit: string) => unit.endsWith('元')
