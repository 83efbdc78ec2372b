/** How many offices stand behind the lists: reports name them beside the number of items. */
import { tally } from '#kernel/tally.ts'
import { filled, inPeriod, not, notAfterPeriodEnd, notByPeriodEnd } from '#kernel/where.ts'
import { itemFields, itemProcedure } from './item.ts'

export const items = tally({ fields: itemFields, procedure: itemProcedure, kind: 'item' })

/** In force on the last day of the year; one without days is in force until it is cancelled. */
export const valid = {
  valid_from: notAfterPeriodEnd,
  valid_to: notByPeriodEnd,
  or: [{ status: not('cancelled') }, { status: 'cancelled' as const, valid_to: filled }],
}

export const offices = {
  'gov_service.offices.services': items.distinct(
    '有政务服务事项的部门数',
    'Offices with services',
    '个',
    ['dept'],
    { kind: 'service', ...valid },
    { aliases: ['接入网上政务服务的部门', '进驻政务服务大厅部门', '进驻部门', '入驻单位'] },
  ),
  'gov_service.offices.licences': items.distinct(
    '有行政许可事项的部门数',
    'Offices with licences',
    '个',
    ['dept'],
    { kind: 'licence', ...valid },
    { aliases: ['行政审批单位', '行政审批部门', '行政许可部门', '审批部门'] },
  ),
  'gov_service.offices.powers': items.distinct(
    '有权责事项的部门数',
    'Offices with powers',
    '个',
    ['dept'],
    { kind: 'power', ...valid },
    { aliases: ['公布权责清单部门', '权责清单单位'] },
  ),
  'gov_service.offices.intermediaries': items.distinct(
    '有中介服务事项的部门数',
    'Offices with intermediary services',
    '个',
    ['dept'],
    { kind: 'intermediary', ...valid },
    { aliases: ['公布中介服务事项的部门'] },
  ),
  'gov_service.offices.commitment': items.distinct(
    '实行告知承诺的部门数',
    'Offices with items by commitment',
    '个',
    ['dept'],
    { commitment: true, ...valid },
    { aliases: ['实施告知承诺的部门', '实行告知承诺制的部门'] },
  ),
  'gov_service.offices.adjusted': items.distinct(
    '调整权责事项的部门数',
    'Offices whose items were adjusted',
    '个',
    ['dept'],
    { adjusted_on: inPeriod },
    { aliases: ['调整权责清单的部门', '涉及部门'] },
  ),
  'gov_service.offices.cancelled': items.distinct(
    '取消事项涉及的部门数',
    'Offices whose items were cancelled',
    '个',
    ['dept'],
    { valid_to: inPeriod, status: 'cancelled' },
    { aliases: ['取消行政权力的部门'] },
  ),
}
