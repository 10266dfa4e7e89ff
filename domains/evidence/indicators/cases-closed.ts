import { sql } from 'kysely'
import { closureReasons } from '../../cases/index.ts'
import { indicator, personOfCase } from './indicator.ts'

/** For how many people was a case closed, and why? The last case that was closed in the period counts. */
export const casesClosed = indicator({
  name: 'cases-closed', population: 'people with a closed case', once: true, everybody: true, sensitive: true,
  rows: { name: 'closure', values: closureReasons },
  from: ({ organisation, from, until }) => sql`
    select distinct on (${personOfCase}) ${personOfCase} as who, e.reason as "row", null::text as "column"
      from case_closure e join "case" c on c.organisation = e.organisation and c.id = e."case"
     where e.organisation = ${organisation} and e.at >= ${from} and e.at < ${until}
     order by ${personOfCase}, e.at desc, c.id`,
})
