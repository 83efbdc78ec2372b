/** All ledgers of the product. A new one is a folder and a line here. */
import { defineCatalogue } from '#kernel/ledger.ts'
import { campaign } from './campaign/index.ts'
import { contract } from './contract/index.ts'
import { counselService } from './counsel-service/index.ts'
import { deptReturn } from './dept-return/index.ts'
import { disclosure } from './disclosure/index.ts'
import { dispute } from './dispute/index.ts'
import { emergency } from './emergency/index.ts'
import { enforcementCase } from './enforcement-case/index.ts'
import { enforcer } from './enforcer/index.ts'
import { govService } from './gov-service/index.ts'
import { leadership } from './leadership/index.ts'
import { legalLiterate } from './legal-literate/index.ts'
import { legalService } from './legal-service/index.ts'
import { litigation } from './litigation/index.ts'
import { majorDecision } from './major-decision/index.ts'
import { normativeDoc } from './normative-doc/index.ts'
import { npcCppcc } from './npc-cppcc/index.ts'
import { orgStaff } from './org-staff/index.ts'
import { petition } from './petition/index.ts'
import { publicity } from './publicity/index.ts'
import { reconsideration } from './reconsideration/index.ts'
import { resource } from './resource/index.ts'
import { studyTraining } from './study-training/index.ts'
import { supervision } from './supervision/index.ts'
import { taskAssessment } from './task-assessment/index.ts'
import { workOrder } from './work-order/index.ts'

export const catalogue = defineCatalogue([
  leadership,
  taskAssessment,
  studyTraining,
  publicity,
  legalLiterate,
  orgStaff,
  enforcer,
  enforcementCase,
  campaign,
  normativeDoc,
  majorDecision,
  contract,
  counselService,
  reconsideration,
  litigation,
  dispute,
  petition,
  workOrder,
  supervision,
  npcCppcc,
  disclosure,
  govService,
  emergency,
  legalService,
  resource,
  deptReturn,
])
