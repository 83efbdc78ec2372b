/** Results of audits are published; what oversight found with whom stays in the file until it is made known by those who hold it. */
import { defineDisclosure, undisclosed } from '#kernel/disclosure.ts'
import * as project from './project.ts'

export const disclosure = {
  project: defineDisclosure(project.fields, project.procedure, {
    basis: '审计法 第四十条：审计机关可以向社会公布审计结果；政府督查工作条例 第十五条',
    when: { status: ['reported', 'archived'], kind: 'audit' },
    show: ['title', 'kind', 'level', 'finished_on', 'amount_reduced', 'suggestions'],
  }),
  issue: undisclosed('督察过程信息属于行政机关内部监督资料：政府信息公开条例 第十六条'),
  advice: undisclosed('司法建议、检察建议由制发机关依法公开'),
}
