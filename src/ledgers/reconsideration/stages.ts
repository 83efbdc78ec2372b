/** The stages of a reconsideration, with the words of offices. */
import { spoken } from '#kernel/label.ts'

export const stages = {
  applied: [
    '已申请',
    'Applied',
    ...spoken(
      '申请 待受理 已登记 收到申请 审查中 已收件 登记 已提交 待审查 新收 已收到申请 审查 立案审查 审查受理中',
    ),
  ],
  correcting: [
    '补正中',
    'To be supplemented',
    ...spoken('补正 待补正 通知补正 待补正材料 已通知补正 补正材料中 补充材料'),
  ],
  settled: [
    '受理前化解',
    'Settled beforehand',
    ...spoken('案前化解 立案前化解 受理前调解 先行化解 案前调解 受理前和解 案前和解 诉前化解'),
  ],
  abandoned: ['视为放弃', 'Given up', '放弃申请', '视为放弃申请'],
  refused: ['不予受理', 'Not accepted', ...spoken('不受理 告知 转送 不予立案 决定不予受理 不符合受理条件')],
  accepted: [
    '审理中',
    'Accepted',
    ...spoken(
      '已受理 受理 审理 办理中 在办 正在审理 未审结 未结 正在办理 答复中 已立案 立案 在审 审理阶段 听证中 复议中 未办结 在审理 待决定 已答复 正审理',
    ),
  ],
  suspended: ['已中止', 'Suspended', '中止', '中止审理', '中止中', '暂停审理', '中止复议'],
  concluded: [
    '已审结',
    'Concluded',
    ...spoken(
      '审结 已结案 结案 已办结 办结 审理终结 已决定 已作出决定 已结 终结 完结 决定 办毕 已完结 已作出复议决定 已下达决定 已出决定 审查终结 已裁决',
    ),
  ],
  terminated: [
    '已终止',
    'Ended',
    ...spoken(
      '终止 撤回 撤回终止 终止审理 撤回申请 已撤回 终止（撤回） 复议终止 终止复议 已终止审理 终止程序',
    ),
  ],
  performed: [
    '已履行',
    'Performed',
    ...spoken('履行 履行完毕 已执行 执行完毕 决定已履行 履行到位 已履行完毕 履行完成'),
  ],
  published: [
    '已公开',
    'Published',
    ...spoken('公开 已公示 已归档 归档 已上网 上网公开 已上网公开 已存档 存档'),
  ],
} as const
