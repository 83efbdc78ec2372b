/** 机构：设立 → 在设 → 调整 / 撤销；人员：聘任 → 在岗 → 离岗；编制：核定 → 转隶。《人民调解法》第八条、第九条。 */
import { spoken } from '#kernel/label.ts'
import { defineProcedure } from '#kernel/procedure.ts'
import { limits } from '#law/index.ts'
import { fields } from './fields.ts'
import { committeeIsComposed, newcomerIsQualified, onlyPostsAreTransferred } from './rules.ts'

const staff = ['clerk', 'head'] as const
const deciding = ['head', 'leader'] as const

export const procedure = defineProcedure(fields, {
  stages: {
    proposed: [
      '拟设（拟聘）',
      'Proposed',
      ...spoken(`拟设 拟设立 待设立 待批 筹建 筹建中 筹备 拟聘 拟任 待聘 申报中 拟设立（拟聘） 拟建 待建 在建 规划 拟成立 拟组建 组建中 建设中 待聘任 拟聘任
        拟任命 报批 报批中 审批中 申请设立 待任命 待组建 待核定 待成立 计划设立 建设过程中`),
    ],
    active: [
      '在设（在岗）',
      'Active',
      ...spoken(`在设 正常 在岗 在聘 在任 在职 在编 在册 在用 有效 设立 已设立 成立 已成立 聘任 已聘 已聘任 核定 已核定 履职 运行 在运行 正常运行 正常运转
        运转正常 正常履职 建成 已建成 启用 使用中 存续 存在 现任 现职 正常使用 运转中 运行中 在运行中 正常在岗 在岗在编 在岗履职 履职中 任职 任职中 受聘
        在聘中 聘用 在用中 挂牌 已组建 已选任 已任命 在位 在籍 有效运行 现有 保留 执业 正常执业 在执业 已投用 投入使用 续聘 存续中 在站 换届 上岗`),
    ],
    adjusted: [
      '已调整',
      'Adjusted',
      ...spoken(
        '调整 变更 已变更 更名 已更名 有调整 更换 人员变动 负责人变更 已改名 已换人 合并 整合 调整到位 职责调整 重新组建',
      ),
    ],
    transferred: [
      '已转隶',
      'Transferred',
      ...spoken(
        '转隶 划转 已划转 转隶完成 完成转隶 编制划转 转入综合执法队 已转入 已划入 划出 转隶到位 完成划转 划转到位 人随编走 划转完成 已转隶划转',
      ),
    ],
    ended: [
      '已撤销（离岗）',
      'Ended',
      ...spoken(`撤销 已撤销 离岗 已离岗 不在岗 离任 已离任 卸任 离职 已离职 解聘 已解聘 免职 辞职 退休 调离 调出 退出 撤并 已撤并 停用 注销 已注销 终止 届满
        去世 裁撤 解散 到期 届满离任 期满 聘期届满 任期届满 不再聘任 不再聘用 未续聘 去职 不再担任 不再任职 停止使用 已失效 废止 死亡 取消 清退 辞退
        除名 离队 关停 关闭 拆除 吊销 不再执业 调走`),
    ],
  },
  headings: [
    ...spoken(`机构状态 人员状态 在岗状态 在岗情况 运行状态 设立状态 机构（人员）状态 在设状态 设立（聘任）情况 聘任状态 聘用状态 任职状态 履职状态 在任状态 存续状态
      当前状况 目前状况 运行情况 运转情况 设置状态 建设状态 编制状态 是否在岗 是否在任 是否在用 在用状态 使用状态 在册状态 名录状态 现状 在聘状态`),
  ],
  open: {
    to: 'proposed',
    by: staff,
    fills: [
      'name',
      'kind',
      'parent',
      'head',
      'members',
      'headcount',
      'fulltime',
      'legal_qualified',
      'id_no',
      'phone',
      'basis_doc',
      'active_from',
      'entered_by',
      'source_doc',
      'note',
    ],
  },
  listed: 'active',
  steps: {
    establish: {
      zh: '设立（聘任）',
      en: 'Establish',
      from: 'proposed',
      to: 'active',
      by: deciding,
      fills: ['active_from', 'head', 'headcount', 'legal_qualified', 'basis_doc', 'elected_on'],
      needs: ['active_from'],
      gate: (entry) => committeeIsComposed(entry) ?? newcomerIsQualified(entry),
    },
    reelect: {
      zh: '换届',
      en: 'Re-elect',
      from: ['active', 'adjusted'],
      to: 'active',
      by: staff,
      fills: ['elected_on', 'head', 'members', 'headcount'],
      needs: ['elected_on'],
      gate: committeeIsComposed,
    },
    adjust: {
      zh: '调整',
      en: 'Adjust',
      from: ['active', 'adjusted'],
      to: 'adjusted',
      by: deciding,
      fills: ['adjusted_on', 'name', 'parent', 'head', 'members', 'headcount', 'fulltime', 'basis_doc'],
      needs: ['adjusted_on', 'basis_doc'],
    },
    transfer: {
      zh: '转隶',
      en: 'Transfer',
      from: ['active', 'adjusted'],
      to: 'transferred',
      by: deciding,
      fills: ['transferred_on', 'transferred_to', 'headcount', 'basis_doc'],
      needs: ['transferred_on', 'transferred_to', 'headcount'],
      gate: onlyPostsAreTransferred,
    },
    end: {
      zh: '撤销（离岗）',
      en: 'End',
      from: ['active', 'adjusted'],
      to: 'ended',
      by: deciding,
      fills: ['active_to', 'note'],
      needs: ['active_to', 'note'],
    },
  },
  clocks: {
    term: {
      zh: '调委会委员任期',
      en: 'Term of the committee',
      limit: limits['mediation.committee.term'],
      from: 'elected_on',
      until: ['active_to'],
      due: 'term_due_on',
      when: { kind: 'mediation_committee' },
    },
  },
  order: [
    ['active_from', 'active_to'],
    ['active_from', 'adjusted_on'],
    ['active_from', 'transferred_on'],
  ],
})
