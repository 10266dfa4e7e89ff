import { languages } from '../../../core/words.ts'
import { ask, weightOf } from '../../journeys/weigh.ts'
import { openHouse } from '../house.ts'
import type { Measure, Part } from '../measure.ts'
import { demonstration } from '../world.ts'

const [first, whole] = [14 * 1024, 60 * 1024]
/** What has to fit into what a server may send before it hears back; the pages of the register only within the larger bound. */
const small = ['', '/ask', '/answer', '/sign-in']
const larger = ['/programmes', '/organisations', '/figures']

/** What a first visit to each public page costs over the wire: the page and its stylesheets, packed, the largest of five languages. */
export const pages: Part = {
  name: 'pages', says: 'bytes of the first answer of each public page with its stylesheets, packed, the largest of five languages',
  async run() {
    const house = await openHouse(demonstration)
    try {
      const measures: Measure[] = []
      for (const [path, aim] of [...small.map((one) => [one, first] as const), ...await askOne(house.url), ...larger.map((one) => [one, whole] as const)]) {
        const weights = await Promise.all(languages.map(async (language) => ({ language, ...await weightOf(`${house.url}/${language}${path}`) })))
        const heaviest = weights.toSorted((a, b) => b.all - a.all)[0]
        if (heaviest) measures.push({ what: `/${heaviest.language}${path.replace(/[0-9a-f-]{36}/, ':organisation')}`, value: heaviest.all, unit: 'bytes', aim, note: `page ${heaviest.page}, stylesheets ${heaviest.look}` })
      }
      return measures
    } finally {
      await house.close()
    }
  },
}

/** The form itself, at the first organisation that takes questions. */
async function askOne(url: string): Promise<readonly (readonly [string, number])[]> {
  const link = /\/ru(\/ask\/[0-9a-f-]{36})/.exec((await ask(`${url}/ru/ask`)).bytes.toString())?.[1]
  return link ? [[link, first]] : []
}
