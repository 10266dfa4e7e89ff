import { sql } from 'kysely'
import { assistanceKinds } from '../../cases/index.ts'
import { indicator, personOfCase } from './indicator.ts'

/** How many people were helped, and with what? Counted by the day on which help was given; who was given several kinds stands in each of them, once. */
export const helped = indicator({
  name: 'helped', population: 'people helped', once: false, everybody: true, sensitive: true,
  rows: { name: 'help', values: assistanceKinds },
  from: ({ organisation, firstDay, lastDay }) => sql`
    select ${personOfCase} as who, a.kind as "row", null::text as "column"
      from assistance a join "case" c on c.organisation = a.organisation and c.id = a."case"
     where a.organisation = ${organisation} and a.on_day between ${firstDay} and ${lastDay}`,
})
