/** What reports say of publicity. What is only planned, or was called off, counts nowhere. */
import { defineIndicators, tally } from '#kernel/tally.ts'
import { filled, inPeriod, not } from '#kernel/where.ts'
import { fields, outputs } from './fields.ts'
import { procedure } from './procedure.ts'

const { count, sum, distinct } = tally({ fields, parts: { outputs }, procedure })

const held = { held_on: inPeriod, status: not('planned', 'cancelled') } as const

type Venue = 'office' | 'village' | 'community' | 'school' | 'enterprise' | 'barracks' | 'park'
const inVenue = (zh: string, en: string, venue: Venue, aliases: readonly string[]) =>
  count(zh, en, '场次', { venue_kind: venue, ...held }, { aliases })
const onTheme = (zh: string, en: string, theme: string, aliases: readonly string[]) =>
  count(zh, en, '场次', { theme, ...held }, { aliases })
type Item = 'video' | 'article' | 'column' | 'case' | 'message' | 'screen' | 'work'
type Kind = 'contest' | 'performance' | 'oath' | 'household' | 'media'
const ofKind = (zh: string, en: string, unit: string, kind: Kind, aliases: readonly string[]) =>
  count(zh, en, unit, { kind, ...held }, { aliases })
const put = (zh: string, en: string, unit: string, item: Item, aliases: readonly string[]) =>
  sum(zh, en, unit, 'outputs.qty', { 'outputs.item': item, ...held }, { aliases })

export const indicators = defineIndicators({
  'publicity.events.held': count(
    '法治宣传活动场次',
    'Events',
    '场次',
    { kind: 'event', ...held },
    {
      aliases: [
        '法治宣传教育活动',
        '宣传活动',
        '主题普法活动',
        '普法宣传活动',
        '法治宣传活动',
        '主题宣传',
        '法律咨询活动',
        '集中宣传',
        '法治宣传“六进”活动',
        '普法活动',
      ],
    },
  ),
  'publicity.lectures.held': count(
    '法治讲座场次',
    'Lectures',
    '场次',
    { kind: 'lecture', ...held },
    { aliases: ['法治讲座', '法律讲座', '法治专题讲座', '普法讲座', '法治课', '法治授课'] },
  ),
  'publicity.talks.held': count(
    '法律宣讲场次',
    'Talks',
    '场次',
    { kind: 'talk', ...held },
    { aliases: ['法律宣讲', '巡回宣讲', '专题宣讲', '法治专题宣讲', '开展宣讲', '法治流动课堂', '宣讲'] },
  ),
  'publicity.online.posted': count('新媒体普法推送期数', 'Posts online', '期', { kind: 'online', ...held }),
  'publicity.activities.held': count('普法宣传总场次', 'All activities', '场次', held, {
    aliases: ['开展法治宣传', '各类普法活动', '开展普法宣传', '各类法治宣传活动'],
  }),
  'publicity.materials.distributed': sum(
    '发放宣传资料(宣传品)数',
    'Leaflets and gifts',
    '份',
    'outputs.qty',
    { 'outputs.item': ['material', 'gift'], ...held },
    {
      aliases: [
        '发放宣传资料',
        '发放宣传资料和宣传品',
        '发放宣传材料',
        '发放宣传单',
        '发放资料',
        '宣传手册',
        '宣传品',
      ],
    },
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
  'publicity.slogans.all': sum(
    '宣传标语条数（全部主题）',
    'Slogans, all themes',
    '条',
    'outputs.qty',
    {
      'outputs.item': 'slogan',
      ...held,
    },
    { aliases: ['宣传广告牌、标语', '宣传标语'] },
  ),
  'publicity.audience.reached': sum('受教(惠及)人数', 'Reached', '人', 'reached', held, {
    aliases: ['惠及群众', '受教育群众', '覆盖群众', '受众', '覆盖干部群众', '受教育', '受益群众'],
  }),
  'publicity.consultations': sum(
    '普法中解答(接待)法律咨询人次',
    'Questions answered',
    '人次',
    'consultations',
    held,
    { aliases: ['接待法律咨询', '解答法律咨询', '解答群众咨询', '接受群众咨询', '现场解答'] },
  ),
  'publicity.venues.offices': inVenue('法治宣传进机关场次', 'In offices', 'office', ['法律进机关']),
  'publicity.venues.villages': inVenue('法治宣传进乡村场次', 'In villages', 'village', [
    '法律进乡村',
    '进乡村',
    '送法下乡',
  ]),
  'publicity.venues.communities': inVenue('法治宣传进社区场次', 'In communities', 'community', [
    '法律进社区',
    '走进社区',
    '进社区',
    '法治宣传进社区',
  ]),
  'publicity.venues.schools': inVenue('法治宣传进校园场次', 'In schools', 'school', [
    '法治进校园',
    '进校园',
    '走进校园',
    '送法进校园',
    '青少年法治教育',
    '法治副校长授课',
    '校园普法',
  ]),
  'publicity.venues.enterprises': inVenue('法治宣传进企业场次', 'In enterprises', 'enterprise', [
    '法律进企业',
    '进企业',
    '送法进企业',
  ]),
  'publicity.venues.parks': inVenue('法治宣传进园区场次', 'In industrial parks', 'park', ['进园区']),
  'publicity.venues.barracks': inVenue('法治宣传进军营场次', 'In barracks', 'barracks', ['进军营']),
  'publicity.themes.constitution': onTheme('宪法宣传场次', 'On the constitution', '宪法', [
    '宪法宣传活动',
    '宪法宣传',
    '宪法宣讲',
  ]),
  'publicity.themes.civil_code': onTheme('民法典宣传场次', 'On the civil code', '民法典', [
    '民法典宣传活动',
    '民法典宣讲',
    '民法典宣传',
  ]),
  'publicity.themes.fraud': onTheme('反诈宣传场次', 'On fraud', '反诈', [
    '反诈宣传',
    '防诈宣传',
    '反诈宣传活动',
  ]),
  'publicity.themes.drugs': onTheme('禁毒宣传场次', 'On drugs', '禁毒', ['禁毒宣传', '禁毒宣传活动']),
  'publicity.themes.minors': onTheme('未成年人保护宣传场次', 'On minors', '未成年人保护', [
    '未成年人保护宣传',
  ]),
  'publicity.youth': count(
    '青少年法治宣传场次',
    'For the young',
    '场次',
    { audience: 'youth', ...held },
    { aliases: ['青少年普法', '青少年法治宣传'] },
  ),
  'publicity.youth.reached': sum(
    '青少年法治宣传受教育人数',
    'The young reached',
    '人',
    'reached',
    { audience: 'youth', ...held },
    { aliases: ['惠及师生', '受教育师生', '覆盖师生', '覆盖学生', '受教育学生'] },
  ),
  'publicity.broadcasts': count(
    '广播、宣传车普法次数',
    'Broadcasts',
    '次',
    { kind: 'broadcast', ...held },
    { aliases: ['广播宣传', '村村响', '宣传车'] },
  ),
  'publicity.online.reached': sum(
    '新媒体普法浏览量',
    'Views online',
    '人次',
    'reached',
    { kind: 'online', ...held },
    { aliases: ['阅读量', '浏览量', '点击量', '点击率', '观看人次'] },
  ),
  'publicity.villages.covered': distinct(
    '开展法治宣传的村(社区)数',
    'Villages reached',
    '个',
    ['village'],
    { village: filled, ...held },
    { aliases: ['法治宣传覆盖村（社区）', '普法覆盖村（社区）'] },
  ),
  'publicity.videos.made': put('制作普法视频(微电影)部数', 'Videos', '部', 'video', [
    '法治微电影',
    '普法短视频',
    '法治微视频',
    '微电影',
    '普法视频',
  ]),
  'publicity.articles.posted': put('发布普法信息(推文)篇数', 'Articles', '篇', 'article', [
    '推送普法信息',
    '普法推文',
    '发布普法信息',
    '推送法治信息',
    '推送信息',
    '发布普法推文',
  ]),
  'publicity.columns.made': put('法治宣传栏期数', 'Notice boards', '期', 'column', [
    '法治宣传栏',
    '宣传栏',
    '宣传专栏',
  ]),
  'publicity.cases.told': put('以案释法典型案例个数', 'Cases told', '个', 'case', [
    '以案释法',
    '典型案例',
    '发布典型案例',
    '以案释法案例',
  ]),

  'publicity.messages.sent': put('发送普法短信条数', 'Messages', '条', 'message', [
    '发送短信',
    '推送短信',
    '普法短信',
    '宣传短信',
  ]),
  'publicity.screens.shown': put('电子屏滚动播放条次', 'Screens', '条次', 'screen', [
    '电子屏滚动播放',
    '滚动播放',
    'LED显示屏播放',
    'LED屏滚动播放',
  ]),
  'publicity.works.made': put('创作普法作品件数', 'Works', '件', 'work', [
    '普法作品',
    '创作普法作品',
    '法治文艺作品',
    '法治文化作品',
  ]),
  'publicity.contests.held': ofKind('法律知识竞赛场次', 'Contests', '场次', 'contest', [
    '知识竞赛',
    '法律知识竞赛',
    '有奖问答',
  ]),
  'publicity.contests.persons': sum(
    '参加法律知识竞赛人次',
    'Persons in contests',
    '人次',
    'reached',
    { kind: 'contest', ...held },
    { aliases: ['参加知识竞赛', '参与法律知识竞赛'] },
  ),
  'publicity.performances.held': ofKind('法治文艺演出场次', 'Performances', '场次', 'performance', [
    '法治文艺演出',
    '普法文艺演出',
    '普法电影放映',
  ]),
  'publicity.oaths.held': ofKind('宪法宣誓场次', 'Oaths', '场次', 'oath', [
    '宪法宣誓',
    '宪法宣誓仪式',
    '宣誓仪式',
  ]),
  'publicity.oaths.persons': sum(
    '参加宪法宣誓人次',
    'Persons who took the oath',
    '人次',
    'reached',
    { kind: 'oath', ...held },
    { aliases: ['参加宪法宣誓', '宣誓人员', '国家工作人员宪法宣誓'] },
  ),
  'publicity.households.visited': ofKind('入户宣传次数', 'House to house', '次', 'household', [
    '入户宣传',
    '入户走访',
    '上门宣传',
  ]),
  'publicity.media.reports': ofKind('媒体报道篇数', 'In the media', '篇', 'media', [
    '媒体报道',
    '媒体刊发',
    '被媒体采用',
    '新闻媒体报道',
  ]),
  'publicity.themes.state_security': onTheme('国家安全宣传场次', 'On the security of the state', '国家安全', [
    '国家安全宣传',
    '国家安全教育',
  ]),
  'publicity.themes.safety': onTheme('安全生产宣传场次', 'On safety at work', '安全生产', [
    '安全生产宣传',
    '安全宣传“五进”',
    '安全生产法宣传',
  ]),
  'publicity.themes.consumers': onTheme('消费者权益保护宣传场次', 'On consumers', '消费者权益保护', [
    '消费维权宣传',
    '消费者权益保护宣传',
  ]),
  'publicity.themes.nature': onTheme('生态环境法律宣传场次', 'On nature', '生态环境', [
    '环保宣传',
    '生态环境宣传',
  ]),
  'publicity.themes.petitions': onTheme('信访法治宣传场次', 'On petitions', '信访法治', [
    '信访条例宣传',
    '《信访工作条例》宣传',
    '信访法治宣传',
  ]),
  'publicity.themes.labour': onTheme('劳动保障法律宣传场次', 'On labour', '劳动保障', [
    '劳动保障宣传',
    '农民工普法',
    '劳动法律宣传',
  ]),
  'publicity.themes.thought': onTheme(
    '习近平法治思想宣传场次',
    'On Xi Jinping Thought on the rule of law',
    '习近平法治思想',
    ['习近平法治思想宣传', '习近平法治思想宣讲', '习近平法治思想“七进”', '宣传习近平法治思想'],
  ),
})
