/** All ledgers of the product. A new one is a folder, an import and a line on a shelf here. */
import { defineCatalogue, shelf } from '#kernel/ledger.ts'
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
  shelf(
    '组织领导与队伍',
    'Leadership and staff',
    leadership,
    taskAssessment,
    studyTraining,
    publicity,
    legalLiterate,
    orgStaff,
  ),
  shelf(
    '文件、决策与合同',
    'Documents, decisions, contracts',
    normativeDoc,
    majorDecision,
    contract,
    counselService,
  ),
  shelf('行政执法', 'Enforcement', enforcer, enforcementCase, campaign),
  shelf(
    '纠纷、信访与诉讼',
    'Disputes, petitions, courts',
    petition,
    dispute,
    workOrder,
    reconsideration,
    litigation,
  ),
  shelf('监督与公开', 'Oversight and openness', supervision, npcCppcc, disclosure),
  shelf('服务与保障', 'Services and means', govService, legalService, emergency, resource, deptReturn),
])
