// Made from the database by database/write.ts: edit the migrations instead.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { Day, Id } from './ids.ts'

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
/** Read as a value, written as text: the driver would take a list for an array of the database. */
export type JsonColumn<Write> = ColumnType<Json, Write, Write>

export interface Database {
  activity: ActivityTable
  agreement: AgreementTable
  agreement_transfer: AgreementTransferTable
  annual_approval: AnnualApprovalTable
  annual_figure: AnnualFigureTable
  annual_publication: AnnualPublicationTable
  annual_report: AnnualReportTable
  annual_sentence: AnnualSentenceTable
  appointment: AppointmentTable
  appointment_end: AppointmentEndTable
  arrival: ArrivalTable
  arrival_outcome: ArrivalOutcomeTable
  arrival_piece: ArrivalPieceTable
  asking_consent: AskingConsentTable
  asking_find: AskingFindTable
  asking_part: AskingPartTable
  asking_permission: AskingPermissionTable
  asking_question: AskingQuestionTable
  asking_rule: AskingRuleTable
  asking_word: AskingWordTable
  assistance: AssistanceTable
  attempt: AttemptTable
  barrier: BarrierTable
  barrier_status: BarrierStatusTable
  basis: BasisTable
  basis_approval: BasisApprovalTable
  basis_class: BasisClassTable
  basis_withdrawal: BasisWithdrawalTable
  body: BodyTable
  body_decision: BodyDecisionTable
  body_meeting: BodyMeetingTable
  body_seat: BodySeatTable
  body_vote: BodyVoteTable
  break_glass: BreakGlassTable
  call: CallTable
  call_trouble: CallTroubleTable
  case: CaseTable
  case_closure: CaseClosureTable
  coalition_application: CoalitionApplicationTable
  coalition_entry: CoalitionEntryTable
  coalition_member: CoalitionMemberTable
  coalition_review: CoalitionReviewTable
  coalition_status: CoalitionStatusTable
  coalition_status_reason: CoalitionStatusReasonTable
  coalition_tie: CoalitionTieTable
  compartment: CompartmentTable
  compartment_identity: CompartmentIdentityTable
  compartment_member: CompartmentMemberTable
  complaint: ComplaintTable
  complaint_duty: ComplaintDutyTable
  complaint_measure: ComplaintMeasureTable
  complaint_measure_answer: ComplaintMeasureAnswerTable
  complaint_message: ComplaintMessageTable
  complaint_receiver: ComplaintReceiverTable
  conflict: ConflictTable
  consent_text_review: ConsentTextReviewTable
  disclosure: DisclosureTable
  document: DocumentTable
  document_removal: DocumentRemovalTable
  envelope: EnvelopeTable
  envelope_consent: EnvelopeConsentTable
  envelope_receipt: EnvelopeReceiptTable
  envelope_withdrawal: EnvelopeWithdrawalTable
  event: EventTable
  event_admission: EventAdmissionTable
  event_cancellation: EventCancellationTable
  event_certificate: EventCertificateTable
  event_invited: EventInvitedTable
  event_named: EventNamedTable
  event_outcome: EventOutcomeTable
  event_place: EventPlaceTable
  event_registration: EventRegistrationTable
  event_taken_back: EventTakenBackTable
  file: FileTable
  file_piece: FilePieceTable
  film: FilmTable
  film_screening: FilmScreeningTable
  framework_line: FrameworkLineTable
  hidden_organisation: HiddenOrganisationTable
  iati_chunk: IatiChunkTable
  iati_end: IatiEndTable
  iati_entry: IatiEntryTable
  iati_file: IatiFileTable
  iati_import: IatiImportTable
  iati_landing: IatiLandingTable
  iati_piece: IatiPieceTable
  iati_reporter: IatiReporterTable
  identity_check: IdentityCheckTable
  import: ImportTable
  import_acceptance: ImportAcceptanceTable
  import_block: ImportBlockTable
  import_end: ImportEndTable
  import_landing: ImportLandingTable
  indicator: IndicatorTable
  indicator_period: IndicatorPeriodTable
  initiative: InitiativeTable
  invitation: InvitationTable
  job: JobTable
  journal_branch: JournalBranchTable
  journal_entry: JournalEntryTable
  journal_leaf: JournalLeafTable
  journal_queue: JournalQueueTable
  journal_seal: JournalSealTable
  known_node: KnownNodeTable
  known_node_comparison: KnownNodeComparisonTable
  letter: LetterTable
  linking: LinkingTable
  linking_block: LinkingBlockTable
  linking_piece: LinkingPieceTable
  material: MaterialTable
  member: MemberTable
  member_role: MemberRoleTable
  memorandum: MemorandumTable
  memorandum_accession: MemorandumAccessionTable
  memorandum_text: MemorandumTextTable
  monitor_letter: MonitorLetterTable
  monitor_letter_given: MonitorLetterGivenTable
  monitor_message: MonitorMessageTable
  monitoring: MonitoringTable
  monitoring_report: MonitoringReportTable
  monitoring_request: MonitoringRequestTable
  monitoring_result: MonitoringResultTable
  need: NeedTable
  node: NodeTable
  node_meeting: NodeMeetingTable
  node_secret: NodeSecretTable
  note: NoteTable
  notification: NotificationTable
  organisation: OrganisationTable
  organisation_key: OrganisationKeyTable
  outcome_change: OutcomeChangeTable
  outcome_follow_up: OutcomeFollowUpTable
  output_standing: OutputStandingTable
  paper: PaperTable
  paper_end_seen: PaperEndSeenTable
  paper_end_told: PaperEndToldTable
  paper_holding: PaperHoldingTable
  parcel: ParcelTable
  parcel_answer: ParcelAnswerTable
  parcel_item: ParcelItemTable
  password_link: PasswordLinkTable
  period_part: PeriodPartTable
  person: PersonTable
  person_alike: PersonAlikeTable
  person_identity: PersonIdentityTable
  person_key: PersonKeyTable
  person_look_day: PersonLookDayTable
  person_merge: PersonMergeTable
  person_name: PersonNameTable
  person_not_same: PersonNotSameTable
  person_relation: PersonRelationTable
  plan_step: PlanStepTable
  practice: PracticeTable
  practice_replication: PracticeReplicationTable
  practice_review: PracticeReviewTable
  procedure_day: ProcedureDayTable
  procedure_dispatch: ProcedureDispatchTable
  procedure_exchange: ProcedureExchangeTable
  procedure_file: ProcedureFileTable
  procedure_lapse: ProcedureLapseTable
  procedure_notice: ProcedureNoticeTable
  procedure_parcel: ProcedureParcelTable
  procedure_reminding: ProcedureRemindingTable
  procedure_safeguard: ProcedureSafeguardTable
  procedure_step: ProcedureStepTable
  procedure_take_up: ProcedureTakeUpTable
  procedure_taken_back: ProcedureTakenBackTable
  procedure_target: ProcedureTargetTable
  procedure_voluntariness: ProcedureVoluntarinessTable
  programme: ProgrammeTable
  programme_mark: ProgrammeMarkTable
  programme_role: ProgrammeRoleTable
  programme_sum: ProgrammeSumTable
  programme_tie: ProgrammeTieTable
  reception: ReceptionTable
  referral: ReferralTable
  referral_news: ReferralNewsTable
  register_claim: RegisterClaimTable
  register_claim_decision: RegisterClaimDecisionTable
  register_entry: RegisterEntryTable
  register_hiding: RegisterHidingTable
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
  results_import: ResultsImportTable
  results_import_change: ResultsImportChangeTable
  results_import_end: ResultsImportEndTable
  results_import_landing: ResultsImportLandingTable
  results_import_row: ResultsImportRowTable
  return_instalment: ReturnInstalmentTable
  return_instalment_event: ReturnInstalmentEventTable
  return_plan: ReturnPlanTable
  return_plan_agreement: ReturnPlanAgreementTable
  return_plan_line: ReturnPlanLineTable
  return_plan_line_end: ReturnPlanLineEndTable
  return_weights: ReturnWeightsTable
  safe_contact: SafeContactTable
  screening: ScreeningTable
  screening_answer: ScreeningAnswerTable
  screening_finding: ScreeningFindingTable
  screening_sitting: ScreeningSittingTable
  source: SourceTable
  statement: StatementTable
  statement_answer: StatementAnswerTable
  statement_retraction: StatementRetractionTable
  subject_key: SubjectKeyTable
  submission: SubmissionTable
  suggestion: SuggestionTable
  suggestion_decision: SuggestionDecisionTable
  task: TaskTable
  token: TokenTable
  transfer_basis: TransferBasisTable
}

export interface ActivityTable {
  id: Id<'activity'>
  organisation: Id<'organisation'> | null
  language: string
  title: string
  text: string | null
  type: string | null
  place: string | null
  country: string | null
  starts_on: Day
  ends_on: Day
  partner: string | null
  partner_country: string | null
  targets: Generated<string[]>
  published: Generated<boolean>
  version: Generated<number>
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface AgreementTable {
  id: Id<'agreement'>
  organisation: Id<'organisation'> | null
  language: string
  title: string
  parties: string[]
  flows: string
  legal_basis: string
  from_on: Day
  until_on: Day | null
  targets: Generated<string[]>
  published: Generated<boolean>
  version: Generated<number>
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface AgreementTransferTable {
  id: Id<'agreement_transfer'>
  organisation: Id<'organisation'> | null
  agreement: Id<'agreement'>
  on_day: Day
  giver: string
  receiver: string
  what: string
  records: number | null
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface AnnualApprovalTable {
  organisation: Id<'organisation'>
  report: Id<'annual_report'>
  revision: number
  by_account: string
  role: 'supervisor' | 'coordinator'
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface AnnualFigureTable {
  organisation: Id<'organisation'>
  report: Id<'annual_report'>
  name: string
  value: JsonColumn<string>
  leads: string
}

export interface AnnualPublicationTable {
  organisation: Id<'organisation'>
  report: Id<'annual_report'>
  by_account: string
  at: ColumnType<Temporal.Instant, string, string>
  hash: Buffer
  public_key: string
  signature: Buffer
}

export interface AnnualReportTable {
  organisation: Id<'organisation'>
  id: Id<'annual_report'>
  year: number
  version: Generated<number>
  corrects: Id<'annual_report'> | null
  correction: string | null
  revision: Generated<number>
  as_of: ColumnType<Temporal.Instant, string, string>
  begun_by: string
  begun_at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface AnnualSentenceTable {
  organisation: Id<'organisation'>
  id: Id<'annual_sentence'>
  report: Id<'annual_report'>
  chapter: string
  place: number
  shape: 'title' | 'text' | 'item'
  key: string | null
  made: JsonColumn<string | null>
  written: JsonColumn<string | null>
  moved: Generated<boolean>
  left_out: Generated<boolean>
  version: Generated<number>
  edited_by: string | null
  edited_at: ColumnType<Temporal.Instant | null, string | null, string | null>
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

export interface ArrivalTable {
  organisation: Id<'organisation'>
  id: Id<'arrival'>
  node: Id<'known_node'>
  sender: string
  number: string
  until: ColumnType<Temporal.Instant, string, string>
  bytes: number
  wrapped: Buffer | null
  sealed: Buffer | null
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface ArrivalOutcomeTable {
  organisation: Id<'organisation'>
  arrival: Id<'arrival'>
  file: Id<'procedure_file'> | null
  set_aside: 'no such file' | 'not for us' | 'too late' | 'cannot be read' | null
  on_day: Day
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface ArrivalPieceTable {
  organisation: Id<'organisation'>
  arrival: Id<'arrival'>
  number: number
  sealed: Buffer
}

export interface AskingConsentTable {
  organisation: Id<'organisation'>
  basis: Id<'basis'>
  person: Id<'person'>
  partner: string
  until: ColumnType<Temporal.Instant, string, string>
}

export interface AskingFindTable {
  organisation: Id<'organisation'>
  mark: string
  person: Id<'person'>
  basis: Id<'basis'>
  partner: string
  way: 'exact' | 'alike'
  at: ColumnType<Temporal.Instant, string | undefined, string>
  until: ColumnType<Temporal.Instant, string, string>
  referral_asked_at: ColumnType<Temporal.Instant | null, string | null, string | null>
}

export interface AskingPartTable {
  organisation: Id<'organisation'>
  question: string
  person: Id<'person'>
  basis: Id<'basis'>
  partner: string
  asks: boolean
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface AskingPermissionTable {
  organisation: Id<'organisation'>
  id: Id<'asking_permission'>
  partner: Id<'organisation'>
  until: ColumnType<Temporal.Instant, string, string>
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
  ended_at: ColumnType<Temporal.Instant | null, string | null, string | null>
  ended_by: string | null
}

export interface AskingQuestionTable {
  organisation: Id<'organisation'>
  id: Id<'asking_question'>
  sender: Id<'organisation'>
  way: 'exact' | 'alike'
  on_day: Day
  nth: number
  permission: Id<'asking_permission'> | null
  asked_by: string
  asked_at: ColumnType<Temporal.Instant, string | undefined, string>
  decided_at: ColumnType<Temporal.Instant | null, string | null, string | null>
  decided_by: string | null
  accepted: boolean | null
  compared_at: ColumnType<Temporal.Instant | null, string | null, string | null>
  outcome: 'compared' | 'nobody' | 'not allowed' | null
}

export interface AskingRuleTable {
  organisation: Id<'organisation'>
  questions_a_day: Generated<number>
  people_a_day: Generated<number>
  alike: Generated<boolean>
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
  version: Generated<number>
}

export interface AskingWordTable {
  organisation: Id<'organisation'>
  mark: string
  word: 'over' | 'refer'
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

export interface BarrierTable {
  id: Id<'barrier'>
  organisation: Id<'organisation'> | null
  language: string
  title: string
  norm: string
  country: string
  hurts: string
  proposed: string
  owner: string
  targets: Generated<string[]>
  release_of: Id<'organisation'> | null
  release: string | null
  indicator: string | null
  row: string | null
  column: string | null
  published: Generated<boolean>
  version: Generated<number>
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface BarrierStatusTable {
  id: Id<'barrier_status'>
  organisation: Id<'organisation'> | null
  barrier: Id<'barrier'>
  on_day: Day
  state: 'found' | 'proposed' | 'under discussion' | 'lowered' | 'removed' | 'given up'
  language: string
  text: string
  practice: Id<'practice'> | null
  act: string | null
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
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

export interface BodyTable {
  id: Id<'body'>
  organisation: Id<'organisation'> | null
  language: string
  kind: 'working group' | 'commission' | 'committee' | 'council' | 'other'
  outside: Generated<boolean>
  title: string
  mandate: string
  targets: Generated<string[]>
  from_on: Day | null
  until_on: Day | null
  published: Generated<boolean>
  version: Generated<number>
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface BodyDecisionTable {
  id: Id<'body_decision'>
  organisation: Id<'organisation'> | null
  body: Id<'body'>
  meeting: Id<'body_meeting'> | null
  on_day: Day
  language: string
  text: string
  quorum: number
  entitled: number
  votes_for: number
  votes_against: number
  abstained: number
  absent: number
  outcome: 'adopted' | 'rejected' | 'no quorum'
  corrects: Id<'body_decision'> | null
  correction: string | null
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface BodyMeetingTable {
  id: Id<'body_meeting'>
  organisation: Id<'organisation'> | null
  body: Id<'body'>
  on_day: Day
  place: string | null
  language: string
  text: string
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface BodySeatTable {
  id: Id<'body_seat'>
  organisation: Id<'organisation'> | null
  body: Id<'body'>
  member: Id<'coalition_member'> | null
  name: string
  part: string | null
  person: string | null
  agreed_on: Day | null
  from_on: Day
  until_on: Day | null
  version: Generated<number>
  by_account: string
}

export interface BodyVoteTable {
  decision: Id<'body_decision'>
  seat: Id<'body_seat'>
  organisation: Id<'organisation'> | null
  vote: 'for' | 'against' | 'abstained' | 'absent'
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
  compartment: Id<'compartment'> | null
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

export interface CoalitionApplicationTable {
  organisation: Id<'organisation'>
  id: Id<'coalition_application'>
  applicant: Id<'organisation'> | null
  name: string
  country: string
  language: string
  wrapped: Buffer
  sealed: Buffer
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface CoalitionEntryTable {
  code: string
  kind: 'coalition' | 'goal' | 'area' | 'form' | 'product' | 'fact' | 'activity type'
  place: number
  text: JsonColumn<string>
  facts: JsonColumn<string | undefined>
}

export interface CoalitionMemberTable {
  id: Id<'coalition_member'>
  organisation: Id<'organisation'> | null
  of: Id<'organisation'> | null
  application: string | null
  name: string
  country: string
  hidden: Generated<boolean>
  version: Generated<number>
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface CoalitionReviewTable {
  organisation: Id<'organisation'>
  id: Id<'coalition_review'>
  application: Id<'coalition_application'>
  outcome: 'note' | 'accepted' | 'declined' | 'put off'
  reason: string
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface CoalitionStatusTable {
  id: Id<'coalition_status'>
  organisation: Id<'organisation'> | null
  member: Id<'coalition_member'>
  state: 'member' | 'suspended' | 'left'
  on_day: Day
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface CoalitionStatusReasonTable {
  organisation: Id<'organisation'>
  status: Id<'coalition_status'>
  reason: string
}

export interface CoalitionTieTable {
  target: string
  subject: string
  organisation: Id<'organisation'> | null
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface CompartmentTable {
  organisation: Id<'organisation'>
  id: Id<'compartment'>
  person: Id<'person'>
  code_name: string
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
  ended_at: ColumnType<Temporal.Instant | null, string | null, string | null>
  ended_by: string | null
  ended_why: 'asked by the person' | 'no longer in danger' | 'by mistake' | null
}

export interface CompartmentIdentityTable {
  organisation: Id<'organisation'>
  compartment: Id<'compartment'>
  wrapped: Buffer
  sealed: Buffer
  version: Generated<number>
}

export interface CompartmentMemberTable {
  organisation: Id<'organisation'>
  id: Id<'compartment_member'>
  compartment: Id<'compartment'>
  account: string
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
  ended_at: ColumnType<Temporal.Instant | null, string | null, string | null>
  ended_by: string | null
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

export interface DisclosureTable {
  organisation: Id<'organisation'>
  id: Id<'disclosure'>
  file: Id<'procedure_file'>
  what: 'given' | 'received' | 'undone'
  way: 'exchange' | 'paper'
  on_day: Day
  other_kind: 'authority' | 'consulate' | 'carrier' | 'border authority' | 'court' | 'other'
  other: string
  country: string
  classes: string[]
  purpose: string
  instrument: string
  article: string
  parcel: string | null
  undoes: Id<'disclosure'> | null
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
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

export interface EnvelopeTable {
  organisation: Id<'organisation'>
  id: Id<'envelope'>
  consent: Id<'envelope_consent'>
  number: string
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface EnvelopeConsentTable {
  organisation: Id<'organisation'>
  id: Id<'envelope_consent'>
  person: Id<'person'>
  node: Id<'known_node'>
  to_name: string
  to_country: string
  what: 'document' | 'statement'
  document: string | null
  sealed: Buffer | null
  text_version: string
  language: 'en' | 'ru' | 'uz' | 'tg' | 'ky'
  text_reviewed: boolean
  way_given: 'in person signed' | 'in person spoken'
  given_on: Day
  until: ColumnType<Temporal.Instant, string, string>
  version_lock: Generated<boolean>
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface EnvelopeReceiptTable {
  organisation: Id<'organisation'>
  envelope: Id<'envelope'>
  taken_on: Day
  signature: Buffer
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface EnvelopeWithdrawalTable {
  organisation: Id<'organisation'>
  consent: Id<'envelope_consent'>
  by_kind: 'person' | 'worker'
  by_account: string | null
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

export interface EventAdmissionTable {
  organisation: Id<'organisation'>
  event: Id<'event'>
  closes_on: Day
  capacity: number | null
  version: Generated<number>
}

export interface EventCancellationTable {
  organisation: Id<'organisation'>
  event: Id<'event'>
  reason: JsonColumn<string>
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface EventCertificateTable {
  organisation: string
  registration: string
  reference: string
  event: Id<'event'>
  starts_on: Day
  ends_on: Day
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface EventInvitedTable {
  event: Id<'event'>
  country: string
  organisation: Id<'organisation'>
}

export interface EventNamedTable {
  organisation: string
  registration: string
  event: Id<'event'>
  name: string
  institution: string | null
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

export interface EventPlaceTable {
  organisation: string
  registration: string
  event: Id<'event'>
  number: GeneratedAlways<number>
}

export interface EventRegistrationTable {
  organisation: Id<'organisation'>
  id: Id<'event_registration'>
  event: Id<'event'>
  invited: Generated<boolean>
  language: string
  consent: Generated<'nobody' | 'participants' | 'public'>
  code_hash: Buffer
  sealed: Buffer | null
  at: ColumnType<Temporal.Instant, string | undefined, string>
  came_at: ColumnType<Temporal.Instant | null, string | null, string | null>
  came_by: string | null
  withdrawn_at: ColumnType<Temporal.Instant | null, string | null, string | null>
  forget_at: ColumnType<Temporal.Instant, string, string>
  erased_at: ColumnType<Temporal.Instant | null, string | null, string | null>
}

export interface EventTakenBackTable {
  organisation: Id<'organisation'>
  id: Id<'event_taken_back'>
  event: Id<'event'>
  reason: string
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
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

export interface FilmTable {
  id: Id<'film'>
  code: string
  organisation: Id<'organisation'> | null
  title: JsonColumn<string>
  languages: Generated<string[]>
  about: JsonColumn<string | null>
  rights: JsonColumn<string | null>
  published: Generated<boolean>
  facts: JsonColumn<string | undefined>
  version: Generated<number>
}

export interface FilmScreeningTable {
  event: Id<'event'>
  film: Id<'film'>
  organisation: Id<'organisation'> | null
}

export interface FrameworkLineTable {
  organisation: Id<'organisation'>
  id: Id<'framework_line'>
  programme: Id<'programme'>
  kind: 'component' | 'activity' | 'output' | 'outcome'
  under: Id<'framework_line'> | null
  title: string
  countries: Generated<string[]>
  due_on: Day | null
  version: Generated<number>
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface HiddenOrganisationTable {
  organisation: Id<'organisation'>
}

export interface IatiChunkTable {
  organisation: Id<'organisation'>
  import: Id<'iati_import'>
  number: number
  entries: number
  line: number
  taken: number
  same: number
  faults: JsonColumn<string>
  counts: JsonColumn<string>
  is_last: boolean
  fresh: Generated<number>
  goes_on: JsonColumn<string | null>
}

export interface IatiEndTable {
  organisation: Id<'organisation'>
  import: Id<'iati_import'>
  kind: 'cancelled' | 'taken back'
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface IatiEntryTable {
  organisation: Id<'organisation'>
  import: Id<'iati_import'>
  identifier: string
  holds: 'activities' | 'organisations'
  line: number
  is_new: boolean
  mark: Buffer
  model: JsonColumn<string>
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface IatiFileTable {
  organisation: Id<'organisation'>
  import: Id<'iati_import'>
  wrapped: Buffer
  sealed: Buffer
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface IatiImportTable {
  organisation: Id<'organisation'>
  id: Id<'iati_import'>
  by_account: string
  name: string
  version: Generated<number>
  at: ColumnType<Temporal.Instant, string | undefined, string>
  bytes: Generated<number>
}

export interface IatiLandingTable {
  organisation: Id<'organisation'>
  import: Id<'iati_import'>
  at: ColumnType<Temporal.Instant, string | undefined, string>
  live: Generated<boolean>
}

export interface IatiPieceTable {
  organisation: Id<'organisation'>
  import: Id<'iati_import'>
  number: number
  sealed: Buffer
}

export interface IatiReporterTable {
  organisation: Id<'organisation'>
  ref: string
  kind: string
  version: Generated<number>
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

export interface IndicatorTable {
  organisation: Id<'organisation'>
  id: Id<'indicator'>
  programme: Id<'programme'>
  line: Id<'framework_line'>
  title: string
  unit: string
  measure: 'number' | 'percentage'
  ascending: boolean
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface IndicatorPeriodTable {
  organisation: Id<'organisation'>
  id: Id<'indicator_period'>
  programme: Id<'programme'>
  indicator: Id<'indicator'>
  starts_on: Day
  ends_on: Day
  target: string | null
  actual: string | null
  version: Generated<number>
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface InitiativeTable {
  id: Id<'initiative'>
  organisation: Id<'organisation'> | null
  language: string
  title: string
  text: string
  place: string
  country: string
  budget: number | null
  currency: string | null
  from_on: Day
  until_on: Day | null
  result: string | null
  targets: Generated<string[]>
  published: Generated<boolean>
  version: Generated<number>
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
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

export interface KnownNodeTable {
  organisation: Id<'organisation'>
  id: Id<'known_node'>
  kind: 'helpers' | 'authority'
  name: string
  country: string
  signing: string
  agreement: string
  fingerprint: string
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
  stopped_at: ColumnType<Temporal.Instant | null, string | null, string | null>
  stopped_by: string | null
}

export interface KnownNodeComparisonTable {
  organisation: Id<'organisation'>
  node: Id<'known_node'>
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface LetterTable {
  organisation: Id<'organisation'>
  id: Id<'letter'>
  account: string
  once: string
  subject: string
  text: string
  made_at: ColumnType<Temporal.Instant, string | undefined, string>
  next_at: ColumnType<Temporal.Instant, string | undefined, string>
  tries: Generated<number>
  sent_at: ColumnType<Temporal.Instant | null, string | null, string | null>
}

export interface LinkingTable {
  organisation: Id<'organisation'>
  id: Id<'linking'>
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
  version: Generated<number>
  sealed: Buffer
  started_at: ColumnType<Temporal.Instant | null, string | null, string | null>
  stage: 'waits' | 'read' | 'understand' | 'learn' | 'pair' | 'compare' | 'choose' | 'keep' | null
  share: Generated<number>
  worker: string | null
  beat_at: ColumnType<Temporal.Instant | null, string | null, string | null>
  over_at: ColumnType<Temporal.Instant | null, string | null, string | null>
  found: Buffer | null
  links: number | null
  ended_at: ColumnType<Temporal.Instant | null, string | null, string | null>
  ended_by: string | null
}

export interface LinkingBlockTable {
  organisation: Id<'organisation'>
  linking: Id<'linking'>
  number: number
  sealed: Buffer
}

export interface LinkingPieceTable {
  organisation: Id<'organisation'>
  linking: Id<'linking'>
  file: number
  number: number
  sealed: Buffer
}

export interface MaterialTable {
  id: Id<'material'>
  organisation: Id<'organisation'> | null
  language: string
  title: string
  text: string
  audience: 'migrants' | 'families' | 'specialists' | 'officials' | 'employers' | 'public'
  edition: string
  reviewed_on: Day
  due_on: Day
  url: string | null
  targets: Generated<string[]>
  published: Generated<boolean>
  version: Generated<number>
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface MemberTable {
  organisation: Id<'organisation'>
  account: string
  name: string
  since: ColumnType<Temporal.Instant, string | undefined, string>
  left_at: ColumnType<Temporal.Instant | null, string | null, string | null>
  version: Generated<number>
  monitors: Generated<boolean>
}

export interface MemberRoleTable {
  organisation: Id<'organisation'>
  account: string
  role: 'case worker' | 'supervisor' | 'coordinator' | 'administrator' | 'monitor'
  opens_files: GeneratedAlways<boolean>
  monitors: GeneratedAlways<boolean>
}

export interface MemorandumTable {
  id: Id<'memorandum'>
  organisation: Id<'organisation'> | null
  number: number
  in_force_on: Day
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface MemorandumAccessionTable {
  memorandum: Id<'memorandum'>
  member: Id<'coalition_member'>
  organisation: Id<'organisation'> | null
  on_day: Day
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface MemorandumTextTable {
  memorandum: Id<'memorandum'>
  language: string
  organisation: Id<'organisation'> | null
  text: string
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface MonitorLetterTable {
  organisation: Id<'organisation'>
  id: Id<'monitor_letter'>
  file: Id<'procedure_file'>
  language: 'en' | 'ru' | 'uz' | 'tg' | 'ky'
  code_hash: Buffer
  wrapped: Buffer | null
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
  ends_at: ColumnType<Temporal.Instant, string, string>
  stopped_at: ColumnType<Temporal.Instant | null, string | null, string | null>
}

export interface MonitorLetterGivenTable {
  organisation: Id<'organisation'>
  letter: Id<'monitor_letter'>
  file: Id<'procedure_file'>
  given_on: Day
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface MonitorMessageTable {
  organisation: Id<'organisation'>
  id: Id<'monitor_message'>
  letter: Id<'monitor_letter'>
  written_by: 'monitor' | 'person'
  by_account: string | null
  sealed: Buffer
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface MonitoringTable {
  organisation: Id<'organisation'>
  id: Id<'monitoring'>
  file: Id<'procedure_file'>
  months: number
  due_on: Day
  referral: Id<'referral'>
  receiver: Id<'organisation'>
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface MonitoringReportTable {
  organisation: Id<'organisation'>
  id: Id<'monitoring_report'>
  parcel: Id<'parcel'>
  outcome: 'reached' | 'not reached' | 'refused' | 'moved' | 'died'
  on_day: Day
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface MonitoringRequestTable {
  organisation: Id<'organisation'>
  parcel: Id<'parcel'>
  months: number
  due_on: Day
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface MonitoringResultTable {
  organisation: Id<'organisation'>
  id: Id<'monitoring_result'>
  file: Id<'procedure_file'>
  months: number
  outcome: 'reached' | 'not reached' | 'refused' | 'moved' | 'died'
  on_day: Day
  told_by: Id<'organisation'> | null
  sealed: Buffer | null
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
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

export interface NodeMeetingTable {
  organisation: Id<'organisation'>
  id: Id<'node_meeting'>
  node: Id<'known_node'>
  side: 'asks' | 'asked'
  sender: string
  number: string
  on_day: Day
  nth: number
  size: Generated<number>
  until: ColumnType<Temporal.Instant, string, string>
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
  decided_at: ColumnType<Temporal.Instant | null, string | null, string | null>
  decided_by: string | null
  accepted: boolean | null
  theirs: string | null
  ours: string | null
  wrapped: Buffer | null
  kept: Buffer | null
  outcome: 'compared' | 'nobody' | 'unusable' | null
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

export interface OutcomeChangeTable {
  organisation: Id<'organisation'>
  id: Id<'outcome_change'>
  outcome: Id<'event_outcome'>
  owner_before: string | null
  owner_after: string | null
  due_before: Day | null
  due_after: Day | null
  reason: JsonColumn<string>
  at: ColumnType<Temporal.Instant, string | undefined, string>
  by_account: string
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

export interface OutputStandingTable {
  organisation: Id<'organisation'>
  id: Id<'output_standing'>
  programme: Id<'programme'>
  line: Id<'framework_line'>
  status: 'delivered' | 'evidenced'
  on_day: Day
  url: string | null
  statement: Id<'statement'> | null
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface PaperTable {
  organisation: Id<'organisation'>
  id: Id<'paper'>
  person: Id<'person'>
  kind: 'passport' | 'internal passport' | 'identity card' | 'residence permit' | 'visa' | 'work permit' | 'travel document' | 'birth certificate' | 'other'
  sealed: Buffer | null
  expires_on: Day | null
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
  version: Generated<number>
  ended_at: ColumnType<Temporal.Instant | null, string | null, string | null>
  ended_by: string | null
  ended_why: 'replaced' | 'wrong person' | 'entered by mistake' | 'asked by the person' | null
}

export interface PaperEndSeenTable {
  organisation: Id<'organisation'>
  paper: Id<'paper'>
  expires_on: Day
  ahead: number
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface PaperEndToldTable {
  organisation: Id<'organisation'>
  account: string
  paper: Id<'paper'>
  expires_on: Day
  ahead: number
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface PaperHoldingTable {
  organisation: Id<'organisation'>
  id: Id<'paper_holding'>
  paper: Id<'paper'>
  sealed: Buffer | null
  since_on: Day | null
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

export interface PeriodPartTable {
  organisation: Id<'organisation'>
  programme: Id<'programme'>
  period: Id<'indicator_period'>
  by_what: 'sex' | 'age' | 'country'
  part: string
  amount: string
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
  keyed: Generated<number>
  looked: Generated<number>
  crowded: Generated<boolean>
}

export interface PersonAlikeTable {
  organisation: Id<'organisation'>
  one: Id<'person'>
  other: Id<'person'>
  score: number
  version: number
  found_at: ColumnType<Temporal.Instant, string | undefined, string>
  decided: 'one person' | 'two people' | null
  put_off_until: Day | null
  put_off_by: string | null
}

export interface PersonIdentityTable {
  organisation: Id<'organisation'>
  person: Id<'person'>
  sealed: Buffer
}

export interface PersonKeyTable {
  organisation: Id<'organisation'>
  key: number
  person: Id<'person'>
}

export interface PersonLookDayTable {
  organisation: Id<'organisation'>
  on_day: Day
  files: number
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface PersonMergeTable {
  organisation: Id<'organisation'>
  id: Id<'person_merge'>
  person: Id<'person'>
  other: Id<'person'>
  from_other: string[]
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
  ended_at: ColumnType<Temporal.Instant | null, string | null, string | null>
  ended_by: string | null
  ended_why: 'another person' | 'by mistake' | 'erased' | null
}

export interface PersonNameTable {
  organisation: Id<'organisation'>
  id: Id<'person_name'>
  person: Id<'person'>
  position: number
  script: 'Cyrl' | 'Latn' | 'other'
  sealed: Buffer
}

export interface PersonNotSameTable {
  organisation: Id<'organisation'>
  id: Id<'person_not_same'>
  one: Id<'person'>
  other: Id<'person'>
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
  ended_at: ColumnType<Temporal.Instant | null, string | null, string | null>
  ended_by: string | null
}

export interface PersonRelationTable {
  organisation: Id<'organisation'>
  id: Id<'person_relation'>
  person: Id<'person'>
  other: Id<'person'> | null
  role: 'parent' | 'child' | 'spouse' | 'sibling' | 'grandparent' | 'grandchild' | 'relative' | 'guardian' | 'ward' | 'lives with' | 'travels with'
  sealed: Buffer | null
  both_know: Generated<boolean>
  since_on: Day | null
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
  ended_on: Day | null
  ended_why: 'no longer so' | 'by mistake' | 'asked by the person' | null
  ended_at: ColumnType<Temporal.Instant | null, string | null, string | null>
  ended_by: string | null
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

export interface PracticeTable {
  id: Id<'practice'>
  organisation: Id<'organisation'> | null
  language: string
  title: string
  text: string
  criteria: string
  country: string | null
  targets: Generated<string[]>
  published: Generated<boolean>
  version: Generated<number>
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface PracticeReplicationTable {
  id: Id<'practice_replication'>
  organisation: Id<'organisation'> | null
  practice: Id<'practice'>
  on_day: Day
  country: string
  place: string | null
  language: string
  text: string
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface PracticeReviewTable {
  id: Id<'practice_review'>
  organisation: Id<'organisation'> | null
  practice: Id<'practice'>
  on_day: Day
  grade: 'told' | 'counted' | 'checked' | 'compared'
  language: string
  text: string
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface ProcedureDayTable {
  organisation: Id<'organisation'>
  day: Day
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface ProcedureDispatchTable {
  organisation: Id<'organisation'>
  id: Id<'procedure_dispatch'>
  file: Id<'procedure_file'>
  step: Id<'procedure_step'>
  exchange: string
  receiver: Id<'organisation'>
  parcel: string
  article: string
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
  withdrawn_at: ColumnType<Temporal.Instant | null, string | null, string | null>
}

export interface ProcedureExchangeTable {
  organisation: Id<'organisation'>
  file: Id<'procedure_file'>
  exchange: string
  number: string
  partner: Id<'organisation'>
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface ProcedureFileTable {
  organisation: Id<'organisation'>
  id: Id<'procedure_file'>
  reference: string
  procedure: string
  law: string
  opened_on: Day
  opened_time: string | null
  case: Id<'case'> | null
  side: 'requesting' | 'requested' | 'here'
  country: string
  other_country: string
  worker: string
  sealed: Buffer | null
  open: Generated<boolean>
  due_on: Day | null
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
  version: Generated<number>
  targets: JsonColumn<string | null>
  sheet: Buffer | null
}

export interface ProcedureLapseTable {
  organisation: Id<'organisation'>
  id: Id<'procedure_lapse'>
  file: Id<'procedure_file'>
  clock: string
  means: string
  on_day: Day
  on_time: string | null
  role: string
  sealed: Buffer
  by_account: string
  recorded_at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface ProcedureNoticeTable {
  organisation: Id<'organisation'>
  id: Id<'procedure_notice'>
  account: string
  file: Id<'procedure_file'>
  clock: string
  due: string
  ahead: number
  role: string | null
  at: ColumnType<Temporal.Instant, string | undefined, string>
  over_at: ColumnType<Temporal.Instant | null, string | null, string | null>
  seen_at: ColumnType<Temporal.Instant | null, string | null, string | null>
  letter: Id<'letter'> | null
}

export interface ProcedureParcelTable {
  organisation: Id<'organisation'>
  id: Id<'procedure_parcel'>
  sender: Id<'organisation'>
  exchange: string
  number: string
  opens: boolean
  procedure: string
  law: string
  side: 'requesting' | 'requested'
  country: string
  other_country: string
  step: string
  on_day: Day
  on_time: string | null
  role: string
  day: Day | null
  classes: string[]
  purpose: string
  article: string
  wrapped: Buffer | null
  sealed: Buffer | null
  sent_at: ColumnType<Temporal.Instant, string | undefined, string>
  ended_at: ColumnType<Temporal.Instant | null, string | null, string | null>
  ended_why: 'withdrawn' | 'taken up' | 'set aside' | null
}

export interface ProcedureRemindingTable {
  organisation: Id<'organisation'>
  account: string
  by_letter: boolean
  language: 'en' | 'ru' | 'uz'
  ahead: string | null
  version: Generated<number>
}

export interface ProcedureSafeguardTable {
  organisation: Id<'organisation'>
  id: Id<'procedure_safeguard'>
  file: Id<'procedure_file'>
  fact: 'final decision' | 'voluntary return'
  answer: 'final' | 'not final' | 'declined' | 'chosen' | 'not offered'
  form: 'readmission' | 'administrative expulsion' | 'deportation' | null
  on_day: Day
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface ProcedureStepTable {
  organisation: Id<'organisation'>
  id: Id<'procedure_step'>
  file: Id<'procedure_file'>
  step: string
  on_day: Day
  on_time: string | null
  role: string
  day: Day | null
  sealed: Buffer | null
  by_account: string
  recorded_at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface ProcedureTakeUpTable {
  organisation: Id<'organisation'>
  parcel: Id<'procedure_parcel'>
  file: Id<'procedure_file'> | null
  step: Id<'procedure_step'> | null
  received_on: Day
  set_aside: 'known already' | 'not for us' | 'no place for it' | null
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface ProcedureTakenBackTable {
  organisation: Id<'organisation'>
  id: Id<'procedure_taken_back'>
  file: Id<'procedure_file'>
  step: Id<'procedure_step'> | null
  lapse: Id<'procedure_lapse'> | null
  sealed: Buffer
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface ProcedureTargetTable {
  organisation: Id<'organisation'>
  id: Id<'procedure_target'>
  procedure: string
  clock: string
  count: number | null
  unit: 'hours' | 'days' | 'working days' | 'months' | 'years' | null
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface ProcedureVoluntarinessTable {
  organisation: Id<'organisation'>
  id: Id<'procedure_voluntariness'>
  file: Id<'procedure_file'>
  fact: 'free choice' | 'informed decision' | 'capacity'
  finding: 'yes' | 'in doubt' | 'no'
  on_day: Day
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
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

export interface ProgrammeMarkTable {
  organisation: Id<'organisation'>
  programme: Id<'programme'>
  scheme: 'policy marker' | '2030 goal' | '2030 target' | 'gcm objective'
  code: string
  significance: number | null
}

export interface ProgrammeRoleTable {
  organisation: Id<'organisation'>
  id: Id<'programme_role'>
  programme: Id<'programme'>
  role: 'donor' | 'accountable' | 'contracting authority' | 'implementer' | 'partner'
  code: string | null
  name: string | null
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface ProgrammeSumTable {
  organisation: Id<'organisation'>
  id: Id<'programme_sum'>
  programme: Id<'programme'>
  kind: 'budget' | 'incoming' | 'commitment' | 'disbursement' | 'expenditure'
  donor: Id<'programme_role'> | null
  amount: string
  currency: string
  valued_on: Day
  starts_on: Day | null
  ends_on: Day | null
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface ProgrammeTieTable {
  organisation: Id<'organisation'>
  programme: Id<'programme'>
  tie: 'follows' | 'is part of'
  code: string
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

export interface RegisterClaimTable {
  organisation: Id<'organisation'>
  id: Id<'register_claim'>
  code: string
  reason: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
  by_account: string
}

export interface RegisterClaimDecisionTable {
  organisation: Id<'organisation'>
  claim: Id<'register_claim'>
  code: string
  agreed: boolean
  reason: string
  keeper: Id<'organisation'>
  at: ColumnType<Temporal.Instant, string | undefined, string>
  by_account: string
}

export interface RegisterEntryTable {
  code: string
  kind: string
  address: string
  title: JsonColumn<string>
  exact: string[]
  folded_title: string
  folded: string
  organisation: Id<'organisation'> | null
}

export interface RegisterHidingTable {
  code: string
  page: boolean
  ties: boolean
  organisation: Id<'organisation'>
  at: ColumnType<Temporal.Instant, string | undefined, string>
  by_account: string
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

export interface ResultsImportTable {
  organisation: Id<'organisation'>
  id: Id<'results_import'>
  programme: Id<'programme'>
  by_account: string
  name: string
  facts: JsonColumn<string>
  version: Generated<number>
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface ResultsImportChangeTable {
  organisation: Id<'organisation'>
  import: Id<'results_import'>
  period: string
  version: number
  before: JsonColumn<string | null>
}

export interface ResultsImportEndTable {
  organisation: Id<'organisation'>
  import: Id<'results_import'>
  kind: 'cancelled' | 'taken back'
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface ResultsImportLandingTable {
  organisation: Id<'organisation'>
  import: Id<'results_import'>
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface ResultsImportRowTable {
  organisation: Id<'organisation'>
  import: Id<'results_import'>
  number: number
  indicator: Id<'indicator'>
  result: JsonColumn<string>
}

export interface ReturnInstalmentTable {
  organisation: Id<'organisation'>
  id: Id<'return_instalment'>
  line: Id<'return_plan_line'>
  amount: string
  planned_on: Day
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface ReturnInstalmentEventTable {
  organisation: Id<'organisation'>
  id: Id<'return_instalment_event'>
  instalment: Id<'return_instalment'>
  kind: 'paid' | 'payment taken back' | 'given up'
  on_day: Day
  local_amount: string | null
  rate: string | null
  rate_on: Day | null
  rate_source: string | null
  sealed: Buffer | null
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface ReturnPlanTable {
  organisation: Id<'organisation'>
  id: Id<'return_plan'>
  file: Id<'procedure_file'>
  person: Id<'person'> | null
  currency: string
  local_currency: string
  ceiling: string
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
  version: Generated<number>
}

export interface ReturnPlanAgreementTable {
  organisation: Id<'organisation'>
  plan: Id<'return_plan'>
  edition: number
  on_day: Day
  language: string
  way: 'in person signed' | 'in person spoken' | 'by telephone' | 'by voice message' | 'in writing by code'
  ceiling: string
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface ReturnPlanLineTable {
  organisation: Id<'organisation'>
  id: Id<'return_plan_line'>
  plan: Id<'return_plan'>
  edition: number
  kind: 'economic' | 'social' | 'psychosocial'
  way: 'direct' | 'by referral'
  amount: string
  local_amount: string
  rate: string
  rate_on: Day
  rate_source: string
  sealed: Buffer | null
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface ReturnPlanLineEndTable {
  organisation: Id<'organisation'>
  line: Id<'return_plan_line'>
  edition: number
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface ReturnWeightsTable {
  organisation: Id<'organisation'>
  id: Id<'return_weights'>
  name: string
  source: string
  weights: JsonColumn<string>
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
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

export interface ScreeningTable {
  organisation: Id<'organisation'>
  id: Id<'screening'>
  case: Id<'case'>
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface ScreeningAnswerTable {
  organisation: Id<'organisation'>
  id: Id<'screening_answer'>
  screening: Id<'screening'>
  sitting: Id<'screening_sitting'>
  question: string
  sealed: Buffer
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface ScreeningFindingTable {
  organisation: Id<'organisation'>
  screening: Id<'screening'>
  finding: 'presumed victim' | 'not at this time' | 'unclear'
  sealed: Buffer
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
}

export interface ScreeningSittingTable {
  organisation: Id<'organisation'>
  id: Id<'screening_sitting'>
  screening: Id<'screening'>
  by_account: string
  at: ColumnType<Temporal.Instant, string | undefined, string>
  stopped_at: ColumnType<Temporal.Instant | null, string | null, string | null>
  stopped_why: 'tired' | 'not safe' | 'not alone' | 'wants to stop' | 'no shared language' | 'no time' | null
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

export interface StatementAnswerTable {
  statement: Id<'statement'>
  organisation: Id<'organisation'>
  code: string
  text: JsonColumn<string>
  at: ColumnType<Temporal.Instant, string | undefined, string>
  by_account: string
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
  sealed: Buffer | null
  at: ColumnType<Temporal.Instant, string | undefined, string>
  wrapped: Buffer | null
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
