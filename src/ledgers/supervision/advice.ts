/** 司法建议、检察建议: advice of a court or a procuratorate to the unit, which is answered in writing within two months. */
import { choice, day, defineFields, link, text, yesNo } from '#kernel/fields/index.ts'
import { defineProcedure } from '#kernel/procedure.ts'
import { limits } from '#law/index.ts'
import { everyEntry } from '#ledgers/every-entry.ts'

export const fields = defineFields({
  no: text('建议书文号', 'Number', {
    max: 80,
    known: ['文号', '建议书编号', '建议编号', '检察建议文号', '司法建议文号', '编号'],
  }),
  kind: choice(
    '建议类别',
    'Kind',
    {
      judicial: ['司法建议', 'Judicial advice', '法院司法建议', '司法建议书', '法院'],
      procurator: [
        '检察建议',
        "Procurator's advice",
        '检察建议书',
        '社会治理检察建议',
        '行政检察建议',
        '检察院',
      ],
      public_interest: [
        '公益诉讼检察建议',
        'Public interest',
        '公益诉讼',
        '公益诉讼诉前检察建议',
        '诉前检察建议',
      ],
      urgent: ['紧急公益诉讼检察建议', 'Urgent, public interest', '公益诉讼（紧急）'],
    },
    { required: true, known: ['类别', '类型', '建议种类', '建议类型', '建议书种类'] },
  ),
  body: text('发出机关', 'From', {
    max: 80,
    searched: true,
    known: ['来文单位', '发文机关', '制发机关', '建议机关', '发送机关'],
  }),
  title: text('建议内容', 'Advice', {
    max: 500,
    searched: true,
    known: ['内容', '建议事项', '主要内容', '事由', '建议书内容', '建议标题'],
  }),
  litigation: link('关联案号', 'Court case', {
    to: 'litigation',
    known: ['案号', '涉及案号', '诉讼案号', '相关案号'],
  }),
  received_on: day('收到日期', 'Received on', {
    required: true,
    known: ['收文日期', '收到时间', '接收日期', '送达日期', '收件日期'],
  }),
  responsible: text('承办单位', 'Handled by office', {
    max: 80,
    known: ['责任单位', '办理单位', '承办部门', '承办科室', '责任部门'],
  }),
  reply_due_on: day('回复期限', 'Reply due', {
    known: ['答复期限', '应回复日期', '回复截止日期', '办理期限'],
  }),
  replied_on: day('回复日期', 'Replied on', {
    known: ['答复日期', '回复时间', '复函日期', '反馈日期', '书面回复日期', '答复时间'],
  }),
  adopted: yesNo('是否采纳', 'Adopted', {
    known: ['采纳情况', '采纳', '是否落实', '落实情况', '是否整改'],
    yes: ['采纳', '已采纳', '全部采纳', '部分采纳', '已落实', '落实'],
    no: ['未采纳', '未落实'],
  }),
  ...everyEntry,
})

const staff = ['clerk', 'head'] as const

export const procedure = defineProcedure(fields, {
  stages: {
    received: ['已收到', 'Received', '收到', '办理中', '待回复', '未回复', '待办', '登记'],
    replied: ['已回复', 'Replied', '回复', '已答复', '答复', '已办结', '办结', '已反馈', '已完成', '完成'],
    archived: ['已归档', 'Filed', '归档'],
  },
  open: {
    to: 'received',
    by: staff,
    fills: [
      'no',
      'kind',
      'body',
      'title',
      'litigation',
      'received_on',
      'responsible',
      'entered_by',
      'source_doc',
      'note',
    ],
  },
  steps: {
    reply: {
      zh: '书面回复',
      en: 'Reply',
      from: 'received',
      to: 'replied',
      by: staff,
      fills: ['replied_on', 'adopted', 'source_doc', 'note'],
      needs: ['replied_on', 'adopted', 'source_doc'],
    },
    archive: { zh: '归档', en: 'File', from: 'replied', to: 'archived', by: staff, fills: ['note'] },
  },
  clocks: {
    judicial: {
      zh: '回复司法建议',
      en: 'Reply to the court',
      limit: limits['litigation.advice.general'],
      from: 'received_on',
      until: ['replied_on'],
      due: 'reply_due_on',
      when: { kind: 'judicial' },
    },
    procurator: {
      zh: '回复检察建议',
      en: 'Reply to the procuratorate',
      limit: limits['litigation.procurator.general'],
      from: 'received_on',
      until: ['replied_on'],
      due: 'reply_due_on',
      when: { kind: 'procurator' },
    },
    public_interest: {
      zh: '回复公益诉讼检察建议',
      en: 'Reply, public interest',
      limit: limits['litigation.procurator.public_interest'],
      from: 'received_on',
      until: ['replied_on'],
      due: 'reply_due_on',
      when: { kind: 'public_interest' },
    },
    urgent: {
      zh: '回复紧急公益诉讼检察建议',
      en: 'Reply, public interest, urgent',
      limit: limits['litigation.procurator.public_interest.urgent'],
      from: 'received_on',
      until: ['replied_on'],
      due: 'reply_due_on',
      when: { kind: 'urgent' },
    },
  },
  order: [['received_on', 'replied_on']],
})
