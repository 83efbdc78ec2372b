/** Everything that is made up for an office, ledger by ledger. */
import type { Day } from '#kernel/day.ts'
import type { WorkingCalendar } from '#kernel/working-calendar.ts'
import { campaigns } from './campaigns.ts'
import { congress } from './congress.ts'
import { contracts } from './contracts.ts'
import { engagements, services } from './counsel.ts'
import { cases, matters } from './counter.ts'
import { disputes } from './disputes.ts'
import { drills, incidents, plans, roster, teams } from './emergencies.ts'
import { enforcementCases } from './enforcement-cases.ts'
import { enforcers } from './enforcers.ts'
import { institutions } from './institutions.ts'
import { leadership } from './leadership.ts'
import { legalLiterates } from './legal-literates.ts'
import { legalServices } from './legal-services.ts'
import { litigation } from './litigation.ts'
import { majorDecisions } from './major-decisions.ts'
import { tied } from './matters.ts'
import { normativeDocs } from './normative-docs.ts'
import { type MadeUp, type Office, type Setting, settingOf, type Volume } from './offices.ts'
import { openness } from './openness.ts'
import { organisation } from './organisation.ts'
import { advices, inspections, issues } from './oversight.ts'
import { petitions } from './petitions.ts'
import { publicity } from './publicity.ts'
import { reconsiderations } from './reconsiderations.ts'
import { resources } from './resources.ts'
import { returns } from './returns.ts'
import { studyTraining } from './study-training.ts'
import { assessments, awards, dutyReports, tasks } from './tasks.ts'
import { timeUntil } from './time.ts'
import { workOrders } from './work-orders.ts'

export { county, everyOffice, type MadeUp, type Office, settingOf } from './offices.ts'
export { petitions } from './petitions.ts'
export { timeUntil } from './time.ts'

type Maker = (setting: Setting) => MadeUp[]

const planned: Readonly<Record<string, Maker>> = {
  leadership,
  'task_assessment/task': tasks,
  'task_assessment/assessment': assessments,
  'task_assessment/duty_report': dutyReports,
  'task_assessment/award': awards,
  'task_assessment/institution': institutions,
  legal_literate: legalLiterates,
  org_staff: organisation,
  enforcer: enforcers,
  npc_cppcc: congress,
  disclosure: openness,
  'gov_service/item': matters,
  'gov_service/case': cases,
  legal_service: legalServices,
  resource: resources,
  dept_return: returns,
  study_training: studyTraining,
  normative_doc: normativeDocs,
  major_decision: majorDecisions,
  contract: contracts,
  'counsel_service/service': services,
  'counsel_service/engagement': engagements,
  campaign: campaigns,
  reconsideration: reconsiderations,
  'supervision/project': inspections,
  'supervision/issue': issues,
  'supervision/advice': advices,
  'emergency/plan': plans,
  'emergency/team': teams,
  'emergency/drill': drills,
  'emergency/duty': roster,
  'emergency/event': incidents,
}

const byVolume: Readonly<Record<keyof Volume, Maker>> = {
  publicity,
  enforcement_case: enforcementCases,
  litigation,
  dispute: disputes,
  petition: petitions,
  work_order: workOrders,
}

/** The entries of an office as they stand on a day, by the path of their ledger. */
export function madeUpEntries(
  office: Office,
  today: Day,
  calendar: WorkingCalendar,
): Record<string, MadeUp[]> {
  const time = timeUntil(today, calendar)
  const made = (makers: Readonly<Record<string, Maker>>) =>
    Object.entries(makers).map(([ledger, make]) => [ledger, make(settingOf(office, time, ledger))] as const)
  const entries = [...made(planned), ...made(byVolume)]
  return tied(Object.fromEntries(entries.filter(([, each]) => each.length > 0)), office)
}
