/** How a report speaks of those who enforce. */
import { defineWording, say, sentence } from '#kernel/wording.ts'
import { indicators as of } from './indicators.ts'

export const wording = defineWording(
  sentence(
    'enforcement',
    say`共有行政执法单位（主体）${of['enforcement.subjects.count']}`,
    say`其中法定${of['enforcement.subjects.statutory']}、授权${of['enforcement.subjects.authorised']}、委托${of['enforcement.subjects.entrusted']}`,
  ),
  sentence(
    'enforcement',
    say`综合行政执法人员${of['enforcement.officers.count']}`,
    say`持有效证件的执法人员${of['enforcement.officers.valid']}`,
    say`持证率${of['enforcement.officers.certified_rate']}`,
    say`执法监督人员${of['enforcement.supervisors.count']}`,
    say`执法辅助人员${of['enforcement.auxiliaries.count']}`,
  ),
  sentence(
    'enforcement',
    say`组织参加执法资格考试${of['enforcement.exam.persons']}`,
    say`合格率${of['enforcement.exam.pass_rate']}`,
    say`申领执法资格证件的执法人员${of['enforcement.officers.certified']}、监督人员${of['enforcement.supervisors.certified']}`,
  ),
  sentence(
    'enforcement',
    say`录入执法监督平台的执法人员${of['enforcement.officers.in_platform']}、监督人员${of['enforcement.supervisors.in_platform']}`,
    say`公示执法人员${of['enforcement.officers.published']}`,
  ),
  sentence(
    'enforcement',
    say`注销（收回）执法证件${of['enforcement.certificates.revoked']}`,
    say`换发执法证件${of['enforcement.certificates.renewed']}`,
    say`年审执法证件${of['enforcement.certificates.inspected']}`,
  ),
  sentence(
    'capacity',
    say`具有法律专业背景的执法人员${of['enforcement.officers.legal_background']}`,
    say`占持证执法人员${of['enforcement.officers.legal_background_rate']}`,
  ),
)
