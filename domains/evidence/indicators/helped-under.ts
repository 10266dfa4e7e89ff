import { sql } from 'kysely'
import { otherProgrammes } from '../lists.ts'
import { indicator, personOfCase } from './indicator.ts'

/**
 * Under which programme were they helped? Who was helped under several stands in each of them, once. Programmes that are not public
 * are taken together. This is what a programme shows as its result: nobody types it in.
 */
export const helpedUnder = indicator({
  name: 'helped-under', population: 'people helped', once: false, everybody: true, sensitive: false,
  rows: { name: 'programme', values: 'programmes' },
  from: ({ organisation, firstDay, lastDay, programmes }) => sql`
    select ${personOfCase} as who, case when p.code = any (${programmes}::text[]) then p.code else ${otherProgrammes} end as "row", null::text as "column"
      from assistance a join "case" c on c.organisation = a.organisation and c.id = a."case"
      left join programme p on p.id = a.programme
     where a.organisation = ${organisation} and a.on_day between ${firstDay} and ${lastDay}`,
})
