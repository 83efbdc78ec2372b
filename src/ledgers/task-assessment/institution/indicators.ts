/** What reports say of the documents that order a unit's work. One belongs to the year in which it was issued. */
import { tally } from '#kernel/tally.ts'
import { inPeriod, mentions, not } from '#kernel/where.ts'
import { fields } from './fields.ts'
import { procedure } from './procedure.ts'

const { count, sum } = tally({ fields, procedure, kind: 'institution' })

const issued = { issued_on: inPeriod, status: not('drafted', 'reviewed') } as const
/** What orders the work itself, apart from what is told, pledged or found out about it. */
const rules = ['system', 'plan', 'outline', 'list', 'discretion', 'other'] as const
const items = (zh: string, en: string, words: readonly string[], aliases: readonly string[]) =>
  sum(zh, en, '项', 'items', { kind: 'list', title: mentions(...words), ...issued }, { aliases })

export const institutions = {
  'institution.issued': count(
    '印发制度、方案、清单等文件件数',
    'Systems, plans and lists issued',
    '件',
    { kind: rules, ...issued },
    {
      aliases: ['制度文件', '出台制度文件', '印发文件', '出台文件', '制定政策措施', '制定出台制度文件'],
      note: { zh: '不含行政规范性文件', en: 'Without normative documents' },
    },
  ),
  'institution.issued.party': count(
    '出台党委(党组)文件件数',
    'Issued by the party committee',
    '件',
    { issuer: mentions('党委', '党工委', '党组'), ...issued },
    { aliases: ['党委文件', '出台党委文件', '党工委文件', '党组文件'] },
  ),
  'institution.issued.government': count(
    '出台政府文件件数',
    'Issued by the government',
    '件',
    { issuer: mentions('政府', '办事处'), ...issued },
    { aliases: ['政府文件', '出台政府文件', '以政府名义印发文件'] },
  ),
  'institution.lists.study_items': items(
    '学法清单法律法规部数',
    'Laws on the list to study',
    ['学法', '应知应会'],
    ['学法清单', '应知应会法律法规', '学习法律法规', '应知应会党内法规和法律法规'],
  ),
  'legislation.enacted': count(
    '出台地方性法规和政府规章部数',
    'Local laws',
    '部',
    { kind: 'legislation', ...issued },
    {
      aliases: [
        '地方性法规',
        '政府规章',
        '地方性法规、规章',
        '出台地方性法规',
        '制定政府规章',
        '出台政府规章',
      ],
    },
  ),
  'institution.systems': count(
    '建立完善制度机制项数',
    'Systems',
    '项',
    { kind: 'system', ...issued },
    { aliases: ['建章立制', '完善制度', '建立健全制度', '制定制度', '修订完善制度', '建立工作机制'] },
  ),
  'institution.plans': count(
    '制定工作方案件数',
    'Plans',
    '件',
    { kind: ['plan', 'outline'], ...issued },
    { aliases: ['制定方案', '工作方案', '分工方案', '印发实施方案', '出台意见', '制定实施方案'] },
  ),
  'institution.lists': count(
    '编制清单张数',
    'Lists',
    '张',
    { kind: 'list', ...issued },
    { aliases: ['编制清单', '制定清单', '公布清单', '事项清单', '责任清单'] },
  ),
  'institution.lists.items': sum(
    '清单事项项数',
    'Items of lists',
    '项',
    'items',
    { kind: 'list', ...issued },
    { aliases: ['任务清单', '清单任务', '清单事项'] },
  ),
  'institution.lists.lenient_items': items(
    '免罚轻罚清单事项项数',
    'Items of lists of leniency',
    ['免罚', '轻罚', '不予处罚', '首违', '免予', '减免责'],
    ['首违不罚事项', '免罚清单事项', '轻微违法行为', '不予处罚事项', '“免罚清单”', '首违不罚清单'],
  ),
  'institution.lists.publicity_items': items(
    '普法责任清单事项项数',
    'Items of lists of publicity',
    ['普法'],
    ['普法责任清单', '普法清单事项', '普法任务'],
  ),
  'institution.discretion': sum(
    '行政裁量权基准项数',
    'Rules of discretion',
    '项',
    'items',
    { kind: 'discretion', ...issued },
    { aliases: ['行政裁量权基准', '裁量权基准', '裁量基准', '行政处罚裁量基准'] },
  ),
  'institution.pledges': sum(
    '签订责任书份数',
    'Pledges signed',
    '份',
    'copies',
    { kind: 'pledge', ...issued },
    { aliases: ['签订责任书', '责任书', '签订目标责任书', '法治建设责任书'] },
  ),
  'institution.notices': count(
    '印发工作通报期数',
    'Notices',
    '期',
    { kind: 'notice', ...issued },
    { aliases: ['工作通报', '督查通报', '印发督查通报'] },
  ),
  'institution.notices.units': sum(
    '通报单位个数',
    'Units named in notices',
    '个',
    'items',
    { kind: 'notice', ...issued },
    { aliases: ['通报单位', '通报问题单位', '通报批评单位'] },
  ),
  'institution.reminders': count(
    '下发提示督办函份数',
    'Reminders sent',
    '份',
    { kind: 'reminder', ...issued },
    { aliases: ['督办单', '整改督办单', '提示函', '提醒函', '下发督办函', '发出督办单', '工作提示函'] },
  ),
  'institution.bulletins': count(
    '编发工作信息(简报)篇数',
    'Bulletins',
    '篇',
    { kind: 'bulletin', ...issued },
    { aliases: ['编发简报', '报送信息', '报送工作信息', '编发工作信息', '法治简报'] },
  ),
  'institution.research': count(
    '形成调研成果项数',
    'Studies',
    '项',
    { kind: 'research', ...issued },
    { aliases: ['调研成果', '形成调研报告', '调研课题', '调研报告'] },
  ),
  'institution.reviewed': count(
    '审查制度方案等文件件数',
    'Systems and plans reviewed',
    '件',
    { reviewed_on: inPeriod },
    {
      aliases: ['审查政府文件', '审查以政府名义印发的文件', '审核制度文件', '审查政策文件', '文件合法性审查'],
    },
  ),
}
