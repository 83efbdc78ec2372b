/** How a report speaks of money, goods and rooms. */
import { defineWording, say, sentence } from '#kernel/wording.ts'
import { indicators as of } from './indicators.ts'

export const wording = defineWording(
  sentence('technology', say`投入数字政府建设资金${of['digital_gov.investment']}`),
  sentence(
    'capacity',
    say`安排法治建设经费${of['resource.law_based.funds']}`,
    say`普法宣传经费${of['resource.publicity.funds']}`,
    say`公共法律服务经费${of['resource.legal_service.funds']}`,
    say`法律援助经费${of['resource.legal_aid.funds']}`,
    say`人民调解经费${of['resource.mediation.funds']}`,
    say`行政执法保障经费${of['resource.enforcement.funds']}`,
  ),
  sentence(
    'disputes',
    say`落实复议应诉办公经费${of['reconsideration.office.budget']}`,
    say`办公场所${of['reconsideration.office.floor_area']}`,
  ),
  sentence(
    'enforcement',
    say`配置制式执法服装${of['resource.uniforms.issued']}`,
    say`配备执法记录仪${of['resource.body_cameras']}`,
    say`一线执法队员覆盖率${of['resource.body_cameras.coverage_rate']}`,
    say`新购执法记录仪${of['resource.body_cameras.bought']}`,
    say`配备执法车辆${of['resource.enforcement_vehicles']}、移动执法终端${of['resource.enforcement_terminals']}`,
    say`装备购置投入${of['resource.equipment.amount']}`,
  ),
  sentence(
    'emergency',
    say`筹措应急装备资金${of['resource.emergency.funds']}`,
    say`采购卫星电话${of['resource.satellite_phones.bought']}`,
    say`为${of['resource.recipients.townships']}乡镇、${of['resource.recipients.departments']}县直部门配备`,
  ),
  sentence(
    'emergency',
    say`为消防救援队伍配备卫星便携站、图形工作站、摄像机共${of['resource.rescue.station_workstation_camera']}`,
    say`越野型摩托车、通讯保障车共${of['resource.rescue.vehicles']}`,
    say`指挥终端${of['resource.rescue.command_terminals']}`,
    say`北斗有源终端、4G单兵、卫星电话共${of['resource.rescue.field_terminals']}`,
    say`三维建模无人机${of['resource.rescue.drones']}`,
  ),
  sentence('emergency', say`建成应急物资库${of['resource.warehouses']}`),
  sentence('publicity', say`购置法律书籍${of['resource.law_books.bought']}`),
  sentence('disputes', say`建成调解室${of['resource.mediation_rooms']}`),
  sentence(
    'functions',
    say`建成政务服务中心（站）${of['resource.service_halls']}`,
    say`配备自助服务终端${of['resource.service_terminals']}`,
  ),
  sentence('functions', say`设置政务服务窗口${of['resource.windows']}`),
  sentence(
    'enforcement',
    say`配备执法装备${of['resource.equipment.held']}`,
    say`本年新购${of['resource.equipment.bought']}`,
    say`办案询问室${of['resource.interview_rooms']}`,
  ),
)
