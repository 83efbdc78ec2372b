/**
 * How the page looks. On paper it keeps the measures of GB/T 9704 (156 mm, 22 lines of 28 characters, page numbers
 * outside); on a screen the same column simply narrows.
 */

/** Quotation marks and dashes must stay in the Chinese face, so only letters and digits are taken from the Latin one. */
const faces = `
@font-face { font-family: Latin; src: local("Times New Roman"), local("Liberation Serif"); unicode-range: U+20-7E }
:root {
  --fang-song: Latin, 仿宋_GB2312, 仿宋, FangSong, STFangsong, "Zhuque Fangsong", "Noto Serif CJK SC", serif;
  --kai: Latin, 楷体_GB2312, 楷体, KaiTi, STKaiti, "LXGW WenKai", "Noto Serif CJK SC", serif;
  --hei: Latin, 黑体, SimHei, "Noto Sans CJK SC", sans-serif;
  --song: Latin, 方正小标宋简体, 方正小标宋_GBK, "Noto Serif CJK SC", serif;
  --line: 28.95pt;
}`

const text = `
* { box-sizing: border-box; margin: 0; padding: 0 }
body { font: 16pt/var(--line) var(--fang-song); letter-spacing: -0.25pt; color: #000; background: #fff;
  text-spacing-trim: space-all; text-autospace: no-autospace; line-break: strict; orphans: 1; widows: 1 }
main { max-width: 156.05mm; margin: 37mm auto 35mm; overflow-wrap: anywhere }
p { text-align: justify; text-indent: 2em }
h1 { font: 22pt/33pt var(--song); letter-spacing: 0; text-align: center; margin-bottom: var(--line); text-wrap: balance }
h2, h3, h4, h5 { font-size: 16pt; font-weight: normal; line-height: var(--line); text-indent: 2em; break-after: avoid }
h2, .lead1 { font-family: var(--hei) }
h3, .lead2, .signatory { font-family: var(--kai) }
h4, h5, .lead3, .lead4 { font-family: var(--fang-song) }
.addressee, .number, .mark, .attachment-number, footer p, .signature p { text-indent: 0 }
.figure { color: inherit; text-decoration: underline dotted 1px; text-underline-offset: 0.3em }
.figure:focus-visible { outline: 2px solid #0b57d0; outline-offset: 2px }`

const frame = `
header { letter-spacing: 0; border-bottom: 1.5pt solid #f00; padding-bottom: 1.1mm; margin-bottom: calc(2 * var(--line)) }
.mark { font: var(--mark)/1.2 var(--song); color: #f00; padding-top: 34mm; margin-bottom: calc(2 * var(--line));
  display: flex; justify-content: center; align-items: center }
.mark.joint { gap: 0.5em }
.names { display: flex; flex-direction: column }
.names span { text-align: justify; text-align-last: justify }
.word { white-space: nowrap }
.number { display: flex; justify-content: space-between; align-items: flex-end; gap: 1em; padding: 0 1em }
.number span { white-space: nowrap }
.signed { display: flex; align-items: flex-start }
.signatory { display: grid; grid-template-columns: auto auto; column-gap: 1em }
.number.alone { justify-content: center }
.attachment-list { margin-top: var(--line) }
.attachment-list p { text-indent: 0; padding-left: 5.75em }
.attachment-list p:first-child { text-indent: -3.75em }
.attachment-list p:not(:first-child) { text-indent: -0.75em }
.signature { letter-spacing: 0; width: fit-content; margin: var(--line) 2em 0 auto; break-inside: avoid; break-before: avoid }
.signature p { text-align: right }
.signature .date { text-align: left; padding-left: 2em }
.signature.sealed { width: auto; margin: calc(2 * var(--line)) 0 0 }
.seats { position: relative; height: var(--line) }
.seats + .seats { margin-top: calc(4 * var(--line)) }
.seats span { position: absolute; right: var(--center); transform: translateX(50%); white-space: nowrap }
.signature.sealed .date { text-align: right; padding: 0 var(--date) 0 0 }
.attachment { break-before: page; margin-top: var(--line) }
.attachment-number { font-family: var(--hei); margin-bottom: var(--line) }
footer { font-size: 14pt; letter-spacing: 0; margin-top: var(--line); border: solid #000; border-width: 1pt 0; break-inside: avoid }
footer p { padding: 0 1em }
footer .copies { padding-left: 4em; text-indent: -3em }
footer .copies + .printer { border-top: 0.75pt solid #000 }
.printer { display: flex; justify-content: space-between }`

const media = `
@media screen and (max-width: 170mm) {
  body { font-size: 1.05rem; line-height: 1.8; letter-spacing: 0 }
  main { margin: 1.5rem 1rem }
  h1 { font-size: 1.25rem; line-height: 1.5 }
  h2, h3, h4, h5 { font-size: inherit; line-height: inherit }
  .mark { padding-top: 0; margin-bottom: 1rem; gap: 0; font-size: min(var(--mark), calc((100vw - 2rem) / var(--characters))) }
  .mark .names span { white-space: nowrap }
  .signature.sealed { margin-top: 1.5rem } .signature.sealed .date { padding-right: 0 }
  .seats, .seats + .seats { height: auto; margin: 0 } .seats span { display: block; position: static; transform: none }
  header { margin-bottom: 1.5rem } .number { flex-wrap: wrap; padding: 0 }
}
@media print {
  main { margin: 0 }
  .attachment { margin-top: 0 }
  .figure { text-decoration: none }
}
@page { size: A4; margin: 37mm 26mm 35mm 28mm }
@page :right { @bottom-right { content: "— " counter(page) " —"; font: 14pt SimSun, 宋体, "Noto Serif CJK SC", serif;
  vertical-align: top; padding: 4mm 16pt 0 0 } }
@page :left { @bottom-left { content: "— " counter(page) " —"; font: 14pt SimSun, 宋体, "Noto Serif CJK SC", serif;
  vertical-align: top; padding: 4mm 0 0 16pt } }`

export const pageStyle = `${faces}${text}${frame}${media}`
