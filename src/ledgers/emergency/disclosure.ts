/** Plans are made known to those whom they protect; who is on duty and which incident is dealt with stays in the office. */
import { defineDisclosure, undisclosed } from '#kernel/disclosure.ts'
import * as drill from './drill.ts'
import * as plan from './plan.ts'
import * as team from './team.ts'

export const disclosure = {
  plan: defineDisclosure(plan.fields, plan.procedure, {
    basis: '政府信息公开条例 第二十条：突发公共事件的应急预案、预警信息及应对情况应当主动公开',
    when: { status: ['issued', 'filed'] },
    show: ['title', 'kind', 'hazard', 'drafter', 'issued_on', 'revised_on', 'doc_no'],
  }),
  team: defineDisclosure(team.fields, team.procedure, {
    basis: '政府信息公开条例 第二十条：突发公共事件的应对情况应当主动公开；负责人和电话不公开',
    when: { status: 'active' },
    show: ['name', 'kind', 'village', 'members', 'active_from'],
  }),
  drill: defineDisclosure(drill.fields, drill.procedure, {
    basis: '突发事件应对法 第四十二条：组织面向社会公众的应急知识宣传和必要的应急演练',
    when: { status: ['held', 'evaluated'] },
    show: ['held_on', 'topic', 'kind', 'mode', 'organizer', 'village', 'participants'],
  }),
  duty: undisclosed('值班人员安排是内部事务信息，政府信息公开条例 第十六条可以不予公开'),
  event: undisclosed('突发事件信息由履行统一领导职责的人民政府发布：突发事件应对法 第七条'),
}
