/** 聘用：拟聘 → 在聘 → 续聘 / 解聘。服务：申请 → 办理 → 出具意见 → 采纳 / 不采纳。中办发〔2016〕30号。 */
import { spoken } from '#kernel/label.ts'
import { defineProcedure } from '#kernel/procedure.ts'
import { engagementFields, serviceFields } from './fields.ts'
import { hasTerm, isInWriting, levelOfEngagement, levelOfService, namesItsVillage } from './rules.ts'

const staff = ['clerk', 'head'] as const
const heads = ['head', 'leader'] as const

export const engagementProcedure = defineProcedure(engagementFields, {
  stages: {
    proposed: [
      '拟聘',
      'Proposed',
      ...spoken(
        '拟聘用 待聘 遴选 公示中 待聘任 待签约 拟聘任 拟聘请 遴选中 选聘中 拟续聘 待签 洽谈中 未签约',
      ),
    ],
    engaged: [
      '在聘',
      'Engaged',
      ...spoken(`聘任中 聘用中 已聘 已聘用 聘任 聘用 在岗 履职中 有效 在任 正常 聘期内 在职 任职 聘请 已聘请 履行中 服务中 正常履职 合同期内 在聘期 现聘 在聘任期
      聘任期内 签约 已签约 有效期内 服务期内 履职 正在聘用 在册 在聘用 合同有效 聘用有效 聘期中 已签订`),
    ],
    renewed: [
      '续聘',
      'Renewed',
      ...spoken('已续聘 续签 续签合同 已续签 续约 已续约 续聘中 继续聘用 继续聘任 连续聘任 连聘'),
    ],
    ended: [
      '解聘',
      'Ended',
      ...spoken(`已解聘 到期 已到期 期满 聘期届满 离任 终止 已终止 退出 不再聘用 解约 已解约 合同到期 已期满 届满 已届满 不再续聘 已离任 解除 已解除 已退出 停聘 聘期满
      合同终止 未续聘 合同期满 聘期结束 到期未续 已停聘 到期解聘 结束`),
    ],
  },
  open: {
    to: 'proposed',
    by: staff,
    fills: [
      'lawyer',
      'adviser_kind',
      'firm',
      'level',
      'client',
      'villages',
      'term_from',
      'entered_by',
      'source_doc',
      'note',
    ],
  },
  steps: {
    engage: {
      zh: '聘任',
      en: 'Engage',
      from: 'proposed',
      to: 'engaged',
      by: heads,
      // The first day that a step fills tells the stage of a row without one: whose term began is engaged.
      fills: ['term_from', 'agreement_on', 'term_to', 'fee'],
      gate: hasTerm,
    },
    assess: {
      zh: '年度考核',
      en: 'Assess',
      from: ['engaged', 'renewed'],
      to: 'engaged',
      by: heads,
      fills: ['assessed_on', 'assessment'],
      needs: ['assessed_on', 'assessment'],
    },
    renew: {
      zh: '续聘',
      en: 'Renew',
      from: ['engaged', 'renewed'],
      to: 'renewed',
      by: heads,
      fills: ['renewed_on', 'term_to', 'fee'],
      needs: ['renewed_on', 'term_to'],
      gate: hasTerm,
    },
    end: {
      zh: '解聘',
      en: 'End',
      from: ['engaged', 'renewed'],
      to: 'ended',
      by: heads,
      fills: ['ended_on', 'note'],
      needs: ['ended_on'],
    },
  },
  order: [
    ['term_from', 'term_to'],
    ['term_from', 'ended_on'],
  ],
  derived: { level: levelOfEngagement },
})

export const serviceProcedure = defineProcedure(serviceFields, {
  stages: {
    asked: [
      '已申请',
      'Asked for',
      ...spoken(
        '申请 待办理 待办 已登记 登记 预约 已受理 受理 待处理 已预约 待服务 未办理 已提交 待解答 待安排',
      ),
    ],
    handling: [
      '办理中',
      'In hand',
      ...spoken(
        '办理 正在办理 服务中 处理中 未办结 进行中 在办 处理 正在处理 跟进中 正在服务 承办中 代理中 审查中 研究中 调解中 跟踪办理 持续跟进',
      ),
    ],
    done: [
      '已办结',
      'Done',
      ...spoken(`办结 完成 已完成 已出具意见 出具意见 已服务 已答复 已解答 结束 已结束 已提供 服务完成 已提供服务 已回复 回复 答复 解答 已解决 已出意见 办理完毕 已办 已结
      办毕 已参加 已审查 审查完毕 已完结 完结 已调解 提供 已开展 已反馈 已出具法律意见`),
    ],
    adopted: [
      '已采纳',
      'Adopted',
      ...spoken(
        '采纳 意见采纳 部分采纳 予以采纳 全部采纳 已被采纳 被采纳 完全采纳 意见被采纳 意见已采纳 采用 采纳意见 建议被采纳',
      ),
    ],
    declined: [
      '未采纳',
      'Not adopted',
      ...spoken('不采纳 不予采纳 未予采纳 未被采纳 意见未采纳 未采用 意见未被采纳'),
    ],
  },
  open: {
    to: 'asked',
    by: staff,
    fills: [
      'no',
      'served_on',
      'lawyer',
      'firm',
      'level',
      'kind',
      'object',
      'village',
      'client',
      'matter',
      'reviewed',
      'case',
      'dispute',
      'entered_by',
      'source_doc',
      'note',
    ],
  },
  steps: {
    handle: {
      zh: '办理',
      en: 'Take in hand',
      from: 'asked',
      to: 'handling',
      by: staff,
      fills: ['lawyer'],
      needs: ['lawyer'],
      gate: namesItsVillage,
    },
    finish: {
      zh: '办结（出具意见）',
      en: 'Finish',
      from: ['asked', 'handling'],
      to: 'done',
      by: staff,
      fills: ['served_on', 'persons', 'opinion_file', 'major', 'saved', 'source_doc'],
      needs: ['lawyer'],
      gate: (entry) => namesItsVillage(entry) ?? isInWriting(entry),
    },
    adopt: {
      zh: '采纳意见',
      en: 'Adopt',
      from: 'done',
      to: 'adopted',
      by: heads,
      fills: ['adopted', 'note'],
      needs: ['adopted'],
    },
    decline: {
      zh: '不采纳意见',
      en: 'Do not adopt',
      from: 'done',
      to: 'declined',
      by: heads,
      fills: ['adopted', 'note'],
      needs: ['adopted', 'note'],
    },
  },
  derived: { level: levelOfService },
})
