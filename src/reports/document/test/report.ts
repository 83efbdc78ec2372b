/** For the tests of the writers: a made-up yearly report with every element of an official document. */
import type { Block, FigureRef, Inline, OfficialDocument } from '../tree.ts'

const trace = 'http://127.0.0.1:3000/trace'

function figure(
  indicator: string,
  value: number,
  unit: string,
  entries: number,
  share?: [number, number],
): Inline {
  const ref: FigureRef = {
    anchor: `figure-${indicator}`,
    indicator,
    label: indicator,
    value,
    unit,
    printed: share ? `${(value * 100).toFixed(1)}%` : `${value}${unit}`,
    entries,
    basis: '2025年度，以办结日期计，本单位',
    href: `${trace}/${indicator}?unit=330199001000&year=2025`,
    ...(share ? { numerator: share[0], denominator: share[1] } : {}),
  }
  return { figure: ref }
}

function say(strings: TemplateStringsArray, ...figures: Inline[]): Inline[] {
  return strings.flatMap((text, i) => [...(text ? [{ text }] : []), ...(figures[i] ? [figures[i]] : [])])
}

const body: Block[] = [
  {
    kind: 'paragraph',
    content: say`2025年，在县委、县政府的坚强领导下，街道党工委、办事处坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻习近平法治思想，全面落实《法治政府建设实施纲要（2021—2025年）》，把政府工作全面纳入法治轨道，依法决策、依法管理、依法服务的能力不断提高。现将有关情况报告如下。`,
  },
  { kind: 'heading', level: 1, text: '2025年度法治政府建设的主要举措和成效', role: 'measures' },
  { kind: 'heading', level: 2, text: '依法全面履行职能，持续优化法治化营商环境。' },
  {
    kind: 'paragraph',
    level: 3,
    lead: '政务服务提质增效',
    content: say`全年受理群众和企业办事申请${figure('service.accepted', 12873, '件', 12873)}，按期办结率${figure('service.on_time_share', 0.998, '', 12873, [12847, 12873])}。健全“一窗受理、集成服务”机制，推动政务服务事项就近办、网上办、一次办，群众满意度保持在较高水平。`,
  },
  {
    kind: 'paragraph',
    level: 3,
    lead: '政务热线办理规范有序',
    content: say`全年承办“12345”热线工单${figure('work_order.accepted', 2731, '件', 2731)}，办结${figure('work_order.closed', 2725, '件', 2725)}，按期办结率${figure('work_order.on_time_share', 0.991, '', 2731, [2700, 2725])}，回访满意率${figure('work_order.satisfied_share', 0.964, '', 2600, [2506, 2600])}。`,
  },
  { kind: 'heading', level: 2, text: '坚持严格规范公正文明执法' },
  {
    kind: 'paragraph',
    content: say`严格落实行政执法公示、执法全过程记录、重大执法决定法制审核制度。全年立案查处行政执法案件${figure('enforcement_case.filed', 187, '件', 187)}，其中作出行政处罚决定${figure('enforcement_case.punished', 163, '件', 163)}，重大执法决定法制审核${figure('enforcement_case.reviewed', 9, '件', 9)}，法制审核率100%；对情节轻微并及时改正的违法行为依法不予处罚${figure('enforcement_case.spared', 21, '件', 21)}。组织执法人员参加专业法律知识培训${figure('study_training.enforcers', 96, '人次', 4)}，执法人员持证上岗率100%。`,
  },
  {
    kind: 'paragraph',
    level: 3,
    lead: '完善执法协调机制',
    content: say`健全街道综合行政执法与县级部门的案件移送、信息共享和业务指导制度。`,
  },
  {
    kind: 'paragraph',
    level: 4,
    lead: '统一执法文书',
    content: say`规范立案、调查取证、审核决定、送达执行各环节文书，做到一案一卷、一卷一评。`,
  },
  {
    kind: 'paragraph',
    level: 4,
    lead: '统一案卷评查',
    content: say`全年开展案卷评查${figure('enforcement_case.reviews', 4, '次', 4)}，评查案卷${figure('enforcement_case.files', 120, '卷', 120)}，对发现的问题逐项整改销号。`,
  },
  { kind: 'heading', level: 2, text: '依法有效化解社会矛盾纠纷' },
  {
    kind: 'paragraph',
    content: say`坚持和发展新时代“枫桥经验”，把矛盾纠纷化解在基层、化解在萌芽状态。全年受理信访事项${figure('petition.accepted', 214, '件', 214)}，按期办结率${figure('petition.on_time_share', 0.986, '', 214, [211, 214])}；调解各类矛盾纠纷${figure('dispute.mediated', 562, '件', 562)}，调解成功${figure('dispute.settled', 551, '件', 551)}，调解成功率${figure('dispute.settled_share', 0.98, '', 562, [551, 562])}。办理行政诉讼案件${figure('litigation.cases', 5, '件', 5)}，行政机关负责人出庭应诉${figure('litigation.leader_present', 5, '件', 5)}，出庭应诉率100%。`,
  },
  { kind: 'heading', level: 2, text: '深入开展法治宣传教育' },
  {
    kind: 'paragraph',
    content: say`落实“谁执法谁普法”责任制，围绕“12·4”国家宪法日、“3·15”国际消费者权益日等重要节点开展普法宣传。全年举办法治宣传活动${figure('publicity.events', 48, '场次', 48)}，发放宣传资料${figure('publicity.handouts', 21600, '份', 48)}，参与群众${figure('publicity.people', 15400, '人次', 48)}。培育“法律明白人”${figure('publicity.guides', 34, '名', 34)}，村（社区）法律顾问提供法律咨询${figure('publicity.consultations', 1093, '次', 1093)}。在少数民族群众较多的社区，邀请阿卜杜某·吐尔某等双语宣讲员开展宣讲，龚䶮某、朱某镕、刘某堃、𬭎某等志愿者参与入户宣传。`,
  },
  { kind: 'heading', level: 1, text: '存在的不足和原因', role: 'shortcomings' },
  {
    kind: 'paragraph',
    content: say`一年来，街道法治政府建设取得了一定成效，但与上级要求和群众期盼相比仍有差距：一是执法力量与承接的执法事项不相适应，专业人员仍然不足；二是部分工作人员运用法治思维和法治方式解决复杂问题的能力有待提高；三是普法形式还不够丰富，针对性、实效性有待增强。`,
  },
  {
    kind: 'heading',
    level: 1,
    text: '党政主要负责人履行推进法治建设第一责任人职责的情况',
    role: 'leadership',
  },
  {
    kind: 'paragraph',
    content: say`街道党政主要负责人切实履行推进法治建设第一责任人职责，对法治建设重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办。全年主持召开专题会议研究法治建设工作${figure('leadership.meetings', 6, '次', 6)}，领导班子会前学法${figure('leadership.study', 12, '次', 12)}，主要负责人讲授法治课${figure('leadership.lectures', 2, '次', 2)}，年终述法${figure('leadership.reports', 11, '人', 11)}。`,
  },
  { kind: 'heading', level: 1, text: '2026年法治政府建设的主要安排', role: 'plan' },
  {
    kind: 'paragraph',
    level: 2,
    lead: '强化制度保障',
    content: say`健全重大行政决策程序制度，落实公众参与、专家论证、风险评估、合法性审查和集体讨论决定程序，做到应审尽审。完善规范性文件制定、备案和清理机制，维护法制统一。`,
  },
  {
    kind: 'paragraph',
    level: 2,
    lead: '强化队伍建设',
    content: say`加强执法人员资格管理和岗位培训，选优配强法制审核人员，推动执法力量向一线倾斜，全面提升依法履职能力。`,
  },
  {
    kind: 'paragraph',
    level: 2,
    lead: '强化基层治理',
    content: say`推进矛盾纠纷排查化解法治化，做实村（社区）公共法律服务，引导群众依法表达诉求、维护权益，推动形成办事依法、遇事找法、解决问题用法、化解矛盾靠法的良好氛围。`,
  },
  { kind: 'paragraph', content: say`特此报告。` },
]

export const upwardReport: OfficialDocument = {
  title: '中共某某县清河街道工作委员会 某某县人民政府清河街道办事处关于2025年度法治政府建设情况的报告',
  edition: 'upward',
  organs: ['中共某某县清河街道工作委员会', '某某县人民政府清河街道办事处'],
  addressees: ['县委', '县政府'],
  documentNumber: '清某委〔2026〕8号',
  signatories: ['张某', '欧阳某某', '李某'],
  copies: ['县委全面依法治县委员会办公室', '县人大常委会办公室', '县司法局', '县信访局'],
  printer: { organ: '清河街道党政综合办公室', on: '2026-02-27' },
  issuedOn: '2026-02-26',
  signature: ['中共某某县清河街道工作委员会', '某某县人民政府清河街道办事处'],
  note: '此件公开发布',
  sealed: false,
  unit: '330199001000',
  year: 2025,
  asOf: '2026-01-31T16:00:00.000Z',
  journalPosition: 48213,
  body,
}

export const singleReport: OfficialDocument = {
  ...upwardReport,
  title: '某某镇人民政府关于2025年度法治政府建设情况的报告',
  organs: ['某某镇人民政府'],
  documentNumber: '某镇政〔2026〕12号',
  signatories: ['张某'],
  signature: ['某某镇人民政府'],
  note: undefined,
}

export const attached: OfficialDocument = {
  ...singleReport,
  attachments: [
    { title: '2025年度主要数据', body: body.slice(1, 5) },
    { title: '2025年度典型案例', body: body.slice(10, 14) },
  ],
}

export const publicReport: OfficialDocument = {
  title: '某某镇人民政府关于2025年度法治政府建设情况的报告',
  edition: 'public',
  organs: ['某某镇人民政府'],
  addressees: [],
  issuedOn: '2026-03-01',
  signature: ['某某镇人民政府'],
  unit: '330199002000',
  year: 2025,
  asOf: '2026-01-31T16:00:00.000Z',
  body,
}
