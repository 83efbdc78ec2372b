/**
 * The faces an official document is set in. The file names the official faces, which the offices have installed, and
 * says in its font table which face to take where one is missing; no font is ever shipped with it.
 */

export type Face = 'song' | 'fangSong' | 'kai' | 'hei' | 'plainSong'

export const faces: Record<Face, { name: string; instead: string; panose: string; family: string }> = {
  song: { name: '方正小标宋简体', instead: '方正小标宋_GBK', panose: '02010601030101010101', family: 'auto' },
  fangSong: { name: '仿宋_GB2312', instead: '仿宋', panose: '02010609030101010101', family: 'modern' },
  kai: { name: '楷体_GB2312', instead: '楷体', panose: '02010609030101010101', family: 'modern' },
  hei: { name: '黑体', instead: 'SimHei', panose: '02010609060101010101', family: 'modern' },
  plainSong: { name: '宋体', instead: 'SimSun', panose: '02010600030101010101', family: 'auto' },
}

/** Letters and digits of running text; the standard leaves them open, and offices prefer this face. */
export const latinFace = 'Times New Roman'

/** All four slots, or the Chinese falls back to the program's own default face. */
export function fontsXml(face: Face): string {
  const { name } = faces[face]
  const latin = face === 'plainSong' ? name : latinFace
  return `<w:rFonts w:hint="eastAsia" w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${name}" w:cs="${latin}"/>`
}

export function fontTableXml(): string {
  const chinese = Object.values(faces).map(
    ({ name, instead, panose, family }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:panose1 w:val="${panose}"/>` +
      `<w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="${family === 'modern' ? 'fixed' : 'variable'}"/></w:font>`,
  )
  const latin =
    `<w:font w:name="${latinFace}"><w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/>` +
    '<w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>'
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `${chinese.join('')}${latin}</w:fonts>`
  )
}
