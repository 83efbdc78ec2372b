/** An indicator of the catalogue by its id; an unknown one is refused with those that are near. */
import type { Indicator } from '#kernel/tally.ts'
import type { Product } from './product.ts'
import { Refused } from './refusal.ts'

export function indicatorOf(product: Product, id: string): Indicator {
  const indicator = product.catalogue.indicators.get(id)
  if (indicator) return indicator
  const near = [...product.catalogue.indicators.keys()]
    .filter((each) => each.startsWith(id.split('.')[0] ?? id))
    .slice(0, 8)
  throw new Refused('not_found', {
    zh: `没有指标 ${id}。${near.length > 0 ? `相近的有：${near.join('、')}。` : '全部指标见 mingfa figures。'}`,
    en: `There is no indicator ${id}.`,
  })
}
