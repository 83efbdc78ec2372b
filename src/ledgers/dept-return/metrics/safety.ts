/** 安全生产、交通与建设: accidents, roads and building sites. */
import { metric, moved, total } from './metric.ts'

export const safety = {
  accidents: metric(
    '生产安全事故起数',
    ['安全生产事故起数', '生产安全事故', '安全事故起数', '生产安全事故数', '亡人事故起数'],
    {
      'safety.accidents': total('Accidents at work', '起', {
        zh: '辖区生产安全事故起数',
        aliases: ['全县生产安全事故', '全区生产安全事故'],
      }),
      'safety.accidents.change_yoy': moved('Accidents at work, change', {
        zh: '生产安全事故起数同比变化',
        aliases: ['生产安全事故起数同比'],
      }),
    },
  ),
  accident_deaths: metric(
    '生产安全事故死亡人数',
    ['安全事故死亡人数', '安全生产事故死亡人数', '生产安全事故死亡数'],
    {
      'safety.accident_deaths': total('Deaths at work', '人', { aliases: [] }),
    },
  ),
  traffic_accidents: metric(
    '道路交通事故起数',
    ['交通事故起数', '道路交通事故数', '交通事故', '交通亡人事故起数'],
    {
      'safety.traffic_accidents.change_yoy': moved('Traffic accidents, change', {
        zh: '道路交通事故起数同比变化',
        aliases: ['道路交通事故同比'],
      }),
    },
  ),
  fires: metric('火灾起数', ['火灾事故起数', '火灾', '火警数', '火灾事故'], {
    'safety.fires': total('Fires', '起', { aliases: ['火灾事故'] }),
  }),
  trucks: metric('查处超限超载车辆辆数', ['查处超限超载车辆', '超限超载车辆', '查处超限车辆'], {
    'traffic.overloaded': total('Overloaded lorries', '辆', {
      aliases: [
        '查处超限超载车辆',
        '超限超载车辆',
        '查处超限车辆',
        '查处超限超载运输车辆',
        '查获超限超载车辆',
      ],
    }),
  }),
  traffic_violations: metric(
    '查处交通违法行为起数',
    ['查处交通违法', '交通违法行为', '查处各类交通违法行为'],
    {
      'traffic.violations': total('Traffic violations', '起', {
        aliases: ['查处交通违法', '交通违法行为', '查处各类交通违法行为'],
      }),
    },
  ),
  vehicles_checked: metric('检查营运车辆辆次', ['检查车辆', '检查营运车辆', '检查运输车辆'], {
    'traffic.vehicles.checked': total('Vehicles checked', '辆次'),
  }),
  illegal_operation: metric('查处非法营运车辆辆数', ['查处非法营运', '非法营运车辆', '查扣非法营运车辆'], {
    'traffic.illegal_operation': total('Illegal cabs and lorries', '辆'),
  }),
  drunk_driving: metric('查处酒驾醉驾起数', ['查处酒驾醉驾', '酒驾醉驾', '查处酒驾'], {
    'traffic.drunk_driving': total('Drunk driving', '起'),
  }),
  unloaded: metric('超限超载车辆卸载货物吨数', ['卸载货物', '卸载货物吨数', '卸载超限货物'], {
    'traffic.unloaded': total('Cargo taken off overloaded lorries', '吨', {
      aliases: ['卸载货物', '卸货', '卸载转运货物'],
    }),
  }),
  fire_designs: metric('建设工程消防设计审查件数', ['消防设计审查', '办理消防设计审查'], {
    'building.fire.designs': total('Fire safety designs reviewed', '件', {
      aliases: ['办理建设工程消防设计审查', '消防设计审查'],
    }),
  }),
  fire_accepted: metric('建设工程消防验收件数', ['消防验收', '办理消防验收'], {
    'building.fire.accepted': total('Fire safety accepted', '件', {
      aliases: ['办理建设工程消防验收', '消防验收'],
    }),
  }),
  fire_recorded: metric('建设工程消防验收备案件数', ['消防验收备案', '消防备案抽查', '消防备案'], {
    'building.fire.recorded': total('Fire safety recorded', '件', {
      aliases: ['消防验收备案', '消防备案抽查', '建设工程消防备案'],
    }),
  }),
  firms_closed: metric('关闭取缔企业家数', ['关闭取缔企业', '关闭企业', '取缔企业'], {
    'safety.firms_closed': total('Firms closed', '家', {
      aliases: ['关闭取缔企业', '关闭企业', '依法取缔企业'],
    }),
  }),
  building_sites: metric(
    '监督在建工程个数',
    ['监督在建工程', '在监工程', '监督建设工程项目', '检查在建工地'],
    {
      'building.sites.supervised': total('Building sites supervised', '个'),
    },
  ),
} as const
