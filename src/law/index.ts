/**
 * Every limit of every statute, by its id. A statute is added by listing it here; two limits of one id are refused at
 * start, an id that does not exist does not compile.
 */
import type { Statute, StatuteLimit } from './statute.ts'
import { administrativeCoercionLaw } from './statutes/administrative-coercion-law.ts'
import { administrativeLicenseLaw } from './statutes/administrative-license-law.ts'
import { administrativeLitigationInterpretation } from './statutes/administrative-litigation-interpretation.ts'
import { administrativeLitigationLaw } from './statutes/administrative-litigation-law.ts'
import { administrativePenaltyLaw } from './statutes/administrative-penalty-law.ts'
import { administrativeReconsiderationLaw } from './statutes/administrative-reconsideration-law.ts'
import { archiveScopeProvisions } from './statutes/archive-scope-provisions.ts'
import { auditLaw } from './statutes/audit-law.ts'
import { auditRectificationOpinion } from './statutes/audit-rectification-opinion.ts'
import { budgetLaw } from './statutes/budget-law.ts'
import { businessEnvironmentRegulation } from './statutes/business-environment-regulation.ts'
import { civilProcedureLaw } from './statutes/civil-procedure-law.ts'
import { commitmentSystemOpinion } from './statutes/commitment-system-opinion.ts'
import { constitutionDayDecision } from './statutes/constitution-day-decision.ts'
import { countyAdministrationDecision } from './statutes/county-administration-decision.ts'
import { cppccProposalRegulation } from './statutes/cppcc-proposal-regulation.ts'
import { creditRepairMeasures } from './statutes/credit-repair-measures.ts'
import { criminalTransferProvisions } from './statutes/criminal-transfer-provisions.ts'
import { deputiesLaw } from './statutes/deputies-law.ts'
import { disclosureFeeMeasures } from './statutes/disclosure-fee-measures.ts'
import { emergencyPlanMeasures } from './statutes/emergency-plan-measures.ts'
import { emergencyResponseLaw } from './statutes/emergency-response-law.ts'
import { enforcementSupervisionRegulation } from './statutes/enforcement-supervision-regulation.ts'
import { enterpriseInspectionOpinion } from './statutes/enterprise-inspection-opinion.ts'
import { enterprisePaymentRegulation } from './statutes/enterprise-payment-regulation.ts'
import { fairCompetitionReviewMeasures } from './statutes/fair-competition-review-measures.ts'
import { fairCompetitionReviewRegulation } from './statutes/fair-competition-review-regulation.ts'
import { filingReviewRegulation } from './statutes/filing-review-regulation.ts'
import { firstResponsiblePersonProvisions } from './statutes/first-responsible-person-provisions.ts'
import { governmentInspectionRegulation } from './statutes/government-inspection-regulation.ts'
import { headAppearanceProvisions } from './statutes/head-appearance-provisions.ts'
import { hotlineOpinion } from './statutes/hotline-opinion.ts'
import { informationDisclosureRegulation } from './statutes/information-disclosure-regulation.ts'
import { judicialAdviceProvisions } from './statutes/judicial-advice-provisions.ts'
import { laborDisputeLaw } from './statutes/labor-dispute-law.ts'
import { lawBasedGovernmentOutline } from './statutes/law-based-government-outline.ts'
import { legalAidLaw } from './statutes/legal-aid-law.ts'
import { legalPublicityLaw } from './statutes/legal-publicity-law.ts'
import { localOrganizationLaw } from './statutes/local-organization-law.ts'
import { localRules } from './statutes/local-rules.ts'
import { majorDecisionRegulation } from './statutes/major-decision-regulation.ts'
import { marketPenaltyProcedure } from './statutes/market-penalty-procedure.ts'
import { mediationConfirmationProvisions } from './statutes/mediation-confirmation-provisions.ts'
import { normativeDocumentNotice } from './statutes/normative-document-notice.ts'
import { normativeDocumentReviewOpinion } from './statutes/normative-document-review-opinion.ts'
import { officialsLegalStudyOpinion } from './statutes/officials-legal-study-opinion.ts'
import { openGovernmentRules } from './statutes/open-government-rules.ts'
import { peopleMediationLaw } from './statutes/people-mediation-law.ts'
import { peopleMediationProvisions } from './statutes/people-mediation-provisions.ts'
import { petitionRegulation } from './statutes/petition-regulation.ts'
import { procuratorialAdviceProvisions } from './statutes/procuratorial-advice-provisions.ts'
import { procurementImplementationRegulation } from './statutes/procurement-implementation-regulation.ts'
import { publicInterestLitigationInterpretation } from './statutes/public-interest-litigation-interpretation.ts'
import { publicSecurityPenaltyLaw } from './statutes/public-security-penalty-law.ts'
import { reconsiderationImplementationRegulation } from './statutes/reconsideration-implementation-regulation.ts'
import { ruleMakingRegulation } from './statutes/rule-making-regulation.ts'
import { ruleOfLawInspectionProvisions } from './statutes/rule-of-law-inspection-provisions.ts'
import { safetyAccidentRegulation } from './statutes/safety-accident-regulation.ts'
import { safetyEmergencyRegulation } from './statutes/safety-emergency-regulation.ts'
import { serviceRatingOpinion } from './statutes/service-rating-opinion.ts'
import { standingCommitteeOversightLaw } from './statutes/standing-committee-oversight-law.ts'
import { stateCompensationLaw } from './statutes/state-compensation-law.ts'
import { threeEnforcementSystemsOpinion } from './statutes/three-enforcement-systems-opinion.ts'
import { workSafetyLaw } from './statutes/work-safety-law.ts'

export const statutes = [
  administrativeCoercionLaw,
  administrativeLicenseLaw,
  administrativeLitigationInterpretation,
  administrativeLitigationLaw,
  administrativePenaltyLaw,
  administrativeReconsiderationLaw,
  archiveScopeProvisions,
  auditLaw,
  auditRectificationOpinion,
  budgetLaw,
  businessEnvironmentRegulation,
  civilProcedureLaw,
  commitmentSystemOpinion,
  constitutionDayDecision,
  countyAdministrationDecision,
  cppccProposalRegulation,
  creditRepairMeasures,
  criminalTransferProvisions,
  deputiesLaw,
  disclosureFeeMeasures,
  emergencyPlanMeasures,
  emergencyResponseLaw,
  enforcementSupervisionRegulation,
  enterpriseInspectionOpinion,
  enterprisePaymentRegulation,
  fairCompetitionReviewMeasures,
  fairCompetitionReviewRegulation,
  filingReviewRegulation,
  firstResponsiblePersonProvisions,
  governmentInspectionRegulation,
  headAppearanceProvisions,
  hotlineOpinion,
  informationDisclosureRegulation,
  judicialAdviceProvisions,
  laborDisputeLaw,
  lawBasedGovernmentOutline,
  legalAidLaw,
  legalPublicityLaw,
  localOrganizationLaw,
  localRules,
  majorDecisionRegulation,
  marketPenaltyProcedure,
  mediationConfirmationProvisions,
  normativeDocumentNotice,
  normativeDocumentReviewOpinion,
  officialsLegalStudyOpinion,
  openGovernmentRules,
  peopleMediationLaw,
  peopleMediationProvisions,
  petitionRegulation,
  procuratorialAdviceProvisions,
  procurementImplementationRegulation,
  publicInterestLitigationInterpretation,
  publicSecurityPenaltyLaw,
  reconsiderationImplementationRegulation,
  ruleMakingRegulation,
  ruleOfLawInspectionProvisions,
  safetyAccidentRegulation,
  safetyEmergencyRegulation,
  serviceRatingOpinion,
  standingCommitteeOversightLaw,
  stateCompensationLaw,
  threeEnforcementSystemsOpinion,
  workSafetyLaw,
] as const

type IdOf<Each> = Each extends Statute<infer Id> ? Id : never

export type LimitId = IdOf<(typeof statutes)[number]>

export const limits: Readonly<Record<LimitId, StatuteLimit<LimitId>>> = collect()

export function isLimitId(id: string): id is LimitId {
  return Object.hasOwn(limits, id)
}

function collect(): Record<LimitId, StatuteLimit<LimitId>> {
  const collected: Record<string, StatuteLimit> = {}
  for (const statute of statutes)
    for (const [id, each] of Object.entries<StatuteLimit>(statute.limits)) {
      if (collected[id]) throw new Error(`时限 ${id} 重复：${collected[id].law}、${statute.title}`)
      collected[id] = each
    }
  return collected as Record<LimitId, StatuteLimit<LimitId>>
}
