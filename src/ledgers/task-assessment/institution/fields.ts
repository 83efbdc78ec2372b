/** 制度、方案、清单: one document by which a unit orders its work and which is no normative document. */
import { choice, day, defineFields, integer, text } from '#kernel/fields/index.ts'
import { everyEntry } from '#ledgers/every-entry.ts'

export const fields = defineFields({
  title: text('文件名称', 'Title', {
    required: true,
    max: 300,
    searched: true,
    known: ['制度名称', '方案名称', '清单名称', '名称', '标题', '文件标题', '制度文件名称', '文件'],
  }),
  kind: choice(
    '文件类别',
    'Kind',
    {
      legislation: ['法规规章', 'Local law', '地方性法规', '政府规章', '规章', '地方性法规规章', '单行条例'],
      system: [
        '制度机制',
        'System',
        '制度',
        '工作制度',
        '工作机制',
        '机制',
        '规程',
        '议事规则',
        '管理办法',
        '办法',
      ],
      plan: [
        '方案',
        'Plan',
        '工作方案',
        '实施方案',
        '分工方案',
        '计划',
        '工作计划',
        '规划',
        '实施意见',
        '意见',
      ],
      outline: ['工作要点', 'Outline of the year', '要点', '年度要点', '法治建设工作要点'],
      list: ['清单', 'List', '责任清单', '任务清单', '职责清单', '工作清单', '事项清单', '目录'],
      discretion: ['裁量基准', 'Rules of discretion', '裁量权基准', '行政处罚裁量基准', '裁量标准'],
      pledge: ['责任书', 'Pledge', '目标责任书', '责任状', '承诺书'],
      notice: ['通报', 'Notice', '督查通报', '工作通报', '情况通报'],
      reminder: [
        '提示督办函',
        'Reminder',
        '督办单',
        '督办函',
        '提示函',
        '提醒函',
        '工作提示',
        '交办单',
        '整改督办单',
      ],
      bulletin: ['简报信息', 'Bulletin', '简报', '信息', '工作信息', '动态信息', '工作动态'],
      research: ['调研成果', 'Study', '调研报告', '课题成果', '研究成果'],
      other: ['其他文件', 'Other', '其他', '其它', '通知'],
    },
    { required: true, known: ['类别', '类型', '文件种类', '种类', '文件类型'] },
  ),
  doc_no: text('文号', 'Number', { max: 80, known: ['发文字号', '发文文号', '编号'] }),
  issuer: text('印发单位', 'Issued by', {
    max: 120,
    searched: true,
    known: ['发文单位', '制定单位', '制发单位', '责任单位', '牵头单位'],
  }),
  drafted_on: day('起草日期', 'Drafted on', { known: ['拟稿日期', '登记日期', '起草时间'] }),
  items: integer('条目数', 'Items', {
    unit: '项',
    known: ['事项数', '任务项数', '条数', '清单事项数', '措施数', '涉及单位数', '通报单位数'],
    hint: {
      zh: '清单填事项数，通报填被通报单位数',
      en: 'Of a list its items, of a notice the units it names',
    },
  }),
  copies: integer('份数', 'Copies', { unit: '份', known: ['签订份数', '印发份数', '发放份数'] }),
  reviewed_on: day('合法性审查日期', 'Reviewed on', {
    known: ['审查日期', '审核日期', '合法性审核日期', '合法性审查时间'],
  }),
  issued_on: day('印发日期', 'Issued on', {
    known: ['发文日期', '印发时间', '制定日期', '出台日期', '发布日期', '签订日期', '日期', '成文日期'],
  }),
  repealed_on: day('废止日期', 'Repealed on', { known: ['停用日期', '失效日期', '废止时间'] }),
  ...everyEntry,
})
