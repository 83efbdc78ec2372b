/** 法治建设考核: one assessment of one unit, in a month, a quarter or a year. */
import { choice, day, decimal, defineFields, integer, text } from '#kernel/fields/index.ts'
import { spoken } from '#kernel/label.ts'
import { everyEntry } from '#ledgers/every-entry.ts'

export const fields = defineFields({
  target: text('被考核单位', 'Unit assessed', {
    max: 120,
    required: true,
    searched: true,
    known:
      spoken(`考核对象 被考评单位 被考核对象 考评对象 考核单位 参评单位 被督查单位 受考单位 单位 单位名称 乡镇（部门） 部门（单位） 考核单位名称 被考核单位名称 被考评对象
      考评单位 被检查单位 受检单位 被考核乡镇 乡镇（街道） 参考单位 受考核单位 责任单位 被考核部门`),
  }),
  cycle: choice(
    '考核方式',
    'Cycle',
    {
      monthly: [
        '月调度',
        'Monthly control',
        ...spoken(
          '月度调度 每月调度 月度考核 月通报 月度 月督查 月考核 每月考核 月度督查 月度通报 按月 每月 月考评 月度考评',
        ),
      ],
      quarterly: [
        '季通报',
        'Quarterly notice',
        ...spoken(
          '季度通报 季度考评 季度考核 季考评 季度 季考核 每季度 每季 季度督查 按季 季度调度 季度评价 季评 季通报考评',
        ),
      ],
      routine: [
        '平时督查',
        'Routine check',
        ...spoken(
          '日常督查 平时考核 平时考评 日常考核 平时 日常督导 平时督导 日常检查 过程考核 日常 随机抽查 专项督查 平常考核 不定期督查 日常考评 平时检查',
        ),
      ],
      yearly: [
        '年考评',
        'Yearly assessment',
        ...spoken(
          '年度考核 年度考评 年度 年度考核评价 年度绩效考核 全年考核 年考核 年度综合考核 年度目标考核 目标绩效考核 每年 年度评价 年度考评考核 按年 全年',
        ),
      ],
      final: [
        '年终考核',
        'Year-end assessment',
        ...spoken(
          '年终考评 年底考核 年末考核 年终 年终督查 年末考评 年终目标考核 岁末考核 年底考评 年底 年终综合考核 年末 年终检查',
        ),
      ],
    },
    {
      known: spoken(
        '考核类型 考核周期 周期 考评方式 考评类型 考核种类 考核形式 考评周期 类型 类别 考核类别 考核频次 考评频次 考核时段 考核期 考核方法 考评种类 考核周期（方式）',
      ),
    },
  ),
  item: text('考核项目', 'Item', {
    max: 200,
    known: spoken(
      '考核内容 考核指标 考评内容 考评项目 指标 考核事项 考评事项 考评指标 考核要点 督查内容 督查事项 考核项 指标名称 考核指标名称 测评项目',
    ),
  }),
  self_assessed_on: day('自评日期', 'Self-assessed on', {
    known: spoken('自评时间 自评报告日期 自查日期 自评完成日期 自查自评日期 自评上报日期 自查时间'),
  }),
  self_score: decimal('自评得分', 'Own score', {
    known: ['自评分', '自评分数', '自查得分', '自评成绩', '单位自评分', '自评总分', '自评结果'],
  }),
  assessed_on: day('考评日期', 'Assessed on', {
    known:
      spoken(`考核日期 考核时间 考评时间 评分日期 督查日期 督查时间 检查日期 调度日期 日期 时间 评定日期 评价日期 评价时间 评分时间 实地考核日期 现场考核日期 检查时间
      考评日`),
  }),
  score: decimal('考核得分', 'Score', {
    known: spoken(
      '得分 分数 考评得分 最终得分 总分 成绩 综合得分 考核分数 考评分数 评分 考核成绩 考核评分 实得分 考评成绩 最后得分 评价得分 最终成绩 核定得分 考核总分',
    ),
  }),
  weight: decimal('权重', 'Weight', {
    known: spoken(
      '所占权重 占比 考核权重 绩效占比 权重（%） 权重占比 分值权重 权重系数 所占比重 比重 绩效权重 权重比例',
    ),
  }),
  rank: integer('排名', 'Rank', {
    known: spoken(
      '名次 位次 排位 考核名次 考核排名 名次排序 排序 考评排名 考核位次 全县排名 全镇排名 得分排名 排名情况',
    ),
  }),
  grade: choice(
    '等次',
    'Grade',
    {
      excellent: [
        '优秀',
        'Excellent',
        ...spoken('优 优秀等次 优秀单位 一等 优秀等级 优等 优秀档 第一等次 A A等 A级 好'),
      ],
      good: [
        '良好',
        'Good',
        ...spoken('良 较好 二等 先进 良好等次 良好等级 良等 第二等次 B B等 B级 良好单位'),
      ],
      pass: [
        '合格',
        'Pass',
        ...spoken('达标 一般 三等 中等 称职 合格等次 合格等级 及格 第三等次 C C等 C级 达标等次 合格单位'),
      ],
      fail: [
        '不合格',
        'Fail',
        ...spoken('未达标 较差 差 基本合格 不合格等次 不达标 不及格 较差等次 D D等 D级 未合格 不称职'),
      ],
    },
    {
      known: spoken(
        '考核等次 等级 评定等次 考核结果 考核等级 结果 评定等级 考评等次 考核评价等次 评价等次 等级评定 评定结果 考评等级 考评结果 档次 考核档次',
      ),
    },
  ),
  published_on: day('通报日期', 'Notified on', {
    known: spoken(
      '通报时间 公布日期 印发日期 发布日期 通报印发日期 结果通报日期 公示日期 公布时间 反馈日期 考核结果通报日期 结果公布日期 下发日期',
    ),
  }),
  archived_on: day('归档日期', 'Filed on', {
    known: ['归档时间', '存档日期', '归档日', '存档时间', '立卷日期'],
  }),
  ...everyEntry,
})
