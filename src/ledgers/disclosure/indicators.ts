/** What reports say of openness. A publication belongs to the year it came out in, a request to the year its reply was due in. */
import { defineIndicators, share, tally } from '#kernel/tally.ts'
import { byPeriodEnd, filled, inPeriod, noLaterThan, not, notByPeriodEnd } from '#kernel/where.ts'
import { fields } from './fields.ts'
import { procedure } from './procedure.ts'

const { count } = tally({ fields, procedure })

const published = { kind: 'proactive', published_on: inPeriod } as const
const requested = { kind: 'on_request', requested_on: inPeriod } as const
const replied = { kind: 'on_request', replied_on: inPeriod } as const

const mustBePublished = count('应主动公开信息条数', 'To be published', '条', {
  must_disclose: true,
  due_on: inPeriod,
})
const dueReplies = count('应答复公开申请件数', 'Replies due', '件', { kind: 'on_request', due_on: inPeriod })

export const indicators = defineIndicators({
  'disclosure.proactive.published': count('主动公开政府信息条数', 'Published', '条', published, {
    aliases: ['主动公开政府信息', '公开各类信息', '发布各类政务信息', '发布政府信息'],
  }),
  'disclosure.documents.published': count(
    '主动公开公文类政府信息件数',
    'Documents published',
    '件',
    { ...published, category: 'document' },
    { aliases: ['主动公开公文'] },
  ),
  'disclosure.hot_topics.published': count(
    '发布热点焦点事项数',
    'Matters of great interest published',
    '项',
    { ...published, category: 'hot_topic' },
    { aliases: ['热点焦点事项'] },
  ),
  'disclosure.proactive_rate': share(
    '主动公开率',
    'Published in time',
    count('按期主动公开信息条数', 'Published in time', '条', {
      must_disclose: true,
      due_on: inPeriod,
      published_on: noLaterThan('due_on'),
    }),
    mustBePublished,
    { aliases: ['法定主动公开内容公开率'] },
  ),
  'disclosure.website.published': count(
    '政府网站发布信息条数',
    'Published on the website',
    '条',
    { ...published, channel: 'website' },
    { aliases: ['通过政府网站公开信息', '门户网站发布信息', '政府门户网站发布信息'] },
  ),
  'disclosure.new_media.published': count(
    '政务新媒体发布信息条数',
    'Published in new media',
    '条',
    { ...published, channel: 'new_media' },
    {
      aliases: [
        '微信公众号发布信息',
        '微博发布信息',
        '抖音发布信息',
        '头条号发布信息',
        '微信公众号推送信息',
        '政务新媒体推送信息',
      ],
    },
  ),
  'disclosure.board.published': count(
    '公开栏公示信息条数',
    'Posted on boards',
    '条',
    { ...published, channel: 'board' },
    { aliases: ['公示栏公开信息', '公开栏公开信息'] },
  ),
  'disclosure.explanations.published': count(
    '发布政策解读件数',
    'Policies explained',
    '件',
    { published_on: inPeriod, or: [{ category: 'explanation' }, { explained_on: filled }] },
    { aliases: ['发布政策解读', '解读政策文件', '政策解读材料'] },
  ),
  'disclosure.responses.published': count(
    '回应社会关切件数',
    'Responses',
    '件',
    { ...published, category: 'response' },
    { aliases: ['回应群众关切', '回复网民留言', '办理回复网民留言'] },
  ),
  'disclosure.enforcement.published': count(
    '行政执法信息公示条数',
    'Enforcement published',
    '条',
    { ...published, category: 'enforcement' },
    { aliases: ['公示行政执法信息', '“双公示”信息', '公示行政处罚和行政许可信息'] },
  ),
  'disclosure.finance.published': count(
    '财政财务信息公开条数',
    'Finance published',
    '条',
    { ...published, category: 'finance' },
    { aliases: ['公开财政预决算信息', '公开财务信息'] },
  ),
  'disclosure.village.published': count(
    '村(居)务公开条数',
    'Village affairs published',
    '条',
    { ...published, category: ['village', 'party'] },
    { aliases: ['党务、村务公开', '公开村务信息', '村务公开'] },
  ),
  'disclosure.on_request.received': count('收到政府信息公开申请件数', 'Requests received', '件', requested, {
    aliases: [
      '受理政府信息公开申请',
      '收到依申请公开',
      '依申请公开件数',
      '收到信息公开申请',
      '依申请公开信息',
    ],
  }),
  'disclosure.on_request.replied': count(
    '答复政府信息公开申请件数',
    'Requests answered',
    '件',
    { ...replied, reply: not('withdrawn') },
    { aliases: ['办结政府信息公开申请', '办理依申请公开', '答复依申请公开', '依申请公开办结'] },
  ),
  'disclosure.on_request.granted': count(
    '依申请予以公开件数',
    'Granted',
    '件',
    { ...replied, reply: 'granted' },
    { aliases: ['予以公开'] },
  ),
  'disclosure.on_request.partly': count(
    '依申请部分公开件数',
    'Granted in part',
    '件',
    { ...replied, reply: 'partly' },
    { aliases: ['部分公开'] },
  ),
  'disclosure.on_request.refused': count(
    '依申请不予公开件数',
    'Refused',
    '件',
    { ...replied, reply: 'refused' },
    { aliases: ['不予公开'] },
  ),
  'disclosure.on_request.unavailable': count(
    '依申请无法提供件数',
    'Not available',
    '件',
    { ...replied, reply: 'nonexistent' },
    { aliases: ['无法提供', '信息不存在'] },
  ),
  'disclosure.on_request.reply_rate': share(
    '依申请公开答复率',
    'Replied',
    count('已答复公开申请件数', 'Replied', '件', {
      kind: 'on_request',
      due_on: inPeriod,
      replied_on: filled,
    }),
    dueReplies,
    { aliases: ['依申请公开政府信息答复率', '依申请公开办结率'] },
  ),
  'disclosure.on_request.timely_rate': share(
    '依申请公开按期答复率',
    'Replied in time',
    count('按期答复公开申请件数', 'Replied in time', '件', {
      kind: 'on_request',
      due_on: inPeriod,
      replied_on: noLaterThan('due_on'),
    }),
    dueReplies,
    { aliases: ['依申请公开按时答复率', '依申请公开按时办结率'] },
  ),
  'disclosure.on_request.carried_over': count(
    '结转下年度办理的公开申请件数',
    'Carried over',
    '件',
    { kind: 'on_request', requested_on: byPeriodEnd, replied_on: notByPeriodEnd },
    { aliases: ['结转下年度继续办理'] },
  ),
  'disclosure.on_request.reconsidered': count(
    '因政府信息公开被申请行政复议件数',
    'Reconsideration asked',
    '件',
    { reconsidered_on: inPeriod },
    { aliases: ['政府信息公开行政复议'] },
  ),
  'disclosure.on_request.litigated': count(
    '因政府信息公开被提起行政诉讼件数',
    'Sued',
    '件',
    { litigated_on: inPeriod },
    { aliases: ['政府信息公开行政诉讼'] },
  ),
  'disclosure.press_conferences.held': count(
    '召开新闻发布会场次',
    'Press conferences',
    '场次',
    { ...published, category: 'press' },
    { aliases: ['新闻发布会', '召开新闻发布会', '举办新闻发布会'] },
  ),
})
