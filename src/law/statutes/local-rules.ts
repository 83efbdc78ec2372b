/**
 * What provinces and cities set for themselves. The figures here are the common ones, a start for `local` in `due`;
 * each region states its own.
 */
import { defineStatute, limit } from '../statute.ts'

export const localRules = defineStatute({
  title: '地方性规定',
  since: '2020-01-01',
  scope: 'local',
  source: 'memory',
  confidence: 0.75,
  limits: {
    'mediation.administrative': limit({
      label: '行政调解办结（地方常见期限）',
      article: '各省行政调解办法',
      from: '受理之日',
      actor: '行政机关',
      versions: [{ since: '2020-01-01', amount: 30, unit: 'day' }],
      confidence: 0.5,
    }),
    'normdoc.file.npc': limit({
      label: '向本级人大常委会报送备案',
      article: '各省规范性文件备案审查条例',
      from: '文件公布之日',
      actor: '县级以上地方政府',
      versions: [{ since: '2020-01-01', amount: 30, unit: 'day' }],
    }),
    'normdoc.validity': limit({
      label: '有效期上限（地方常见）',
      article: '各省规范性文件管理办法',
      from: '施行之日',
      actor: '制定机关',
      rolls: false,
      versions: [{ since: '2020-01-01', amount: 5, unit: 'year' }],
      consequence: '期满自动失效，继续适用须评估后重新公布',
    }),
    'normdoc.validity.trial': limit({
      label: '“暂行”“试行”文件有效期上限（地方常见）',
      article: '各省规范性文件管理办法',
      from: '施行之日',
      actor: '制定机关',
      rolls: false,
      versions: [{ since: '2020-01-01', amount: 2, unit: 'year' }],
    }),
    'contract.review': limit({
      label: '政府合同签订前合法性审查（地方常见）',
      article: '各地政府合同管理办法',
      from: '材料齐备送审之日',
      actor: '司法行政部门/法制机构',
      kind: 'min',
      versions: [{ since: '2020-01-01', amount: 5, unit: 'working_day' }],
      consequence: '未审查或未通过不得签订',
      confidence: 0.5,
    }),
    'contract.file': limit({
      label: '重大政府合同备案（地方常见）',
      article: '各地政府合同管理办法',
      from: '合同签订之日',
      actor: '签约单位',
      versions: [{ since: '2020-01-01', amount: 15, unit: 'day' }],
      confidence: 0.45,
    }),
  },
})
