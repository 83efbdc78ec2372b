/** 司法行政: lawyers, notaries and appraisers of the area, teaching of the young, supervision of enforcement. */
import { metric, rate, standing, total } from './metric.ts'

export const justice = {
  notary_offices: metric('公证机构家数', ['公证机构', '公证处数'], {
    'legal_service.notary_offices': standing('Notary offices', '家', { aliases: ['公证机构', '公证处'] }),
  }),
  notaries: metric('公证员人数', ['公证员', '执业公证员'], {
    'legal_service.notaries': standing('Notaries', '名', { aliases: ['公证员', '执业公证员'] }),
  }),
  appraisal_bodies: metric('司法鉴定机构家数', ['司法鉴定机构', '鉴定机构'], {
    'legal_service.appraisal_bodies': standing('Appraisal bodies', '家', { aliases: ['司法鉴定机构'] }),
  }),
  company_lawyers: metric('公司律师人数', ['公司律师'], {
    'legal_service.company_lawyers': standing('Company lawyers', '人', { aliases: ['公司律师'] }),
  }),
  lawyers_each: metric('每万人拥有律师人数', ['万人律师比', '每万人律师数', '每万人拥有律师'], {
    'legal_service.lawyers_each': standing('Lawyers for ten thousand inhabitants', '名', {
      aliases: ['每万人拥有律师', '万人律师比'],
    }),
  }),
  youth_bases: metric('青少年法治教育基地个数', ['青少年法治教育基地', '法治教育实践基地'], {
    'publicity.youth_bases': standing('Places where the young are taught law', '个', {
      aliases: ['青少年法治教育基地', '青少年法治教育实践基地'],
    }),
  }),
  school_deputies: metric('法治副校长覆盖率', ['法治副校长配备率', '法治副校长全覆盖'], {
    'publicity.school_deputies.coverage': rate('Schools with a deputy head for law', {
      aliases: ['法治副校长中小学校全覆盖', '法治副校长配备率', '法治副校长全覆盖'],
    }),
  }),
  enforcement_exams: metric('行政执法人员资格考试场次', ['执法资格考试场次', '组织执法资格考试'], {
    'enforcement.exams': total('Exams of enforcement officers', '场次', {
      aliases: ['开展行政执法人员资格考试', '组织执法资格考试'],
    }),
  }),
  enforcement_complaints: metric('受理行政执法投诉举报件数', ['行政执法投诉举报', '执法监督投诉'], {
    'enforcement.complaints': total('Complaints about enforcement', '件', {
      aliases: ['行政执法投诉举报', '受理行政执法监督投诉', '办理行政执法投诉举报'],
    }),
  }),
  inspection_advice: metric('法治督察建议书份数', ['督察建议书', '下发督察建议书', '法治督察意见书'], {
    'supervision.advice': total('Advice after inspection', '份', {
      aliases: ['下发督察建议书', '法治督察建议书', '制发法治督察意见书'],
    }),
  }),
  cases_revisited: metric('行政复议案件回访率', ['案件回访率', '复议案件回访率'], {
    'reconsideration.revisited_rate': rate('Reconsideration cases revisited', {
      aliases: ['行政复议案件回访率', '复议案件回访率'],
    }),
  }),
} as const
