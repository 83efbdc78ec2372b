/** 督察问题: one issue that oversight has found, from the finding to the day it is struck off, with whom it cost what. */
import { choice, day, defineFields, link, money, personName, text, yesNo } from '#kernel/fields/index.ts'
import { spoken } from '#kernel/label.ts'
import { definePart } from '#kernel/parts.ts'
import { defineProcedure } from '#kernel/procedure.ts'
import { not } from '#kernel/where.ts'
import { limits } from '#law/index.ts'
import { everyEntry } from '#ledgers/every-entry.ts'
import { hasEvidence, isUnfounded, mayBeWrittenOff, verifiedByAnother } from './rules.ts'
import { categories, issueStages, sources } from './words.ts'

export const fields = defineFields({
  no: text('问题编号', 'Issue number', {
    max: 80,
    known: ['问题序号', '清单编号', '问题清单编号', '销号编号'],
  }),
  project: link('项目编号', 'Project', {
    to: 'supervision/project',
    known: spoken('督察编号 督查编号 督察项目 所属项目 督查项目 审计项目编号 督察项目编号 审计项目'),
  }),
  project_kind: choice('督察类别', 'Source', sources, {
    known: spoken(
      '督查类别 监督类别 问题来源 来源 督察类型 督查类型 监督来源 监督方式 项目类别 反馈来源 监督类型',
    ),
  }),
  found_on: day('发现日期', 'Found on', {
    required: true,
    known: spoken(
      '反馈日期 发现时间 反馈时间 交办日期 督察日期 检查日期 督查日期 问题发现日期 日期 登记日期',
    ),
  }),
  title: text('问题描述', 'Issue', {
    max: 1000,
    required: true,
    searched: true,
    known: spoken(
      '问题 存在问题 发现问题 问题内容 反馈问题 具体问题 问题清单 主要问题 问题名称 问题表述 督察反馈问题 问题情况',
    ),
  }),
  category: text('问题类型', 'Kind of issue', {
    max: 60,
    searched: true,
    known: ['问题类别', '类型', '类别', '问题性质', '问题分类'],
    suggestions: categories,
  }),
  confirmed: yesNo('是否查实', 'Confirmed', {
    known: ['查实', '是否属实', '属实', '核查结果', '查实情况', '是否确认'],
    yes: ['属实', '查实', '基本属实', '部分属实'],
    no: ['不属实', '未查实', '查否', '查无实据'],
  }),
  unit: text('被督察单位', 'Unit', {
    max: 80,
    searched: true,
    known: ['涉及单位', '被督查单位', '被审计单位', '问题单位', '所在单位', '单位'],
  }),
  responsible: text('责任单位', 'Responsible', {
    max: 80,
    searched: true,
    known: ['整改单位', '整改责任单位', '责任部门', '牵头单位', '责任科室', '整改部门'],
  }),
  enforcement_case: link('执法案号', 'Enforcement case', {
    to: 'enforcement_case',
    known: ['涉及案号', '案号', '相关案号', '案卷号'],
  }),
  document_kind: choice(
    '监督文书',
    'Document',
    {
      notice: ['监督通知书', 'Notice', '行政执法监督通知书', '通知书', '督察反馈意见', '反馈意见'],
      opinion: ['监督意见书', 'Opinion', '行政执法监督意见书', '意见书', '整改意见书', '监督建议书'],
      decision: ['监督决定书', 'Decision', '行政执法监督决定书', '决定书'],
      urging: ['督办函', 'Urging letter', '督办单', '督办通知', '提醒函', '提示函', '交办单'],
      none: ['无', 'None', '口头反馈'],
    },
    { known: ['文书种类', '监督文书种类', '下发文书', '文书类型'] },
  ),
  document_on: day('文书日期', 'Document issued on', { known: ['下发日期', '文书下发日期', '发函日期'] }),
  measure: text('整改措施', 'Measure', {
    max: 1000,
    known: ['措施', '整改举措', '整改方案', '整改要求', '拟采取措施'],
  }),
  amount: money('涉及金额（元）', 'Amount', { known: ['问题金额', '涉及金额', '违规金额', '金额'] }),
  due_on: day('整改期限', 'To be rectified by', {
    known: spoken(
      '整改时限 完成时限 限期整改日期 整改截止日期 要求完成时间 计划完成日期 整改完成时限 办结期限',
    ),
  }),
  rectified_on: day('整改完成日期', 'Rectified on', {
    known: spoken('完成日期 整改日期 整改完成时间 完成时间 整改时间 整改到位日期 实际完成日期 整改落实日期'),
  }),
  rectified_by: personName('整改人', 'Rectified by', { known: ['整改责任人', '责任人', '具体责任人'] }),
  result: text('整改情况', 'How it was rectified', {
    max: 1000,
    known: ['整改结果', '整改成效', '整改落实情况'],
  }),
  verified_on: day('验收日期', 'Verified on', { known: ['验收时间', '核查日期', '核验日期', '复查日期'] }),
  verified_by: personName('验收人', 'Verified by', { known: ['核查人', '复查人', '验收人员', '验收责任人'] }),
  written_off_on: day('销号日期', 'Written off on', { known: ['销号时间', '销账日期', '归档日期'] }),
  ...everyEntry,
})

export const accountability = definePart(
  '问责',
  'Accountability',
  defineFields({
    name: personName('被问责人', 'Person', { required: true, known: ['问责对象', '姓名'] }),
    kind: choice(
      '问责方式',
      'Kind',
      {
        talk: ['谈话提醒', 'Reminded', '提醒谈话', '约谈', '批评教育', '谈话'],
        criticism: ['通报批评', 'Criticised', '通报', '书面检查', '检查'],
        admonition: ['诫勉', 'Admonished', '诫勉谈话'],
        transfer: ['组织处理', 'Moved', '停职', '调离', '免职', '调离岗位', '暂扣证件', '收回执法证件'],
        penalty: ['政务处分', 'Disciplined', '党纪处分', '党纪政务处分', '处分', '警告', '记过'],
        court: ['移送司法', 'Handed over', '移送司法机关', '移送'],
      },
      { known: ['问责种类', '处理方式', '处理结果'] },
    ),
    on: day('问责日期', 'On', { known: ['处理日期', '问责时间'] }),
  }),
)

const staff = ['clerk', 'head'] as const

export const procedure = defineProcedure(fields, {
  stages: issueStages,
  headings: [
    '整改状态',
    '整改进度',
    '整改进展',
    '销号状态',
    '销号情况',
    '问题状态',
    '整改完成情况',
    '是否整改到位',
  ],
  open: {
    to: 'found',
    by: ['clerk', 'head', 'supervisor'],
    fills: [
      'no',
      'project',
      'project_kind',
      'found_on',
      'title',
      'category',
      'confirmed',
      'unit',
      'responsible',
      'enforcement_case',
      'document_kind',
      'document_on',
      'amount',
      'due_on',
      'entered_by',
      'source_doc',
      'note',
    ],
  },
  steps: {
    assign: {
      zh: '交办整改',
      en: 'Assign',
      from: ['found', 'rectifying'],
      to: 'rectifying',
      by: ['clerk', 'head', 'supervisor'],
      fills: ['responsible', 'measure', 'due_on', 'confirmed'],
      needs: ['responsible', 'measure'],
    },
    dismiss: {
      zh: '查否',
      en: 'Unfounded',
      from: ['found', 'rectifying'],
      to: 'unfounded',
      by: ['head', 'leader', 'supervisor'],
      fills: ['confirmed', 'source_doc', 'note'],
      needs: ['confirmed', 'source_doc'],
      gate: isUnfounded,
    },
    rectify: {
      zh: '报告整改完成',
      en: 'Rectified',
      from: 'rectifying',
      to: 'rectified',
      by: staff,
      fills: ['rectified_on', 'rectified_by', 'result', 'source_doc'],
      needs: ['rectified_on', 'result'],
      gate: hasEvidence,
    },
    verify: {
      zh: '验收',
      en: 'Verify',
      from: 'rectified',
      to: 'verified',
      by: ['head', 'leader', 'supervisor'],
      fills: ['verified_on', 'verified_by'],
      needs: ['verified_on', 'verified_by'],
      gate: verifiedByAnother,
      apartFrom: ['rectify'],
    },
    write_off: {
      zh: '销号',
      en: 'Strike off',
      from: 'verified',
      to: 'written_off',
      by: ['head', 'leader', 'supervisor'],
      fills: ['written_off_on', 'source_doc'],
      needs: ['written_off_on'],
      gate: mayBeWrittenOff,
      apartFrom: ['rectify'],
    },
    reopen: {
      zh: '退回重新整改',
      en: 'Back to be rectified',
      from: ['rectified', 'verified', 'written_off'],
      to: 'rectifying',
      by: ['head', 'leader', 'supervisor'],
      fills: ['note', 'due_on'],
      needs: ['note'],
    },
  },
  clocks: {
    rectifying: {
      zh: '督察问题整改',
      en: 'Rectify',
      limit: limits['supervision.rectify'],
      from: 'found_on',
      until: ['rectified_on', 'verified_on', 'written_off_on'],
      due: 'due_on',
      when: { project_kind: not('audit'), confirmed: not(false), status: not('unfounded') },
    },
    rectifying_audit: {
      zh: '审计问题整改',
      en: 'Rectify what the audit found',
      limit: limits['audit.rectify'],
      from: 'found_on',
      until: ['rectified_on', 'verified_on', 'written_off_on'],
      due: 'due_on',
      when: { project_kind: 'audit', confirmed: not(false), status: not('unfounded') },
    },
  },
  order: [
    ['found_on', 'rectified_on'],
    ['rectified_on', 'verified_on'],
    ['verified_on', 'written_off_on'],
    ['found_on', 'written_off_on'],
  ],
})
