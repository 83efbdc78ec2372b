/** 制度、方案、清单: one document by which a unit orders its work and which is no normative document. */
import { choice, day, defineFields, integer, text } from '#kernel/fields/index.ts'
import { spoken } from '#kernel/label.ts'
import { everyEntry } from '#ledgers/every-entry.ts'

export const fields = defineFields({
  title: text('文件名称', 'Title', {
    required: true,
    max: 300,
    searched: true,
    known:
      spoken(`制度名称 方案名称 清单名称 名称 标题 文件标题 制度文件名称 文件 文件全称 制度文件 制度 方案 制度（方案）名称 文件（制度）名称 材料名称 文件标题名称 方案标题
      清单（方案）名称 文件题目 文件名`),
  }),
  kind: choice(
    '文件类别',
    'Kind',
    {
      legislation: [
        '法规规章',
        'Local law',
        ...spoken(
          '地方性法规 政府规章 规章 地方性法规规章 单行条例 地方法规 地方规章 自治条例 地方性立法 立法项目 地方立法 法规 条例',
        ),
      ],
      system: [
        '制度机制',
        'System',
        ...spoken(`制度 工作制度 工作机制 机制 规程 议事规则 管理办法 办法 制度规定 规定 规范 管理制度 细则 实施细则 实施办法 暂行办法 工作规则 规则 长效机制 工作规范
        工作规程 流程 工作流程 管理规定 制度类 制度文件`),
      ],
      plan: [
        '方案',
        'Plan',
        ...spoken(`工作方案 实施方案 分工方案 计划 工作计划 规划 实施意见 意见 行动方案 工作安排 行动计划 工作意见 指导意见 三年行动方案 五年规划 年度计划 专项方案 年度工作计划
        实施计划 规划方案 普法规划 分工 任务分解方案 预案`),
      ],
      outline: [
        '工作要点',
        'Outline of the year',
        ...spoken(
          '要点 年度要点 法治建设工作要点 年度工作要点 普法依法治理工作要点 法治政府建设工作要点 法治工作要点 年度重点工作 工作重点 依法治县工作要点',
        ),
      ],
      list: [
        '清单',
        'List',
        ...spoken(`责任清单 任务清单 职责清单 工作清单 事项清单 目录 权责清单 普法责任清单 权力清单 问题清单 项目清单 免罚清单 学法清单 负面清单 任务清单表 任务分解表 台账清单
        轻罚清单 首违不罚清单 权力和责任清单 事项目录`),
      ],
      discretion: [
        '裁量基准',
        'Rules of discretion',
        ...spoken(
          '裁量权基准 行政处罚裁量基准 裁量标准 裁量权 行政裁量权基准 行政裁量基准 自由裁量 自由裁量标准 裁量规则 处罚裁量基准 自由裁量权基准',
        ),
      ],
      pledge: [
        '责任书',
        'Pledge',
        ...spoken(
          '目标责任书 责任状 承诺书 目标管理责任书 承诺 法治建设责任书 责任状书 目标责任状 安全责任书 履职承诺书 责任承诺书',
        ),
      ],
      notice: [
        '通报',
        'Notice',
        ...spoken('督查通报 工作通报 情况通报 督察通报 考核通报 通报文件 月通报 季度通报 通报批评 专项通报'),
      ],
      reminder: [
        '提示督办函',
        'Reminder',
        ...spoken(`督办单 督办函 提示函 提醒函 工作提示 交办单 整改督办单 督办 督办通知 督办通知书 工作提示函 提示单 提醒单 督促函 催办函 催办单 交办函 工作督办单 提示
        督查督办函 工作函 督办提示函`),
      ],
      bulletin: [
        '简报信息',
        'Bulletin',
        ...spoken(
          '简报 信息 工作信息 动态信息 工作动态 信息简报 工作简报 政务信息 法治信息 快报 专报 信息专报 工作动态信息 法治简报',
        ),
      ],
      research: [
        '调研成果',
        'Study',
        ...spoken(
          '调研报告 课题成果 研究成果 课题 调研文章 课题报告 理论文章 调研课题 调研材料 理论研究成果 专题调研报告',
        ),
      ],
      other: [
        '其他文件',
        'Other',
        ...spoken('其他 其它 通知 公告 函 其他类 请示 报告 批复 一般文件 通知文件 其他公文'),
      ],
    },
    {
      required: true,
      known: spoken(
        '类别 类型 文件种类 种类 文件类型 文件性质 材料类别 制度类别 文种 公文种类 文件类别（文种） 制度类型 材料类型',
      ),
    },
  ),
  doc_no: text('文号', 'Number', {
    max: 80,
    known: spoken('发文字号 发文文号 编号 文件号 文件字号 文件编号 文件文号 发文号 公文文号'),
  }),
  issuer: text('印发单位', 'Issued by', {
    max: 120,
    searched: true,
    known: spoken(
      '发文单位 制定单位 制发单位 责任单位 牵头单位 印发部门 制定部门 发文机关 发文部门 出台单位 制定机关 印发机关 起草单位 发布单位 制发机关',
    ),
  }),
  drafted_on: day('起草日期', 'Drafted on', {
    known: ['拟稿日期', '登记日期', '起草时间', '草拟日期', '拟定日期', '拟订日期', '起草日', '拟稿时间'],
  }),
  items: integer('条目数', 'Items', {
    unit: '项',
    known:
      spoken(`事项数 任务项数 条数 清单事项数 措施数 涉及单位数 通报单位数 条款数 事项条数 任务数 任务条数 清单条数 措施条数 事项数量 任务数量 清单项数 条目数量
      被通报单位数`),
    hint: {
      zh: '清单填事项数，通报填被通报单位数',
      en: 'Of a list its items, of a notice the units it names',
    },
  }),
  copies: integer('份数', 'Copies', {
    unit: '份',
    known: spoken('签订份数 印发份数 发放份数 数量 签订数量 印制份数 印刷份数 下发份数 签订份数合计'),
  }),
  reviewed_on: day('合法性审查日期', 'Reviewed on', {
    known: spoken(
      '审查日期 审核日期 合法性审核日期 合法性审查时间 审核时间 审查时间 法制审核日期 合法性审核时间 合法性审查 合法性审核 法核日期',
    ),
  }),
  issued_on: day('印发日期', 'Issued on', {
    known: spoken(
      '发文日期 印发时间 制定日期 出台日期 发布日期 签订日期 日期 成文日期 下发日期 下发时间 发文时间 出台时间 制定时间 发布时间 印制日期 签发日期 公布日期 施行日期',
    ),
  }),
  repealed_on: day('废止日期', 'Repealed on', {
    known: ['停用日期', '失效日期', '废止时间', '失效时间', '停止执行日期', '停用时间', '停止施行日期'],
  }),
  ...everyEntry,
})
