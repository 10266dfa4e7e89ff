import { sql } from 'kysely'
import { troubles as all } from '../../cases/index.ts'
import { indicator, personOfRequest } from './indicator.ts'

/**
 * What trouble did they tell of, and to which sign of forced labour (ILO, 2012) does it point? Who ticked several stands in each of them;
 * who ticked nothing is in the total alone, and so is whoever's request was taken away since.
 */
export const troubles = indicator({
  name: 'troubles', population: 'people who asked', once: false, everybody: false, sensitive: true,
  rows: { name: 'trouble', values: all },
  from: ({ organisation, from, until }) => sql`
    select ${personOfRequest} as who, t.trouble as "row", null::text as "column"
      from request r left join request_person p on p.organisation = r.organisation and p.request = r.id
      left join request_trouble t on t.organisation = r.organisation and t.request = r.id
     where r.organisation = ${organisation} and r.asked_at >= ${from} and r.asked_at < ${until}`,
})
