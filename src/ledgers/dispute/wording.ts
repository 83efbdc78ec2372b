/** How a report speaks of disputes. */
import { defineWording, denial, only, say, sentence } from '#kernel/wording.ts'
import { indicators as of } from './indicators.ts'

const resolved = of['dispute.resolved']

export const wording = defineWording(
  sentence(
    'disputes',
    say`全年化解各类矛盾纠纷${resolved}`,
    say`其中集中排查${of['dispute.screened']}`,
    say`排查后成功化解${only(resolved, { source: 'screening' })}`,
  ),
  sentence('disputes', say`当年排查发现的矛盾纠纷，化解率${of['dispute.resolution_rate']}`),
  sentence(
    'disputes',
    say`人民调解、行政调解、司法调解共受理${of['dispute.mediated']}`,
    say`调解率${of['dispute.mediation_rate']}`,
  ),
  sentence(
    'disputes',
    say`办结人民调解案件${of['mediation.cases.handled']}`,
    say`调解成功${of['mediation.cases.succeeded']}`,
    say`成功率${of['mediation.success_rate']}`,
  ),
  denial('disputes', say`因调处不当引发民转刑案件${of['mediation.cases.turned_criminal']}`),
  sentence(
    'disputes',
    say`受理矛盾纠纷同比${of['dispute.accepted.change_yoy']}`,
    say`网格上报矛盾纠纷${of['dispute.from_grid']}`,
    say`承接诉前委派调解${of['dispute.from_court']}`,
    say`公安移送调解${of['dispute.from_police']}`,
    say`信访转入调解${of['dispute.from_petition']}`,
  ),
  sentence(
    'disputes',
    say`化解邻里纠纷${of['dispute.resolved.neighbours']}`,
    say`婚姻家庭纠纷${of['dispute.resolved.family']}`,
    say`劳动争议${of['dispute.resolved.labour']}`,
    say`合同纠纷${of['dispute.resolved.contracts']}`,
    say`山林土地纠纷${of['dispute.resolved.land']}`,
    say`征地拆迁纠纷${of['dispute.resolved.expropriation']}`,
    say`物业纠纷${of['dispute.resolved.property']}`,
    say`交通事故纠纷${of['dispute.resolved.traffic']}`,
    say`医疗纠纷${of['dispute.resolved.medical']}`,
    say`损害赔偿纠纷${of['dispute.resolved.damages']}`,
  ),
  sentence(
    'disputes',
    say`达成调解协议${of['dispute.agreements']}`,
    say`其中书面协议${of['dispute.agreements.written']}`,
    say`口头协议${of['dispute.agreements.oral']}`,
    say`司法确认${of['dispute.agreements.confirmed']}`,
    say`协议履行率${of['dispute.agreements.performed_rate']}`,
    say`涉及金额${of['dispute.amount']}`,
  ),
  sentence(
    'disputes',
    say`办理行政调解案件${of['dispute.admin_mediated']}`,
    say`行政调解成功率${of['dispute.admin_mediated.success_rate']}`,
    say`律师调解${of['dispute.lawyer_mediated']}`,
    say`回访${of['dispute.followed_up']}`,
  ),
  sentence(
    'disputes',
    say`村（社区）调解组织调解${of['dispute.village_mediated']}`,
    say`化解宅基地纠纷${of['dispute.resolved.homesteads']}`,
    say`消费纠纷${of['dispute.resolved.consumers']}`,
    say`环境污染纠纷${of['dispute.resolved.pollution']}`,
  ),
)
