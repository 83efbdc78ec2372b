/** The measures of GB/T 9704-2012 in twips (1/20 pt), and the three official faces; every other docx file counts in these. */

/** The width of one character of 三号 (16 pt), the standard's unit of breadth. */
export const char = 320

/** 22 lines in 225 mm: 580 twips would leave room for 21 only. */
export const linePitch = 579

/** A4 with 37 mm above, 28 mm at the binding, and a type area of 156 by 225 mm. */
export const page = { width: 11906, height: 16838, top: 2098, bottom: 1984, left: 1587, right: 1474 }

export const typeWidth = page.width - page.left - page.right

/** From the page's lower edge to the page number, so that its dash stands 7 mm below the type area. */
export const footerDistance = 1360

/** 28 characters of 16 pt are wider than 156 mm by 5.75 pt; a quarter point less between characters lets them fit. */
export const tightening = -5

/** The mark of the issuing organ begins 35 mm below the upper edge of the type area. */
export const markTop = 1984

export const size = { title: 22, text: 16, record: 14 }

export function points(pt: number): number {
  return Math.round(pt * 20)
}
