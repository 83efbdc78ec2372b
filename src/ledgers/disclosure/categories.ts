/** What published information is about, in the words of offices; 《政府信息公开条例》第十九条至第二十一条 and the lists of village affairs. */
import type { Word } from '#kernel/label.ts'
import { spoken } from '#kernel/label.ts'

export const categories = {
  document: [
    '公文',
    'Document',
    ...spoken('公文类 文件 政府文件 公文类政府信息 公文类信息 政策文件 其他文件 通知'),
  ],
  normative: ['规范性文件', 'Normative document', '行政规范性文件', '规范性文件类'],
  hot_topic: [
    '热点焦点事项',
    'Matter of great interest',
    ...spoken('热点焦点 热点 焦点事项 热点事项 社会热点 热点焦点问题 群众关注热点 热点问题'),
  ],
  response: ['回应关切', 'Response', '舆情回应', '互动回应', '咨询回复', '留言回复', '回应社会关切'],
  press: ['新闻发布会', 'Press conference', '新闻发布', '发布会', '媒体通气会', '新闻通气会'],
  explanation: ['政策解读', 'Policy explained', '解读', '解读材料'],
  decision: ['重大决策', 'Decision', ...spoken('决策公开 决策 重大行政决策 决策预公开 会议公开 意见征集')],
  enforcement: [
    '执法公示',
    'Enforcement',
    ...spoken('行政执法公示 行政执法 执法信息 双公示 行政处罚 行政许可 执法结果 行政处罚许可'),
  ],
  power_list: ['权责清单', 'List of powers', '权力清单', '责任清单', '权力和责任清单', '清单', '事项清单'],
  annual_report: [
    '法治政府年度报告',
    'Annual report',
    ...spoken('法治政府建设年度报告 法治政府建设报告 法治政府报告 年度报告 信息公开年报 信息公开年度报告'),
  ],
  organisation: ['机构职能', 'Organisation', '机构信息', '领导信息', '机构概况', '机构设置'],
  personnel: ['人事信息', 'Personnel', '人事任免', '人事', '招考录用', '公务员招考'],
  plan: ['规划计划', 'Plan', '规划', '计划', '统计信息', '计划总结', '工作总结'],
  service: ['政务服务', 'Service', '办事指南', '服务事项', '公共服务', '办事公开'],
  livelihood: [
    '民生领域',
    'Livelihood',
    ...spoken('民生 社会救助 惠民政策 重点领域 教育 医疗卫生 社会保障 就业 征地拆迁 公共法律服务 养老服务'),
  ],
  safety: ['应急安全', 'Safety', '应急管理', '安全生产', '突发事件', '食品药品安全', '环境保护', '生态环境'],
  finance: [
    '财务',
    'Finance',
    ...spoken('财政 财政预决算 预决算 财政信息 财务公开 三公经费 财政资金 预算决算 政府采购'),
  ],
  village: ['村务', 'Village affairs', '村务公开', '居务', '居务公开', '社区事务', '三务公开', '村居务'],
  party: ['党务', 'Party affairs', '党务公开'],
  proposal: ['建议提案', 'Proposals', '建议提案办理', '代表建议', '提案办理'],
  news: ['工作动态', 'News', ...spoken('动态 政务动态 新闻动态 公告 通知公告 公示公告 新闻 信息动态')],
  other: ['其他', 'Other', '其它', '其他信息', '其他法定信息'],
} as const satisfies Readonly<Record<string, Word>>
