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
      ...spoken('拟设 拟设立 待设立 待批 筹建 筹建中 筹备 拟聘 拟任 待聘 申报中'),
    ],
    active: [
      '在设（在岗）',
      'Active',
      ...spoken(`在设 正常 在岗 在聘 在任 在职 在编 在册 在用 有效 设立 已设立 成立 已成立 聘任 已聘 已聘任 核定 已核定 履职 运行 在运行 正常运行 正常运转 运转正常
      正常履职 建成 已建成 启用 使用中 存续`),
    ],
    adjusted: ['已调整', 'Adjusted', '调整', '变更', '已变更', '更名', '已更名'],
    transferred: ['已转隶', 'Transferred', '转隶', '划转', '已划转', '转隶完成', '完成转隶'],
    ended: [
      '已撤销（离岗）',
      'Ended',
      ...spoken(
        '撤销 已撤销 离岗 已离岗 不在岗 离任 已离任 卸任 离职 已离职 解聘 已解聘 免职 辞职 退休 调离 调出 退出 撤并 已撤并 停用 注销 已注销 终止 届满 去世',
      ),
    ],
  },
  headings: ['机构状态', '人员状态', '在岗状态', '在岗情况', '运行状态', '设立状态', '机构（人员）状态'],
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
