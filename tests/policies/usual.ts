import type { Me } from './model/rule.ts'
import { account } from './story/organisations.ts'
import type { Row, Table, World } from './rows.ts'

/** The changes that operations make, as this one would make them. */
export function usualChanges(table: Table, me: Me, { now }: World): readonly Readonly<Record<string, unknown>>[] {
  const changes: { readonly [Of in Table]?: readonly Partial<Row<Of>>[] } = {
    parcel: [
      { live: false, ended_at: now, ended_why: 'withdrawn' },
      { wrapped: null, acknowledged_at: now, ...(me.account ? { acknowledged_by: me.account } : {}) },
      { live: true, ended_at: null, ended_why: null },
      { live: false, ended_at: now, ended_why: 'withdrawn', wrapped: null, acknowledged_at: now, ...(me.account ? { acknowledged_by: me.account } : {}) },
    ],
    request: [{ code_revoked_at: now }, { erased_at: now }, { code_revoked_at: now, erased_at: now }],
    complaint: [{ pass_on: 'with name' }, { sealed: null, erased_at: now }, { finding: 'upheld', found_at: now, ...(me.account ? { found_by: me.account } : {}) }],
    complaint_receiver: [{ ended_at: now, ...(me.account ? { ended_by: me.account } : {}) }],
    complaint_duty: [{ deputy: account('aziza'), deputy_name: 'aziza' }, { deputy: account('saodat'), deputy_name: 'saodat' }, { ended_at: now, ...(me.account ? { ended_by: me.account } : {}) }, { account: account('adham'), deputy: null, deputy_name: null }, { account: account('none'), deputy: null }],
    complaint_measure: [{ answered_at: now }],
    import: [{ version: 2 }],
    import_block: [{ ready: 2 }],
    import_landing: [{ live: false }],
    subject_key: [{ wrapped: null, erased_at: now }],
    person: [{ erased_at: now }],
    referral_news: [{ wrapped: null, sealed: null }],
    need: [{ sealed: null }],
    file: [{ wrapped: null, sealed: null }],
    document: [{ sealed: null }],
    assistance: [{ sealed: null }],
    request_screening: [{ sealed: null }],
    token: [{ revoked_at: now }],
    invitation: [{ used_at: now }],
    basis: [{ version_lock: true }, { reason: null }, { reason: Buffer.alloc(0) }],
    case: [{ version: 2 }, { worker: account('bakyt') }, { worker: account('adham') }],
    plan_step: [{ version: 2 }],
    task: [{ version: 2 }, { for_account: account('bakyt') }, { for_account: account('adham') }],
    appointment: [{ version: 2 }, { place: null, note: null }, { place: null }, { note: null }, { worker: account('bakyt') }, { worker: account('adham') }],
    job: [{ tries: 2 }],
    member: [{ left_at: now }, { left_at: null }],
    break_glass: [{ acknowledged_at: now, ...(me.account ? { acknowledged_by: me.account } : {}) }],
    password_link: [{ used_at: now }],
    request_take: [{ by_account: account('bakyt') }, { by_account: account('adham') }],
    reception: [{ open: false }],
    programme: [{ running: false }],
    safe_contact: [{ version: 2 }],
    person_identity: [],
    person_name: [{ position: 9 }],
    register_organisation: [{ facts: {} }],
    attempt: [{ count: 2 }],
    submission: [{ result: {} }],
  }
  return (changes[table] ?? []) as readonly Readonly<Record<string, unknown>>[]
}
