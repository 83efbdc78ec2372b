/** The year and the unit a figure speaks of, where its words say another than the report's. */

/** 2021年1月 in its clause, 去年, 上年; the year of a title in 《》 or of a comparison is not meant. */
export function yearOf(said: string, year: number | null): number | null {
  const plain = said.replace(/《[^》]*》/g, '')
  const found = /((?:19|20)\d\d)年(?!.*(?:19|20)\d\d年)/.exec(plain)?.[1]
  if (found !== undefined) return Number(found) === year ? null : Number(found)
  if (
    year !== null &&
    /(?:去年|上年|上一年度?)(?!同期|相比|度?同期)/.test(plain.replace(/(?:较|比|与|同)(?:去|上)年/g, ''))
  )
    return year - 1
  return null
}

const bodies =
  /([一-龥]{1,12}(?:执法(?:大队|队|支队)|消防救援大队|公安局|派出所|司法局|司法所|税务局|法院|检察院|公证处|法律援助中心|审计(?:局|部门)|信访(?:局|部门|办)|常务会议|领导小组|复议应诉室|服务中心|平安办|综治中心))/

/** A body other than the unit that its clause begins with. */
export function scopeOf(said: string): string | null {
  return (
    bodies
      .exec(said.slice(0, 30))?.[1]
      ?.replace(/^(?:全年|由|向|为|在|对|经|组织|协助|其中|目前|依托)+/, '') ?? null
  )
}
