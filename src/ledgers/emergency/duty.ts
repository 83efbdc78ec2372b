/** 值班值守: one shift. The shifts of a day must cover it without a gap; what follows from a time like 8:00—次日8:00 is worked out here. */
import { day, decimal, defineFields, integer, personName, phone, text } from '#kernel/fields/index.ts'
import { defineProcedure } from '#kernel/procedure.ts'
import { everyEntry } from '#ledgers/every-entry.ts'
import { handedOver, hoursOf } from './rules.ts'

export const fields = defineFields({
  date: day('值班日期', 'Day', {
    required: true,
    known: ['日期', '值守日期', '值班时间', '带班日期', '时间'],
  }),
  shift: text('班次', 'Shift', {
    max: 60,
    known: ['值班时段', '时段', '值班班次', '值守时段', '起止时间', '值班起止时间'],
    suggestions: ['白班', '夜班', '全天'],
  }),
  from: text('开始时间', 'From', {
    max: 20,
    known: ['起', '上班时间', '值班开始时间', '接班时间', '起始时间'],
  }),
  to: text('结束时间', 'To', { max: 20, known: ['止', '下班时间', '值班结束时间', '交班时间', '终止时间'] }),
  hours: decimal('值守小时', 'Hours', { unit: '小时', known: ['值班小时', '小时数', '时长', '值班时长'] }),
  person: personName('值班人', 'On duty', {
    required: true,
    known: ['值班人员', '值班员', '值守人员', '值班干部', '姓名', '主班'],
  }),
  leader: personName('带班领导', 'Leader on duty', { known: ['带班人', '值班领导', '带班负责人'] }),
  phone: phone('联系电话', 'Telephone', { known: ['值班电话', '电话', '联系方式', '手机号'] }),
  matters: integer('处置事项数', 'Matters handled', {
    unit: '件',
    known: ['处置事项', '接报事项数', '处理事项', '接报件数'],
  }),
  handover: text('交接情况', 'Handed over', {
    max: 500,
    known: ['交接记录', '交接班情况', '值班记录', '值班情况', '交接班记录'],
  }),
  ...everyEntry,
})

const staff = ['clerk', 'head'] as const

export const procedure = defineProcedure(fields, {
  stages: {
    planned: ['已排班', 'Planned', '排班', '待值班', '计划'],
    done: ['已值班', 'Done', '值班', '在岗', '已交接', '正常', '已完成', '到岗', '完成'],
    absent: ['缺岗', 'Absent', '脱岗', '漏岗', '未到岗', '空岗'],
  },
  open: {
    to: 'planned',
    by: staff,
    fills: ['date', 'shift', 'from', 'to', 'person', 'leader', 'phone', 'entered_by', 'source_doc', 'note'],
  },
  listed: 'done',
  steps: {
    hand_over: {
      zh: '交接班',
      en: 'Hand over',
      from: 'planned',
      to: 'done',
      by: staff,
      fills: ['handover', 'matters', 'hours'],
      gate: handedOver,
    },
    miss: {
      zh: '登记缺岗',
      en: 'Absent',
      from: ['planned', 'done'],
      to: 'absent',
      by: ['head', 'leader', 'supervisor'],
      fills: ['note'],
      needs: ['note'],
    },
  },
  derived: { hours: hoursOf },
})
