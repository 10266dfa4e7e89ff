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

-- ---------------------------------------------------------------- families
-- A link is shown with both files, unless one of the two is kept apart: then to those alone who open that compartment, and written by them alone.
grant select, insert, update (both_know, ended_on, ended_why, ended_at, ended_by) on person_relation to hamroh_staff;
create policy "links in one's own organisation, but of those kept apart" on person_relation for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid)
    and not exists (select from compartment c where c.organisation = person_relation.organisation and c.person in (person_relation.person, person_relation.other) and c.ended_at is null
      and not exists (select from compartment_identity i where i.organisation = c.organisation and i.compartment = c.id)));
create policy "one links in one's own name, but nobody kept apart" on person_relation for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid) and ended_at is null
    and not exists (select from compartment c where c.organisation = person_relation.organisation and c.person in (person_relation.person, person_relation.other) and c.ended_at is null
      and not exists (select from compartment_identity i where i.organisation = c.organisation and i.compartment = c.id)));
create policy "one ends a link in one's own name, once" on person_relation for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and ended_at is null)
  with check (ended_at is null or ended_by = (select nullif(current_setting('app.account', true), '')::uuid));
-- In her own file one reads what was written there, and of what others told only that of which both know; nothing while one is kept apart.
grant select (organisation, id, person, ended_at) on compartment to hamroh_asker;
create policy "whether one's own file is kept apart" on compartment for select to hamroh_asker
  using (organisation = (select nullif(current_setting('app.request_organisation', true), '')::uuid) and person = (select nullif(current_setting('app.person', true), '')::uuid));
grant select on person_relation to hamroh_asker;
create policy "who is linked to one" on person_relation for select to hamroh_asker
  using (organisation = (select nullif(current_setting('app.request_organisation', true), '')::uuid)
    and (person = (select nullif(current_setting('app.person', true), '')::uuid)
      or (other = (select nullif(current_setting('app.person', true), '')::uuid) and both_know and ended_at is null))
    and not exists (select from compartment c where c.organisation = person_relation.organisation and c.ended_at is null));
grant select, delete on person_relation to hamroh_robot;
create policy "links written in erased files" on person_relation to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and exists (select from person p where p.organisation = person_relation.organisation and p.id = person_relation.person));

-- ---------------------------------------------------------------- two files of one person
-- Whoever opens files reads which are read together, and joins and parts them in her own name. A row that ended goes when somebody is kept apart: it would tell whom she is like.
grant select, insert, update (from_other, ended_at, ended_by, ended_why), delete on person_merge to hamroh_staff;
-- No subquery in the first: the rule for joining looks through it.
create policy "joined files of one's own organisation" on person_merge for select to hamroh_staff
  using (organisation = nullif(current_setting('app.files', true), '')::uuid);
create policy "one joins files in one's own name, and a file that is joined takes no other" on person_merge for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid) and ended_at is null
    and not exists (select from person_merge m where m.organisation = person_merge.organisation and m.other = person_merge.person and m.ended_at is null));
create policy "one parts files in one's own name" on person_merge for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and ended_at is null)
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and (ended_at is null or ended_by = (select nullif(current_setting('app.account', true), '')::uuid)));
create policy "that files were joined once can be forgotten" on person_merge for delete to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and ended_at is not null);
grant select on person_merge to hamroh_asker;
create policy "that another file is read with one's own" on person_merge for select to hamroh_asker
  using (organisation = (select nullif(current_setting('app.request_organisation', true), '')::uuid) and (select nullif(current_setting('app.person', true), '')::uuid) in (person, other));

grant select, insert, update (ended_at, ended_by), delete on person_not_same to hamroh_staff;
create policy "that two are two, in one's own organisation" on person_not_same for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "one says in one's own name that two are two" on person_not_same for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid) and ended_at is null);
create policy "one takes it back in one's own name" on person_not_same for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and ended_at is null)
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and ended_by = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "that two are two can be forgotten" on person_not_same for delete to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));

-- How many pairs wait is no file: every colleague may count them. Who opens files finds and decides them.
grant select, insert, update (score, version, decided, put_off_until, put_off_by), delete on person_alike to hamroh_staff;
create policy "how many files are alike, in one's own organisation" on person_alike for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "files that are alike are found by who opens files" on person_alike for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "and decided on" on person_alike for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "and forgotten where a file changes" on person_alike for delete to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));

grant select, insert, update (files, at) on person_look_day to hamroh_staff;
create policy "how many files were compared on a day" on person_look_day to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));

-- With an erased file goes whatever ties it to another.
grant select, update (ended_at, ended_why) on person_merge to hamroh_robot;
create policy "erased files that were joined" on person_merge for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and exists (select from person p where p.organisation = person_merge.organisation and p.id in (person_merge.person, person_merge.other)));
create policy "erased files are parted" on person_merge for update to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and ended_at is null and exists (select from person p where p.organisation = person_merge.organisation and p.id in (person_merge.person, person_merge.other)))
  with check (ended_why = 'erased');
grant select, delete on person_not_same, person_alike to hamroh_robot;
create policy "that an erased file was of another" on person_not_same to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and exists (select from person p where p.organisation = person_not_same.organisation and p.id in (person_not_same.one, person_not_same.other)));
create policy "that an erased file was like another" on person_alike to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and exists (select from person p where p.organisation = person_alike.organisation and p.id in (person_alike.one, person_alike.other)));

-- ---------------------------------------------------------------- known elsewhere
-- A coordinator asks and accepts, and sees no file; the comparer, a robot, sees the names of those who agreed to be asked about, and nobody else's;
-- what it found stands in the files of both sides, for those who open files. Nothing says of anybody that the other side does not know him.

grant select, insert, delete on asking_consent to hamroh_staff;
create policy "who agreed to be asked about, in one's own organisation" on asking_consent for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "nobody is asked about without a live consent for it" on asking_consent for insert to hamroh_staff
  with check (exists (select from live_basis b where b.organisation = asking_consent.organisation and b.id = asking_consent.basis and b.kind = 'consent' and b.purpose = 'known elsewhere'
      and b.person = asking_consent.person and b.recipient = asking_consent.partner and b.until = asking_consent.until)
    and (exists (select from organisation o where o.id = asking_consent.partner) or exists (select from known_node n join known_node_comparison k on k.organisation = n.organisation and k.node = n.id
      where n.organisation = asking_consent.organisation and n.id = asking_consent.partner and n.kind = 'helpers' and n.stopped_at is null)));
create policy "a consent to be asked about goes" on asking_consent for delete to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
grant select, delete on asking_consent to hamroh_asker;
create policy "one takes back that one may be asked about" on asking_consent to hamroh_asker
  using (organisation = (select nullif(current_setting('app.request_organisation', true), '')::uuid) and person = (select nullif(current_setting('app.person', true), '')::uuid));

-- How much one lets oneself be asked is for the others to know.
grant select, insert, update (questions_a_day, people_a_day, alike, by_account, at, version) on asking_rule to hamroh_staff;
create policy "how much each lets itself be asked" on asking_rule for select to hamroh_staff using (true);
create policy "an organisation says how much it lets itself be asked" on asking_rule for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "and says otherwise" on asking_rule for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));

grant select, insert, update (ended_at, ended_by) on asking_permission to hamroh_staff;
create policy "who may ask without being accepted each time, for both" on asking_permission for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or partner = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "one lets another ask in one's own name" on asking_permission for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid) and ended_at is null);
create policy "and ends it" on asking_permission for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and ended_at is null)
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and ended_by = (select nullif(current_setting('app.account', true), '')::uuid));

grant select, insert, update (decided_at, decided_by, accepted) on asking_question to hamroh_staff;
create policy "questions to one's own organisation, and from it" on asking_question for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or sender = (select nullif(current_setting('app.organisation', true), '')::uuid));
-- A permission is seen by the two whom it concerns alone: one that is for another does not exist here.
create policy "so many a day, and by likeness where both take part in it" on asking_question for insert to hamroh_staff
  with check (sender = (select nullif(current_setting('app.organisation', true), '')::uuid) and asked_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and decided_at is null and compared_at is null and on_day = (now() at time zone 'UTC')::date
    and nth between 1 and coalesce((select r.questions_a_day from asking_rule r where r.organisation = asking_question.organisation), 3)
    and (way = 'exact' or 2 = (select count(*) from asking_rule r where r.organisation in (asking_question.organisation, asking_question.sender) and r.alike))
    and (permission is null or exists (select from asking_permission p where p.organisation = asking_question.organisation and p.id = asking_question.permission
      and p.ended_at is null and p.until > now())));
create policy "who is asked decides, once" on asking_question for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and decided_at is null and permission is null)
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and decided_by = (select nullif(current_setting('app.account', true), '')::uuid));

grant select on asking_part to hamroh_staff, hamroh_asker;
create policy "who was asked about, in one's own organisation" on asking_part for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "that one was asked about" on asking_part for select to hamroh_asker
  using (organisation = (select nullif(current_setting('app.request_organisation', true), '')::uuid) and person = (select nullif(current_setting('app.person', true), '')::uuid));

grant select, delete on asking_find to hamroh_staff, hamroh_asker;
grant update (referral_asked_at) on asking_find to hamroh_staff;
create policy "who is known elsewhere, in one's own organisation" on asking_find to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "where one is known" on asking_find to hamroh_asker
  using (organisation = (select nullif(current_setting('app.request_organisation', true), '')::uuid) and person = (select nullif(current_setting('app.person', true), '')::uuid));

-- Who has the same find has its mark.
grant select, insert on asking_word to hamroh_staff;
create policy "what the other side said of a find" on asking_word for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "a word to the other side of a find of one's own" on asking_word for insert to hamroh_staff
  with check (exists (select from asking_find f where f.mark = asking_word.mark and f.partner = asking_word.organisation));
grant select, insert on asking_word to hamroh_asker;
create policy "that a find of one's own is over" on asking_word for insert to hamroh_asker
  with check (word = 'over' and exists (select from asking_find f where f.mark = asking_word.mark and f.partner = asking_word.organisation));
create policy "what was said of one's own find" on asking_word for select to hamroh_asker
  using (exists (select from asking_find f where f.organisation = asking_word.organisation and f.mark = asking_word.mark));

-- The comparer, and the sweeper after it. The rule for consents has no subquery: the rules of files look through it.
grant select, delete on asking_consent to hamroh_robot;
create policy "the comparer knows who agreed" on asking_consent for select to hamroh_robot
  using (((select current_setting('app.robot', true)) = 'comparer' and until > now()) or ((select current_setting('app.robot', true)) = 'sweeper' and until < now()));
create policy "what is over goes" on asking_consent for delete to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and until < now());
create policy "the comparer sees the files of those who agreed" on person for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'comparer' and erased_at is null
    and exists (select from asking_consent c where c.organisation = person.organisation and c.person = person.id));
create policy "their days of birth" on person_identity for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'comparer' and exists (select from asking_consent c where c.organisation = person_identity.organisation and c.person = person_identity.person));
create policy "their names" on person_name for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'comparer' and exists (select from asking_consent c where c.organisation = person_name.organisation and c.person = person_name.person));
create policy "and the keys that open both" on subject_key for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'comparer' and exists (select from asking_consent c where c.organisation = subject_key.organisation and c.person = subject_key.subject));

grant select on asking_rule, asking_permission to hamroh_robot;
create policy "the comparer holds to how much may be asked" on asking_rule for select to hamroh_robot using ((select current_setting('app.robot', true)) = 'comparer');
create policy "and to who may ask" on asking_permission for select to hamroh_robot using ((select current_setting('app.robot', true)) = 'comparer');
grant select, update (compared_at, outcome) on asking_question to hamroh_robot;
create policy "the comparer reads a question" on asking_question for select to hamroh_robot using ((select current_setting('app.robot', true)) = 'comparer');
create policy "and compares once" on asking_question for update to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'comparer' and compared_at is null and (permission is not null or accepted))
  with check (true);
grant select, insert on asking_part to hamroh_robot;
create policy "who was asked about today" on asking_part for select to hamroh_robot using ((select current_setting('app.robot', true)) = 'comparer');
create policy "only those who agreed take part" on asking_part for insert to hamroh_robot
  with check ((select current_setting('app.robot', true)) = 'comparer' and at = now()
    and exists (select from asking_consent c where c.organisation = asking_part.organisation and c.basis = asking_part.basis and c.person = asking_part.person and c.partner = asking_part.partner));
grant select, insert, delete on asking_find to hamroh_robot;
-- Between two nodes days lie between taking part and finding: as long as the meeting is open.
create policy "what was found, of those who took part now and still agree" on asking_find for insert to hamroh_robot
  with check (at = now() and exists (select from asking_consent c where c.organisation = asking_find.organisation and c.basis = asking_find.basis)
    and exists (select from asking_part p
      where p.organisation = asking_find.organisation and p.person = asking_find.person and p.basis = asking_find.basis and p.partner = asking_find.partner
        and (p.at = now() or exists (select from node_meeting m where m.organisation = p.organisation and m.id = p.question and m.node = p.partner and m.kept is not null))));
create policy "a find expires" on asking_find for select to hamroh_robot using ((select current_setting('app.robot', true)) = 'sweeper' and until < now());
create policy "and goes" on asking_find for delete to hamroh_robot using ((select current_setting('app.robot', true)) = 'sweeper' and until < now());
grant select, delete on asking_word to hamroh_robot;
create policy "words of finds that expired" on asking_word for select to hamroh_robot using ((select current_setting('app.robot', true)) = 'sweeper' and at < now() - interval '60 days');
create policy "go with them" on asking_word for delete to hamroh_robot using ((select current_setting('app.robot', true)) = 'sweeper' and at < now() - interval '60 days');

-- ---------------------------------------------------------------- registers that are linked
-- Whoever opens files sees what colleagues link, and begins in her own name. What was erased stays as a line that says so.
grant select, insert, update (version, sealed, started_at, stage, share, worker, beat_at, over_at, found, links, ended_at, ended_by) on linking to hamroh_staff;
create policy "linkings of one's own organisation" on linking for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "one signs the linking that one begins" on linking for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid) and ended_at is null);
create policy "a linking goes on until one erases it in one's own name" on linking for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and ended_at is null)
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and (ended_at is null or ended_by = (select nullif(current_setting('app.account', true), '')::uuid)));
grant select, insert, delete on linking_piece to hamroh_staff;
create policy "files that wait to be linked, in one's own organisation" on linking_piece to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
grant select, insert, update (sealed), delete on linking_block to hamroh_staff;
create policy "links that were found, in one's own organisation" on linking_block to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));

-- Fourteen days after it was begun, nothing of it can be read any more.
grant select on linking to hamroh_robot;
create policy "linkings that have served" on linking for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and at < now() - interval '14 days');
grant select, delete on linking_piece, linking_block to hamroh_robot;
create policy "files of linkings that have served" on linking_piece to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and exists (select from linking l where l.organisation = linking_piece.organisation and l.id = linking_piece.linking));
create policy "links of linkings that have served" on linking_block to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and exists (select from linking l where l.organisation = linking_block.organisation and l.id = linking_block.linking));
create policy "keys of linkings that have served" on subject_key for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and exists (select from linking l where l.organisation = subject_key.organisation and l.id = subject_key.subject));
create policy "the sweeper destroys the keys of linkings that have served" on subject_key for update to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and exists (select from linking l where l.organisation = subject_key.organisation and l.id = subject_key.subject))
  with check (wrapped is null and (select current_setting('app.robot', true)) = 'sweeper'
    and exists (select from linking l where l.organisation = subject_key.organisation and l.id = subject_key.subject));

-- ---------------------------------------------------------------- identity papers
-- A paper is its person's: whoever opens files reads and changes it, and signs what she adds or ends. Who held it is added to.
grant select, insert, update (kind, sealed, expires_on, version, ended_at, ended_by, ended_why) on paper to hamroh_staff;
create policy "papers in one's own organisation" on paper for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "one signs the paper that one adds" on paper for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid) and ended_at is null);
create policy "a paper changes until one ends it in one's own name" on paper for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and (ended_why is null or ended_why = 'replaced'))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid)
    and (ended_at is null or ended_why = 'replaced' or ended_by = (select nullif(current_setting('app.account', true), '')::uuid)));
grant select, insert, update (sealed) on paper_holding to hamroh_staff;
create policy "who holds papers, in one's own organisation" on paper_holding for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "one signs who holds a paper" on paper_holding for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "who holds papers is emptied, or sealed for a compartment" on paper_holding for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
grant select, insert on paper_end_seen to hamroh_staff;
create policy "who saw that papers end" on paper_end_seen for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "one has seen in one's own name that a paper ends" on paper_end_seen for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));

grant select on paper, paper_holding to hamroh_asker;
create policy "one's own papers" on paper for select to hamroh_asker
  using (organisation = (select nullif(current_setting('app.request_organisation', true), '')::uuid) and person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy "who holds one's own papers" on paper_holding for select to hamroh_asker
  using (exists (select from paper p where p.organisation = paper_holding.organisation and p.id = paper_holding.paper));

-- The worker tells by letter which papers end, and reads nothing of what they say. Papers of erased people go whole, and with them who held them and who was told.
grant select (organisation, id, person, kind, expires_on, ended_at), delete on paper to hamroh_robot;
create policy "the worker sees which papers end" on paper for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'worker' and expires_on is not null and ended_at is null);
create policy "papers of erased files" on paper for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and exists (select from person p where p.organisation = paper.organisation and p.id = paper.person and p.erased_at is not null));
create policy "papers of erased files go" on paper for delete to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and exists (select from person p where p.organisation = paper.organisation and p.id = paper.person and p.erased_at is not null));
grant select, insert on paper_end_told to hamroh_robot;
create policy "the worker sees what was told of papers" on paper_end_told for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'worker');
create policy "the worker notes what was told of papers" on paper_end_told for insert to hamroh_robot
  with check ((select current_setting('app.robot', true)) = 'worker');
