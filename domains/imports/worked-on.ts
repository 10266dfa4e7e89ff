import { sql } from 'kysely'
import type { Id } from '../../core/ids.ts'
import type { Context } from '../../core/operation.ts'

/**
 * Of the people that an import made, those in whose files somebody has worked since: changed something, added to a case, opened another,
 * linked a request, recorded a ground, joined the file with another, sent a message. Reading is no work. Who was erased is not among them.
 */
export async function workedOn({ db, organisation }: Pick<Context, 'db' | 'organisation'>, of: Id<'import'>): Promise<readonly Id<'person'>[]> {
  const { rows } = await sql<{ id: Id<'person'> }>`
    select p.id from person p join safe_contact s on s.organisation = p.organisation and s.person = p.id
     where p.organisation = ${organisation} and p."import" = ${of} and p.erased_at is null and (p.version > 1 or s.version > 1
       or exists (select from "case" c left join case_closure e on e.organisation = c.organisation and e."case" = c.id
         where c.organisation = p.organisation and c.person = p.id and (c.version > 1 or c."import" is distinct from p."import" or e."case" is not null))
       or exists (select from request_person r where r.organisation = p.organisation and r.person = p.id)
       or exists (select from identity_check i where i.organisation = p.organisation and i.person = p.id)
       or exists (select from basis b where b.organisation = p.organisation and b.person = p.id)
       or exists (select from person_merge j where j.organisation = p.organisation and j.person = p.id and j.ended_at is null)
       or exists (select from person_merge j where j.organisation = p.organisation and j.other = p.id and j.ended_at is null)
       or exists (select from document d where d.organisation = p.organisation and d.person = p.id)
       or exists (select from notification n where n.organisation = p.organisation and n.person = p.id))
     order by p.id`.execute(db)
  return rows.map(({ id }) => id)
}
