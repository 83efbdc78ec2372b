/** What reports say of publicity. What is only planned, or was called off, counts nowhere. */
import { defineIndicators, tally } from '#kernel/tally.ts'
import { inPeriod, not } from '#kernel/where.ts'
import { fields, outputs } from './fields.ts'
import { procedure } from './procedure.ts'

const { count, sum } = tally({ fields, parts: { outputs }, procedure })

const held = { held_on: inPeriod, status: not('planned', 'cancelled') } as const

export const indicators = defineIndicators({
  'publicity.events.held': count(
    '法治宣传活动场次',
    'Events',
    '场次',
    { kind: 'event', ...held },
    { aliases: ['法治宣传教育活动', '宣传活动'] },
  ),
  'publicity.lectures.held': count(
    '法治讲座场次',
    'Lectures',
    '场次',
    { kind: 'lecture', ...held },
    { aliases: ['法治讲座'] },
  ),
  'publicity.talks.held': count(
    '法律宣讲场次',
    'Talks',
    '场次',
    { kind: 'talk', ...held },
    { aliases: ['法律宣讲', '巡回宣讲', '专题宣讲'] },
  ),
  'publicity.online.posted': count('新媒体普法推送期数', 'Posts online', '期', { kind: 'online', ...held }),
  'publicity.activities.held': count('普法宣传总场次', 'All activities', '场次', held),
  'publicity.materials.distributed': sum(
    '发放宣传资料(宣传品)数',
    'Leaflets and gifts',
    '份',
    'outputs.qty',
    { 'outputs.item': ['material', 'gift'], ...held },
    { aliases: ['发放宣传资料', '发放宣传资料和宣传品'] },
  ),
  'publicity.boards.made': sum('宣传展板块数', 'Boards', '块', 'outputs.qty', {
    'outputs.item': 'board',
    ...held,
  }),
  'publicity.banners.hung': sum('宣传横幅条数', 'Banners', '条', 'outputs.qty', {
    'outputs.item': 'banner',
    ...held,
  }),
  'publicity.slogans.posted': sum(
    '宣传标语条数',
    'Slogans',
    '条',
    'outputs.qty',
    { 'outputs.item': 'slogan', theme: '营商环境', ...held },
    {
      note: { zh: '只计营商环境主题的标语', en: 'Those on the business environment only' },
    },
  ),
  'publicity.slogans.all': sum('宣传标语条数（全部主题）', 'Slogans, all themes', '条', 'outputs.qty', {
    'outputs.item': 'slogan',
    ...held,
  }),
  'publicity.audience.reached': sum('受教(惠及)人数', 'Reached', '人', 'reached', held, {
    aliases: ['惠及群众', '受教育群众'],
  }),
  'publicity.consultations': sum(
    '普法中解答(接待)法律咨询人次',
    'Questions answered',
    '人次',
    'consultations',
    held,
    { aliases: ['接待法律咨询', '解答法律咨询'] },
  ),
})
