/** How a report speaks of tasks, assessments, reports on duty and honours. */
import { defineWording, say, sentence } from '#kernel/wording.ts'
import { indicators as of } from './indicators.ts'

export const wording = defineWording(
  sentence(
    'leadership',
    say`分解落实年度法治建设任务${of['task.count']}`,
    say`已完成${of['task.done']}`,
    say`完成率${of['task.completion_rate']}`,
  ),
  sentence(
    'leadership',
    say`开展法治建设考核，考核单位${of['assessment.units']}`,
    say`平时督查${of['assessment.routine']}、季度考评${of['assessment.quarterly']}、年度考核${of['assessment.yearly']}`,
    say`印发考核通报${of['assessment.published']}`,
  ),
  sentence(
    'leadership',
    say`组织述法${of['duty_report.persons']}`,
    say`其中现场述法${of['duty_report.oral']}、书面述法${of['duty_report.written']}`,
    say`述法覆盖率${of['duty_report.coverage_rate']}`,
  ),
  sentence(
    'publicity',
    say`获全省普法先进个人${of['award.provincial.individuals']}`,
    say`获全州普法先进集体和个人${of['award.prefecture.units_individuals']}`,
  ),
  sentence(
    'publicity',
    say`建成民主法治示范村（社区）${of['award.model_villages.count']}`,
    say`其中全国${of['award.model_villages.national']}、省级${of['award.model_villages.provincial']}、市（州）级${of['award.model_villages.prefecture']}`,
    say`本年新命名${of['award.model_villages.new']}`,
  ),
  sentence(
    'capacity',
    say`获国家级表彰${of['award.national.count']}`,
    say`获省级表彰集体${of['award.provincial.collectives']}`,
    say`获法治政府建设示范命名${of['award.model_government']}`,
  ),
  sentence(
    'leadership',
    say`印发制度、方案、清单等文件${of['institution.issued']}`,
    say`其中建立完善制度机制${of['institution.systems']}、工作方案${of['institution.plans']}、清单${of['institution.lists']}`,
    say`签订责任书${of['institution.pledges']}`,
    say`印发工作通报${of['institution.notices']}`,
    say`通报单位${of['institution.notices.units']}`,
    say`下发提示督办函${of['institution.reminders']}`,
    say`编发工作信息${of['institution.bulletins']}`,
  ),
  sentence(
    'enforcement',
    say`制定行政裁量权基准${of['institution.discretion']}`,
    say`免罚轻罚清单事项${of['institution.lists.lenient_items']}`,
  ),
  sentence('institutions', say`审查制度方案等文件${of['institution.reviewed']}`),
  sentence(
    'capacity',
    say`经验做法被推广${of['award.practices']}`,
    say`形成调研成果${of['institution.research']}`,
  ),
  sentence('institutions', say`出台地方性法规和政府规章${of['legislation.enacted']}`),
)
