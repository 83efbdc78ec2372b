/** Penalties by the domain in which they were given, and what became of them afterwards. */
import { share, tally } from '#kernel/tally.ts'
import { filled, inPeriod, mentions } from '#kernel/where.ts'
import { fields } from './fields.ts'
import { procedure } from './procedure.ts'

const { count, distinct } = tally({ fields, procedure })

const penalties = { case_kind: 'penalty', decided_on: inPeriod } as const
const inDomain = (zh: string, en: string, domain: string, aliases: readonly string[]) =>
  count(`${zh}行政处罚件数`, en, '件', { ...penalties, domain }, { aliases })
const deciding = (zh: string, en: string, words: readonly string[], aliases: readonly string[]) =>
  count(zh, en, '件', { ...penalties, decision: mentions(...words) }, { aliases })
const about = (zh: string, en: string, words: readonly string[], aliases: readonly string[]) =>
  count(zh, en, '件', { ...penalties, cause: mentions(...words) }, { aliases })

const decided = count('作出的行政处罚决定件数', 'Penalties decided', '件', penalties)

export const penaltiesByDomain = {
  'enforcement.penalties.urban': inDomain('城市管理领域', 'Of urban management', '城市管理', [
    '市容环卫案件',
    '城市管理案件',
    '市容案件',
    '城管案件',
  ]),
  'enforcement.penalties.safety': inDomain('安全生产领域', 'Of safety at work', '安全生产', [
    '安全生产案件',
    '安全生产行政处罚',
    '应急管理案件',
    '安全生产执法案件',
  ]),
  'enforcement.penalties.environment': inDomain('生态环境领域', 'Of the environment', '生态环境', [
    '环境违法案件',
    '环境保护案件',
    '生态环境案件',
    '查处环境违法案件',
  ]),
  'enforcement.penalties.market': inDomain('市场监管领域', 'Of the market', '市场监管', [
    '市场监管案件',
    '工商管理案件',
    '食品药品案件',
  ]),
  'enforcement.penalties.farming': inDomain('农林水利领域', 'Of farming, woods and waters', '农林水利', [
    '农业执法案件',
    '水事违法案件',
    '林业案件',
    '查处水事违法案件',
    '涉渔案件',
  ]),
  'enforcement.penalties.health': inDomain('卫生健康领域', 'Of health', '卫生健康', [
    '卫生行政处罚',
    '卫生健康案件',
    '医疗卫生案件',
  ]),
  'enforcement.penalties.culture': inDomain('文化旅游领域', 'Of culture and travel', '文化旅游', [
    '文化市场案件',
    '文化旅游案件',
    '查处文化市场案件',
  ]),
  'enforcement.penalties.land': inDomain('自然资源领域', 'Of land', '自然资源', [
    '自然资源案件',
    '城乡规划案件',
    '土地违法立案',
    '规划案件',
  ]),
  'enforcement.penalties.building': inDomain('住房城建领域', 'Of housing and building', '住房城建', [
    '工程建设案件',
    '住建案件',
    '市政公用案件',
    '园林绿化案件',
  ]),
  'enforcement.penalties.traffic': inDomain('交通运输领域', 'Of traffic', '交通运输', [
    '交通运输案件',
    '交通执法案件',
    '道路运输案件',
  ]),
  'enforcement.penalties.labour': inDomain('劳动保障领域', 'Of labour', '劳动保障', [
    '劳动保障行政处罚',
    '人社行政处罚',
  ]),
  'enforcement.penalties.illegal_buildings': about(
    '违法建设案件行政处罚件数',
    'On illegal buildings',
    ['违法建设', '违建', '违法建筑', '违章建筑'],
    ['违建案件', '违法建设案件', '违法建设立案', '违建立案查处'],
  ),
  'enforcement.penalties.organisations': count(
    '涉企行政处罚件数',
    'Of organisations',
    '件',
    { ...penalties, party_kind: 'organisation' },
    { aliases: ['涉企行政处罚', '涉企处罚案件', '对企业行政处罚'] },
  ),
  'enforcement.penalties.closures': deciding(
    '责令停产停业件数',
    'Ordered to stop',
    ['停产停业', '责令停业', '停产整顿', '停业整顿'],
    ['责令停产停业', '责令停业整顿', '停产整顿'],
  ),
  'enforcement.penalties.revocations': deciding(
    '吊销许可证件件数',
    'Licences revoked',
    ['吊销'],
    ['吊销许可证', '吊销营业执照', '吊销许可证件'],
  ),
  'enforcement.penalties.enforced_rate': share(
    '行政处罚执行率',
    'Penalties enforced',
    count('已执行的行政处罚件数', 'Enforced', '件', { ...penalties, enforced_on: filled }),
    decided,
    { aliases: ['处罚执行率', '案件执行率', '罚款到位率'] },
  ),
  'enforcement.case_meetings': distinct(
    '案件审理会(集体讨论)次数',
    'Meetings on cases',
    '次',
    ['collective_on'],
    { collective_on: inPeriod },
    {
      aliases: ['案审会', '召开案审会', '重大案件集体讨论会', '案件审理会', '案件集体讨论会'],
      note: { zh: '同一日讨论的算一次', en: 'What was discussed on one day is one meeting' },
    },
  ),
  'enforcement.court_applications': count(
    '申请法院强制执行件数',
    'Courts asked to enforce',
    '件',
    { court_applied_on: inPeriod },
    { aliases: ['申请法院强制执行', '申请强制执行', '申请人民法院强制执行', '非诉执行案件'] },
  ),
  'enforcement.coercion.seizures': count(
    '查封扣押件数',
    'Seizures',
    '件',
    { case_kind: 'coercion', decision: mentions('查封', '扣押'), decided_on: inPeriod },
    { aliases: ['查封扣押', '实施查封扣押', '查封、扣押'] },
  ),
  'enforcement.inspections.organisations': count(
    '本单位涉企行政检查次数',
    'Inspections of organisations',
    '次',
    { case_kind: 'inspection', party_kind: 'organisation', closed_on: inPeriod },
    { aliases: ['开展涉企检查', '检查企业次数'] },
  ),
}
