/** The kinds of item that lists hold; a case at the counter is about one of them. */
import type { Word } from '#kernel/label.ts'
import { spoken } from '#kernel/label.ts'

export const itemKinds = {
  power: [
    '权责事项',
    'Power and duty',
    ...spoken(`权力事项 权责清单 权责清单事项 行政权力 行政权力事项 责任事项 职权事项 权力清单 责任清单 权力和责任事项 行政处罚 行政强制 行政检查 行政征收 行政裁决 行政奖励
    其他行政权力`),
  ],
  service: [
    '政务服务事项',
    'Service',
    ...spoken(
      '政务服务 服务事项 公共服务 公共服务事项 依申请政务服务事项 便民服务 便民服务事项 行政确认 行政给付 办事服务',
    ),
  ],
  licence: [
    '行政许可',
    'Licence',
    ...spoken('许可 行政许可事项 许可事项 行政审批 行政审批事项 审批事项 行政许可清单 行政许可类'),
  ],
  delegated: [
    '下放赋权',
    'Handed down',
    ...spoken(
      '下放事项 赋权事项 下放 赋权 下放权限 乡镇赋权 社会管理权限 下放乡镇社会管理权限 乡镇赋权事项 下放社会管理权限 赋权清单 委托事项 经济社会管理权限',
    ),
  ],
  proof: ['证明事项', 'Proof', '证明', '证明事项清单', '告知承诺证明事项', '证明类'],
  duty_basic: ['基本履职事项', 'Basic duty', '基本履行职责事项', '基本履职', '乡镇（街道）基本履职事项'],
  duty_joint: ['配合履职事项', 'Joint duty', '配合履行职责事项', '配合履职', '配合上级部门履职事项'],
  duty_recalled: [
    '上级部门收回事项',
    'Duty taken back',
    '收回事项',
    '上级收回事项',
    '上级部门收回',
    '由上级部门承担的事项',
  ],
  intermediary: ['中介服务', 'Intermediary service', '中介服务事项', '行政审批中介服务'],
} as const satisfies Readonly<Record<string, Word>>
