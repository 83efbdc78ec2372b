/**
 * What offices file in their archive.
 */
import { defineStatute, limit } from '../statute.ts'

export const archiveScopeProvisions = defineStatute({
  title: '机关文件材料归档范围和文书档案保管期限规定',
  number: '国家档案局令第8号',
  since: '2006-12-18',
  source: 'memory',
  confidence: 0.6,
  limits: {
    'archive.filing': limit({
      label: '上年度文书材料归档完毕',
      article: '归档时间要求',
      from: '上一年度终了',
      actor: '各部门',
      kind: 'by_date',
      versions: [{ since: '2006-12-18', amount: 6, unit: 'month', by: '06-30' }],
      note: '次年6月底为通行做法，须核对机关档案管理规定（国家档案局令第13号）',
    }),
  },
})
