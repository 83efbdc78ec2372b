/** How a report speaks of publicity. */
import { defineWording, only, say, sentence } from '#kernel/wording.ts'
import { indicators as of } from './indicators.ts'

export const wording = defineWording(
  sentence(
    'publicity',
    say`全年开展法治宣传活动${of['publicity.events.held']}`,
    say`举办法治讲座${of['publicity.lectures.held']}`,
    say`其中面向领导干部${only(of['publicity.lectures.held'], { audience: 'leaders' })}、面向领导干部和青少年共${only(of['publicity.lectures.held'], { audience: 'leaders,youth' })}`,
    say`组织法律宣讲${of['publicity.talks.held']}`,
    say`发放宣传资料和宣传品${of['publicity.materials.distributed']}`,
    say`惠及群众${of['publicity.audience.reached']}`,
  ),
  sentence(
    'publicity',
    say`制作宣传展板${of['publicity.boards.made']}`,
    say`悬挂横幅${of['publicity.banners.hung']}`,
    say`张贴标语${of['publicity.slogans.all']}`,
  ),
  sentence('publicity', say`通过现场、热线、网络平台接待法律咨询${of['publicity.consultations']}`),
  sentence(
    'functions',
    say`开展营商环境主题宣传活动${only(of['publicity.events.held'], { theme: '营商环境' })}`,
    say`发放营商环境宣传资料${only(of['publicity.materials.distributed'], { theme: '营商环境' })}`,
    say`张贴营商环境宣传标语${of['publicity.slogans.posted']}`,
  ),
)
