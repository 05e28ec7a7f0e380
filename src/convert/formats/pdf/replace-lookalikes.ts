/**
 * Fonts name some characters by another of the same shape: ⽣ for 生, ⺠ for 民, ⸺ for ——. Returns the text
 * with the characters that were set.
 */
export const replaceLookalikes = (text: string): string =>
  text
    .replace(/[\u2e3a\u2e3b\u22ef]/g, (sign) => signs[sign] ?? sign)
    .replace(/[\u2e80-\u2fdf]/g, (radical) => supplement.get(radical) ?? radical.normalize('NFKC'))

/** Dashes and dots that print joins to one sign. */
const signs: Readonly<Record<string, string>> = { '\u2e3a': '——', '\u2e3b': '———', '\u22ef': '…' }

/** Radicals for which Unicode names no character, or the traditional one. */
const supplement = new Map(
  '⺁厂 ⺄乙 ⺅亻 ⺆冂 ⺇几 ⺈刀 ⺉刂 ⺊卜 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺖忄 ⺗心 ⺘扌 ⺙攵 ⺛旡 ⺜日 ⺝月 ⺞歹 ⺟母 ⺠民 ⺡氵 ⺢氺 ⺣灬 ⺤爪 ⺥爫 ⺦丬 ⺧牛 ⺨犭 ⺩王 ⺪疋 ⺫目 ⺬示 ⺭礻 ⺮竹 ⺯糸 ⺰纟 ⺱罓 ⺲罒 ⺳网 ⺴网 ⺵羊 ⺶羊 ⺷羊 ⺸羋 ⺹耂 ⺺肀 ⺻聿 ⺼肉 ⺽臼 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇角 ⻈讠 ⻉贝 ⻊足 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏阝 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻕阜 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞食 ⻟飠 ⻠饣 ⻡首 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟 ⼾户'
    .split(' ')
    .map((pair) => {
      const [radical = '', character = ''] = [...pair]
      return [radical, character] as const
    }),
)
