/** 应急队伍: one team, from the day it was set up to the day it was disbanded. */
import { day, defineFields, integer, personName, phone, text } from '#kernel/fields/index.ts'
import { spoken } from '#kernel/label.ts'
import { defineProcedure } from '#kernel/procedure.ts'
import { everyEntry } from '#ledgers/every-entry.ts'

export const fields = defineFields({
  name: text('队伍名称', 'Team', {
    max: 120,
    required: true,
    searched: true,
    known: ['应急队伍名称', '名称', '队名', '救援队伍名称', '应急队伍', '队伍'],
  }),
  kind: text('队伍类别', 'Kind of team', {
    max: 60,
    searched: true,
    known: ['队伍类型', '类别', '类型', '队伍性质', '队伍种类'],
    suggestions: [
      ['基干民兵', 'core_militia', '基干民兵队伍', '民兵应急', '民兵应急分队', '民兵'],
      ['基层民兵', 'militia', '村级民兵'],
      ['综合应急', 'general', '综合应急救援', '综合应急救援队', '综合性', '综合救援', '综合'],
      ['城市消防', 'fire', ...spoken('消防 义务消防 专职消防 微型消防站 政府专职消防队 志愿消防 消防救援')],
      ['森林防火', 'forest_fire', '森林消防', '森林防灭火', '扑火队', '半专业扑火队', '森林扑火'],
      ['防汛抗旱', 'flood', '防汛', '防汛抢险', '抗旱', '防台防汛'],
      ['地质灾害', 'geological', '地灾', '地灾防治', '地灾监测'],
      ['医疗救护', 'medical', '医疗', '卫生应急', '医疗救援', '医疗防疫'],
      ['治安巡逻', 'patrol', '治安', '治安联防', '巡逻防控'],
      ['专业救援', 'professional', '专业', '专业队伍', '行业专业'],
      ['社会力量', 'social', ...spoken('社会应急力量 志愿者 应急志愿者 志愿者队伍 民间救援队 蓝天救援队')],
      ['应急信息员', 'informant', '灾害信息员', '安全员', '信息员'],
    ],
  }),
  village: text('村(社区)', 'Village', {
    max: 60,
    searched: true,
    known: spoken('村社 村居 社区 村 所在村社 所属村社 居民区 所在村（社区） 所属单位 组建单位 驻地'),
  }),
  members: integer('人数', 'Members', {
    required: true,
    unit: '人',
    known: ['队员人数', '队伍人数', '成员人数', '队员数', '成员数', '队伍规模', '现有人数', '人员数量'],
  }),
  head: personName('负责人', 'Head', { known: ['队长', '队长姓名', '负责人姓名', '联络人', '联系人'] }),
  phone: phone('联系电话', 'Telephone', {
    known: ['电话', '联系方式', '手机号', '手机号码', '负责人电话', '值守电话'],
  }),
  equipment: text('主要装备', 'Equipment', {
    max: 500,
    known: ['装备', '配备物资', '装备情况', '主要装备物资'],
  }),
  active_from: day('组建日期', 'Set up on', {
    known: ['成立日期', '组建时间', '成立时间', '建队日期', '设立日期'],
  }),
  trained_on: day('最近培训日期', 'Last trained on', {
    known: ['培训日期', '训练日期', '最近训练日期', '培训时间'],
  }),
  active_to: day('撤销日期', 'Disbanded on', { known: ['解散日期', '撤销时间', '撤编日期'] }),
  ...everyEntry,
})

const staff = ['clerk', 'head'] as const

export const procedure = defineProcedure(fields, {
  stages: {
    active: ['在建', 'Active', ...spoken('正常 在册 有效 在编 已组建 组建 运行 现有 在岗 在用 已建 在队')],
    disbanded: ['已撤销', 'Disbanded', '撤销', '解散', '已解散', '撤编', '已撤编', '注销', '停用'],
  },
  open: {
    to: 'active',
    by: staff,
    fills: [
      'name',
      'kind',
      'village',
      'members',
      'head',
      'phone',
      'equipment',
      'active_from',
      'entered_by',
      'source_doc',
      'note',
    ],
  },
  steps: {
    train: {
      zh: '登记培训',
      en: 'Trained',
      from: 'active',
      to: 'active',
      by: staff,
      fills: ['trained_on', 'note'],
      needs: ['trained_on'],
    },
    adjust: {
      zh: '人员调整',
      en: 'Change of members',
      from: 'active',
      to: 'active',
      by: staff,
      fills: ['members', 'head', 'phone', 'equipment'],
      needs: ['members'],
    },
    disband: {
      zh: '撤销',
      en: 'Disband',
      from: 'active',
      to: 'disbanded',
      by: ['head', 'leader'],
      fills: ['active_to', 'note'],
      needs: ['active_to'],
    },
  },
  order: [['active_from', 'active_to']],
})
