/** The titles that a report cites in 《》, each held against the catalogue of titles on the last day of its year. */
import { statusOn, titled } from '#law/titles.ts'
import type { Citation } from './report.ts'

/** In the text as given, so that a title is shown as it is written. A title may hold another: 《关于贯彻〈…〉的意见》. */
const written = /《((?:[^《》]|《[^《》]*》){2,120})》/g

export function citations(text: string, year: number | null): Citation[] {
  return [...text.matchAll(written)].map(({ index, 0: found, 1: inside }) => {
    const title = inside!.replace(/\s+/g, '')
    const law = titled(title)
    return {
      start: index,
      end: index + found.length,
      title,
      law: law?.title ?? null,
      status: law && year !== null ? statusOn(law, `${year}-12-31`) : 'unknown',
    }
  })
}
