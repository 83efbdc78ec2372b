/** What the fields of a session cannot say by themselves. */
import type { EntryOf } from '#kernel/fields/index.ts'
import type { Refusal } from '#kernel/procedure.ts'
import type { fields } from './fields.ts'

type Session = Partial<EntryOf<typeof fields>>

const courses = [
  'enforcement_course',
  'cadre_course',
  'induction',
  'promotion',
] as const satisfies readonly Session['kind'][]

/** 执法人员每人每年接受不少于60学时的培训，要靠每期的学时累计。 */
export function hasHours({ kind, hours }: Session): Refusal | null {
  if (!courses.some((course) => course === kind) || hours) return null
  return {
    zh: '还没有填写学时，不能登记为已举办：每人每年的学时由各期累计。已填内容都保留着；请填写学时。',
    en: 'The hours are missing; the hours of a person in a year are added up from the courses. Nothing was lost; please fill them.',
    article: '法治政府建设实施纲要（2021－2025年）十（三十四）',
    field: 'hours',
  }
}
