/** 自然资源、水利与农业农村: land, rivers and farming. */
import { metric, rate, total } from './metric.ts'

export const land = {
  satellite_spots: metric('卫片执法图斑个数', ['卫片图斑', '卫片执法图斑', '土地卫片图斑', '违法图斑'], {
    'land.satellite_spots': total('Spots found by satellite', '个'),
  }),
  spots_mended: metric('卫片图斑整改率', ['图斑整改率', '卫片执法整改率'], {
    'land.satellite_spots.mended_rate': rate('Spots put right'),
  }),
  illegal_land: metric('查处违法用地宗数', ['查处违法用地', '违法用地', '违法占地案件', '土地违法案件'], {
    'land.illegal_use': total('Illegal uses of land', '宗'),
  }),
  reclaimed: metric('拆除复耕面积', ['复垦复耕面积', '恢复耕地面积', '拆除复耕', '复耕面积'], {
    'land.reclaimed.area': total('Land given back to the plough', '亩'),
  }),
  homesteads: metric(
    '审批宅基地宗数',
    ['宅基地审批', '审批宅基地', '审批农村宅基地', '农村宅基地审批', '宅基地建房审批'],
    {
      'land.homesteads.approved': total('Homesteads approved', '宗'),
    },
  ),
  river_patrols: metric('巡河次数', ['河长巡河', '各级河长巡河', '巡河', '河湖长巡河'], {
    'water.river_patrols': total('Patrols of rivers', '次'),
  }),
  river_problems: metric(
    '河湖“四乱”问题整治个数',
    ['清四乱', '河湖“四乱”问题', '整治河湖“四乱”', '河湖“四乱”整治'],
    {
      'water.river_problems': total('Disorders by rivers put right', '个'),
    },
  ),
  water_permits: metric('发放取水许可证数', ['取水许可', '发放取水许可证', '取水许可证'], {
    'water.permits': total('Permits to draw water', '本'),
  }),
  soil_plans: metric('审批水土保持方案件数', ['水土保持方案审批', '水土保持方案', '审批水土保持方案'], {
    'water.soil_plans': total('Plans to keep soil approved', '件'),
  }),
  farm_products: metric(
    '农产品质量安全抽检批次',
    ['农产品抽检', '抽检农产品', '农产品质量安全监测', '农产品抽样检测', '农产品质量安全抽检'],
    {
      'farming.products.sampled': total('Farm products sampled', '批次'),
    },
  ),
  farm_products_passed: metric('农产品抽检合格率', ['农产品质量安全监测合格率', '农产品质量安全抽检合格率'], {
    'farming.products.pass_rate': rate('Farm products passed'),
  }),
  farm_inputs: metric('农资抽检批次', ['农资抽检', '农资产品抽检', '抽检农资产品'], {
    'farming.inputs.sampled': total('Farm inputs sampled', '批次'),
  }),
  quarantined: metric('动物产地检疫头（羽）数', ['动物产地检疫', '产地检疫', '检疫畜禽'], {
    'farming.quarantined': total('Animals examined', '头'),
  }),
  fishing_boats: metric('检查渔船艘次', ['检查渔船', '检查涉渔船舶', '检查船舶', '检查农用船舶'], {
    'farming.boats.checked': total('Fishing boats checked', '艘次'),
  }),
} as const
