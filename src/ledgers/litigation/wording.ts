/** How a report speaks of cases in court. */
import { defineWording, denial, say, sentence } from '#kernel/wording.ts'
import { indicators as of } from './indicators.ts'

export const wording = defineWording(
  sentence(
    'oversight',
    say`全年应诉案件${of['litigation.cases.responded']}`,
    say`其中以本机关为被告的行政诉讼${of['litigation.admin.cases']}`,
    say`已审结${of['litigation.admin.concluded']}`,
    say`案件胜诉率${of['litigation.win_rate']}`,
  ),
  sentence('oversight', say`行政机关负责人出庭应诉率${of['litigation.head_appearance_rate']}`),
  sentence('oversight', say`法律顾问代理诉讼案件${of['counsel.litigation.represented']}`),
  denial('oversight', say`行政诉讼一审败诉${of['litigation.admin.lost_first_instance']}`),
  sentence(
    'oversight',
    say`行政应诉案件同比${of['litigation.admin.change_yoy']}`,
    say`其中二审${of['litigation.admin.second_instance']}`,
    say`胜诉${of['litigation.admin.won']}`,
    say`败诉${of['litigation.admin.lost']}`,
    say`协调化解${of['litigation.admin.mediated']}`,
  ),
  sentence(
    'oversight',
    say`负责人出庭应诉${of['litigation.head_appeared']}`,
    say`其中主要负责人出庭${of['litigation.head_appeared.principal']}`,
  ),
  sentence(
    'oversight',
    say`应诉案件庭审旁听${of['litigation.observers']}`,
    say`公职律师代理${of['litigation.public_lawyers']}`,
    say`民事应诉${of['litigation.civil.cases']}`,
    say`履行生效裁判${of['litigation.performed']}`,
  ),
  sentence(
    'oversight',
    say`行政诉讼一审${of['litigation.admin.first_instance']}`,
    say`撤诉${of['litigation.admin.withdrawn']}`,
    say`败诉案件复盘${of['litigation.lessons']}`,
  ),
)
