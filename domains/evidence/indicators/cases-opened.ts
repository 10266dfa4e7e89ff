import { sql } from 'kysely'
import { waysCame } from '../lists.ts'
import { indicator, personOfCase } from './indicator.ts'

/** For how many people was a case opened, and how did they come: they asked, they were met, or they were referred? The first case of the period counts. */
export const casesOpened = indicator({
  name: 'cases-opened', population: 'people with a new case', once: true, everybody: true, sensitive: false,
  rows: { name: 'came', values: waysCame },
  from: ({ organisation, from, until }) => sql`
    select distinct on (${personOfCase}) ${personOfCase} as who, null::text as "column",
           case when c.parcel is not null then 'referred' when c.request is not null then 'asked' else 'met' end as "row"
      from "case" c where c.organisation = ${organisation} and c.opened_at >= ${from} and c.opened_at < ${until}
     order by ${personOfCase}, c.opened_at, c.id`,
})
