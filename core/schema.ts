// Made from the database by database/write.ts: edit the migrations instead.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { Day, Id } from './ids.ts'

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
/** Read as a value, written as text: the driver would take a list for an array of the database. */
export type JsonColumn<Write> = ColumnType<Json, Write, Write>

export interface Database {
  appointment: AppointmentTable
  appointment_end: AppointmentEndTable
  assistance: AssistanceTable
  attempt: AttemptTable
  basis: BasisTable
  basis_approval: BasisApprovalTable
  basis_class: BasisClassTable
  basis_withdrawal: BasisWithdrawalTable
  break_glass: BreakGlassTable
  call: CallTable
  call_trouble: CallTroubleTable
  case: CaseTable
  case_closure: CaseClosureTable
  complaint: ComplaintTable
  complaint_duty: ComplaintDutyTable
  complaint_measure: ComplaintMeasureTable
  complaint_measure_answer: ComplaintMeasureAnswerTable
  complaint_message: ComplaintMessageTable
  complaint_receiver: ComplaintReceiverTable
  conflict: ConflictTable
  consent_text_review: ConsentTextReviewTable
  document: DocumentTable
  document_removal: DocumentRemovalTable
  event: EventTable
  event_invited: EventInvitedTable
  event_outcome: EventOutcomeTable
  file: FileTable
  file_piece: FilePieceTable
  identity_check: IdentityCheckTable
  import: ImportTable
  import_acceptance: ImportAcceptanceTable
  import_block: ImportBlockTable
  import_end: ImportEndTable
  import_landing: ImportLandingTable
  invitation: InvitationTable
  job: JobTable
  journal_branch: JournalBranchTable
  journal_entry: JournalEntryTable
  journal_leaf: JournalLeafTable
  journal_queue: JournalQueueTable
  journal_seal: JournalSealTable
  member: MemberTable
  member_role: MemberRoleTable
  need: NeedTable
  node: NodeTable
  node_secret: NodeSecretTable
  note: NoteTable
  notification: NotificationTable
  organisation: OrganisationTable
  organisation_key: OrganisationKeyTable
  outcome_follow_up: OutcomeFollowUpTable
  parcel: ParcelTable
  parcel_answer: ParcelAnswerTable
  parcel_item: ParcelItemTable
  password_link: PasswordLinkTable
  person: PersonTable
  person_identity: PersonIdentityTable
  person_name: PersonNameTable
  plan_step: PlanStepTable
  programme: ProgrammeTable
  reception: ReceptionTable
  referral: ReferralTable
  referral_news: ReferralNewsTable
  register_keeper: RegisterKeeperTable
  register_load: RegisterLoadTable
  register_organisation: RegisterOrganisationTable
  release: ReleaseTable
  release_approval: ReleaseApprovalTable
  release_cell: ReleaseCellTable
  release_count: ReleaseCountTable
  release_publication: ReleasePublicationTable
  release_withdrawal: ReleaseWithdrawalTable
  request: RequestTable
  request_account: RequestAccountTable
  request_message: RequestMessageTable
  request_person: RequestPersonTable
  request_screening: RequestScreeningTable
  request_take: RequestTakeTable
  request_trouble: RequestTroubleTable
  safe_contact: SafeContactTable
  source: SourceTable
  statement: StatementTable
  statement_retraction: StatementRetractionTable
  subject_key: SubjectKeyTable
  submission: SubmissionTable
  suggestion: SuggestionTable
  suggestion_decision: SuggestionDecisionTable
  task: TaskTable
  token: TokenTable
  transfer_basis: TransferBasisTable
}

export interface AppointmentTable {
  organisation: Id<'organisation'>
  id: Id<'appointment'>
  case: Id<'case'> | null
  request: Id<'request'> | null
  worker: string
  starts_at: ColumnType<Temporal.Instant, string, string>
  ends_at: ColumnType<Temporal.Instant, string, string>
  way: 'with us' | 'elsewhere' | 'telephone'
  interpreter: string | null
  offered: boolean
  place: Buffer | null
  note: Buffer | null
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
  version: Generated<number>
}

export interface AppointmentEndTable {
  organisation: Id<'organisation'>
  appointment: Id<'appointment'>
  outcome: 'kept' | 'did not come' | 'cancelled'
  reason: 'person asked' | 'we cannot' | 'not safe' | 'no longer needed' | 'by mistake' | null
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface AssistanceTable {
  organisation: Id<'organisation'>
  id: Id<'assistance'>
  case: Id<'case'>
  kind: string
  on_day: Day
  programme: Id<'programme'>
  sealed: Buffer | null
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface AttemptTable {
  bucket: Buffer
  since: ColumnType<Temporal.Instant, string, string>
  count: Generated<number>
}

export interface BasisTable {
  organisation: Id<'organisation'>
  id: Id<'basis'>
  person: Id<'person'>
  kind: 'consent' | 'vital interest'
  purpose: string
  recipient: string
  to_country: string
  until: ColumnType<Temporal.Instant, string, string>
  text_version: string | null
  language: string | null
  text_reviewed: Generated<boolean>
  way_given: string | null
  given_on: Day | null
  reason: Buffer | null
  recorded_by: string
  recorded_at: ColumnType<Temporal.Instant, string | undefined, string>
  version_lock: Generated<boolean>
}

export interface BasisApprovalTable {
  organisation: Id<'organisation'>
  basis: Id<'basis'>
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface BasisClassTable {
  organisation: Id<'organisation'>
  basis: Id<'basis'>
  class: string
}

export interface BasisWithdrawalTable {
  organisation: Id<'organisation'>
  basis: Id<'basis'>
  by_kind: 'person' | 'worker' | 'erasure'
  by_account: string | null
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface BreakGlassTable {
  organisation: Id<'organisation'>
  id: Id<'break_glass'>
  account: string
  wrapped: Buffer
  sealed: Buffer
  at: ColumnType<Temporal.Instant, string | undefined, string>
  until: ColumnType<Temporal.Instant, string, string>
  acknowledged_by: string | null
  acknowledged_at: ColumnType<Temporal.Instant | null, string | null, string | null>
}

export interface CallTable {
  organisation: Id<'organisation'>
  id: Id<'call'>
  began_at: ColumnType<Temporal.Instant | null, string | null, string | null>
  ended_at: ColumnType<Temporal.Instant, string, string>
  language: string
  danger: boolean
  mark: 'silent' | 'threatens' | null
  outcome: 'request' | 'note' | 'message' | 'nothing'
  request: Id<'request'> | null
  case: Id<'case'> | null
  by_account: string
}

export interface CallTroubleTable {
  organisation: Id<'organisation'>
  call: Id<'call'>
  trouble: string
}

export interface CaseTable {
  organisation: Id<'organisation'>
  id: Id<'case'>
  reference: string
  person: Id<'person'> | null
  parcel: string | null
  request: Id<'request'> | null
  worker: string
  opened_at: ColumnType<Temporal.Instant, string | undefined, string>
  version: Generated<number>
  first_worker: string | null
  import: Id<'import'> | null
}

export interface CaseClosureTable {
  organisation: Id<'organisation'>
  case: Id<'case'>
  reason: string
  by_account: string | null
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface ComplaintTable {
  organisation: Id<'organisation'>
  id: Id<'complaint'>
  duty: Id<'complaint_duty'>
  about: string
  whom: 'myself' | 'someone else'
  kind: string
  danger: boolean
  language: string
  pass_on: 'nothing' | 'summary' | 'with name'
  code_hash: Buffer
  code_expires_at: ColumnType<Temporal.Instant, string, string>
  at: ColumnType<Temporal.Instant, string | undefined, string>
  acknowledge_by: ColumnType<Temporal.Instant, string, string>
  sealed: Buffer | null
  acknowledged_by: string | null
  acknowledged_at: ColumnType<Temporal.Instant | null, string | null, string | null>
  finding: 'upheld' | 'partly' | 'not upheld' | 'cannot be decided' | 'passed on to an authority' | null
  found_by: string | null
  found_at: ColumnType<Temporal.Instant | null, string | null, string | null>
  forget_at: ColumnType<Temporal.Instant, string, string>
  erased_at: ColumnType<Temporal.Instant | null, string | null, string | null>
}

export interface ComplaintDutyTable {
  organisation: Id<'organisation'>
  id: Id<'complaint_duty'>
  about: Id<'organisation'>
  account: string
  name: string
  deputy: string | null
  deputy_name: string | null
  acknowledge_within_days: number
  agreed_at: ColumnType<Temporal.Instant, string | undefined, string>
  ended_by: string | null
  ended_at: ColumnType<Temporal.Instant | null, string | null, string | null>
}

export interface ComplaintMeasureTable {
  organisation: Id<'organisation'>
  id: Id<'complaint_measure'>
  sender: Id<'organisation'>
  for_account: string
  class: 'summary' | 'with name'
  wrapped: Buffer
  sealed: Buffer
  at: ColumnType<Temporal.Instant, string | undefined, string>
  until: ColumnType<Temporal.Instant, string, string>
  answered_at: ColumnType<Temporal.Instant | null, string | null, string | null>
}

export interface ComplaintMeasureAnswerTable {
  organisation: Id<'organisation'>
  id: Id<'complaint_measure_answer'>
  measure: string
  wrapped: Buffer
  sealed: Buffer
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface ComplaintMessageTable {
  organisation: Id<'organisation'>
  id: Id<'complaint_message'>
  complaint: Id<'complaint'>
  written_by: 'complainer' | 'receiver'
  by_account: string | null
  sealed: Buffer
  measure: string | null
  class: 'summary' | 'with name' | null
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface ComplaintReceiverTable {
  organisation: Id<'organisation'>
  id: Id<'complaint_receiver'>
  receiver_organisation: Id<'organisation'>
  name: string
  contact: string
  contact_name: string
  second: string | null
  second_name: string | null
  named_by: string
  named_at: ColumnType<Temporal.Instant, string | undefined, string>
  ended_by: string | null
  ended_at: ColumnType<Temporal.Instant | null, string | null, string | null>
}

export interface ConflictTable {
  code: string
  facts: JsonColumn<string>
}

export interface ConsentTextReviewTable {
  organisation: Id<'organisation'>
  text_version: string
  language: string
  reviewer: string
  reviewed_on: Day
  recorded_by: string
}

export interface DocumentTable {
  organisation: Id<'organisation'>
  id: Id<'document'>
  person: Id<'person'>
  case: Id<'case'> | null
  file: Id<'file'>
  kind: 'passport' | 'identity card' | 'contract' | 'medical' | 'court' | 'photo' | 'consent paper' | 'other'
  sealed: Buffer | null
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface DocumentRemovalTable {
  organisation: Id<'organisation'>
  document: Id<'document'>
  reason: 'wrong file' | 'wrong person' | 'replaced' | 'not needed' | 'asked by the person'
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface EventTable {
  id: Id<'event'>
  code: string
  organisation: Id<'organisation'> | null
  kind: string
  title: JsonColumn<string>
  series: string | null
  edition: string | null
  starts_on: Day | null
  ends_on: Day | null
  place: JsonColumn<string | null>
  country: string | null
  programme: string | null
  restricted: Generated<boolean>
  published: Generated<boolean>
  demonstration: Generated<boolean>
  facts: JsonColumn<string | undefined>
  version: Generated<number>
}

export interface EventInvitedTable {
  event: Id<'event'>
  country: string
  organisation: Id<'organisation'>
}

export interface EventOutcomeTable {
  id: Id<'event_outcome'>
  code: string
  event: Id<'event'>
  organisation: Id<'organisation'> | null
  kind: string
  text: JsonColumn<string>
  owner: string | null
  due_on: Day | null
  programme: string | null
  goals: Generated<string[]>
  facts: JsonColumn<string | undefined>
  version: Generated<number>
}

export interface FileTable {
  organisation: Id<'organisation'>
  id: Id<'file'>
  uploaded_by: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
  bytes: number
  type: 'application/pdf' | 'image/jpeg' | 'image/png' | 'image/webp' | 'image/heic' | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' | 'application/vnd.oasis.opendocument.text' | 'text/plain; charset=utf-8' | 'text/csv; charset=utf-8' | 'text/csv; charset=windows-1251'
  wrapped: Buffer | null
  sealed: Buffer | null
}

export interface FilePieceTable {
  organisation: Id<'organisation'>
  file: Id<'file'>
  number: number
  sealed: Buffer
}

export interface IdentityCheckTable {
  organisation: Id<'organisation'>
  request: Id<'request'>
  person: Id<'person'>
  way: 'in person' | 'document seen' | 'known to us'
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface ImportTable {
  organisation: Id<'organisation'>
  id: Id<'import'>
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
  mark: Buffer
  rows: number
  sealed: Buffer
  matched: Buffer | null
  known: Buffer | null
  version: Generated<number>
}

export interface ImportAcceptanceTable {
  organisation: Id<'organisation'>
  import: Id<'import'>
  subject: string
  sealed: Buffer
  worker: string
  takes_doubles: boolean
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface ImportBlockTable {
  organisation: Id<'organisation'>
  import: Id<'import'>
  number: number
  sealed: Buffer
  found: Buffer | null
  ready: number | null
  refused: number | null
  doubles: number | null
  brought: number | null
}

export interface ImportEndTable {
  organisation: Id<'organisation'>
  import: Id<'import'>
  kind: 'cancelled' | 'taken back'
  sealed: Buffer | null
  kept: Generated<number>
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface ImportLandingTable {
  organisation: Id<'organisation'>
  import: Id<'import'>
  at: ColumnType<Temporal.Instant, string | undefined, string>
  live: Generated<boolean>
}

export interface InvitationTable {
  organisation: Id<'organisation'>
  id: Id<'invitation'>
  secret_hash: Buffer
  name: string
  roles: string[]
  made_by: string | null
  made_at: ColumnType<Temporal.Instant, string | undefined, string>
  expires_at: ColumnType<Temporal.Instant, string, string>
  used_at: ColumnType<Temporal.Instant | null, string | null, string | null>
}

export interface JobTable {
  organisation: Id<'organisation'>
  id: Id<'job'>
  operation: string
  input: JsonColumn<string>
  robot: string | null
  actor: string | null
  due_at: ColumnType<Temporal.Instant, string | undefined, string>
  tries: Generated<number>
  given_up_at: ColumnType<Temporal.Instant | null, string | null, string | null>
}

export interface JournalBranchTable {
  organisation: Id<'organisation'>
  seal: number
  position: number
  count: number
  root: Buffer
  path: Buffer[]
}

export interface JournalEntryTable {
  organisation: Id<'organisation'>
  id: Id<'journal_entry'>
  at: ColumnType<Temporal.Instant, string | undefined, string>
  kind: 'done' | 'read' | 'refused'
  operation: string
  actor_kind: 'visitor' | 'asker' | 'staff' | 'robot'
  actor: string | null
  via: 'page' | 'api' | 'command' | 'job'
  subject: string | null
  fields: Generated<string[]>
  payload: Buffer | null
  once: string | null
}

export interface JournalLeafTable {
  organisation: Id<'organisation'>
  entry: string
  seal: number
  position: number
  hash: Buffer
}

export interface JournalQueueTable {
  organisation: string
  entry: string
}

export interface JournalSealTable {
  number: number
  at: ColumnType<Temporal.Instant, string, string>
  count: number
  branches: number
  root: Buffer
  hash: Buffer
  signature: Buffer
}

export interface MemberTable {
  organisation: Id<'organisation'>
  account: string
  name: string
  since: ColumnType<Temporal.Instant, string | undefined, string>
  left_at: ColumnType<Temporal.Instant | null, string | null, string | null>
  version: Generated<number>
}

export interface MemberRoleTable {
  organisation: Id<'organisation'>
  account: string
  role: 'case worker' | 'supervisor' | 'coordinator' | 'administrator'
  opens_files: GeneratedAlways<boolean>
}

export interface NeedTable {
  organisation: Id<'organisation'>
  id: Id<'need'>
  case: Id<'case'>
  kind: string
  sealed: Buffer | null
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface NodeTable {
  one: Generated<boolean>
  kind: 'helpers' | 'authority'
  stamp: 'demonstration' | 'office'
  made_at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface NodeSecretTable {
  one: Generated<boolean>
  sealed: Buffer
}

export interface NoteTable {
  organisation: Id<'organisation'>
  id: Id<'note'>
  case: Id<'case'>
  sealed: Buffer
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface NotificationTable {
  organisation: Id<'organisation'>
  id: Id<'notification'>
  person: Id<'person'>
  way: 'email'
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface OrganisationTable {
  id: Id<'organisation'>
  name: string
  country: string
  made_at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface OrganisationKeyTable {
  organisation: Id<'organisation'>
  wrapped: Buffer
}

export interface OutcomeFollowUpTable {
  id: Id<'outcome_follow_up'>
  outcome: Id<'event_outcome'>
  organisation: Id<'organisation'>
  on_day: Day
  state: string
  text: JsonColumn<string>
  url: string | null
  event: Id<'event'> | null
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface ParcelTable {
  organisation: Id<'organisation'>
  id: Id<'parcel'>
  sender: Id<'organisation'>
  referral: string
  reference: string
  basis: string
  purpose: string
  classes: Generated<string[]>
  language: string
  until: ColumnType<Temporal.Instant, string, string>
  live: Generated<boolean>
  wrapped: Buffer | null
  sent_at: ColumnType<Temporal.Instant, string | undefined, string>
  ended_at: ColumnType<Temporal.Instant | null, string | null, string | null>
  ended_why: 'withdrawn' | 'erased' | 'expired' | null
  acknowledged_by: string | null
  acknowledged_at: ColumnType<Temporal.Instant | null, string | null, string | null>
}

export interface ParcelAnswerTable {
  organisation: Id<'organisation'>
  parcel: Id<'parcel'>
  accepted: boolean
  reason: string | null
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface ParcelItemTable {
  organisation: Id<'organisation'>
  parcel: Id<'parcel'>
  class: string
  sealed: Buffer
}

export interface PasswordLinkTable {
  organisation: Id<'organisation'>
  id: Id<'password_link'>
  account: string
  secret_hash: Buffer
  anew: boolean
  made_by: string
  made_at: ColumnType<Temporal.Instant, string | undefined, string>
  expires_at: ColumnType<Temporal.Instant, string, string>
  used_at: ColumnType<Temporal.Instant | null, string | null, string | null>
}

export interface PersonTable {
  organisation: Id<'organisation'>
  id: Id<'person'>
  language: string
  recorded_by: string
  recorded_at: ColumnType<Temporal.Instant, string | undefined, string>
  erased_at: ColumnType<Temporal.Instant | null, string | null, string | null>
  version: Generated<number>
  import: Id<'import'> | null
}

export interface PersonIdentityTable {
  organisation: Id<'organisation'>
  person: Id<'person'>
  sealed: Buffer
}

export interface PersonNameTable {
  organisation: Id<'organisation'>
  id: Id<'person_name'>
  person: Id<'person'>
  position: number
  script: 'Cyrl' | 'Latn' | 'other'
  sealed: Buffer
}

export interface PlanStepTable {
  organisation: Id<'organisation'>
  id: Id<'plan_step'>
  case: Id<'case'>
  need: Id<'need'> | null
  sealed: Buffer
  due_on: Day | null
  done_at: ColumnType<Temporal.Instant | null, string | null, string | null>
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
  version: Generated<number>
}

export interface ProgrammeTable {
  id: Id<'programme'>
  code: string
  organisation: Id<'organisation'> | null
  title: JsonColumn<string>
  starts_on: Day | null
  ends_on: Day | null
  running: Generated<boolean>
  published: Generated<boolean>
  demonstration: Generated<boolean>
  facts: JsonColumn<string | undefined>
}

export interface ReceptionTable {
  organisation: Id<'organisation'>
  place: string
  languages: string[]
  answers_within_hours: number
  open: Generated<boolean>
  version: Generated<number>
}

export interface ReferralTable {
  organisation: Id<'organisation'>
  id: Id<'referral'>
  reference: string
  case: Id<'case'>
  person: Id<'person'>
  basis: Id<'basis'>
  receiver: Id<'organisation'>
  parcel: string
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface ReferralNewsTable {
  organisation: Id<'organisation'>
  id: Id<'referral_news'>
  referral: Id<'referral'>
  kind: 'opened' | 'accepted' | 'declined' | 'outcome' | 'acknowledged'
  code: string | null
  wrapped: Buffer | null
  sealed: Buffer | null
  at: ColumnType<Temporal.Instant, string | undefined, string>
  once: string | null
}

export interface RegisterKeeperTable {
  one: Generated<boolean>
  organisation: Id<'organisation'>
}

export interface RegisterLoadTable {
  digest: Buffer
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface RegisterOrganisationTable {
  code: string
  facts: JsonColumn<string>
}

export interface ReleaseTable {
  organisation: Id<'organisation'>
  id: Id<'release'>
  reference: string
  method: Generated<'exact'>
  period_from: Day
  period_to: Day
  indicators: string[]
  version: Generated<number>
  corrects: Id<'release'> | null
  correction: string | null
  prepared_by: string
  prepared_at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface ReleaseApprovalTable {
  organisation: Id<'organisation'>
  release: Id<'release'>
  by_account: string
  role: 'supervisor' | 'coordinator'
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface ReleaseCellTable {
  organisation: Id<'organisation'>
  release: Id<'release'>
  indicator: string
  row: string
  column: string
  place: number
  count: number | null
}

export interface ReleaseCountTable {
  organisation: Id<'organisation'>
  release: Id<'release'>
  outcome: 'counted' | 'refused'
  why: JsonColumn<string | undefined>
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface ReleasePublicationTable {
  organisation: Id<'organisation'>
  release: Id<'release'>
  by_account: string
  at: ColumnType<Temporal.Instant, string, string>
  hash: Buffer
  public_key: string
  signature: Buffer
}

export interface ReleaseWithdrawalTable {
  organisation: Id<'organisation'>
  release: Id<'release'>
  by_account: string
  reason: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface RequestTable {
  organisation: Id<'organisation'>
  id: Id<'request'>
  about: 'myself' | 'someone else'
  language: string
  danger: boolean
  reach: string
  code_hash: Buffer
  code_expires_at: ColumnType<Temporal.Instant, string, string>
  code_revoked_at: ColumnType<Temporal.Instant | null, string | null, string | null>
  asked_at: ColumnType<Temporal.Instant, string | undefined, string>
  lapses_at: ColumnType<Temporal.Instant, string, string>
  erased_at: ColumnType<Temporal.Instant | null, string | null, string | null>
}

export interface RequestAccountTable {
  organisation: Id<'organisation'>
  request: Id<'request'>
  sealed: Buffer
}

export interface RequestMessageTable {
  organisation: Id<'organisation'>
  id: Id<'request_message'>
  request: Id<'request'>
  written_by: 'asker' | 'worker'
  by_account: string | null
  sealed: Buffer
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface RequestPersonTable {
  organisation: Id<'organisation'>
  request: Id<'request'>
  person: Id<'person'>
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface RequestScreeningTable {
  organisation: Id<'organisation'>
  request: Id<'request'>
  finding: 'signs' | 'no signs' | 'unclear'
  sealed: Buffer | null
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface RequestTakeTable {
  organisation: Id<'organisation'>
  request: Id<'request'>
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
  first_by: string | null
}

export interface RequestTroubleTable {
  organisation: Id<'organisation'>
  request: Id<'request'>
  trouble: string
}

export interface SafeContactTable {
  organisation: Id<'organisation'>
  person: Id<'person'>
  reach: string
  may_notify: boolean
  sealed: Buffer
  set_by: string
  set_at: ColumnType<Temporal.Instant, string | undefined, string>
  version: Generated<number>
}

export interface SourceTable {
  code: string
  facts: JsonColumn<string>
}

export interface StatementTable {
  id: Id<'statement'>
  number: GeneratedAlways<number>
  subject: string
  property: string
  value: JsonColumn<string>
  qualifier: string | null
  period: string | null
  source: string | null
  lines: number[] | null
  cited: string | null
  url: string | null
  asserted_by: string
  relation: string
  reading: string
  confidence: string | null
  recorded_at: ColumnType<Temporal.Instant, string | undefined, string>
  recorded_by: string | null
  organisation: Id<'organisation'> | null
  digest: Buffer
}

export interface StatementRetractionTable {
  statement: Id<'statement'>
  at: ColumnType<Temporal.Instant, string | undefined, string>
  by_account: string
  organisation: Id<'organisation'>
  reason: string
}

export interface SubjectKeyTable {
  organisation: Id<'organisation'>
  subject: string
  wrapped: Buffer | null
  erased_at: ColumnType<Temporal.Instant | null, string | null, string | null>
}

export interface SubmissionTable {
  actor: string
  operation: string
  key: string
  input_hash: Buffer
  result: JsonColumn<string | null>
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface SuggestionTable {
  organisation: Id<'organisation'>
  id: Id<'suggestion'>
  subject: string
  property: string | null
  language: string
  sealed: Buffer
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface SuggestionDecisionTable {
  organisation: Id<'organisation'>
  suggestion: Id<'suggestion'>
  taken: boolean
  reason: string
  statement: Id<'statement'> | null
  at: ColumnType<Temporal.Instant, string | undefined, string>
  by_account: string
}

export interface TaskTable {
  organisation: Id<'organisation'>
  id: Id<'task'>
  case: Id<'case'>
  sealed: Buffer
  due_on: Day
  for_account: string
  done_at: ColumnType<Temporal.Instant | null, string | null, string | null>
  done_by: string | null
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
  version: Generated<number>
}

export interface TokenTable {
  organisation: Id<'organisation'>
  id: Id<'token'>
  account: string
  name: string
  secret_hash: Buffer
  scope: string[]
  made_at: ColumnType<Temporal.Instant, string | undefined, string>
  ends_at: ColumnType<Temporal.Instant, string, string>
  revoked_at: ColumnType<Temporal.Instant | null, string | null, string | null>
}

export interface TransferBasisTable {
  organisation: Id<'organisation'>
  id: Id<'transfer_basis'>
  basis: Id<'basis'>
  to_country: string
  ground: 'explicit consent' | 'agreement' | 'vital interest'
  recorded_by: string
  recorded_at: ColumnType<Temporal.Instant, string | undefined, string>
}
