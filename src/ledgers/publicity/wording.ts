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
  sentence(
    'publicity',
    say`法治宣传进校园${of['publicity.venues.schools']}`,
    say`进乡村${of['publicity.venues.villages']}`,
    say`进社区${of['publicity.venues.communities']}`,
    say`进企业${of['publicity.venues.enterprises']}`,
    say`进机关${of['publicity.venues.offices']}`,
    say`进园区${of['publicity.venues.parks']}`,
    say`进军营${of['publicity.venues.barracks']}`,
    say`覆盖村（社区）${of['publicity.villages.covered']}`,
  ),
  sentence(
    'publicity',
    say`其中宪法宣传${of['publicity.themes.constitution']}`,
    say`民法典宣传${of['publicity.themes.civil_code']}`,
    say`反诈宣传${of['publicity.themes.fraud']}`,
    say`禁毒宣传${of['publicity.themes.drugs']}`,
    say`未成年人保护宣传${of['publicity.themes.minors']}`,
    say`青少年法治宣传${of['publicity.youth']}`,
    say`惠及师生${of['publicity.youth.reached']}`,
  ),
  sentence(
    'publicity',
    say`新媒体推送${of['publicity.online.posted']}`,
    say`线上阅读${of['publicity.online.reached']}`,
    say`发布普法信息${of['publicity.articles.posted']}`,
    say`制作普法视频${of['publicity.videos.made']}`,
    say`法治宣传栏${of['publicity.columns.made']}`,
    say`以案释法案例${of['publicity.cases.told']}`,
    say`广播宣传${of['publicity.broadcasts']}`,
  ),
)
