/** 法律明白人: one person (or household) of a village who is trained in law and serves the neighbours. */
import {
  choice,
  day,
  decimal,
  defineFields,
  idNumber,
  integer,
  personName,
  phone,
  text,
  yesNo,
} from '#kernel/fields/index.ts'
import { spoken } from '#kernel/label.ts'
import { definePart } from '#kernel/parts.ts'
import { everyEntry } from '#ledgers/every-entry.ts'

export const fields = defineFields({
  name: personName('姓名', 'Name', {
    required: true,
    known:
      spoken(`法律明白人姓名 法律明白人 人员姓名 名字 法治带头人姓名 户主 户主姓名 姓名（户主） 骨干姓名 明白人姓名 法治带头人 明白人 示范户姓名 示范户户主 户主（姓名）
      培养对象姓名 法律明白人（姓名） 培养对象 培育对象 学法用法示范户`),
  }),
  kind: choice(
    '类别',
    'Kind',
    {
      literate: [
        '法律明白人',
        'Legally literate person',
        ...spoken(`乡村“法律明白人” 农村法律明白人 社区法律明白人 骨干法律明白人 法律明白人骨干 普通法律明白人 明白人 村级法律明白人 村法律明白人 法律明白人（骨干）
        法律明白人培养对象 村居法律明白人 农牧民法律明白人`),
      ],
      leader: [
        '法治带头人',
        'Leader in law',
        ...spoken(
          '乡村法治带头人 农村法治带头人 法治带头人骨干 法治骨干 村级法治带头人 带头人 村法治带头人 社区法治带头人 村（社区）法治带头人 基层法治带头人',
        ),
      ],
      household: [
        '学法用法示范户',
        'Model household',
        ...spoken(`农村学法用法示范户 示范户 法治示范户 学法守法用法示范户 农村示范户 学法示范户 学法用法户 法治家庭 用法示范户 农村学法用法户 守法示范户 学法用法家庭
        尊法学法守法用法示范户 法律示范户`),
      ],
    },
    {
      known: spoken(
        '类型 人员类别 人员类型 培养类别 称号 种类 人员种类 人才类别 对象类别 分类 培养类型 队伍类别 队伍类型 人员属性 名册类别',
      ),
    },
  ),
  village: text('村（社区）', 'Village', {
    max: 80,
    searched: true,
    known:
      spoken(`村社区 村 社区 村居 村（居） 所在村 所在社区 所在村（社区） 所属村（社区） 所属村社 所在村居 村（社区）名称 所属村居 居民区 行政村 所在单位 所属单位 村名
      村（居）名称 所在村（居） 居住村（社区） 隶属村 行政村名称 村委会 居委会 所在行政村 服务村（社区） 村名称 社区名称 联系村（社区） 村居名称 村（社区）单位`),
  }),
  id_no: idNumber('身份证号', 'Identity number', {
    known: spoken(
      '身份证号码 公民身份号码 身份证 证件号码 居民身份证号 居民身份证号码 居民身份证 身份证件号码 公民身份证号码 公民身份号 身份证号（18位） 证件号 身份号码',
    ),
  }),
  phone: phone('联系电话', 'Telephone', {
    known: spoken(
      '电话 手机号 手机 联系方式 手机号码 电话号码 手机电话 联系手机 本人电话 联系号码 移动电话 电话（手机） 手机联系方式 联系人电话',
    ),
  }),
  occupation: text('身份', 'Occupation', {
    max: 80,
    known:
      spoken(`职务 职业 身份类别 现任职务 村内职务 人员身份 工作岗位 政治面貌 工作职务 从事职业 担任职务 村（社区）职务 村干部职务 人员来源 现职务 群体类别 岗位 人员构成
      职业（职务） 所任职务 身份（职务） 来源`),
  }),
  selected_on: day('遴选日期', 'Selected on', {
    known: spoken(
      '遴选时间 推荐日期 选拔日期 报名日期 推荐时间 选拔时间 选定日期 确定日期 入选日期 初选日期 报名时间 申报日期 推选日期 遴选推荐日期 选聘日期',
    ),
  }),
  trained_on: day('最近培训日期', 'Trained on', {
    known:
      spoken(`培训日期 培训时间 参加培训日期 参训日期 最近一次培训日期 集中培训日期 参训时间 最近培训时间 最近一次培训时间 培训完成日期 近期培训日期 集中培训时间 参加培训时间
      结业日期 最后培训日期 年度培训日期`),
  }),
  training_hours: decimal('培训学时', 'Hours trained', {
    unit: '学时',
    known: spoken(
      '学时 累计学时 培训时长 培训课时 学习学时 累计培训学时 年度学时 课时 培训总学时 完成学时 学习时长 年培训学时 集中培训学时',
    ),
  }),
  online_study_done: yesNo('线上学习完成', 'Online study done', {
    known:
      spoken(`线上学习 网上学习 在线学习 线上学习情况 是否完成线上学习 完成线上学习 线上学习是否完成 在线学习完成情况 线上学习完成情况 学习完成情况 学习情况 是否完成学习
      网上学习完成情况 网络学习 线上课程完成 网络学习情况 是否线上学习 线上培训 线上培训完成情况 网课完成情况 网上培训 是否完成网上学习 网课 线上课程`),
    yes: spoken('已学完 学完 已学习 全部学完 学习完成 已学 完成学习 已结课 结课 已完成学习'),
    no: ['未学完', '学习中', '未学习', '未学', '正在学习', '未完成学习', '未结课', '进行中'],
  }),
  exam_on: day('考核日期', 'Examined on', {
    known: spoken(
      '考核时间 考试日期 考试时间 测试日期 测试时间 测评日期 测评时间 考核测试日期 考试考核日期 结业考试日期 考核认定日期',
    ),
  }),
  exam_passed: yesNo('考核通过', 'Passed', {
    known:
      spoken(`考核 考试 考核结果 考核情况 考试结果 考试情况 是否通过考核 考核是否通过 是否考核合格 考核是否合格 考核合格 考试是否合格 考试是否通过 是否通过 是否合格 考试通过
      测试结果 考核结论 考试成绩是否合格 测试是否合格 考试结果（合格/不合格） 考评结果 测试合格 培训考核结果 合格情况 结业考核 是否及格 培训考核`),
    yes: spoken('及格 考核合格 考试合格 优秀 良好 达标 已通过 考核通过 合格通过 已合格 测试合格'),
    no: ['不及格', '未达标', '缺考', '未考', '考核不合格', '未合格', '未考核', '不通过', '未参加', '待补考'],
  }),
  certificate_no: text('证书编号', 'Certificate number', {
    max: 60,
    searched: true,
    known:
      spoken(`证书号 证号 证件编号 法律明白人证号 徽章编号 证书号码 编号 证书（编号） 证书编码 法律明白人编号 上岗证号 聘书编号 证件号码编号 证章编号 徽章号 上岗证编号
      结业证书编号 工作证号 证书证号 徽章（证书）编号`),
  }),
  appointed_on: day('聘任日期', 'Appointed on', {
    known:
      spoken(`聘任时间 在册日期 入册日期 认定日期 认定时间 确认日期 登记日期 登记时间 上岗日期 颁证日期 发证日期 任命日期 命名日期 培育日期 培养日期 聘用日期 入库日期
      加入日期 在册时间 颁证时间 发证时间 上岗时间 聘用时间 任命时间 入册时间 入库时间 确认时间 命名时间 培育时间 授证日期 选任时间 任职日期 聘书日期 挂牌日期`),
  }),
  left_on: day('退出日期', 'Left on', {
    known:
      spoken(`退出时间 离任日期 退册日期 解聘日期 离岗日期 取消日期 注销日期 调整日期 离任时间 退册时间 调出日期 离岗时间 注销时间 解聘时间 取消时间 退出名册日期 调整时间
      免去日期`),
  }),
  left_reason: text('退出原因', 'Why left', {
    max: 200,
    known: spoken(
      '离任原因 取消原因 退出理由 注销原因 解聘原因 调整原因 离岗原因 退出情况说明 退册原因 不再担任原因 离任理由 出册原因',
    ),
  }),
  ...everyEntry,
})

/** What was done for the neighbours, and for how many of them. */
export const services = definePart(
  '服务记录',
  'Services',
  defineFields({
    served_on: day('服务日期', 'Served on', {
      required: true,
      known: spoken(
        '服务时间 日期 活动日期 开展日期 开展时间 活动时间 时间 服务开展日期 参与日期 办理日期 调解日期',
      ),
    }),
    kind: choice(
      '服务类型',
      'Kind',
      {
        publicity: [
          '宣传',
          'Publicity',
          ...spoken(
            '法治宣传 普法宣传 宣讲 法律宣传 普法 法律法规宣传 普法活动 政策宣传 宣传法律 普法宣讲 法律知识宣传 参与普法 宣传普法 政策法规宣传 宣传教育',
          ),
        ],
        mediation: [
          '调解',
          'Mediation',
          ...spoken(`矛盾调解 纠纷调解 参与调解 化解矛盾纠纷 矛盾纠纷调解 化解矛盾 参与矛盾调解 调处纠纷 调解纠纷 参与纠纷调解 纠纷化解 矛盾纠纷化解 化解纠纷 调处 矛盾化解
          纠纷排查化解 矛盾纠纷排查 协助调解`),
        ],
        guidance: [
          '引导',
          'Guidance',
          ...spoken(`法律服务引导 引导法律服务 法律咨询 咨询引导 协助法律援助 咨询 法律服务 引导法律援助 法律援助引导 引导群众 引导依法维权 代办服务 帮办代办 引导申请法律援助
          解答咨询 法援引导 帮办 法律帮助 法律援助 代写文书`),
        ],
        opinion: [
          '收集社情民意',
          'Opinions gathered',
          ...spoken(
            '社情民意 信息收集 意见收集 民意收集 收集民意 收集信息 信息上报 收集意见 社情民意收集 民情收集 信息员 反映民意 信息报送 社情信息 信息反馈',
          ),
        ],
        rules: [
          '参与村民自治',
          'Self-government',
          ...spoken(`修订村规民约 参与治理 法治实践 村民自治 基层治理 参与基层治理 参与村规民约修订 参与村级事务 村规民约 社会治理 参与自治 参与法治实践 村务监督 参与社会治理
          参与村务 民主议事 村级事务`),
        ],
      },
      {
        required: true,
        known: spoken(
          '类型 服务类别 服务内容类别 类别 服务方式 服务形式 服务项目 履职类型 活动类别 事项类别 作用类型 履职类别 服务种类 活动类型',
        ),
      },
    ),
    matter: text('服务内容', 'Matter', {
      max: 500,
      known: spoken(
        '内容 事项 服务事项 服务情况 服务内容简述 具体内容 服务事由 履职内容 主要内容 活动内容 工作内容 服务事项内容 具体事项',
      ),
    }),
    persons: integer('服务人数', 'Persons', {
      unit: '人次',
      known: spoken(
        '服务人次 人数 受益人数 人次 惠及人数 服务群众 服务群众数 服务群众人数 参与人数 涉及人数 受益群众 惠及群众 受益人次 服务对象人数',
      ),
    }),
  }),
)
