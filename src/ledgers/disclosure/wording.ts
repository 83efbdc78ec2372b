/** How a report speaks of openness. */
import { defineWording, denial, say, sentence } from '#kernel/wording.ts'
import { indicators as of } from './indicators.ts'

export const wording = defineWording(
  sentence(
    'oversight',
    say`全年主动公开政府信息${of['disclosure.proactive.published']}`,
    say`其中公文类政府信息${of['disclosure.documents.published']}、热点焦点事项${of['disclosure.hot_topics.published']}、行政执法信息${of['disclosure.enforcement.published']}、财政财务信息${of['disclosure.finance.published']}、村（居）务信息${of['disclosure.village.published']}`,
    say`主动公开率${of['disclosure.proactive_rate']}`,
  ),
  sentence(
    'oversight',
    say`通过政府网站发布信息${of['disclosure.website.published']}、政务新媒体发布信息${of['disclosure.new_media.published']}、公开栏公示信息${of['disclosure.board.published']}`,
    say`发布政策解读${of['disclosure.explanations.published']}`,
    say`回应社会关切${of['disclosure.responses.published']}`,
  ),
  sentence(
    'oversight',
    say`收到政府信息公开申请${of['disclosure.on_request.received']}`,
    say`作出答复${of['disclosure.on_request.replied']}`,
    say`其中予以公开${of['disclosure.on_request.granted']}、部分公开${of['disclosure.on_request.partly']}、不予公开${of['disclosure.on_request.refused']}、无法提供${of['disclosure.on_request.unavailable']}`,
  ),
  sentence(
    'oversight',
    say`依申请公开答复率${of['disclosure.on_request.reply_rate']}`,
    say`按期答复率${of['disclosure.on_request.timely_rate']}`,
    say`结转下年度办理${of['disclosure.on_request.carried_over']}`,
  ),
  denial(
    'oversight',
    say`因政府信息公开被申请行政复议${of['disclosure.on_request.reconsidered']}`,
    say`被提起行政诉讼${of['disclosure.on_request.litigated']}`,
  ),
  sentence('oversight', say`召开新闻发布会${of['disclosure.press_conferences.held']}`),
)
