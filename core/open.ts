import type pg from 'pg'
import { z } from 'zod'
import { isCodeHolder, isRole, type Actor, type Asking, type Role } from './actor.ts'
import { literal } from './database.ts'
import { id } from './ids.ts'
import { Refused } from './refused.ts'

/** A submission under a key: the first statement of a write. */
export type Submission = { readonly operation: string; readonly key: string; readonly inputHash: Buffer }
export type Opened = { readonly actor: Actor; readonly earlier: { readonly inputHash: Buffer; readonly result: unknown } | undefined }

const nobody: Actor = {
  kind: 'visitor', account: null, name: null, organisation: null, country: null, roles: [], request: null, person: null, complaint: null, registration: null, letter: null, robot: null, scope: null,
}
const set = (name: string, value: string) => `set_config('app.${name}', ${value}, true)`
const setting = (name: string) => `nullif(current_setting('app.${name}', true), '')`

/**
 * Begins a transaction and becomes the one who asks, in one round trip.
 * From here to its end, the database role and the settings decide which rows exist. A submission is claimed in the same trip.
 */
export async function openAs(client: pg.PoolClient, asking: Asking, submission?: Submission): Promise<Opened> {
  const claim = submission ? claimOf(submission) : ''
  const answers: unknown = await client.query(`begin; ${becoming(asking)}; ${claim}`)
  const rows = (Array.isArray(answers) ? answers : [answers]).map((answer: pg.QueryResult) => answer.rows as Record<string, unknown>[])
  const who = rows.find((set) => set[0] && 'who' in set[0])?.[0]
  const actor = actorFrom(asking, who, rows.find((set) => set[0] && 'checked' in set[0])?.[0])
  if (!submission) return { actor, earlier: undefined }
  const kept = rows.find((set) => set[0] && 'input_hash' in set[0])?.[0]
  const mine = rows.some((set) => set[0] && 'claimed' in set[0])
  if (mine || !kept) return { actor, earlier: undefined }
  return { actor, earlier: { inputHash: kept.input_hash as Buffer, result: kept.result } }
}

const claimOf = ({ operation, key, inputHash }: Submission) => {
  const row = `select coalesce(${setting('account')}, ${setting('request')}, ${setting('robot')}, 'visitor')`
  return `select ${set('key', literal(key))};
    insert into submission (actor, operation, key, input_hash) values ((${row}), ${literal(operation)}, ${literal(key)}, ${literal(inputHash)})
      on conflict do nothing returning true as claimed;
    select input_hash, result from submission where actor = (${row}) and operation = ${literal(operation)} and key = ${literal(key)}`
}

/** Which role of the database, which settings. The settings of a connection's last transaction are gone with it. */
function becoming(asking: Asking): string {
  switch (asking.kind) {
    case 'visitor':
      return `set local role hamroh_visitor; select true as who`
    case 'robot':
      return `set local role hamroh_robot; select ${set('robot', literal(asking.name))}, true as who`
    case 'asker':
      return `set local role hamroh_asker; select ${set('code', literal(asking.codeHash.toString('hex')))};
        select ${set('request', 'r.id::text')}, ${set('request_organisation', 'r.organisation::text')}, r.id, r.organisation, true as who
          from request r where r.code_hash = ${literal(asking.codeHash)};
        select ${set('person', 'c.person::text')}, c.person, true as checked from identity_check c
          where c.organisation = ${setting('request_organisation')}::uuid and c.request = ${setting('request')}::uuid`
    case 'complainer':
      return `set local role hamroh_asker; select ${set('complaint_code', literal(asking.codeHash.toString('hex')))};
        select ${set('complaint', 'c.id::text')}, ${set('complaint_organisation', 'c.organisation::text')}, c.id, c.organisation, true as who
          from complaint c where c.code_hash = ${literal(asking.codeHash)}`
    case 'registered':
      return `set local role hamroh_asker; select ${set('registration_code', literal(asking.codeHash.toString('hex')))};
        select ${set('registration', 'r.id::text')}, ${set('registration_organisation', 'r.organisation::text')}, ${set('registered_event', 'r.event::text')},
          ${set('came_to', "case when r.came_at is null then '' else r.event::text end")}, r.id, r.organisation, r.event, true as who
          from event_registration r where r.code_hash = ${literal(asking.codeHash)}`
    case 'addressee':
      return `set local role hamroh_asker; select ${set('letter_code', literal(asking.codeHash.toString('hex')))};
        select ${set('letter', 'l.id::text')}, ${set('letter_organisation', 'l.organisation::text')}, l.id, l.organisation, true as who
          from monitor_letter l where l.code_hash = ${literal(asking.codeHash)}`
    case 'staff':
      return `set local role hamroh_staff; select ${set('account', literal(asking.account))}; ${membership({ scope: 'null::text[]', glass: liveGlass })}`
    case 'token':
      return `set local role hamroh_staff; select ${set('token', literal(asking.secretHash.toString('hex')))};
        select ${set('account', 't.account::text')} from token t
          where t.secret_hash = ${literal(asking.secretHash)} and t.revoked_at is null and t.ends_at > now();
        ${membership({ scope: `(select t.scope from token t where t.secret_hash = ${literal(asking.secretHash)})`, glass: 'false', only: madeSince(asking.secretHash) })}`
  }
}

/** Did she break the glass, less than three hours ago? Then she opens files as a case worker does. A token of hers does not. */
const liveGlass = 'exists (select from break_glass b where b.organisation = m.organisation and b.account = m.account and b.compartment is null and b.until > now() and b.at >= m.since)'
/** A token from before she left and came back is over. */
const madeSince = (secretHash: Buffer) => `exists (select from token t where t.secret_hash = ${literal(secretHash)} and t.made_at >= m.since)`

const membership = ({ scope, glass, only = 'true' }: { scope: string; glass: string; only?: string }) => `
  with me as (
    select m.organisation, m.account, m.name, o.country, array_remove(array_agg(r.role), null) as roles, bool_or(r.opens_files) as opens, ${glass} and not m.monitors as glass, bool_or(r.role = 'monitor') as monitors
      from member m join organisation o on o.id = m.organisation
      left join member_role r on r.organisation = m.organisation and r.account = m.account
     where m.account = ${setting('account')}::uuid and m.left_at is null and ${only}
     group by m.organisation, m.account, m.name, o.country)
  select ${set('organisation', 'me.organisation::text')}, ${set('files', "case when me.opens or me.glass then me.organisation::text else '' end")},
    ${set('monitored', "case when me.monitors then me.organisation::text else '' end")}, me.organisation, me.account, me.name, me.country, me.roles, me.glass, ${scope} as scope, true as who from me`

function actorFrom(asking: Asking, who: Record<string, unknown> | undefined, checked: Record<string, unknown> | undefined): Actor {
  if (asking.kind === 'visitor') return nobody
  if (asking.kind === 'robot') return { ...nobody, kind: 'robot', robot: asking.name }
  if (!who) throw new Refused('unknown', isCodeHolder(asking.kind) ? 'core.refused.code' : 'core.refused.unknown')
  if (asking.kind === 'asker') return { ...nobody, kind: 'asker', ...asker.parse(who), person: checkedPerson.parse(checked)?.person ?? null }
  if (asking.kind === 'complainer') return { ...nobody, kind: 'asker', ...complainer.parse(who) }
  if (asking.kind === 'registered') return { ...nobody, kind: 'asker', ...registered.parse(who) }
  if (asking.kind === 'addressee') return { ...nobody, kind: 'asker', ...addressee.parse(who) }
  const { glass, ...member } = staff.parse(who)
  return { ...nobody, kind: 'staff', ...member, roles: rolesOf(member.roles, glass) }
}

/** What the database says of the one who asks: read as any other door is read. */
const of = { organisation: id('organisation') }
const asker = z.object({ ...of, id: id('request') }).transform(({ id, ...rest }) => ({ ...rest, request: id }))
const complainer = z.object({ ...of, id: id('complaint') }).transform(({ id, ...rest }) => ({ ...rest, complaint: id }))
const registered = z.object({ ...of, id: id('event_registration'), event: id('event') }).transform(({ id, event, organisation }) => ({ organisation, registration: { id, event } }))
const addressee = z.object({ ...of, id: id('monitor_letter') }).transform(({ id, ...rest }) => ({ ...rest, letter: id }))
const checkedPerson = z.object({ person: id('person').nullable() }).optional()
const staff = z.object({
  ...of, account: id('account'), name: z.string(), country: z.string(), roles: z.array(z.custom<Role>(isRole)), glass: z.boolean(), scope: z.array(z.string()).nullable(),
})

const rolesOf = (roles: readonly Role[], glass: boolean): readonly Role[] => (glass && !roles.includes('case worker') ? ['case worker', ...roles] : roles)
