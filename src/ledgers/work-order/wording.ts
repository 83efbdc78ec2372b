/** How a report speaks of orders and complaints. */
import { defineWording, say, sentence } from '#kernel/wording.ts'
import { indicators as of } from './indicators.ts'

export const wording = defineWording(
  sentence(
    'functions',
    say`全年承接12345热线工单${of['work_order.hotline.transferred']}`,
    say`受理网格案件${of['work_order.grid.accepted']}`,
    say`工单（案件）结案率${of['work_order.closing_rate']}`,
    say`及时率${of['work_order.timely_rate']}`,
  ),
  sentence('functions', say`工单办理满意率${of['work_order.satisfaction_rate']}`),
  sentence(
    'functions',
    say`受理营商环境投诉举报${of['business_env.complaints.received']}`,
    say`化解率${of['business_env.complaints.resolved_rate']}`,
  ),
  sentence(
    'enforcement',
    say`收到物业服务投诉举报${of['property.complaints.received']}`,
    say`办结率${of['property.complaints.resolved_rate']}`,
  ),
  sentence(
    'functions',
    say`办结工单${of['work_order.closed']}`,
    say`其中办结12345热线工单${of['work_order.hotline.closed']}、网格案件${of['work_order.grid.closed']}`,
    say`热线工单办结率${of['work_order.hotline.closing_rate']}`,
    say`按期办结率${of['work_order.hotline.timely_rate']}`,
    say`满意率${of['work_order.hotline.satisfaction_rate']}`,
    say`诉求解决率${of['work_order.solved_rate']}`,
  ),
  sentence(
    'functions',
    say`受理诉求中咨询类${of['work_order.consultations']}、求助类${of['work_order.help']}、投诉类${of['work_order.complaints']}、举报类${of['work_order.reports']}、建议类${of['work_order.suggestions']}`,
    say`热线工单同比${of['work_order.hotline.change_yoy']}`,
    say`回访诉求${of['work_order.followed_up']}`,
  ),
  sentence(
    'functions',
    say`群众诉求集中在噪声扰民${of['work_order.noise']}`,
    say`市容环境${of['work_order.streets']}`,
    say`停车管理${of['work_order.parking']}`,
    say`违法建设${of['work_order.buildings']}`,
    say`劳动欠薪${of['work_order.wages']}`,
  ),
)
