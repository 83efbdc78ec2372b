/** Made-up reports of a township, consistent throughout: what faults are planted in. Numbers follow from a seed, so that a failure can be had again. */

export type Random = () => number

/** Small, even and the same everywhere (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export const between = (random: Random, least: number, most: number) =>
  least + Math.floor(random() * (most - least + 1))

export function madeUp(seed: number): string {
  const random = randomOf(seed)
  const some = (least: number, most: number) => between(random, least, most)
  const year = some(2022, 2024)
  const unit = `某${'东西南北中云山河江林'[some(0, 9)]}${['镇', '乡'][some(0, 1)]}`
  const kind = unit.at(-1)!
  const mediated = some(60, 300)
  const failed = some(1, 9)
  const rate = (((mediated - failed) / mediated) * 100).toFixed(1)
  const [online, letters] = [some(10, 90), some(5, 40)]
  const [mended, open] = [some(8, 20), some(1, 6)]
  const [ordinary, simple] = [some(4, 30), some(10, 60)]
  const aid = [some(3, 20), some(3, 20)] as const
  return `${unit}人民政府
${year}年度法治政府建设情况报告

县委、县政府：

${year}年，${unit}坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻习近平法治思想，认真落实《法治政府建设实施纲要（2021－2025年）》，扎实推进法治政府建设。现将有关情况报告如下：

一、${year}年推进法治政府建设的主要举措和成效

（一）健全依法行政制度体系。严格执行《重大行政决策程序暂行条例》，全年审查合同${some(20, 90)}份，备案规范性文件${some(1, 5)}件，聘请法律顾问${some(1, 3)}名。

（二）规范行政执法行为。认真贯彻《中华人民共和国行政处罚法》，全年办理行政处罚案件${ordinary + simple}件（普通程序${ordinary}件，简易程序${simple}件），办理重大行政执法决定法制审核${some(2, 9)}件，罚没款${some(3, 40)}.${some(1, 9)}万元。开展执法检查，发现问题${mended + open}条，已整改${mended}条，${open}条正在整改。

（三）依法化解矛盾纠纷。落实《中华人民共和国人民调解法》，全年办理人民调解案件${mediated}件，调解成功${mediated - failed}件，调解成功率${rate}%。受理信访件${online + letters}件（网上信访${online}件，来信来访${letters}件）。办理行政复议案件2件，办理法律援助案件${aid[0] + aid[1]}件，其中刑事案件${aid[0]}件、民事案件${aid[1]}件。

（四）加强法治宣传教育。深入宣传《中华人民共和国宪法》《中华人民共和国民法典》，全年开展法治宣传活动${some(10, 60)}场次，发放宣传资料${some(10, 90)}00余份，举办法治讲座${some(4, 20)}场次。

二、存在的不足和原因

一是执法力量不足，主要原因是专业人才缺乏。二是普法方式单一，原因是经费有限。

三、党政主要负责人履行推进法治建设第一责任人职责情况

${kind}党委、政府主要负责人对法治建设重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办，专题研究法治建设工作${some(3, 8)}次，带头学法${some(4, 9)}次。

四、${year + 1}年推进法治政府建设的主要安排

${year + 1}年，${unit}将加强执法队伍建设，丰富普法形式，推动法治政府建设再上新台阶。

${unit}人民政府
${year + 1}年1月${some(5, 28)}日
`
}
