/** 遴选 → 培育 → 考核合格 → 在册 → 退出。《乡村“法律明白人”培养工作规范（试行）》。 */
import { spoken } from '#kernel/label.ts'
import { defineProcedure } from '#kernel/procedure.ts'
import { fields } from './fields.ts'
import { isTrainedAndPassed } from './rules.ts'

const staff = ['clerk', 'head'] as const

export const procedure = defineProcedure(fields, {
  stages: {
    selected: [
      '遴选',
      'Selected',
      ...spoken(
        '已遴选 推荐 已推荐 待培训 拟聘 候选 后备 待培育 报名 已报名 推选 初选 待遴选 拟培养 已入选 入选 预备 候选人 拟认定',
      ),
    ],
    training: [
      '培育',
      'In training',
      ...spoken(
        '培育中 培训中 已培训 培养中 学习中 待考核 在训 培训 参训 参训中 已参训 在培 正在培训 培养 正在培养 培育期 完成培训 正在培育 待考试 参加培训',
      ),
    ],
    passed: [
      '考核合格',
      'Passed',
      ...spoken(
        '已考核 考核通过 待聘任 待登记 考试合格 合格 已合格 考试通过 考核已通过 测试合格 待颁证 待认定 待发证 结业 已结业 已通过考核',
      ),
    ],
    active: [
      '在册',
      'In the register',
      ...spoken(`在岗 正常 有效 在任 在聘 已聘任 聘任 已认定 认定 已登记 已颁证 已上岗 履职 正常履职 在库 在职 任职 任职中 聘任中 在聘中 正式 在册在岗 履职中 继续聘任
      已聘 已聘用 续聘 聘期内 上岗 持证上岗 已发证 颁证 登记在册 已入库 入库 已入册 在编 现任 持证 发证 正式聘任`),
    ],
    left: [
      '退出',
      'Left',
      ...spoken(`已退出 离任 已离任 退册 解聘 已解聘 取消 已取消 离岗 注销 去世 调出 离职 已离职 卸任 免职 已注销 已离岗 不再担任 已去世 死亡 外迁 迁出 已退册 已免职
      出册 已调出 移除 调离 已调离 辞任 辞职 除名 已清退 清退 期满退出`),
    ],
  },
  headings: [
    '在册状态',
    '人员状态',
    '在岗状态',
    '培养状态',
    '在册情况',
    '任职状态',
    '履职状态',
    '聘任状态',
    '当前状态情况',
    '人员现状',
    '在库状态',
    '培育状态',
    '名册状态',
    '任职情况',
    '履职情况',
    '在岗情况',
  ],
  open: {
    to: 'selected',
    by: staff,
    fills: [
      'name',
      'kind',
      'village',
      'id_no',
      'phone',
      'occupation',
      'selected_on',
      'entered_by',
      'source_doc',
      'note',
    ],
  },
  listed: 'active',
  steps: {
    train: {
      zh: '登记培训',
      en: 'Trained',
      from: ['selected', 'training'],
      to: 'training',
      by: staff,
      fills: ['trained_on', 'training_hours', 'online_study_done'],
    },
    examine: {
      zh: '登记考核',
      en: 'Examined',
      from: ['training', 'passed'],
      to: 'passed',
      by: staff,
      fills: ['exam_on', 'exam_passed'],
      needs: ['exam_on', 'exam_passed'],
    },
    appoint: {
      zh: '登记在册',
      en: 'Enter in the register',
      from: ['selected', 'training', 'passed'],
      to: 'active',
      by: ['head', 'leader'],
      fills: ['appointed_on', 'certificate_no', 'online_study_done', 'exam_passed'],
      needs: ['appointed_on'],
      gate: isTrainedAndPassed,
    },
    retrain: {
      zh: '登记年度培训和考核',
      en: 'Trained again',
      from: 'active',
      to: 'active',
      by: staff,
      fills: ['trained_on', 'training_hours', 'online_study_done', 'exam_on', 'exam_passed'],
    },
    leave: {
      zh: '退出',
      en: 'Leave',
      from: 'active',
      to: 'left',
      by: ['head', 'leader'],
      fills: ['left_on', 'left_reason'],
      needs: ['left_on', 'left_reason'],
    },
  },
  order: [
    ['selected_on', 'appointed_on'],
    ['appointed_on', 'left_on'],
  ],
})
