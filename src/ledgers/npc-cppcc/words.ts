/** The words that offices write for kinds of matters, levels, results and feedback. */
import { spoken } from '#kernel/label.ts'

export const kinds = {
  npc_suggestion: [
    '代表建议',
    'Suggestion of a deputy',
    ...spoken(`人大代表建议 人大建议 建议 代表意见 代表意见建议 人大代表意见建议 人大意见建议 代表书面建议 人大代表书面建议 代表建议批评和意见 代表建议、批评和意见
    人大代表建议、批评和意见 人大代表建议意见 代表建议意见 闭会期间代表建议`),
  ],
  npc_motion: ['人大议案', 'Motion', '议案', '代表议案', '人大代表议案', '代表联名议案'],
  cppcc_proposal: [
    '政协提案',
    'Proposal to the conference',
    ...spoken('提案 政协委员提案 委员提案 政协委员建议 集体提案 党派提案'),
  ],
  cppcc_opinion: ['社情民意', 'Opinion of a member', '社情民意信息', '政协社情民意', '政协建议案'],
  report_to_npc: [
    '向人大报告事项',
    'Report to the congress',
    ...spoken(
      '向人大报告 向人大常委会报告 向人大及其常委会报告 向人大及其常委会报告事项 人大报告 人大报告事项 报告事项 报告 专项工作报告 工作报告 专项报告 重大事项报告',
    ),
  ],
  deliberation: [
    '审议意见',
    'Opinion of the congress',
    '人大审议意见',
    '人大常委会审议意见',
    '常委会审议意见',
    '审议意见办理',
  ],
  legislation: [
    '立法征求意见',
    'Asked on a draft law',
    '立法意见征集',
    '立法征询',
    '法规规章征求意见',
    '立法建议',
    '征求意见稿',
  ],
  inspection: [
    '人大执法检查（视察）',
    'Inspection by the congress',
    ...spoken('执法检查 人大执法检查 视察 人大视察 代表视察 政协视察 专题调研 专题询问 工作评议'),
  ],
} as const

export const levels = {
  national: ['全国', 'National', '国家级', '全国级', '国家'],
  province: ['省级', 'Province', '省', '自治区级', '自治区', '省（区、市）级'],
  prefecture: [
    '市（州）级',
    'Prefecture',
    ...spoken('州级 州 市级 市 市州级 地市级 设区的市 市（州） 盟市级 直辖市级'),
  ],
  county: ['县级', 'County', '县', '县（市）级', '县（市、区）级', '县（区）级', '旗县级'],
  district: ['区级', 'District', '区', '市辖区'],
  town: ['乡镇级', 'Town', ...spoken('镇级 镇 乡级 乡 乡镇 街道 街道级 镇街级 乡镇（街道）级 镇（街道）级')],
} as const

export const results = {
  A: [
    'A类',
    'Solved',
    ...spoken(
      '已解决 已经解决 解决 已采纳 采纳 已落实 已经解决或基本解决 所提问题已经解决或基本解决 A类（已解决）',
    ),
  ],
  B: [
    'B类',
    'Being solved',
    ...spoken(
      '正在解决 部分解决 逐步解决 列入计划 列入计划解决 计划解决 正在解决或列入计划逐步解决 B类（正在解决）',
    ),
  ],
  C: [
    'C类',
    'Cannot be solved now',
    ...spoken(
      '暂难解决 暂时难以解决 无法解决 因条件限制无法解决 留作参考 解释说明 暂不具备条件 C类（留作参考）',
    ),
  ],
  D: ['D类', 'Explained', '不可行', 'D类（解释说明）'],
} as const

export const feedback = {
  satisfied: ['满意', 'Satisfied', '非常满意', '很满意', '十分满意'],
  fair: ['基本满意', 'Fairly satisfied', '较满意', '比较满意', '较为满意'],
  unsatisfied: ['不满意', 'Unsatisfied', '不太满意', '不够满意'],
} as const
