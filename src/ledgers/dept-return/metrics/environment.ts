/** 生态环境: air, waters and what is asked of who harms them. */
import { amount, metric, moved, rate, standing, total } from './metric.ts'

export const environment = {
  good_air: metric(
    '空气质量优良天数比例',
    ['空气质量优良率', '优良天数比例', '空气优良天数比例', '空气质量优良天数比率', '空气优良率'],
    {
      'environment.good_air_rate': rate('Days of good air', {
        aliases: ['空气质量优良率', '空气优良天数比例'],
      }),
    },
  ),
  water: metric(
    '地表水水质达标率',
    ['水质达标率', '断面水质达标率', '地表水达标率', '国控断面水质优良比例', '断面水质优良比例'],
    {
      'environment.water_rate': rate('Water up to standard', { aliases: ['水质达标率'] }),
    },
  ),
  water_sources: metric(
    '集中式饮用水水源地水质达标率',
    ['饮用水水源地水质达标率', '水源地水质达标率', '饮用水源地水质达标率'],
    {
      'environment.water_sources_rate': rate('Sources of drinking water up to standard', {
        aliases: ['饮用水水源地水质达标率', '水源地水质达标率', '饮用水源地水质达标率'],
      }),
    },
  ),
  pm25: metric('PM2.5平均浓度', ['PM2.5浓度', 'PM2.5年均浓度', '细颗粒物平均浓度', '细颗粒物浓度'], {
    'environment.pm25': standing('PM2.5', '微克/立方米'),
    'environment.pm25.change_yoy': moved('PM2.5, change', { zh: 'PM2.5平均浓度同比变化' }),
  }),
  pm10: metric('PM10平均浓度', ['PM10浓度', 'PM10年均浓度', '可吸入颗粒物浓度'], {
    'environment.pm10': standing('PM10', '微克/立方米'),
  }),
  ozone: metric('臭氧浓度', ['臭氧平均浓度', '臭氧年均浓度'], {
    'environment.ozone': standing('Ozone', '微克/立方米'),
  }),
  good_air_days: metric('空气质量优良天数', ['优良天数', '空气优良天数'], {
    'environment.good_air_days': total('Days of good air, number', '天'),
  }),
  bad_air_days: metric('重污染天数', ['重度及以上污染天数', '重污染天气天数'], {
    'environment.bad_air_days': total('Days of heavy pollution', '天'),
  }),
  environment_complaints: metric(
    '环境信访投诉件数',
    ['环境信访投诉', '受理环境信访', '环境投诉举报', '环保投诉举报'],
    {
      'environment.complaints': total('Complaints of pollution', '件'),
    },
  ),
  impact_assessments: metric(
    '建设项目环评审批件数',
    ['环评审批', '审批建设项目环评', '审批环评文件', '建设项目环评审批'],
    {
      'environment.impact_assessments': total('Impact assessments approved', '件'),
    },
  ),
  damage_compensation: metric(
    '生态环境损害赔偿案件件数',
    ['生态环境损害赔偿案件', '办理生态环境损害赔偿案件', '生态损害赔偿案件'],
    {
      'environment.damage_cases': total('Cases of compensation for damage to nature', '件'),
    },
  ),
  damage_paid: metric('生态环境损害赔偿金额', ['生态损害赔偿金额', '生态环境损害赔偿金'], {
    'environment.damage_paid': amount('Compensation for damage to nature', {
      aliases: ['生态环境损害赔偿案件赔偿金额', '生态环境损害赔偿到位'],
    }),
  }),
  environment_petitions_closed: metric('环境信访办结率', ['环境信访件办结率', '环保投诉办结率'], {
    'environment.petitions.closed_rate': rate('Petitions on the environment closed', {
      aliases: ['环境信访件办结率', '生态环境信访办结率', '环境信访投诉办结率'],
    }),
  }),
  black_waters: metric('治理黑臭水体条数', ['黑臭水体', '治理黑臭水体', '整治黑臭水体'], {
    'environment.black_waters': total('Foul waters cleaned', '条'),
  }),
} as const
