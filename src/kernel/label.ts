/** Words in the two languages of the product. Chinese is the text of record; English stands beside it. */
export interface Label {
  zh: string
  en: string
}

export type Language = keyof Label

/** A word of a closed list: Chinese, English, then the other words that offices write for it. */
export type Word = readonly [zh: string, en: string, ...known: string[]]

export const labelOf = ([zh, en]: Word): Label => ({ zh, en })

/** Words that stand side by side, blanks between them: the other ways in which offices write one thing. */
export const spoken = (words: string): readonly string[] => words.trim().split(/\s+/)
