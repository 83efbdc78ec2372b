/** How a report speaks of oversight, audits and what came of them. */
import { defineWording, denial, say, sentence } from '#kernel/wording.ts'
import { indicators as of } from './indicators.ts'

export const wording = defineWording(
  denial('enforcement', say`本年和上年违规执法行为${of['enforcement.violations.found']}`),
  denial('functions', say`违法设立和实施行政许可行为${of['gov_service.licences.unlawful']}`),
  sentence(
    'enforcement',
    say`开展行政执法监督检查${of['supervision.enforcement.checks']}`,
    say`行政执法案卷评查${of['supervision.case_reviews']}`,
    say`评查案卷${of['supervision.case_reviews.files']}`,
    say`案卷合格率${of['supervision.case_reviews.sound_rate']}`,
    say`执法监督发现问题${of['supervision.enforcement.issues']}`,
    say`制发监督文书${of['supervision.enforcement.documents']}`,
  ),
  sentence(
    'oversight',
    say`全年开展督察督查${of['supervision.inspections']}`,
    say`其中法治政府建设督察${of['supervision.rol_inspections']}`,
    say`覆盖单位${of['supervision.units.inspected']}`,
  ),
  sentence(
    'oversight',
    say`对乡镇开展专项督查${of['supervision.townships.inspected']}`,
    say`督查发现问题${of['supervision.issues.found']}`,
    say`已整改${of['supervision.issues.rectified']}`,
    say`督查问题整改率${of['supervision.issues.rectified_rate']}`,
  ),
  sentence('oversight', say`督查发现的问题中，正在整改${of['supervision.issues.rectifying']}`),
  sentence(
    'oversight',
    say`各类监督发现问题${of['supervision.issues.found.all']}`,
    say`整改率${of['supervision.issues.rectified.all_rate']}`,
    say`按期整改率${of['supervision.issues.on_time_rate']}`,
    say`销号${of['supervision.issues.written_off']}`,
    say`逾期未整改${of['supervision.issues.overdue']}`,
  ),
  sentence(
    'functions',
    say`环保督察反馈问题${of['supervision.env_issues.found']}`,
    say`整改到位${of['supervision.env_issues.rectified']}`,
  ),
  sentence(
    'oversight',
    say`依法审计单位${of['audit.units']}`,
    say`审计项目${of['audit.projects']}`,
    say`核减投资${of['audit.investment_reduced']}`,
    say`查出问题金额${of['audit.amount_found']}`,
    say`挽回（上缴）${of['audit.amount_recovered']}`,
    say`提出审计建议${of['audit.suggestions']}`,
    say`审计查出问题${of['audit.issues.found']}`,
    say`整改率${of['audit.issues.rectified_rate']}`,
  ),
  sentence(
    'oversight',
    say`收到司法建议、检察建议${of['supervision.advice.received']}`,
    say`其中司法建议${of['supervision.advice.judicial']}`,
    say`检察建议${of['supervision.advice.procurator']}`,
    say`回复率${of['supervision.advice.reply_rate']}`,
  ),
  sentence('oversight', say`全年行政问责${of['supervision.accountability.persons']}`),
  sentence('oversight', say`行政执法案卷评为优秀${of['supervision.case_reviews.excellent']}`),
  sentence('oversight', say`督察督查提出整改意见${of['supervision.suggestions']}`),
  sentence(
    'oversight',
    say`接受上级督察检查${of['supervision.upper_inspections']}`,
    say`制定整改措施${of['supervision.measures']}`,
    say`行政执法监督覆盖单位${of['supervision.enforcement.units']}`,
    say`案卷优秀率${of['supervision.case_reviews.excellent_rate']}`,
  ),
  sentence(
    'oversight',
    say`自查发现问题${of['supervision.self_check.issues']}`,
    say`整改率${of['supervision.self_check.rectified_rate']}`,
  ),
)
