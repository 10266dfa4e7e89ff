-- Files of procedures: rows of one's own organisation, for those whose role opens files. What happened is added and never changed.

grant select, insert, update (worker, open, due_on, version, sheet) on procedure_file to hamroh_staff;
create policy "procedure files of one's own organisation" on procedure_file for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "one opens procedure files in one's own name" on procedure_file for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "procedure files go on in one's own organisation" on procedure_file for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));

grant select, insert on procedure_step, procedure_lapse, procedure_taken_back, procedure_voluntariness to hamroh_staff;
create policy "one signs the steps that one writes down" on procedure_step to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "one signs the lapses that one confirms" on procedure_lapse to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "one signs what one takes back" on procedure_taken_back to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "one signs what one finds of a free choice" on procedure_voluntariness to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));

-- Who opens files no more leaves none behind.
grant select, update (worker, version) on procedure_file to hamroh_robot;
create policy "the worker sees whose a procedure file is" on procedure_file for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'worker');
create policy "a procedure file leaves one who opens no files" on procedure_file for update to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'worker'
    and not exists (select from member_role r where r.organisation = procedure_file.organisation and r.account = procedure_file.worker and r.opens_files))
  with check ((select current_setting('app.robot', true)) = 'worker'
    and exists (select from member_role r where r.organisation = procedure_file.organisation and r.account = procedure_file.worker and r.opens_files));

-- ---------------------------------------------------------------- reintegration
-- Targets, plans, money and monitoring: rows of one's own organisation, signed by whoever adds them. Only a plan's ceiling and version ever change.
grant select, insert on procedure_target, return_plan_line, return_plan_line_end, return_plan_agreement, return_instalment, return_instalment_event, return_weights,
  monitoring, monitoring_result, monitoring_report to hamroh_staff;
create policy "one signs the targets that one sets" on procedure_target to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "one signs the lines that one plans" on return_plan_line to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "one signs the lines that one takes out" on return_plan_line_end to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "one signs that a person agreed to a plan" on return_plan_agreement to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "one signs the instalments that one plans" on return_instalment to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "one signs what became of an instalment" on return_instalment_event to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "one signs the weights that one loads" on return_weights to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "one signs whom one asks to monitor" on monitoring to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "one signs how it went" on monitoring_result to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "one signs what one reports to the sender" on monitoring_report to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
grant select, insert, update (ceiling, version) on return_plan to hamroh_staff;
create policy "plans of one's own organisation" on return_plan for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "one begins plans in one's own name" on return_plan for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "plans go on in one's own organisation" on return_plan for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));

-- What is asked with a parcel: the receiver reads it, the sender of that parcel adds it while the parcel lives.
grant select, insert on monitoring_request to hamroh_staff;
create policy "what one's own organisation was asked" on monitoring_request for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "the sender says what a parcel asks for" on monitoring_request for insert to hamroh_staff
  with check (exists (select from parcel p where p.organisation = monitoring_request.organisation and p.id = monitoring_request.parcel
    and p.sender = (select nullif(current_setting('app.files', true), '')::uuid) and p.live));

-- The person reads her own plan and what was paid of it.
grant select on return_plan, return_plan_line, return_plan_line_end, return_plan_agreement, return_instalment, return_instalment_event to hamroh_asker;
create policy "the plan of one's own return" on return_plan for select to hamroh_asker
  using (organisation = (select nullif(current_setting('app.request_organisation', true), '')::uuid) and person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy "the lines of one's own plan" on return_plan_line for select to hamroh_asker
  using (exists (select from return_plan p where p.organisation = return_plan_line.organisation and p.id = return_plan_line.plan));
create policy "which lines of one's own plan were taken out" on return_plan_line_end for select to hamroh_asker
  using (exists (select from return_plan_line l where l.organisation = return_plan_line_end.organisation and l.id = return_plan_line_end.line));
create policy "what one agreed to in one's own plan" on return_plan_agreement for select to hamroh_asker
  using (exists (select from return_plan p where p.organisation = return_plan_agreement.organisation and p.id = return_plan_agreement.plan));
create policy "the instalments of one's own plan" on return_instalment for select to hamroh_asker
  using (exists (select from return_plan_line l where l.organisation = return_instalment.organisation and l.id = return_instalment.line));
create policy "what became of the instalments of one's own plan" on return_instalment_event for select to hamroh_asker
  using (exists (select from return_instalment i where i.organisation = return_instalment_event.organisation and i.id = return_instalment_event.instalment));

-- Notices: the worker goes through what happened, without what is sealed of it, and tells the members; colleagues who open files see who was told.
grant select (organisation, id, file, step, on_day, on_time, role, day) on procedure_step to hamroh_robot;
create policy "the worker counts the steps of a file" on procedure_step for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'worker');
grant select (organisation, id, file, clock, on_day, on_time, role) on procedure_lapse to hamroh_robot;
create policy "the worker counts the lapses of a file" on procedure_lapse for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'worker');
grant select (organisation, id, file, step, lapse) on procedure_taken_back to hamroh_robot;
create policy "the worker leaves out what was taken back" on procedure_taken_back for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'worker');

grant select, insert on procedure_day to hamroh_robot;
create policy "the sweeper knows which days were gone through" on procedure_day for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper');
create policy "the sweeper begins a day" on procedure_day for insert to hamroh_robot
  with check ((select current_setting('app.robot', true)) = 'sweeper');
grant delete on procedure_day, procedure_notice to hamroh_robot;
create policy "the sweeper clears days of long ago" on procedure_day for delete to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and day < current_date - 90);
-- It sees every notice, so that no letter goes while one names it.
create policy "the sweeper sees what was noticed" on procedure_notice for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper');
create policy "the sweeper clears notices that are long over" on procedure_notice for delete to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and over_at < now() - interval '90 days');

grant select, update (seen_at) on procedure_notice to hamroh_staff;
create policy "notices of files of one's own organisation" on procedure_notice for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "one puts one's own notices away" on procedure_notice for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and account = (select nullif(current_setting('app.account', true), '')::uuid));
grant select, insert, update (over_at, letter) on procedure_notice to hamroh_robot;
create policy "the worker sees what was noticed" on procedure_notice for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'worker');
create policy "the worker gives notice" on procedure_notice for insert to hamroh_robot
  with check ((select current_setting('app.robot', true)) = 'worker');
create policy "the worker takes a notice back, or notes that it was told" on procedure_notice for update to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'worker');

grant select, insert, update (by_letter, language, ahead, version) on procedure_reminding to hamroh_staff;
create policy "one's own wish how to be told" on procedure_reminding to hamroh_staff
  using (account = (select nullif(current_setting('app.account', true), '')::uuid) and organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
grant select on procedure_reminding to hamroh_robot;
create policy "the worker knows how each wants to be told" on procedure_reminding for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'worker');

-- ---------------------------------------------------------------- two sides of one file, and the ledger of what was told
grant select, insert on procedure_exchange, procedure_take_up, procedure_safeguard, disclosure to hamroh_staff;
create policy "one signs with whom a file of ours is exchanged" on procedure_exchange to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "one signs what one takes up" on procedure_take_up to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "one signs what one finds before an application" on procedure_safeguard to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
-- Nobody changes a line of the ledger and nobody takes one away: no grant says so.
create policy "one signs each line of the ledger" on disclosure to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));

grant select, insert, update (withdrawn_at) on procedure_dispatch to hamroh_staff;
create policy "what one's own organisation sent of a file" on procedure_dispatch for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "one signs what one sends" on procedure_dispatch for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "one calls back what was sent in error" on procedure_dispatch for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and withdrawn_at is null)
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid));

-- A parcel is a row of the receiver's. Its ground is the treaty: a file of the sender's under that law, on that side of it, with the country of the
-- receiver on the other; and the dispatch with its article, signed in this same transaction.
grant select, insert, update (wrapped, sealed, ended_at, ended_why) on procedure_parcel to hamroh_staff;
create policy "what the other side sent to one's own organisation" on procedure_parcel for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "what one's own organisation sent to the other side" on procedure_parcel for select to hamroh_staff
  using (sender = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "nothing goes without a file under that law" on procedure_parcel for insert to hamroh_staff
  with check (sender = (select nullif(current_setting('app.files', true), '')::uuid) and ended_why is null
    and exists (
      select from procedure_dispatch d
        join procedure_file f on f.organisation = d.organisation and f.id = d.file
        join organisation here on here.id = d.organisation
        join organisation there on there.id = d.receiver
       where d.organisation = procedure_parcel.sender and d.parcel = procedure_parcel.id and d.receiver = procedure_parcel.organisation
         and d.exchange = procedure_parcel.exchange and d.article = procedure_parcel.article and d.at = now()
         and f.procedure = procedure_parcel.procedure and f.law = procedure_parcel.law and f.side = procedure_parcel.side
         and f.country = procedure_parcel.country and f.other_country = procedure_parcel.other_country
         and here.country = case f.side when 'requesting' then f.country else f.other_country end
         and there.country = case f.side when 'requesting' then f.other_country else f.country end));
create policy "the sender calls it back" on procedure_parcel for update to hamroh_staff
  using (sender = (select nullif(current_setting('app.files', true), '')::uuid) and ended_why is null)
  with check (sender = (select nullif(current_setting('app.files', true), '')::uuid) and ended_why = 'withdrawn');
create policy "the receiver takes it up or sets it aside, once" on procedure_parcel for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and ended_why is null)
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and ended_why in ('taken up', 'set aside'));

-- ---------------------------------------------------------------- an independent monitor
-- She reads whatever is in the files of the office and changes none of it: app.monitored is that office for one whose role is monitor, and for
-- nobody else. What she writes to the person, and what the person answers, are rows that only she and the holder of the code have.
create policy "a monitor reads the files" on procedure_file for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.monitored', true), '')::uuid));
create policy "a monitor reads the steps" on procedure_step for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.monitored', true), '')::uuid));
create policy "a monitor reads the lapses" on procedure_lapse for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.monitored', true), '')::uuid));
create policy "a monitor reads what was taken back" on procedure_taken_back for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.monitored', true), '')::uuid));
create policy "a monitor reads what was found of a free choice" on procedure_voluntariness for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.monitored', true), '')::uuid));
create policy "a monitor reads the office's own targets" on procedure_target for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.monitored', true), '')::uuid));
create policy "a monitor reads who was told of a limit" on procedure_notice for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.monitored', true), '')::uuid));
create policy "a monitor reads with whom a file is exchanged" on procedure_exchange for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.monitored', true), '')::uuid));
create policy "a monitor reads what was sent" on procedure_dispatch for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.monitored', true), '')::uuid));
create policy "a monitor reads what was taken up" on procedure_take_up for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.monitored', true), '')::uuid));
create policy "a monitor reads what was found before an application" on procedure_safeguard for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.monitored', true), '')::uuid));
create policy "a monitor reads the ledger" on disclosure for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.monitored', true), '')::uuid));
create policy "a monitor reads what came and what went" on procedure_parcel for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.monitored', true), '')::uuid) or sender = (select nullif(current_setting('app.monitored', true), '')::uuid));
create policy "a monitor opens the files" on subject_key for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.monitored', true), '')::uuid) and exists (select from procedure_file f where f.organisation = subject_key.organisation and f.id = subject_key.subject));

grant select, insert, update (stopped_at) on monitor_letter to hamroh_staff;
create policy "the letters of the monitors" on monitor_letter for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.monitored', true), '')::uuid));
create policy "a monitor writes in her own name" on monitor_letter for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.monitored', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid) and stopped_at is null and ends_at <= now() + interval '400 days');
create policy "a monitor stops a code" on monitor_letter for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.monitored', true), '')::uuid) and stopped_at is null)
  with check (organisation = (select nullif(current_setting('app.monitored', true), '')::uuid) and stopped_at is not null);
grant select, insert on monitor_message to hamroh_staff, hamroh_asker;
create policy "what a monitor and the person wrote" on monitor_message for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.monitored', true), '')::uuid));
create policy "a monitor signs what she writes" on monitor_message for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.monitored', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
grant select, insert on monitor_letter_given to hamroh_staff;
create policy "a monitor reads on which day a letter was given" on monitor_letter_given for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.monitored', true), '')::uuid));
create policy "officers see that a letter was given, and when" on monitor_letter_given for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "a monitor says on which day a letter was given" on monitor_letter_given for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.monitored', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select from monitor_letter l where l.organisation = monitor_letter_given.organisation and l.id = monitor_letter_given.letter and l.file = monitor_letter_given.file));

grant select on monitor_letter to hamroh_asker;
create policy "a letter opens to whoever has its code" on monitor_letter for select to hamroh_asker
  using (code_hash = (select decode(nullif(current_setting('app.letter_code', true), ''), 'hex')) and stopped_at is null and ends_at > now());
create policy "what was written in one's own letter" on monitor_message for select to hamroh_asker
  using (exists (select from monitor_letter l where l.organisation = monitor_message.organisation and l.id = monitor_message.letter));
create policy "one answers one's own letter" on monitor_message for insert to hamroh_asker
  with check (written_by = 'person' and exists (select from monitor_letter l where l.organisation = monitor_message.organisation and l.id = monitor_message.letter));
-- What was written goes a year after the code was over, and the key that opened it; that there was a letter stays.
grant select, update (wrapped) on monitor_letter to hamroh_robot;
create policy "the sweeper sees letters whose time is over" on monitor_letter for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and ends_at < now() - interval '365 days');
create policy "the sweeper takes their keys away" on monitor_letter for update to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and ends_at < now() - interval '365 days')
  with check (wrapped is null);
grant select, delete on monitor_message to hamroh_robot;
create policy "what was written in letters whose time is over" on monitor_message to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and exists (select from monitor_letter l where l.organisation = monitor_message.organisation and l.id = monitor_message.letter));
create policy "who was written to leaves entries without a name" on journal_entry for insert to hamroh_asker
  with check (actor is null and actor_kind = 'asker' and organisation = (select nullif(current_setting('app.letter_organisation', true), '')::uuid));
create policy "who was written to reads who looked" on journal_entry for select to hamroh_asker
  using (organisation = (select nullif(current_setting('app.letter_organisation', true), '')::uuid) and subject = (select nullif(current_setting('app.letter', true), '')::uuid));
