import { fold, lawOf, readFile, Told, versionsOf, type File } from '../../../domains/procedures/index.ts'
import { median, type Part } from '../measure.ts'
import { byHand } from '../swiss.ts'

const [swiss] = versionsOf('switzerland-russia')
const turns = 9
const rounds = 20

/** Files of twelve events each, no two on the same days, as they come out of rows: every step with all that it needs. */
function told(count: number): readonly Told[] {
  const steps: readonly (readonly [step: string, after: number, ...needs: string[]])[] = [
    ['establish-irregular-stay', 2], ['request-transit', 1, 'transit form'], ['reply-to-transit', 1], ['submit', 7, 'application form', 'evidence', 'safeguards checklist'], ['confirm-receipt', 4],
    ['begin-medical-hold', 6, 'medical opinion'], ['end-medical-hold', 11, 'medical opinion'], ['extend', 2, 'reasons'], ['accept', 9, 'written reply'],
    ['begin-protection-hold', 5], ['end-protection-hold', 30, 'decision'], ['announce-transfer', 3, 'transfer notice'],
  ]
  return Array.from({ length: count }, (_, at) => {
    const opened = Temporal.PlainDate.from('2024-01-01').add({ days: at % 700 })
    let day = opened
    const happened = steps.map(([step, after, ...needs], place) => {
      day = day.add({ days: after + ((at >> place) & 1) })
      return { step, on: day.toString(), with: needs, ...(step === 'announce-transfer' && { 'transfer day': day.add({ days: 10 }).toString() }) }
    })
    return Told.parse({ procedure: 'switzerland-russia', opened: opened.toString(), happened, today: day.add({ days: at % 200 }).toString() })
  })
}

/** Files a second of some work, on this one core: the median of turns that alternate. */
export const procedures: Part = {
  name: 'procedures', says: 'where files of twelve events stand: the fold of a law that is data, beside one law written out by hand, by turns',
  async run() {
    if (swiss === undefined) throw new Error('the law is gone')
    const law = lawOf(swiss)
    const all = told(2000)
    const files: readonly File[] = all.map((one) => readFile(law, one).file)
    const steps = Object.fromEntries(law.steps.map(({ name }, at) => [name, at]))
    const refused = files.filter((file) => 'refused' in fold(law, file) || byHand(steps, file).refused !== undefined).length
    if (refused > 0 || files.some((file) => file.happened.length !== 12)) throw new Error(`${refused} files do not stand`)
    const different = files.filter((file) => {
      const [one, two] = [fold(law, file), byHand(steps, file)]
      return 'refused' in one || law.stages[one.stage] !== two.stage || one.clocks[law.clockNamed.get('transfer') ?? 0]?.due !== two.transfer?.due || one.clocks[law.clockNamed.get('reply') ?? 0]?.due !== two.reply?.due
    }).length
    if (different > 0) throw new Error(`${different} files stand elsewhere by hand`)
    let sink = 0
    const rate = (work: (file: File) => number) => {
      const began = performance.now()
      for (let round = 0; round < rounds; round++) for (const file of files) sink += work(file)
      return (files.length * rounds) / ((performance.now() - began) / 1000)
    }
    const asData = (file: File) => ('refused' in fold(law, file) ? 1 : 0)
    const written = (file: File) => byHand(steps, file).holds
    const rates: { data: number; hand: number }[] = []
    for (let turn = 0; turn < turns; turn++) rates.push({ data: rate(asData), hand: rate(written) })
    const began = performance.now()
    for (const one of all) sink += readFile(law, one).file.happened.length
    const reading = all.length / ((performance.now() - began) / 1000)
    const data = median(rates.map((one) => one.data))
    const hand = median(rates.map((one) => one.hand))
    return [
      { what: 'files of 12 events folded a second, one core', value: data, unit: '/s', aim: 300_000, least: true, note: `${files.length} different files, ${law.steps.length} steps, ${law.clocks.length} clocks in the law` },
      { what: 'one law written out by hand, over the same files', value: hand, unit: '/s' },
      { what: 'time of the fold, of the one by hand', value: hand / data, unit: 'x', aim: 3, note: `both give the same stages and days; sum ${sink}` },
      { what: 'files read from names and ISO days before the fold', value: reading, unit: '/s', note: 'once for each file, at the door' },
    ]
  },
}
