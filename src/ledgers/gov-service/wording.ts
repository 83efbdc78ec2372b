/** How a report speaks of lists and of cases at the counter. */
import { defineWording, say, sentence } from '#kernel/wording.ts'
import { indicators as of } from './indicators.ts'

export const wording = defineWording(
  sentence(
    'functions',
    say`梳理政务服务事项${of['gov_service.items.count']}`,
    say`清单内行政许可事项${of['gov_service.licences.listed']}`,
    say`权责事项${of['gov_service.powers.count']}`,
    say`动态调整事项${of['gov_service.items.adjusted']}、取消事项${of['gov_service.items.cancelled']}`,
    say`精简申请材料${of['gov_service.materials.cut']}`,
  ),
  sentence(
    'functions',
    say`全程网办率${of['gov_service.full_online_rate']}`,
    say`网上可办率${of['gov_service.online_rate']}`,
    say`“最多跑一次”事项占${of['gov_service.one_visit_rate']}`,
    say`实行“一件事一次办”${of['gov_service.items.one_thing']}、跨省（域）通办${of['gov_service.items.cross_region']}、下沉村（社区）就近办${of['gov_service.items.nearby']}`,
    say`推行电子证照、电子印章的部门${of['gov_service.ecert.departments']}`,
  ),
  sentence(
    'functions',
    say`实行告知承诺制事项${of['gov_service.items.commitment']}、证明事项${of['gov_service.proofs.commitment']}`,
    say`以告知承诺方式办理${of['gov_service.commitment_cases.handled']}`,
  ),
  sentence(
    'functions',
    say`全年受理政务服务事项${of['gov_service.cases.accepted']}`,
    say`办结${of['gov_service.cases.done']}`,
    say`其中办理许可事项${of['gov_service.licence_cases.handled']}、就近代办${of['gov_service.cases.village']}`,
    say`按期办结率${of['gov_service.cases.timely_rate']}`,
    say`网上办理率${of['gov_service.cases.online_rate']}`,
    say`好评率${of['gov_service.satisfaction_rate']}`,
  ),
  sentence(
    'functions',
    say`化解历史遗留登记难问题，办理不动产登记证${of['gov_service.real_estate_certs.issued']}`,
  ),
  sentence(
    'functions',
    say`下放乡镇社会管理权限事项${of['gov_service.delegated_powers.count']}`,
    say`当年承接${of['gov_service.delegated_powers.taken_over']}`,
  ),
)
