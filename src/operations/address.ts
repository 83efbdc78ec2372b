/** The address of an entry names its county, so that reading it goes to one place: `500235-0199…`. */
import { Refused } from './refusal.ts'

export const addressOf = ({ county, id }: { county: string; id: string }): string => `${county}-${id}`

export function parseAddress(address: string): { county: string; id: string } {
  const match = /^(\d{6})-([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/.exec(address)
  if (!match) throw new Refused('not_found')
  return { county: match[1]!, id: match[2]! }
}
