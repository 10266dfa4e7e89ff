import { sql } from 'kysely'
import { languages } from '../../../core/words.ts'
import { aboutWhom } from '../lists.ts'
import { indicator, personOfRequest } from './indicator.ts'

/** How many people asked for help, in which language, and for whom? Who asked more than once in the period stands where the first request does. */
export const asked = indicator({
  name: 'asked', population: 'people who asked', once: true, everybody: true, sensitive: false,
  rows: { name: 'language', values: languages },
  columns: { name: 'about', values: aboutWhom },
  from: ({ organisation, from, until }) => sql`
    select distinct on (${personOfRequest}) ${personOfRequest} as who, r.language as "row", r.about as "column"
      from request r left join request_person p on p.organisation = r.organisation and p.request = r.id
     where r.organisation = ${organisation} and r.asked_at >= ${from} and r.asked_at < ${until}
     order by ${personOfRequest}, r.asked_at, r.id`,
})
