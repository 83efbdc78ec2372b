/** The texts of the screen. Chinese is the text of record; English has the same keys, or it does not compile. */
import type { zh } from './zh.ts'

export type Texts = typeof zh
