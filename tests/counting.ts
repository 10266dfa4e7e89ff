import pg from 'pg'
import { robot } from '../core/actor.ts'
import { newId, type Id } from '../core/ids.ts'
import { approveRelease, countRelease, prepareRelease, publishRelease, type IndicatorName } from '../domains/evidence/index.ts'
import { idOf } from './people.ts'
import type { Office, World } from './world.ts'

/** The owner of a database, who writes what happened long ago: the door only takes what happens now. */
export async function ownerOf(world: World): Promise<pg.Client> {
  const owner = new pg.Client(world.database.owner)
  await owner.connect()
  return owner
}

type Past = { readonly owner: pg.Client; readonly office: Office; readonly on: string }

/** So many new people with a case, opened on a day. Out: their cases. */
export async function peopleWithCases({ owner, office: { organisation, accounts }, on }: Past, count: number): Promise<readonly Id<'case'>[]> {
  const cases = Array.from({ length: count }, () => newId<'case'>())
  const people = cases.map(() => newId<'person'>())
  await owner.query(`insert into person (organisation, id, language, recorded_by) select $1, p, 'uz', $2 from unnest($3::uuid[]) p`, [organisation, accounts.worker, people])
  await owner.query(`insert into "case" (organisation, id, reference, person, worker, opened_at) select $1, c, c::text, p, $2, $5::timestamptz from unnest($3::uuid[], $4::uuid[]) as one (c, p)`,
    [organisation, accounts.worker, cases, people, `${on}T06:00:00Z`])
  return cases
}

/** Help of one kind in each of these cases, on a day. */
export const help = ({ owner, office: { organisation, accounts }, on }: Past, cases: readonly string[], kind: string, programme: string) =>
  owner.query(`insert into assistance (organisation, id, "case", kind, on_day, programme, by_account) select $1, gen_random_uuid(), c, $3, $4, $5, $6 from unnest($2::uuid[]) c`,
    [organisation, cases, kind, on, programme, accounts.worker])

/** So many requests, asked on a day. */
export async function requests({ owner, office: { organisation }, on }: Past, count: number, { language = 'uz', about = 'myself', troubles = [] }: { language?: string; about?: string; troubles?: readonly string[] } = {}): Promise<readonly string[]> {
  const { rows } = await owner.query<{ id: string }>(`insert into request (organisation, id, about, language, danger, reach, code_hash, code_expires_at, asked_at, lapses_at)
    select $1, gen_random_uuid(), $2, $3, false, 'by code', uuid_send(gen_random_uuid()), now(), $4::timestamptz, $4::timestamptz from generate_series(1, $5) returning id`, [organisation, about, language, `${on}T06:00:00Z`, count])
  const ids = rows.map(({ id }) => id)
  await owner.query('insert into request_trouble (organisation, request, trouble) select $1, r, t from unnest($2::uuid[]) r, unnest($3::text[]) t', [organisation, ids, troubles])
  return ids
}

type Wanted = { readonly periodFrom: string; readonly periodTo: string; readonly indicators: readonly IndicatorName[] }

/** The promised job, done at once. */
export const count = (world: World, office: Office, release: string) =>
  world.asPage(countRelease, { organisation: office.organisation, release }, robot('counter'))

/** Prepared by the coordinator and counted. Out: the release, and what the count came to. */
export async function prepared(world: World, office: Office, { indicators, ...period }: Wanted) {
  const { release, reference } = await world.asPage(prepareRelease, { ...period, indicators: [...indicators] }, office.coordinator)
  const { outcome } = await count(world, office, release)
  return { release: idOf<'release'>(release), reference, outcome }
}

/** Approved by the supervisor and published. */
export async function publish(world: World, office: Office, release: string) {
  await world.asPage(approveRelease, { release }, office.supervisor)
  return world.asPage(publishRelease, { release }, office.coordinator)
}
