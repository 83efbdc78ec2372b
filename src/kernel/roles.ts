/** Who may act in an office. A role says what a person may do; the unit of the account says where. */
import type { Label } from './label.ts'

export const roles = {
  clerk: { zh: '经办人', en: 'Clerk' },
  head: { zh: '科室负责人', en: 'Head of office' },
  leader: { zh: '主要负责人', en: 'Principal leader' },
  supervisor: { zh: '上级监督人员', en: 'Supervisor of the higher unit' },
  auditor: { zh: '审计员', en: 'Auditor' },
  administrator: { zh: '系统管理员', en: 'Administrator' },
} satisfies Record<string, Label>

export type Role = keyof typeof roles
