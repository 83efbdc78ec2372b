/** In whose hands a report is: who may write in it now, and for whom it waits. */
import type { Role } from '#kernel/roles.ts'
import { may, type Person } from '#operations/access.ts'
import { Refused } from '#operations/refusal.ts'
import type { ReportState } from '#store/reports.ts'

/** Who may write while it is there; a signed report is nobody's to write. */
export const holders: Readonly<Record<ReportState, readonly Role[]>> = {
  drafting: ['clerk', 'head', 'leader'],
  review: ['head'],
  approval: ['leader'],
  signed: [],
}

export const mayWrite = (person: Person, state: ReportState): boolean => may(person, holders[state])

export function demandHolder(person: Person, state: ReportState): void {
  if (state === 'signed') {
    throw new Refused('wrong_stage', {
      zh: '报告已经签发，文字和数字都不再改动。需要更正的，请重新生成一稿。',
      en: 'The report is signed; neither text nor figures change any more. To correct it, compose it again.',
    })
  }
  if (!mayWrite(person, state)) {
    throw new Refused('forbidden', {
      zh: `报告正在${state === 'review' ? '科室负责人审核' : '主要负责人审签'}，您现在不能改动；退回后可以继续修改。`,
      en: `The report lies with the ${state === 'review' ? 'head of office' : 'principal leader'}; you can go on writing when it is returned.`,
    })
  }
}
