import { sql } from 'kysely'
import { answers, borders } from '../lists.ts'
import { indicator, personOfReferral } from './indicator.ts'

/** How many people were referred to another organisation, inside the country or across a border, and was it accepted? The last referral of the period counts, with the answer known on the day of counting. */
export const referred = indicator({
  name: 'referred', population: 'people referred', once: true, everybody: true, sensitive: false,
  rows: { name: 'border', values: borders },
  columns: { name: 'answer', values: answers },
  from: ({ organisation, from, until }) => sql`
    select distinct on (${personOfReferral}) ${personOfReferral} as who,
           case when there.country = here.country then 'inside the country' else 'across a border' end as "row",
           coalesce((select n.kind from referral_news n where n.organisation = r.organisation and n.referral = r.id and n.kind in ('accepted', 'declined')
             order by n.at desc limit 1), 'no answer yet') as "column"
      from referral r join organisation here on here.id = r.organisation join organisation there on there.id = r.receiver
     where r.organisation = ${organisation} and r.at >= ${from} and r.at < ${until}
     order by ${personOfReferral}, r.at desc, r.id`,
})
