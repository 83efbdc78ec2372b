/** A report says whose it is, to whom it goes, who signs and when; what the web page put around it is taken off. */
import { addresseeOf, leftovers, publishedOn, signedOn, signersOf, titleOf } from '../document.ts'
import { paragraphs, places } from '../passages.ts'
import type { Rule } from '../rule.ts'

const unitInTitle =
  /人民政府|办事处|委员会|街道|镇|乡|县|区|市|州|盟|旗|省|局|委|院|厅|办公室|中心|大队|街(?=关于)/

export const formalElements: Rule = {
  id: 'formal-elements',
  zh: '标题、主送、署名和日期',
  en: 'Title, addressee, signature and day',
  basis: 'GB/T 9704—2012《党政机关公文格式》；党政机关公文处理工作条例第九条',
  *check(report) {
    const { text, year } = report
    const title = titleOf(text)
    if (!title || year === null || text.length < 600) return
    const signed = signedOn(text)
    const signers = signersOf(text)
    const lacks = [
      ...(unitInTitle.test(title.text.replace(/法治政府.*$/s, '')) || signers.length > 0 ? [] : ['发文机关']),
      ...(addresseeOf(text) ? [] : ['主送机关']),
      ...(signers.length > 0 ? [] : ['署名']),
      ...(signed ? [] : ['成文日期']),
    ]
    if (lacks.length > 0) {
      yield {
        start: title.start,
        end: title.end,
        severity: lacks.includes('发文机关') ? 'warning' : 'question',
        found: `没有${lacks.join('、')}`,
        expected: '标题、主送机关、署名、成文日期',
        message: {
          zh: `没有${lacks.join('、')}。网上公开版可以不写主送机关，署名和日期应当保留。`,
          en: `Not there: ${lacks.join('、')}.`,
        },
      }
    }
    const published = publishedOn(text)
    if (published && !signed) {
      yield {
        start: published.start,
        end: published.end,
        severity: 'question',
        found: published.text,
        expected: '成文日期',
        message: { zh: '全文只有网页的日期，没有成文日期。', en: 'The only date is that of the web page.' },
      }
    }
    for (const { start, end, text: found } of leftovers(text)) {
      yield {
        start,
        end,
        severity: 'warning',
        found,
        expected: '删去',
        message: { zh: '这是网页上的文字，不属于报告。', en: 'Words of the web page, not of the report.' },
      }
    }
    yield* titleTwice(text, title)
    yield* partyAlone(text, signers)
  },
  examples: {
    fires: [
      `2022年度法治政府建设工作报告\n${'2022年，全县坚持依法行政，健全制度机制，提升干部法治素养，各项工作平稳有序推进。\n'.repeat(18)}`,
      `某镇2022年度法治政府建设工作报告\n县人民政府：\n${'2022年，全镇坚持依法行政，健全制度机制，提升干部法治素养，各项工作平稳有序推进。\n'.repeat(18)}某镇人民政府\n2023年1月31日\n扫一扫在手机打开当前页`,
    ],
    silent: [
      `某镇2022年度法治政府建设工作报告\n县人民政府：\n${'2022年，全镇坚持依法行政，健全制度机制，提升干部法治素养，各项工作平稳有序推进。\n'.repeat(18)}某镇人民政府\n2023年1月31日`,
    ],
  },
}

function* titleTwice(text: string, title: { start: number; end: number; text: string }) {
  const plain = (words: string) => words.replace(/\s/g, '')
  const again = [
    ...places(
      text,
      new RegExp(
        [...plain(title.text)].map((sign) => sign.replace(/[()[\]{}.*+?^$|\\]/g, '\\$&')).join('\\s*'),
        'dg',
      ),
      { start: title.end, end: text.length },
    ),
  ][0]
  if (
    !again ||
    paragraphs(text)
      .slice(0, 14)
      .every((line) => line.start < again.start && line.end < again.start)
  )
    return
  yield {
    start: again.start,
    end: again.end,
    severity: 'warning' as const,
    found: again.text,
    expected: '只写一次',
    also: [{ start: title.start, end: title.end }],
    message: { zh: '标题写了两次。', en: 'The title stands twice.' },
  }
}

/** A report on the government that the Party committee alone signs. */
function* partyAlone(text: string, signers: readonly { start: number; end: number; text: string }[]) {
  const [only] = signers
  if (!only || signers.length > 1 || !/^中共.*委员会/.test(only.text)) return
  const head = paragraphs(text)
    .slice(0, 3)
    .find((line) => /^中共.*文件$/.test(line.text))
  const other = head && head.text.replace(/文件$/, '') !== only.text.replace(/\s*20.*$/, '') ? head : null
  yield {
    start: only.start,
    end: only.end,
    severity: 'question' as const,
    found: only.text,
    expected: '党委（党工委）和政府（办事处）共同署名',
    also: other ? [{ start: other.start, end: other.end }] : [],
    message: {
      zh: `法治政府建设的报告只由党的机关署名${other ? '，且与文件头的名称不一致' : ''}，政府一方是否共同署名？`,
      en: 'The Party committee alone signs a report on the government.',
    },
  }
}
