-- Complaints. The organisation complained of names a receiver elsewhere and, of what comes in, has no row: only what was passed on to one of
-- its people with the consent of who complained. Of the receiver's organisation only she and her deputy open a complaint: by account, not by role,
-- so that breaking the glass opens none.

-- ---------------------------------------------------------------- who receives
grant select (organisation, id, receiver_organisation, ended_at) on complaint_receiver to hamroh_visitor;
create policy "who was named and stands is public" on complaint_receiver for select to hamroh_visitor using (ended_at is null);
grant select, insert, update (ended_by, ended_at) on complaint_receiver to hamroh_staff;
create policy "whom one's own organisation named" on complaint_receiver for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "who of one's own organisation was named elsewhere" on complaint_receiver for select to hamroh_staff
  using (receiver_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "an organisation names its receiver" on complaint_receiver for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and ended_at is null
    and named_by = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "an organisation ends what it named" on complaint_receiver for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and ended_at is null)
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and ended_by = (select nullif(current_setting('app.account', true), '')::uuid));
grant insert on complaint_receiver to hamroh_robot;
create policy "the founder names the first receivers" on complaint_receiver for insert to hamroh_robot
  with check ((select current_setting('app.robot', true)) = 'founder');

grant select (organisation, id, about, name, deputy_name, acknowledge_within_days, ended_at) on complaint_duty to hamroh_visitor, hamroh_asker;
create policy "who receives complaints is public" on complaint_duty for select to hamroh_visitor using (ended_at is null);
create policy "who reads one's own complaint" on complaint_duty for select to hamroh_asker
  using (exists (select from complaint c where c.organisation = complaint_duty.organisation and c.duty = complaint_duty.id));
grant select, insert, update (deputy, deputy_name, ended_by, ended_at) on complaint_duty to hamroh_staff;
create policy "which colleagues receive complaints" on complaint_duty for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "who receives complaints about one's own organisation" on complaint_duty for select to hamroh_staff
  using (about = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "one agrees for oneself to what one was named for" on complaint_duty for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and account = (select nullif(current_setting('app.account', true), '')::uuid) and deputy is null and ended_at is null
    and exists (select from complaint_receiver n where n.organisation = complaint_duty.about and n.id = complaint_duty.id
      and n.receiver_organisation = complaint_duty.organisation and n.ended_at is null));
create policy "the receiver names a deputy, and ends" on complaint_duty for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and account = (select nullif(current_setting('app.account', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and account = (select nullif(current_setting('app.account', true), '')::uuid));
-- Never herself: a supervisor who could would open what she was not named for.
create policy "a supervisor names a deputy where there is none" on complaint_duty for update to hamroh_staff
  using (deputy is null and organisation = (select r.organisation from member_role r
      where r.organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and r.account = (select nullif(current_setting('app.account', true), '')::uuid) and r.role = 'supervisor'))
  with check (deputy <> (select nullif(current_setting('app.account', true), '')::uuid));
grant insert, select, update (account, name, deputy, deputy_name) on complaint_duty to hamroh_robot;
create policy "the founder has the first receivers agree" on complaint_duty for insert to hamroh_robot
  with check ((select current_setting('app.robot', true)) = 'founder');
create policy "the worker sees who stands in for whom" on complaint_duty for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'worker');
create policy "from one who left it goes to her deputy" on complaint_duty for update to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'worker'
    and not exists (select from member_role r where r.organisation = complaint_duty.organisation and r.account = complaint_duty.account))
  with check ((select current_setting('app.robot', true)) = 'worker' and deputy is null
    and exists (select from member_role r where r.organisation = complaint_duty.organisation and r.account = complaint_duty.account));

-- ---------------------------------------------------------------- the complaint
grant insert on complaint to hamroh_visitor;
create policy "one complains to whoever was named and agreed" on complaint for insert to hamroh_visitor
  with check (acknowledged_at is null and found_at is null and erased_at is null
    and exists (select from complaint_duty d join complaint_receiver n on n.organisation = d.about and n.id = d.id
      where d.organisation = complaint.organisation and d.id = complaint.duty and d.about = complaint.about));
create policy "and brings a key for the complaint" on subject_key for insert to hamroh_visitor
  with check (wrapped is not null and exists (select from complaint_duty d where d.organisation = subject_key.organisation));

grant select, update (acknowledged_by, acknowledged_at, finding, found_by, found_at, forget_at) on complaint to hamroh_staff;
create policy "a complaint opens for its receiver and her deputy" on complaint for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and exists (select from complaint_duty d where d.organisation = complaint.organisation and d.id = complaint.duty
      and (select nullif(current_setting('app.account', true), '')::uuid) in (d.account, d.deputy)));
create policy "its receiver acknowledges and finds" on complaint for update to hamroh_staff
  using (erased_at is null and organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and exists (select from complaint_duty d where d.organisation = complaint.organisation and d.id = complaint.duty
      and (select nullif(current_setting('app.account', true), '')::uuid) in (d.account, d.deputy)));
create policy "the key of a complaint that opens" on subject_key for select to hamroh_staff
  using (exists (select from complaint c where c.organisation = subject_key.organisation and c.id = subject_key.subject));

grant select, update (pass_on, sealed, erased_at) on complaint to hamroh_asker;
create policy "a complaint opens by its code" on complaint for select to hamroh_asker
  using (code_hash = (select decode(nullif(current_setting('app.complaint_code', true), ''), 'hex')) and code_expires_at > now()
    and (erased_at is null or erased_at = now()));
create policy "one says what may be passed on, and has it forgotten" on complaint for update to hamroh_asker
  using (code_hash = (select decode(nullif(current_setting('app.complaint_code', true), ''), 'hex')) and code_expires_at > now() and erased_at is null)
  with check (erased_at is null or erased_at = now());
create policy "the key of one's own complaint" on subject_key for select to hamroh_asker
  using (organisation = (select nullif(current_setting('app.complaint_organisation', true), '')::uuid)
    and subject = (select nullif(current_setting('app.complaint', true), '')::uuid));
create policy "one may have one's own complaint forgotten" on subject_key for update to hamroh_asker
  using (organisation = (select nullif(current_setting('app.complaint_organisation', true), '')::uuid)
    and subject = (select nullif(current_setting('app.complaint', true), '')::uuid))
  with check (wrapped is null and organisation = (select nullif(current_setting('app.complaint_organisation', true), '')::uuid)
    and subject = (select nullif(current_setting('app.complaint', true), '')::uuid));
create policy "who complained leaves entries without a name" on journal_entry for insert to hamroh_asker
  with check (actor is null and actor_kind = 'asker' and organisation = (select nullif(current_setting('app.complaint_organisation', true), '')::uuid));

create policy "who complained reads who looked" on journal_entry for select to hamroh_asker
  using (organisation = (select nullif(current_setting('app.complaint_organisation', true), '')::uuid)
    and subject = (select nullif(current_setting('app.complaint', true), '')::uuid));

grant select, update (sealed, erased_at) on complaint to hamroh_robot;
create policy "complaints whose time is over" on complaint for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and forget_at < now());
create policy "complaints whose time is over are emptied" on complaint for update to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and forget_at < now())
  with check ((select current_setting('app.robot', true)) = 'sweeper' and erased_at is not null);
create policy "keys of complaints whose time is over" on subject_key for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper'
    and exists (select from complaint c where c.organisation = subject_key.organisation and c.id = subject_key.subject));
create policy "and are destroyed" on subject_key for update to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper'
    and exists (select from complaint c where c.organisation = subject_key.organisation and c.id = subject_key.subject))
  with check (wrapped is null and (select current_setting('app.robot', true)) = 'sweeper'
    and exists (select from complaint c where c.organisation = subject_key.organisation and c.id = subject_key.subject));

-- ---------------------------------------------------------------- words exchanged
grant select, insert on complaint_message to hamroh_staff;
grant select, insert, delete on complaint_message to hamroh_asker;
create policy "the words on a complaint that opens" on complaint_message for select to hamroh_staff
  using (exists (select from complaint c where c.organisation = complaint_message.organisation and c.id = complaint_message.complaint));
create policy "the receiver writes in her own name" on complaint_message for insert to hamroh_staff
  with check (by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select from complaint c where c.organisation = complaint_message.organisation and c.id = complaint_message.complaint and c.erased_at is null));
create policy "the words on one's own complaint" on complaint_message for select to hamroh_asker
  using (exists (select from complaint c where c.organisation = complaint_message.organisation and c.id = complaint_message.complaint));
create policy "one writes again to one's own complaint" on complaint_message for insert to hamroh_asker
  with check (written_by = 'complainer' and by_account is null
    and exists (select from complaint c where c.organisation = complaint_message.organisation and c.id = complaint_message.complaint));
create policy "one takes one's words away" on complaint_message for delete to hamroh_asker
  using (exists (select from complaint c where c.organisation = complaint_message.organisation and c.id = complaint_message.complaint));
grant select, delete on complaint_message to hamroh_robot;
create policy "words of complaints whose time is over" on complaint_message to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper'
    and exists (select from complaint c where c.organisation = complaint_message.organisation and c.id = complaint_message.complaint));

-- ---------------------------------------------------------------- what the organisation complained of is asked to do
grant select, insert, update (answered_at) on complaint_measure to hamroh_staff;
create policy "what was passed on to oneself" on complaint_measure for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and for_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "one marks as answered what was passed on to oneself" on complaint_measure for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and for_account = (select nullif(current_setting('app.account', true), '')::uuid));
-- To one of the two whom that organisation named, and no more than who complained allows at this moment.
create policy "no word is passed on that was not allowed" on complaint_measure for insert to hamroh_staff
  with check (answered_at is null
    and exists (select from complaint_message m
        join complaint c on c.organisation = m.organisation and c.id = m.complaint
        join complaint_receiver n on n.organisation = c.about and n.id = c.duty
       where m.organisation = complaint_measure.sender and m.measure = complaint_measure.id and m.class = complaint_measure.class
         and c.about = complaint_measure.organisation and complaint_measure.for_account in (n.contact, n.second)
         and (c.pass_on = 'with name' or c.pass_on = complaint_measure.class)));
grant select, delete on complaint_measure to hamroh_robot;
create policy "what was passed on and has had its time" on complaint_measure to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and until < now());

grant select, insert on complaint_measure_answer to hamroh_staff;
create policy "answers on complaints that open" on complaint_measure_answer for select to hamroh_staff
  using (exists (select from complaint_message m where m.organisation = complaint_measure_answer.organisation and m.measure = complaint_measure_answer.measure));
create policy "whom it was passed on to answers" on complaint_measure_answer for insert to hamroh_staff
  with check (exists (select from complaint_measure m where m.id = complaint_measure_answer.measure and m.sender = complaint_measure_answer.organisation));
