/**
 * Law-based administration of cities and counties: normative documents are filed and weeded out.
 */
import { defineStatute, limit } from '../statute.ts'

export const countyAdministrationDecision = defineStatute({
  title: '国务院关于加强市县政府依法行政的决定',
  number: '国发〔2008〕17号',
  since: '2008-05-12',
  source: 'memory',
  confidence: 0.85,
  limits: {
    'normdoc.file.upper': limit({
      label: '向上一级政府（部门向本级政府）报送备案',
      article: '规范性文件备案条款',
      from: '文件发布之日',
      actor: '制定机关',
      versions: [{ since: '2008-05-12', amount: 15, unit: 'day' }],
      consequence: '不报、迟报通报并责令限期改正',
      note: '各省规定为15日或30日，按本省配置',
    }),
    'normdoc.cleanup': limit({
      label: '定期清理规范性文件并公布结果',
      article: '规范性文件定期清理条款',
      from: '上次清理完成之日',
      actor: '制定机关',
      kind: 'every',
      versions: [{ since: '2008-05-12', amount: 2, unit: 'year' }],
      consequence: '未列入继续有效目录的不得作为依据',
      confidence: 0.82,
    }),
  },
})
