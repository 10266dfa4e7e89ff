-- The files of people. Staff: rows of one's own organisation, and only with a role that opens files (app.files).
-- Who holds a code whose holder was checked (app.person): his own file, to read.

grant select, insert, update on person to hamroh_staff;
create policy "files of one's own organisation" on person for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "files change in one's own organisation" on person for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "one signs the file that one opens" on person for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and recorded_by = (select nullif(current_setting('app.account', true), '')::uuid));
grant select, update on person to hamroh_asker;
create policy "one's own file" on person for select to hamroh_asker
  using (organisation = (select nullif(current_setting('app.request_organisation', true), '')::uuid) and id = (select nullif(current_setting('app.person', true), '')::uuid));
create policy "one may have one's own file erased" on person for update to hamroh_asker
  using (organisation = (select nullif(current_setting('app.request_organisation', true), '')::uuid) and id = (select nullif(current_setting('app.person', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.request_organisation', true), '')::uuid) and id = (select nullif(current_setting('app.person', true), '')::uuid) and erased_at is not null);

grant select, insert, update, delete on person_identity, person_name, safe_contact to hamroh_staff;
create policy "identities in one's own organisation" on person_identity to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "names in one's own organisation" on person_name to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "safe ways to reach, in one's own organisation" on safe_contact to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
grant select, delete on person_identity, person_name, safe_contact to hamroh_asker;
create policy "one's own identity" on person_identity to hamroh_asker
  using (organisation = (select nullif(current_setting('app.request_organisation', true), '')::uuid) and person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy "one's own names" on person_name to hamroh_asker
  using (organisation = (select nullif(current_setting('app.request_organisation', true), '')::uuid) and person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy "one's own safe way" on safe_contact to hamroh_asker
  using (organisation = (select nullif(current_setting('app.request_organisation', true), '')::uuid) and person = (select nullif(current_setting('app.person', true), '')::uuid));

-- What finds somebody by a name: hashes alone, and nothing of one whose identity is kept apart. An import that is not live, and a file that was erased, fall out with the file.
grant select, insert, delete on person_key to hamroh_staff;
create policy "search keys in one's own organisation" on person_key to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
grant select, delete on person_key to hamroh_asker;
create policy "the search keys of one's own file" on person_key to hamroh_asker
  using (organisation = (select nullif(current_setting('app.request_organisation', true), '')::uuid) and person = (select nullif(current_setting('app.person', true), '')::uuid));

grant select, insert on consent_text_review to hamroh_staff;
create policy "an organisation answers for its translations" on consent_text_review to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and recorded_by = (select nullif(current_setting('app.account', true), '')::uuid));
-- Anyone may know that an organisation answers for a translation, and since when; not which of its people read it.
grant select (organisation, text_version, language, reviewed_on) on consent_text_review to hamroh_visitor;
create policy "which translations an organisation answers for" on consent_text_review for select to hamroh_visitor using (true);

-- update: only so that what relies on a basis can lock it against its withdrawal; no column may change.
grant select, insert, update (version_lock) on basis to hamroh_staff;
create policy "grounds in one's own organisation" on basis for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "grounds in one's own organisation can be locked" on basis for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
-- A ground is the word of the one who records it, so that a second person is a second one. That its text was reviewed is a
-- fact beside it, and its time counts from now (a minute for clocks that differ).
create policy "one records a ground in one's own name" on basis for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and recorded_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and recorded_at <= now() + interval '1 minute'
    and (not text_reviewed or exists (select from consent_text_review v
      where v.organisation = basis.organisation and v.text_version = basis.text_version and v.language = basis.language)));
create policy "the grounds of one's own file" on basis to hamroh_asker
  using (organisation = (select nullif(current_setting('app.request_organisation', true), '')::uuid) and person = (select nullif(current_setting('app.person', true), '')::uuid));
grant select, update (version_lock) on basis to hamroh_asker;

grant select, insert on basis_class, transfer_basis to hamroh_staff;
create policy "classes of grounds in one's own organisation" on basis_class to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "grounds for crossing a border, in one's own organisation" on transfer_basis to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and recorded_by = (select nullif(current_setting('app.account', true), '')::uuid));
grant select on basis_class to hamroh_asker;
create policy "classes of the grounds of one's own file" on basis_class for select to hamroh_asker
  using (exists (select from basis b where b.organisation = basis_class.organisation and b.id = basis_class.basis));
grant select on transfer_basis, basis_approval to hamroh_asker;
create policy "which borders the grounds of one's own file cross" on transfer_basis for select to hamroh_asker
  using (exists (select from basis b where b.organisation = transfer_basis.organisation and b.id = transfer_basis.basis));
create policy "that a second person approved, in one's own file" on basis_approval for select to hamroh_asker
  using (exists (select from basis b where b.organisation = basis_approval.organisation and b.id = basis_approval.basis));

-- A second person approves a vital interest: never the one who claimed it, and only in her own name.
grant select, insert on basis_approval to hamroh_staff;
create policy "approvals in one's own organisation" on basis_approval for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "a second person approves" on basis_approval for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid)
    and by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select from basis b where b.organisation = basis_approval.organisation and b.id = basis_approval.basis
      and b.kind = 'vital interest' and b.recorded_by <> basis_approval.by_account));

grant select, insert on basis_withdrawal to hamroh_staff, hamroh_asker;
create policy "withdrawals in one's own organisation" on basis_withdrawal to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "withdrawals of one's own consent" on basis_withdrawal to hamroh_asker
  using (exists (select from basis b where b.organisation = basis_withdrawal.organisation and b.id = basis_withdrawal.basis))
  with check (by_kind in ('person', 'erasure') and by_account is null
    and exists (select from basis b where b.organisation = basis_withdrawal.organisation and b.id = basis_withdrawal.basis));

-- No message leaves unless the person's own rule allows that way.
grant select, insert on notification to hamroh_staff;
create policy "messages of one's own organisation" on notification for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "no message against the safe-contact rule" on notification for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid)
    and exists (select from safe_contact s where s.organisation = notification.organisation and s.person = notification.person
      and s.may_notify and s.reach = notification.way));

grant select on live_basis to hamroh_staff;

-- The sweeper takes away what an erasure left behind: rows sealed under a key that no longer exists.
grant select on person to hamroh_robot;
create policy "the sweeper sees that a file was erased" on person for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and erased_at is not null);
grant select, delete on person_identity, person_name, safe_contact to hamroh_robot;
create policy "identities of erased files" on person_identity to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and exists (select from person p where p.organisation = person_identity.organisation and p.id = person_identity.person));
create policy "names of erased files" on person_name to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and exists (select from person p where p.organisation = person_name.organisation and p.id = person_name.person));
create policy "safe ways of erased files" on safe_contact to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and exists (select from person p where p.organisation = safe_contact.organisation and p.id = safe_contact.person));

-- ---------------------------------------------------------------- erasure
-- Whoever may erase a file closes the requests that belong to it, in the same transaction: their keys, their codes,
-- and what other organisations told about it (under the organisation's own key, so it has to be emptied).
grant update (erased_at) on request to hamroh_staff, hamroh_asker;
grant select on request_person to hamroh_asker;
create policy "which requests are in one's own file" on request_person for select to hamroh_asker
  using (organisation = (select nullif(current_setting('app.request_organisation', true), '')::uuid) and person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy "the requests in one's own file" on request for select to hamroh_asker
  using (organisation = (select nullif(current_setting('app.request_organisation', true), '')::uuid) and exists (select from request_person p where p.organisation = request.organisation and p.request = request.id));
create policy "one closes the requests in one's own file" on request for update to hamroh_asker
  using (organisation = (select nullif(current_setting('app.request_organisation', true), '')::uuid) and exists (select from request_person p where p.organisation = request.organisation and p.request = request.id))
  with check (erased_at is not null and code_revoked_at is not null
    and organisation = (select nullif(current_setting('app.request_organisation', true), '')::uuid) and exists (select from request_person p where p.organisation = request.organisation and p.request = request.id));
create policy "which requests in one's own file have a key" on subject_key for select to hamroh_asker
  using (organisation = (select nullif(current_setting('app.request_organisation', true), '')::uuid) and exists (select from request_person p where p.organisation = subject_key.organisation and p.request = subject_key.subject));
create policy "one may have the requests in one's own file forgotten" on subject_key for update to hamroh_asker
  using (organisation = (select nullif(current_setting('app.request_organisation', true), '')::uuid) and exists (select from request_person p where p.organisation = subject_key.organisation and p.request = subject_key.subject))
  with check (wrapped is null and organisation = (select nullif(current_setting('app.request_organisation', true), '')::uuid)
    and exists (select from request_person p where p.organisation = subject_key.organisation and p.request = subject_key.subject));
grant update (wrapped, sealed) on referral_news to hamroh_staff, hamroh_asker;
create policy "news are only ever emptied" on referral_news for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid)) with check (wrapped is null and sealed is null);
create policy "one has the news of one's own file emptied" on referral_news for update to hamroh_asker
  using (exists (select from referral r where r.organisation = referral_news.organisation and r.id = referral_news.referral))
  with check (wrapped is null and sealed is null);

-- What the sweeper takes away afterwards. Rows that only count (a need, help given, a screening) stay, emptied.
grant select, update (reason) on basis to hamroh_robot;
create policy "reasons in erased files" on basis to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and exists (select from person p where p.organisation = basis.organisation and p.id = basis.person and p.erased_at is not null))
  with check (reason = '' and exists (select from person p where p.organisation = basis.organisation and p.id = basis.person and p.erased_at is not null));
grant select on request_person to hamroh_robot;
create policy "which requests were in erased files" on request_person for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and exists (select from person p where p.organisation = request_person.organisation and p.id = request_person.person and p.erased_at is not null));
create policy "requests in erased files" on request for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and erased_at is not null);
grant select, delete on request_message to hamroh_robot;
create policy "words on erased requests" on request_message to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and exists (select from request r where r.organisation = request_message.organisation and r.id = request_message.request and r.erased_at is not null));
grant select, update (sealed) on request_screening to hamroh_robot;
create policy "screenings of erased requests" on request_screening to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and exists (select from request r where r.organisation = request_screening.organisation and r.id = request_screening.request and r.erased_at is not null))
  with check (sealed is null);
grant select on "case" to hamroh_robot;
create policy "cases of erased files" on "case" for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and exists (select from person p where p.organisation = "case".organisation and p.id = "case".person and p.erased_at is not null));
grant select, delete on note, plan_step, task to hamroh_robot;
grant select, update (sealed) on need, assistance to hamroh_robot;
create policy "notes in erased files" on note to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and exists (select from "case" c where c.organisation = note.organisation and c.id = note."case"));
create policy "plans in erased files" on plan_step to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and exists (select from "case" c where c.organisation = plan_step.organisation and c.id = plan_step."case"));
create policy "tasks in erased files" on task for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and exists (select from "case" c where c.organisation = task.organisation and c.id = task."case"));
create policy "tasks in erased files go" on task for delete to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and exists (select from "case" c where c.organisation = task.organisation and c.id = task."case"));
create policy "needs in erased files" on need to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and exists (select from "case" c where c.organisation = need.organisation and c.id = need."case")) with check (sealed is null);
create policy "help given in erased files" on assistance to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and exists (select from "case" c where c.organisation = assistance.organisation and c.id = assistance."case")) with check (sealed is null);

-- ---------------------------------------------------------------- documents
-- A document is its person's. What opens it is sealed under the person's key; removing one only ever takes that away.
grant select, insert, update (sealed) on document to hamroh_staff;
create policy "documents in one's own organisation" on document for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "one signs the documents that one adds" on document for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "documents are only ever emptied, or sealed for a compartment" on document for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid))
  with check (sealed is null
    or exists (select from compartment c join compartment_member m on m.organisation = c.organisation and m.compartment = c.id and m.ended_at is null
      where c.organisation = document.organisation and c.person = document.person and c.ended_at is null and m.account = (select nullif(current_setting('app.account', true), '')::uuid)));
grant select, insert on document_removal to hamroh_staff;
create policy "removals in one's own organisation" on document_removal to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
grant select on document to hamroh_asker;
create policy "that documents are held in one's own file" on document for select to hamroh_asker
  using (organisation = (select nullif(current_setting('app.request_organisation', true), '')::uuid) and person = (select nullif(current_setting('app.person', true), '')::uuid));

-- The files of erased people go whole; with a file go its document and the removal.
grant select on document to hamroh_robot;
create policy "documents of erased files" on document for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and exists (select from person p where p.organisation = document.organisation and p.id = document.person and p.erased_at is not null));
create policy "what documents of erased files were" on file to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and exists (select from document d where d.organisation = file.organisation and d.file = file.id));

-- ---------------------------------------------------------------- compartments
-- Whoever opens files knows that there is a compartment and who is on its list. What is in it, who is on the list now, or who broke its glass
-- less than three hours ago. The rule for the list has no subquery: other rules of its own table look through it.

grant select, insert, update (ended_at, ended_by, ended_why) on compartment to hamroh_staff;
create policy "that there is a compartment" on compartment for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "one makes a compartment in one's own name" on compartment for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid) and ended_at is null);
create policy "who is on the list ends a compartment" on compartment for update to hamroh_staff
  using (ended_at is null and exists (select from compartment_member m where m.organisation = compartment.organisation and m.compartment = compartment.id
    and m.account = (select nullif(current_setting('app.account', true), '')::uuid) and m.ended_at is null))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and ended_by = (select nullif(current_setting('app.account', true), '')::uuid));

grant select, insert, update (ended_at, ended_by) on compartment_member to hamroh_staff;
create policy "who is on the list" on compartment_member for select to hamroh_staff
  using (organisation = nullif(current_setting('app.files', true), '')::uuid);
create policy "who is on the list adds a colleague; who makes a compartment begins its list" on compartment_member for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid) and ended_at is null
    and (exists (select from compartment_member m where m.organisation = compartment_member.organisation and m.compartment = compartment_member.compartment
        and m.account = (select nullif(current_setting('app.account', true), '')::uuid) and m.ended_at is null)
      or (account = by_account and exists (select from compartment c where c.organisation = compartment_member.organisation and c.id = compartment_member.compartment
        and c.by_account = (select nullif(current_setting('app.account', true), '')::uuid) and c.at = now()))));
create policy "who is on the list takes a colleague off it" on compartment_member for update to hamroh_staff
  using (ended_at is null and exists (select from compartment_member m where m.organisation = compartment_member.organisation and m.compartment = compartment_member.compartment
    and m.account = (select nullif(current_setting('app.account', true), '')::uuid) and m.ended_at is null))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and ended_by = (select nullif(current_setting('app.account', true), '')::uuid));

grant select, insert, update (sealed, version), delete on compartment_identity to hamroh_staff;
create policy "who is on the list opens the compartment" on compartment_identity for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid)
    and (exists (select from compartment_member m where m.organisation = compartment_identity.organisation and m.compartment = compartment_identity.compartment
        and m.account = (select nullif(current_setting('app.account', true), '')::uuid) and m.ended_at is null)
      or exists (select from break_glass b where b.organisation = compartment_identity.organisation and b.compartment = compartment_identity.compartment
        and b.account = (select nullif(current_setting('app.account', true), '')::uuid) and b.until > now())));
create policy "who is on the list fills the compartment" on compartment_identity for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid)
    and exists (select from compartment_member m where m.organisation = compartment_identity.organisation and m.compartment = compartment_identity.compartment
      and m.account = (select nullif(current_setting('app.account', true), '')::uuid) and m.ended_at is null));
create policy "who is on the list changes what is in the compartment" on compartment_identity for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid)
    and exists (select from compartment_member m where m.organisation = compartment_identity.organisation and m.compartment = compartment_identity.compartment
      and m.account = (select nullif(current_setting('app.account', true), '')::uuid) and m.ended_at is null));
create policy "who is on the list empties the compartment" on compartment_identity for delete to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid)
    and exists (select from compartment_member m where m.organisation = compartment_identity.organisation and m.compartment = compartment_identity.compartment
      and m.account = (select nullif(current_setting('app.account', true), '')::uuid) and m.ended_at is null));

-- What the one who asked told goes into the compartment, and comes out of it again.
grant delete on request_account to hamroh_staff;
create policy "what was told goes into the compartment" on request_account for delete to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid)
    and exists (select from request_person p
      join compartment c on c.organisation = p.organisation and c.person = p.person and c.ended_at is null
      join compartment_member m on m.organisation = c.organisation and m.compartment = c.id and m.ended_at is null
      where p.organisation = request_account.organisation and p.request = request_account.request and m.account = (select nullif(current_setting('app.account', true), '')::uuid)));

-- A compartment of one who was forgotten is taken away with the rest.
grant select on compartment to hamroh_robot;
create policy "compartments of erased files" on compartment for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and exists (select from person p where p.organisation = compartment.organisation and p.id = compartment.person));
grant select, delete on compartment_identity to hamroh_robot;
create policy "what was in compartments of erased files" on compartment_identity to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and exists (select from compartment c where c.organisation = compartment_identity.organisation and c.id = compartment_identity.compartment));
