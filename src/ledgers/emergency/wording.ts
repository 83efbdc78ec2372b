/** How a report speaks of emergencies. */
import { defineWording, denial, say, sentence } from '#kernel/wording.ts'
import { indicators as of } from './indicators.ts'

export const wording = defineWording(
  sentence(
    'emergency',
    say`现行有效应急预案${of['emergency.plans.count']}`,
    say`其中总体应急预案${of['emergency.plans.overall']}`,
    say`专项应急预案${of['emergency.plans.special']}`,
    say`村（社区）应急预案${of['emergency.plans.village']}`,
  ),
  sentence(
    'emergency',
    say`全年修订（新编）应急预案${of['emergency.plans.revised']}`,
    say`备案${of['emergency.plans.filed']}`,
    say`超期未评估${of['emergency.plans.review_overdue']}`,
  ),
  sentence(
    'emergency',
    say`建有各类应急队伍${of['emergency.teams.count']}`,
    say`队员${of['emergency.teams.members']}`,
    say`全年培训应急队伍${of['emergency.teams.trained']}`,
  ),
  sentence(
    'emergency',
    say`全年开展应急演练${of['emergency.drills.held']}`,
    say`参与群众${of['emergency.drills.participants']}`,
    say`其中消防演练${of['emergency.drills.fire']}`,
    say`防汛演练${of['emergency.drills.flood']}`,
    say`地质灾害避险演练${of['emergency.drills.geological']}`,
    say`安全生产应急演练${of['emergency.drills.safety']}`,
    say`森林防火演练${of['emergency.drills.forest_fire']}`,
    say`桌面推演${of['emergency.drills.tabletop']}`,
  ),
  sentence(
    'emergency',
    say`开展演练的村（社区）${of['emergency.drills.villages']}`,
    say`演练计划完成率${of['emergency.drills.completion_rate']}`,
    say`演练发现问题${of['emergency.drills.problems']}`,
    say`整改率${of['emergency.drills.mended_rate']}`,
  ),
  sentence(
    'emergency',
    say`严格落实${of['emergency.duty.hours_per_day']}值班值守制度`,
    say`全年值班${of['emergency.duty.days']}`,
    say`安排值班${of['emergency.duty.shifts']}`,
  ),
  denial('emergency', say`值班缺岗${of['emergency.duty.absent']}`),
  sentence(
    'emergency',
    say`全年处置突发事件${of['emergency.events.handled']}`,
    say`启动应急响应${of['emergency.events.responses']}`,
    say`发布预警信息${of['emergency.events.warnings']}`,
    say`转移安置群众${of['emergency.events.evacuated']}`,
    say`其中生产安全事故${of['emergency.events.accidents']}`,
    say`死亡${of['emergency.events.deaths']}`,
  ),
  denial('emergency', say`较大及以上生产安全事故${of['emergency.events.major_accidents']}`),
)
