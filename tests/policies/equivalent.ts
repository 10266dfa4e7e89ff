/**
 * Clauses whose loss changes nothing that anybody can see or do, and why they stand there all the same. In each of them a subquery
 * reads a table whose own policy already shows no other rows; the clause says it where one reads it, and lets the database
 * look first at what costs nothing, or use the index that begins with the organisation.
 */
type Excuse = { readonly why: string; readonly clause: RegExp; readonly policies: readonly string[] }

const excuses: readonly Excuse[] = [
  {
    why: 'A naming is seen by the two organisations that it is between, and the table says that nobody receives complaints about her own. Said, because it is the whole sense of the policy.',
    clause: /without n\.receiver_organisation = complaint_duty\.organisation$/,
    policies: ['complaint_duty: "one agrees for oneself to what one was named for"'],
  },
  {
    why: 'What the subquery reads is shown to this robot alone. Said first, so that for the others no row is looked at.',
    clause: /without \( SELECT current_setting\('app\.robot'/,
    policies: [
      'basis: "reasons in erased files"', 'case: "cases of erased files"', 'person_identity: "identities of erased files"', 'person_name: "names of erased files"',
      'compartment: "compartments of erased files"', 'person_relation: "links written in erased files"', 'monitor_message: "what was written in letters whose time is over"', 'compartment_identity: "what was in compartments of erased files"',
      'safe_contact: "safe ways of erased files"', 'request_person: "which requests were in erased files"',
      'document: "documents of erased files"', 'paper: "papers of erased files"', 'paper: "papers of erased files go"', 'file: "what documents of erased files were"', 'file_piece: "pieces of what the sweeper takes away"',
      'case: "a case goes from one who opens no files to one who does"', 'task: "a task goes from one who opens no files to one who does"',
      'request_take: "a request goes from one who opens no files to one who does"', 'procedure_file: "a procedure file leaves one who opens no files"',
      'complaint_duty: "from one who left it goes to her deputy"', 'complaint_message: "words of complaints whose time is over"',
      'event_named: "names whose time is over"', 'subject_key: "keys of registrations whose time is over"', 'subject_key: "and go with them"',
      'subject_key: "keys of complaints whose time is over"', 'subject_key: "and are destroyed"', 'import_block: "rows that have served"', 'subject_key: "keys of rows that have served"',
      'linking_piece: "files of linkings that have served"', 'linking_block: "links of linkings that have served"', 'subject_key: "keys of linkings that have served"', 'arrival_piece: "the bytes of what the sweeper forgot"',
    ],
  },
  {
    why: 'The sweeper is shown erased files only. Said again, because it is the whole sense of the policy.',
    clause: /without p\.erased_at IS NOT NULL$/,
    policies: ['basis: "reasons in erased files"', 'case: "cases of erased files"', 'request_person: "which requests were in erased files"', 'document: "documents of erased files"', 'paper: "papers of erased files"', 'paper: "papers of erased files go"'],
  },
  {
    why: 'The subquery is shown rows of one organisation only. Joined by the whole key all the same: its index begins with the organisation.',
    clause: /without \w+\.organisation = \w+\.(organisation|sender)$/,
    policies: [
      'asking_consent: "nobody is asked about without a live consent for it"', 'known_node_comparison: "a second person compares, never the one who entered them"', 'envelope_consent: "one records a consent to send in one\'s own name"', 'envelope: "no envelope without a consent that counts"', 'arrival: "one takes in what a compared sender sent in time"', 'node_meeting: "so many a day, with those who help and whose keys count"', 'arrival_piece: "bytes come with what waits"', 'arrival_piece: "bytes go when nothing opens them"', 'arrival_piece: "the bytes of what the sweeper forgot"', 'arrival_outcome: "one signs what one does with what came"',
      'monitor_letter_given: "a monitor says on which day a letter was given"',
      'person_relation: "links in one\'s own organisation, but of those kept apart"', 'person_relation: "one links in one\'s own name, but nobody kept apart"', 'person_relation: "who is linked to one"',
      'compartment_identity: "who is on the list changes what is in the compartment"', 'compartment_identity: "who is on the list empties the compartment"', 'compartment_identity: "who is on the list fills the compartment"', 'compartment_identity: "who is on the list opens the compartment"', 'compartment_identity: "what was in compartments of erased files"',
      'compartment_member: "who is on the list adds a colleague; who makes a compartment be"', 'compartment_member: "who is on the list takes a colleague off it"', 'compartment: "who is on the list ends a compartment"',
      'document: "documents are only ever emptied, or sealed for a compartment"', 'request_account: "what was told goes into the compartment"',
      'person_merge: "one joins files in one\'s own name, and a file that is joined ta"', 'iati_entry: "what an accepted file brought, or this transaction"', 'iati_landing: "what was not thrown away is accepted"',
      'results_import_landing: "one accepts in one\'s own name what was not thrown away"',
      'basis: "one records a ground in one\'s own name"', 'basis_approval: "a second person approves"', 'notification: "no message against the safe-contact rule"',
      'procedure_parcel: "nothing goes without a file under that law"', 'parcel: "no parcel without a live ground"', 'parcel: "one ends what was shared"', 'parcel: "what of one\'s own file was shared"',
      'parcel_item: "only classes that the ground names"', 'request: "the requests in one\'s own file"', 'request: "one closes the requests in one\'s own file"',
      'request_message: "the answers to one\'s own question"', 'subject_key: "which requests in one\'s own file have a key"',
      'subject_key: "one may have the requests in one\'s own file forgotten"',
      'release_approval: "a second person approves a release"', 'release_publication: "published once counted and approved"', 'annual_approval: "a second person approves an annual report"',
      'file_piece: "pieces are added to what waits"', 'file_piece: "pieces go when nothing opens them"', 'complaint_measure: "no word is passed on that was not allowed"',
      'import_acceptance: "one accepts the import that one began"', 'import_landing: "what was accepted lands"', 'need: "of a case that is there"',
      'person_name: "of a file that is there"', 'person_identity: "of a file that is there"', 'safe_contact: "of a file that is there"',
    ],
  },
  {
    why: 'The subquery, joined by the whole key, finds rows of this organisation only. Said first: no subquery is asked about the rows of others.',
    clause: /without (p\.)?(organisation|sender) = ‹(files|organisation|request_organisation|monitored)›$/,
    policies: [
      'monitor_letter_given: "a monitor says on which day a letter was given"',
      'known_node_comparison: "a second person compares, never the one who entered them"', 'envelope_consent: "one records a consent to send in one\'s own name"', 'envelope: "no envelope without a consent that counts"', 'arrival: "one takes in what a compared sender sent in time"', 'node_meeting: "so many a day, with those who help and whose keys count"',
      'compartment_identity: "who is on the list changes what is in the compartment"', 'compartment_identity: "who is on the list empties the compartment"', 'compartment_identity: "who is on the list fills the compartment"',
      'compartment_member: "who is on the list adds a colleague; who makes a compartment be"', 'compartment_member: "who is on the list takes a colleague off it"', 'compartment: "who is on the list ends a compartment"', 'request_account: "what was told goes into the compartment"',
      'basis_approval: "a second person approves"', 'notification: "no message against the safe-contact rule"', 'procedure_parcel: "nothing goes without a file under that law"', 'parcel: "no parcel without a live ground"',
      'parcel: "one ends what was shared"', 'parcel: "what of one\'s own file was shared"', 'parcel_item: "only classes that the ground names"',
      'request: "the requests in one\'s own file"', 'request: "one closes the requests in one\'s own file"', 'request_message: "the answers to one\'s own question"',
      'subject_key: "which requests in one\'s own file have a key"', 'subject_key: "one may have the requests in one\'s own file forgotten"',
      'release_approval: "a second person approves a release"', 'release_publication: "published once counted and approved"',
      'annual_approval: "a second person approves an annual report"', 'annual_publication: "the keeper publishes what was approved as it stands"',
      'file_piece: "pieces are added to what waits"', 'file_piece: "pieces go when nothing opens them"', 'import_acceptance: "one accepts the import that one began"',
    ],
  },
  {
    why: 'A second policy asks whether the file or the case is there, and finds those of one organisation only. Said, because it is the rule, and the second only narrows it.',
    clause: /without organisation = ‹files›$/,
    policies: [
      'need: "needs in one\'s own organisation"', 'person_name: "names in one\'s own organisation"', 'person_identity: "identities in one\'s own organisation"',
      'safe_contact: "safe ways to reach, in one\'s own organisation"',
    ],
  },
  {
    why: 'One who left is shown no claim, so there is none for her to decide on. Said as in every rule of a coordinator.',
    clause: /without r\.organisation = ‹organisation›$/,
    policies: ['register_claim_decision: "a coordinator of the keeper decides on the claim of another"'],
  },
  {
    why: 'E-mail is the only way there is, and a rule that allows messages allows it: the tables say both. It holds when a second way comes.',
    clause: /without s\.reach = notification\.way$/,
    policies: ['notification: "no message against the safe-contact rule"'],
  },
]

/** Is a mutant excused? In: its title. */
export const excuseFor = (title: string): string | undefined => {
  const found = excuses.find(({ clause, policies }) => policies.some((policy) => title.startsWith(`${policy}, `)) && clause.test(title))
  return found?.why
}

/** Every excuse by itself, to see that each is still needed. In: the titles of the mutants that survived. Out: those that are not. */
export const idle = (survivors: readonly string[]): readonly string[] => excuses.flatMap(({ clause, policies }) =>
  policies.filter((policy) => !survivors.some((title) => title.startsWith(`${policy}, `) && clause.test(title))).map((policy) => `${policy} ${clause.source}`))
