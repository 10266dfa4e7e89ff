import { officeOf } from '../../core/office.ts'
import { read } from '../../core/operation.ts'
import { ourToday } from '../../core/time.ts'
import { GapsOfLaw } from './gaps/law-gaps.ts'
import { AskedPeriod, periodOf } from './gaps/period.ts'
import { standsAt } from './gaps/stand.ts'
import { walkFiles } from './gaps/walk.ts'

/**
 * Where practice and law part, from the files of our organisation that were opened in a period (a year until today, where nothing is said): for each law the time
 * in each stage and of each clock in the law's own unit, how many limits were kept, where files wait now, which paths were taken and what in them the law does not
 * let happen. Exact, for those who supervise; names nobody and opens nothing that is sealed. Files are read a thousand at a time.
 */
export const gaps = read({
  name: 'procedures/gaps',
  does: 'Compare the files with their laws: times, limits, paths',
  who: ['supervisor', 'monitor'],
  input: AskedPeriod,

  async run(asked, context) {
    const today = ourToday(context)
    const period = periodOf(asked, today)
    const laws = new Map<string, GapsOfLaw>()
    for await (const files of walkFiles(context, period)) {
      for (const file of files) {
        const { procedure, law: version } = file.row
        const law = laws.get(`${procedure} ${version}`) ?? new GapsOfLaw({ procedure, version })
        laws.set(`${procedure} ${version}`, law)
        law.add(standsAt(file, context.now), file.row.opened_on)
      }
    }
    const found = [...laws.values()].map((law) => law.result())
    return { office: officeOf(context), today, from: period.from, to: period.to, laws: found.toSorted((a, b) => b.files - a.files) }
  },
})
