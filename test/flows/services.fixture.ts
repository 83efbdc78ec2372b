/** The books of a county's year as its offices would hand them over, and the figures that must come out of them. */
const times = (many: number, row: (n: number) => string): string[] =>
  Array.from({ length: many }, (_, n) => row(n))

export const sheets: Record<string, { path: string; head: string; rows: string[] }> = {
  '政务服务事项清单.csv': {
    path: 'gov_service/item',
    head: '序号,事项编码,事项名称,事项类型,实施部门,网办深度,是否清单内,是否推行电子证照,公布日期,状态',
    rows: [
      ...times(
        1474,
        (n) =>
          `${n + 1},FW${n},第${n}项服务,${n % 2 ? '政务服务事项' : '公共服务'},某县第${n % 40}局,${n < 1371 ? '全程网办' : n % 2 ? '部分网办' : '不可网办'},是,${n % 40 < 38 ? '√' : ''},2021年12月1日,有效`,
      ),
      ...times(
        185,
        (n) => `${n + 1},XK${n},第${n}项许可,行政许可,某县第${n % 9}局,部分网办,是,,2022-03-01,已公布`,
      ),
      ...times(215, (n) => `${n + 1},XF${n},第${n}项权限,下放赋权,某县某局,,,,2022/5/1,已公布`),
      '1,XK900,一项已取消的许可,行政许可,某县某局,,是,,2019-01-01,已取消',
      '2,XK901,一项清单外的许可,行政许可,某县某局,,否,,2019-01-01,已公布',
    ],
  },
  '许可及登记办件台账2022.csv': {
    path: 'gov_service/case',
    head: '办件编号,事项编码,办理事项,事项类型,办理部门,申请人,受理日期,办结日期,办理结果,专项工作,证照编号',
    rows: [
      ...times(
        623,
        (n) => `BJ${n},XK${n % 185},某项许可,行政许可,某局,王某某,2022-03-01,2022-03-10,准予许可,,X${n}`,
      ),
      ...times(
        597,
        (n) =>
          `BD${n},FW1,不动产登记,政务服务,自然资源局,李某某,2022-06-01,2022-06-20,办结,化解历史遗留登记难,某房权第${n}号`,
      ),
      'BJ9001,XK1,某项许可,行政许可,某局,王某某,2021-12-20,2021-12-30,准予,,X9001',
    ],
  },
  '公共法律服务台账.csv': {
    path: 'legal_service',
    head: '服务类型,案件类型,事由,服务对象,服务站点,人次,申请日期,受理日期,服务日期,状态',
    rows: [
      ...times(11, (n) => `法律援助,刑事,案${n},张某某,法律援助中心,1,2022-02-01,2022-02-03,,已办结`),
      ...times(12, (n) => `法律援助,民事诉讼,案${n},张某某,法律援助中心,1,2022-04-01,2022-04-03,,已办结`),
      ...times(80, (n) => `咨询预约公证,,公证${n},李某某,公证处,1,,,2022-05-05,已完成`),
      ...times(101, (n) => `法律咨询,民事,咨询${n},王某某,公共法律服务中心,2,,,2022年7月1日,已解答`),
      ...times(50, (n) => `值班律师,认罪认罚,帮助${n},赵某某,看守所,1,,,2022.8.1,办结`),
      ...times(52, (n) => `代写法律文书,民事,文书${n},钱某某,法律援助中心,1,,,2022-09-01,办结`),
      ...times(201, (n) => `接待来访,,来访${n},孙某某,公共法律服务中心,3,,,2022-10-01,办结`),
    ],
  },
  '经费装备台账2022.csv': {
    path: 'resource',
    head: '类别,名称,数量,单位,金额（万元）,用途,批复日期,支出日期,购置日期,受配单位,使用单位,状态',
    rows: [
      '经费,数字政府一期,,,326.43,数字政府建设,2022-03-01,2022-11-01,,,,已支出',
      '经费,复议应诉办公经费,,,15,行政复议,2022-04-01,,,,行政复议应诉室,已下达',
      '场所,复议应诉办公场所,150,平方米,,行政复议,,,2022-04-20,,行政复议应诉室,在用',
      '服装,制式执法服装,28,套,,行政执法,,,2022-06-01,综合行政执法队,,已配发',
      '经费,应急装备资金,,,278.5,应急装备,2022-05-01,,,,,到位',
      ...times(19, (n) => `装备,卫星电话,${n === 0 ? 4 : 2},部,,应急装备,,,2022-08-01,第${n}镇,,在用`),
      ...times(6, (n) => `装备,卫星电话,3,部,,应急装备,,,2022-08-01,某县第${n}局,,在用`),
      ...['便携式卫星站,1', '三维建模图形工作站,1', '摄像机,2'].map(
        (goods) => `装备,${goods},台,,应急装备,,,2022-08-02,县消防救援大队,,在用`,
      ),
      '装备,越野型摩托车,2,辆,,应急装备,,,2022-08-02,县消防救援大队,,在用',
      '装备,通讯保障车,1,辆,,应急装备,,,2022-08-02,县消防救援大队,,在用',
      '装备,指挥终端,2,套,,应急装备,,,2022-08-02,县消防救援大队,,在用',
      '装备,北斗有源终端,2,部,,应急装备,,,2022-08-02,县消防救援大队,,在用',
      '装备,4G单兵,2,部,,应急装备,,,2022-08-02,县消防救援大队,,在用',
      '装备,卫星电话,1,部,,应急装备,,,2022-08-03,县消防救援大队,,在用',
      '装备,三维建模无人机,1,架,,应急装备,,,2022-08-02,县消防救援大队,,在用',
    ],
  },
  '部门数据报送表2022.csv': {
    path: 'dept_return',
    head: '指标名称,报送部门,期间起,期间止,本期数,上年同期,分子,分母,计量单位,核实人,核实日期,状态',
    rows: [
      '政务数据资源挂载率,大数据局,2022-01-01,2022-12-31,100,,980,980,%,李某某,2023-01-04,已核实',
      '行政村电子政务外网覆盖率,大数据局,2022-01-01,2022-12-31,100,,208,208,%,李某某,2023-01-04,已核实',
      ...times(
        12,
        (n) =>
          `减税降费、留抵退税,税务局,2022年${n + 1}月,2022年${n + 1}月,${n === 0 ? 1089 : 500},,,,万元,李某某,2023-01-04,已核实`,
      ),
      '“信易贷”发放金额,发改局,2022-01-01,2022-12-31,"15,000,000",,,,元,李某某,2023-01-04,锁定',
      '智慧停车收费,城管局,2022-01-01,2022-12-31,4.7,10,,,元/次,李某某,2023-01-04,已核实',
      ...times(
        6,
        (n) =>
          `侦破电信诈骗案件数,公安局,2022年${2 * n + 1}月,2022年${2 * n + 2}月,5,,,,起,李某某,2023-01-04,已核实`,
      ),
      '电信诈骗挽损金额,公安局,2022-01-01,2022-12-31,71.2,,,,万元,李某某,2023-01-04,已核实',
      '破获经济犯罪案件数,公安局,2022-01-01,2022-12-31,12,,,,起,李某某,2023-01-04,已核实',
      '经济犯罪追缴挽损金额,公安局,2022-01-01,2022-12-31,72.85,,,,万元,李某某,2023-01-04,已核实',
      '协助清收金额,公安局,2022-01-01,2022-12-31,1363.8,,,,万元,李某某,2023-01-04,已核实',
      '协助清收金额,公安局,2022-01-01,2022-12-31,999,,,,万元,,,已报',
    ],
  },
}

export const expected: Record<string, number> = {
  'gov_service.items.count': 1474,
  'gov_service.licences.listed': 185,
  'gov_service.full_online_rate': (1371 / 1474) * 100,
  'gov_service.ecert.departments': 38,
  'gov_service.delegated_powers.count': 215,
  'gov_service.licence_cases.handled': 623,
  'gov_service.real_estate_certs.issued': 597,
  'legal_service.notary.appointments': 80,
  'legal_service.consultations': 202,
  'legal_aid.cases.handled': 23,
  'legal_aid.cases.criminal': 11,
  'legal_aid.cases.civil': 12,
  'legal_aid.duty_lawyer.plea_cases': 50,
  'legal_aid.documents.drafted': 52,
  'legal_service.visitors': 603,
  'digital_gov.investment': 326.43,
  'reconsideration.office.budget': 15,
  'reconsideration.office.floor_area': 150,
  'resource.uniforms.issued': 28,
  'resource.emergency.funds': 278.5,
  'resource.recipients.townships': 19,
  'resource.recipients.departments': 6,
  'resource.satellite_phones.bought': 58,
  'resource.rescue.station_workstation_camera': 4,
  'resource.rescue.vehicles': 3,
  'resource.rescue.command_terminals': 2,
  'resource.rescue.field_terminals': 5,
  'resource.rescue.drones': 1,
  'digital_gov.data_mount_rate': 100,
  'digital_gov.extranet_village_coverage': 100,
  'business_env.tax_relief.amount': 6589,
  'business_env.credit_loans.amount': 1500,
  'parking.smart_fee.change': -53,
  'crime.telecom_fraud.solved': 30,
  'crime.telecom_fraud.recovered': 71.2,
  'crime.economic.solved': 12,
  'crime.economic.recovered': 72.85,
  'crime.economic.assisted_recovery': 1363.8,
}
