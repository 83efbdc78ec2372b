/**
 * Petition Regulation. Calendar days throughout; only the five days for dissent are working days in the text.
 */
import { defineStatute, limit } from '../statute.ts'

export const petitionRegulation = defineStatute({
  title: '信访工作条例',
  since: '2022-05-01',
  source: 'text',
  confidence: 0.97,
  limits: {
    'petition.department.forward': limit({
      label: '信访部门登记并分类转送、交办',
      article: '第二十二条',
      from: '收到信访事项之日',
      actor: '党委和政府信访部门',
      versions: [{ since: '2022-05-01', amount: 15, unit: 'day' }],
    }),
    'petition.notify': limit({
      label: '书面告知信访人接收情况、途径程序或转送去向',
      article: '第二十三条',
      from: '收到信访事项之日',
      actor: '有关机关、单位',
      versions: [{ since: '2022-05-01', amount: 15, unit: 'day' }],
      note: '能当场告知的当场书面告知；姓名地址不清的除外',
    }),
    'petition.dissent': limit({
      label: '对转送、交办提出异议并说明理由',
      article: '第二十三条',
      from: '收到转送、交办之日',
      actor: '有关机关、单位',
      versions: [{ since: '2022-05-01', amount: 5, unit: 'working_day' }],
      consequence: '经核实同意后交还材料；不提异议的应办理',
    }),
    'petition.finish': limit({
      label: '办结（第三十一条第六项申诉求决事项）并出具处理意见书',
      article: '第三十四条',
      from: '受理之日',
      actor: '有权处理机关、单位',
      versions: [{ since: '2022-05-01', amount: 60, unit: 'day' }],
      extension: { amount: 30, unit: 'day', approval: '本机关、单位负责人批准并告知延期理由' },
      note: '第三十一条前五项应导入诉讼、仲裁、复议、行政程序等法定途径，按其期限',
    }),
    'petition.review.request': limit({
      label: '请求上一级复查',
      article: '第三十五条',
      from: '收到处理意见书面答复之日',
      actor: '信访人',
      kind: 'limitation',
      versions: [{ since: '2022-05-01', amount: 30, unit: 'day' }],
    }),
    'petition.review.decide': limit({
      label: '提出复查意见并书面答复',
      article: '第三十五条',
      from: '收到复查请求之日',
      actor: '复查机关、单位',
      versions: [{ since: '2022-05-01', amount: 30, unit: 'day' }],
    }),
    'petition.recheck.request': limit({
      label: '请求再上一级复核',
      article: '第三十六条',
      from: '收到复查书面答复之日',
      actor: '信访人',
      kind: 'limitation',
      versions: [{ since: '2022-05-01', amount: 30, unit: 'day' }],
    }),
    'petition.recheck.decide': limit({
      label: '提出复核意见',
      article: '第三十六条',
      from: '收到复核请求之日',
      actor: '复核机关、单位',
      versions: [{ since: '2022-05-01', amount: 30, unit: 'day' }],
      suspends: '听证所需时间',
      consequence: '复核后同一事实理由不再受理',
    }),
    'petition.urgent': limit({
      label: '重大紧急信访事项及时报告本级党委政府和上一级信访部门',
      article: '第二十五条',
      from: '接报之时',
      actor: '各级机关、单位',
      kind: 'step',
      versions: [{ since: '2022-05-01', amount: 0, unit: 'hour' }],
      consequence: '隐瞒、谎报、缓报追责',
    }),
    'petition.record': limit({
      label: '来信来访来电网上信访录入信访信息系统，可查询、可评价',
      article: '第二十一条',
      from: '收到信访事项之日',
      actor: '各级机关、单位',
      kind: 'step',
      versions: [{ since: '2022-05-01', amount: 0, unit: 'day' }],
    }),
  },
})
