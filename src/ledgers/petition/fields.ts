/** 信访事项: one thing that one person, or several together, bring before the office. */
import {
  choice,
  day,
  defineFields,
  idNumber,
  integer,
  personName,
  phone,
  text,
  yesNo,
} from '#kernel/fields/index.ts'
import { everyEntry } from '#ledgers/every-entry.ts'

export const fields = defineFields({
  no: text('信访编号', 'Petition number', {
    max: 60,
    known: ['登记号', '信访件编号', '编号', '受理编号', '件号'],
  }),
  channel: choice(
    '信访渠道',
    'Channel',
    {
      visit: ['来访', 'Visit', '走访', '上访', '群众来访', '个访', '接访', '当面来访'],
      letter: ['来信', 'Letter', '信件', '群众来信', '写信'],
      online_system: [
        '信访系统',
        'Petition system',
        '网上信访',
        '国家信访系统',
        '信访信息系统',
        '网上信访系统',
        '网信',
        '网上投诉',
      ],
      mayor_mailbox: [
        '市长信箱',
        "Mayor's mailbox",
        '县长信箱',
        '区长信箱',
        '书记信箱',
        '市长公开信箱',
        '领导信箱',
        '镇长信箱',
        '网上信箱',
      ],
      phone: ['来电', 'Telephone', '电话', '电话信访', '热线来电'],
    },
    { required: true, known: ['信访形式', '来源', '渠道', '信访方式', '来源渠道', '来件渠道'] },
  ),
  received_on: day('收到日期', 'Received on', {
    required: true,
    known: ['登记日期', '来访日期', '登记时间', '收件日期', '来访时间', '收到时间', '信访日期', '来件日期'],
  }),
  name: personName('信访人', 'Petitioner', {
    known: ['信访人姓名', '来访人', '姓名', '上访人', '反映人', '信访人（代表）'],
  }),
  id_no: idNumber('身份证号', 'Identity number', { known: ['身份证号码', '证件号码', '公民身份号码'] }),
  phone: phone('联系电话', 'Telephone', { known: ['电话', '手机号', '联系方式', '手机号码'] }),
  persons: integer('涉及人数', 'Persons', { unit: '人', known: ['人数', '来访人数', '信访人数'] }),
  village: text('村(社区)', 'Village', {
    max: 60,
    searched: true,
    known: ['居民区', '村居', '所属村社', '村社区', '社区', '村', '所在村（社区）', '属地'],
  }),
  matter: text('信访事项', 'Matter', {
    max: 500,
    searched: true,
    known: ['反映事项', '信访内容', '反映问题', '主要诉求', '诉求内容', '事由', '反映内容', '信访诉求'],
  }),
  accepted_on: day('受理日期', 'Accepted on', { known: ['受理时间', '决定受理日期'] }),
  acceptance_due_on: day('受理期限', 'Acceptance due', { known: ['应受理日期', '受理截止日期', '受理时限'] }),
  refused_on: day('不予受理告知日期', 'Refused on', { known: ['不予受理日期'] }),
  handler: text('责任单位', 'Handled by office', {
    max: 60,
    searched: true,
    known: ['承办单位', '办理单位', '责任部门', '办理科室', '承办部门'],
  }),
  reply_due_on: day('答复期限', 'Reply due', { known: ['办理期限', '办结期限', '应办结日期', '办理时限'] }),
  extended_on: day('延期批准日期', 'Extension approved on', { known: ['延长期限日期', '延期日期'] }),
  replied_on: day('答复日期', 'Replied on', {
    known: ['回复日期', '答复时间', '回复时间', '书面答复日期', '办结日期'],
  }),
  answered_on_spot: yesNo('当场答复', 'Answered on the spot', {
    known: ['现场答复', '是否当场答复', '当场办结', '现场直接答复'],
  }),
  led_by: personName('接访包案领导', 'Led by', {
    known: ['包案领导', '接访领导', '包案责任人', '领导包案', '接待领导'],
  }),
  resolved_on: day('化解日期', 'Resolved on', { known: ['化解时间', '息访日期', '案结事了日期'] }),
  satisfied: yesNo('是否满意', 'Satisfied', { known: ['满意度', '群众是否满意', '满意评价'] }),
  level: choice(
    '信访层级',
    'Level reached',
    {
      local: ['本级', 'Local', '本地', '镇街', '本街道', '本镇', '乡镇', '街道'],
      county: ['赴县', 'County', '到县', '区县', '县级', '赴区', '去县'],
      prefecture: ['去州', 'Prefecture', '赴市', '到市', '市级', '去市', '到州', '赴州'],
      province: ['赴省', 'Province', '到省', '省级', '去省', '进省'],
      beijing: ['进京', 'Beijing', '赴京', '到京'],
    },
    { known: ['上访层级', '层级', '到访层级'] },
  ),
  collective: yesNo('集体访', 'Collective visit', { known: ['是否集体访', '集体上访', '是否集访'] }),
  major_impact: yesNo('影响重大', 'Major impact', { known: ['重大影响', '是否影响重大', '是否重大'] }),
  malicious: yesNo('恶性事件', 'Malicious incident', { known: ['是否恶性', '恶性上访', '是否恶性事件'] }),
  repeat: yesNo('重复信访', 'Repeated', { known: ['是否重复', '重信重访', '是否重复信访', '重复访'] }),
  ...everyEntry,
})
