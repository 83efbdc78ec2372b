/** Where oversight comes from and what it finds, in the words that offices write. */
import { spoken } from '#kernel/label.ts'

export const sources = {
  rol_inspection: [
    '法治督察',
    'Rule-of-law inspection',
    '法治政府建设督察',
    '法治建设督察',
    '依法行政督察',
    '法治专项督察',
    '法治政府督察',
  ],
  special_inspection: [
    '专项督查',
    'Special inspection',
    ...spoken('专项督察 督查 督察 专项检查 督导检查 督导 专项督导 依法行政督查 督查检查'),
  ],
  env_inspection: [
    '环保督察',
    'Environmental inspection',
    ...spoken(
      '生态环境保护督察 中央环保督察 生态环保督察 环境保护督察 省级环保督察 中央生态环境保护督察 环保督查',
    ),
  ],
  enforcement_supervision: [
    '执法监督',
    'Supervision of enforcement',
    '行政执法监督',
    '执法监督检查',
    '行政执法监督检查',
    '执法检查',
    '执法专项监督',
  ],
  case_review: ['案卷评查', 'Review of files', '行政执法案卷评查', '执法案卷评查', '案卷评查活动', '评查'],
  audit: [
    '审计',
    'Audit',
    ...spoken('审计监督 审计项目 经济责任审计 预算执行审计 投资审计 政府投资审计 专项审计 审计调查 内部审计'),
  ],
  government_inspection: [
    '政府督查',
    'Government inspection',
    '政务督查',
    '大督查',
    '国务院督查',
    '政府专项督查',
  ],
  patrol: ['巡视巡察', 'Party inspection', '巡察', '巡视', '县委巡察', '区委巡察'],
  npc: ['人大监督', "Supervision by the people's congress", '人大执法检查', '人大视察', '人大专题询问'],
  self_check: ['自查自纠', 'Own check', '自查', '自查评估', '查摆', '自我检查', '对照检查', '查摆剖析'],
  other: ['其他', 'Other', '其它', '上级检查', '社会监督', '舆论监督', '群众监督', '考核'],
} as const

export const levels = {
  central: ['中央', 'Central', '国家', '国家级', '中央级'],
  province: ['省级', 'Province', '省', '省(市)级', '自治区级', '省委省政府'],
  prefecture: ['市州级', 'Prefecture', '市级', '州级', '市', '州', '地市级', '市(州)级'],
  county: ['县级', 'County', '区县级', '区级', '县', '区', '县(区)级', '本县'],
  own: ['本级', 'Own', '自查', '内部', '乡镇级', '街道级', '镇级', '本单位'],
} as const

export const categories = [
  [
    '违规执法',
    'unlawful_enforcement',
    ...spoken('违法执法 执法违法 违规执法行为 违法违规执法 不规范执法行为 乱执法 粗暴执法'),
  ],
  [
    '违法许可',
    'unlawful_licence',
    ...spoken('违规许可 违法设立许可 违法设立和实施行政许可 违法实施行政许可 违规设置许可 违法审批 违规审批'),
  ],
  ['制度缺失', 'system_gap', '制度不健全', '制度不完善', '机制不健全', '制度机制不健全', '制度建设'],
  ['程序不规范', 'procedure', '程序违法', '执法程序不规范', '程序问题'],
  ['案卷不规范', 'file', '案卷问题', '文书不规范', '案卷制作不规范', '档案不规范'],
  ['责任落实不到位', 'duty', ...spoken('履职不到位 责任不落实 工作落实不到位 落实不力 重视不够 履职不力')],
  ['公示公开不到位', 'publication', '公示不及时', '公开不及时', '信息公开不到位', '公示不规范'],
  ['合法性审查不到位', 'legal_review', '未经合法性审查', '审查不到位', '法制审核不到位'],
  ['学法普法不到位', 'publicity', '普法不到位', '学法不到位', '普法宣传不到位', '法治宣传不深入'],
  ['行政执法不作为', 'inaction', '不作为', '慢作为', '执法不力', '执法不作为', '监管不到位'],
  ['乱罚款乱收费', 'fines', '乱罚款', '乱收费', '趋利性执法', '以罚代管', '违规收费', '逐利执法'],
  ['生态环境', 'environment', '环境污染', '生态破坏', '水污染', '大气污染', '固废', '环境问题'],
  ['财务管理', 'finance', '资金管理', '财务问题', '预算管理', '会计核算', '资金使用', '专项资金', '财政资金'],
  ['工程建设', 'construction', '工程管理', '招投标', '项目管理', '政府采购', '投资项目'],
  ['其他', 'other', '其它', '其他问题'],
] as const

export const issueStages = {
  found: [
    '待整改',
    'To be rectified',
    ...spoken('发现 已发现 未整改 交办 已交办 待交办 登记 尚未整改 未启动'),
  ],
  rectifying: [
    '整改中',
    'Being rectified',
    ...spoken(
      '正在整改 整改 推进中 持续整改 长期整改 办理中 未完成 逾期 逾期未整改 部分整改 正在推进 限期整改 持续推进 基本整改 超期',
    ),
  ],
  rectified: [
    '已整改',
    'Rectified',
    ...spoken(
      '整改完成 已完成 完成 整改到位 完成整改 已整改完成 办结 已办结 已整改到位 整改完毕 立行立改 待验收',
    ),
  ],
  verified: ['已验收', 'Verified', '验收', '验收合格', '验收通过', '待销号', '已核查', '核查通过'],
  written_off: ['已销号', 'Written off', '销号', '归档', '已归档', '销号归档', '已销账', '销账', '对账销号'],
  unfounded: ['不属实', 'Unfounded', '查否', '未查实', '查无实据', '不实'],
} as const

export const projectStages = {
  planned: ['计划', 'Planned', '待开展', '未开展', '拟开展', '计划中'],
  running: ['进行中', 'Running', ...spoken('督察中 督查中 审计中 实施中 正在实施 开展中 进场 检查中')],
  finished: [
    '已结束',
    'Finished',
    ...spoken('已完成 完成 已反馈 督察结束 审计结束 反馈意见 办结 已办结 已出具报告 已开展 开展 结束'),
  ],
  reported: ['已报整改', 'Rectification reported', '整改报告已报', '已报送整改报告', '整改完成', '整改完毕'],
  archived: ['已归档', 'Filed', '归档', '已结案', '结案', '销号'],
} as const
