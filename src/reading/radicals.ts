/**
 * Radicals that PDF files write for whole signs: ⼈ for 人, ⻋ for 车. Unicode folds most of them itself; those of the
 * supplement and those whose fold is the traditional sign are named here.
 */
const radicals =
  '⺁⺄⺆⺇⺈⺊⺋⺌⺍⺎⺏⺐⺑⺕⺗⺘⺙⺛⺜⺝⺞⺟⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺪⺫⺬⺭⺮⺰⺱⺲⺳⺴⺵⺶⺷⺸⺹⺺⺻⺼⺽⺾⺿⻀⻁⻂⻃⻄⻅⻆⻇⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻕⻖⻗⻘⻙⻚⻛⻜⻝⻞⻟⻠⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰⻲⻳⼾⾐⿉'
const signs =
  '厂乙冂几刀卜卩小小兀尣尢尢彐心手攵旡日月歹母民水水火爪爪丬牛犬王疋目示示竹纟网罒网网网羊羊羊老聿聿月臼艹艹艹虎衣西西见角角讠贝足车辶辶辶邑钅長镸长门阜阜雨青韦页风飞食食饣饣马骨鬼鱼鸟卤麦黄齐齿龙龟龟户衣黍'

export const wholeSigns = (text: string): string =>
  text.replace(/[\u2e80-\u2fdf]/g, (sign) => {
    const at = radicals.indexOf(sign)
    return at < 0 ? sign.normalize('NFKC') : signs[at]!
  })
