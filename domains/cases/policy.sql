-- Requests, cases, help, referrals and parcels. Staff: rows of one's own organisation, with a role that opens files.

-- ---------------------------------------------------------------- requests
grant insert on request, request_account, request_trouble to hamroh_visitor;
create policy "one asks where asking is open" on request for insert to hamroh_visitor
  with check (code_revoked_at is null and erased_at is null and exists (select from reception r where r.organisation = request.organisation and r.open));
grant insert on subject_key to hamroh_visitor;
create policy "and brings a new key" on subject_key for insert to hamroh_visitor
  with check (wrapped is not null and exists (select from reception r where r.organisation = subject_key.organisation and r.open));
create policy "and tells what happened" on request_account for insert to hamroh_visitor
  with check (exists (select from reception r where r.organisation = request_account.organisation and r.open));
create policy "and ticks what happened" on request_trouble for insert to hamroh_visitor
  with check (exists (select from reception r where r.organisation = request_trouble.organisation and r.open));

grant select, update (code_revoked_at) on request to hamroh_staff, hamroh_asker;
create policy "requests to one's own organisation" on request to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "a request opens by its code" on request for select to hamroh_asker
  using (code_hash = (select decode(nullif(current_setting('app.code', true), ''), 'hex')) and code_expires_at > now() and (code_revoked_at is null or code_revoked_at = now()));
create policy "one stops one's own code at once" on request for update to hamroh_asker
  using (code_hash = (select decode(nullif(current_setting('app.code', true), ''), 'hex')) and code_expires_at > now() and (code_revoked_at is null or code_revoked_at = now()))
  with check (code_hash = (select decode(nullif(current_setting('app.code', true), ''), 'hex')) and code_expires_at > now() and code_revoked_at = now() and erased_at is null);

grant select on request_account, request_trouble to hamroh_staff;
create policy "what was told to one's own organisation" on request_account for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "what was ticked for one's own organisation" on request_trouble for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));

grant select, insert on request_take, request_screening, request_person, identity_check to hamroh_staff;
create policy "who took it, in one's own organisation" on request_take to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "screenings of one's own organisation" on request_screening to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "whose matter it is, in one's own organisation" on request_person to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "checks of identity in one's own organisation" on identity_check to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
grant select on request_take, identity_check to hamroh_asker;
create policy "that one's request was taken" on request_take for select to hamroh_asker
  using (organisation = (select nullif(current_setting('app.request_organisation', true), '')::uuid) and request = (select nullif(current_setting('app.request', true), '')::uuid));
create policy "that one's identity was checked" on identity_check for select to hamroh_asker
  using (organisation = (select nullif(current_setting('app.request_organisation', true), '')::uuid) and request = (select nullif(current_setting('app.request', true), '')::uuid));

grant select, insert on request_message to hamroh_staff, hamroh_asker;
create policy "words on requests to one's own organisation" on request_message to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid)
    and written_by = 'worker' and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
-- The words are for the one whom they concern: who asked for someone else reads only the state of her question.
create policy "the answers to one's own question" on request_message for select to hamroh_asker
  using (organisation = (select nullif(current_setting('app.request_organisation', true), '')::uuid) and request = (select nullif(current_setting('app.request', true), '')::uuid)
    and exists (select from request r where r.organisation = request_message.organisation and r.id = request_message.request and r.about = 'myself'));
create policy "one writes again to one's own request" on request_message for insert to hamroh_asker
  with check (organisation = (select nullif(current_setting('app.request_organisation', true), '')::uuid) and request = (select nullif(current_setting('app.request', true), '')::uuid)
    and written_by = 'asker' and by_account is null);

-- A request that nobody took lapses: what was told is taken away.
grant select, update (erased_at) on request to hamroh_robot;
create policy "requests that nobody took" on request for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and lapses_at < now()
    and not exists (select from request_take t where t.organisation = request.organisation and t.request = request.id));
create policy "requests that nobody took are forgotten" on request for update to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and lapses_at < now()
    and not exists (select from request_take t where t.organisation = request.organisation and t.request = request.id))
  with check (erased_at is not null and (select current_setting('app.robot', true)) = 'sweeper' and lapses_at < now()
    and not exists (select from request_take t where t.organisation = request.organisation and t.request = request.id));
grant select, update on subject_key to hamroh_robot;
create policy "keys of requests that nobody took" on subject_key for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and exists (select from request r
    where r.organisation = subject_key.organisation and r.id = subject_key.subject and r.lapses_at < now()
      and not exists (select from request_take t where t.organisation = r.organisation and t.request = r.id)));
create policy "the sweeper destroys no other key" on subject_key for update to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and exists (select from request r
    where r.organisation = subject_key.organisation and r.id = subject_key.subject and r.lapses_at < now()
      and not exists (select from request_take t where t.organisation = r.organisation and t.request = r.id)))
  with check (wrapped is null and (select current_setting('app.robot', true)) = 'sweeper' and exists (select from request r
    where r.organisation = subject_key.organisation and r.id = subject_key.subject and r.lapses_at < now()
      and not exists (select from request_take t where t.organisation = r.organisation and t.request = r.id)));
grant select on request_take to hamroh_robot;
create policy "whether somebody took it" on request_take for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper');
grant select, delete on request_account, request_trouble to hamroh_robot;
create policy "what was told in requests that nobody took" on request_account to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper'
    and exists (select from request r where r.organisation = request_account.organisation and r.id = request_account.request and r.erased_at is not null));
create policy "what was ticked in requests that nobody took" on request_trouble to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper'
    and exists (select from request r where r.organisation = request_trouble.organisation and r.id = request_trouble.request and r.erased_at is not null));

-- ---------------------------------------------------------------- cases
grant select, insert, update on "case", plan_step, task to hamroh_staff;
grant select, insert on case_closure, need, note, assistance to hamroh_staff;
create policy "cases of one's own organisation" on "case" to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "closures in one's own organisation" on case_closure to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "needs in one's own organisation" on need to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "plans in one's own organisation" on plan_step for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "steps of plans change in one's own organisation" on plan_step for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "one signs the steps that one adds" on plan_step for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "notes in one's own organisation" on note to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "tasks in one's own organisation" on task for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "tasks change in one's own organisation" on task for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "one signs the tasks that one gives" on task for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "help given by one's own organisation" on assistance to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));

grant select on "case", case_closure, need, plan_step, assistance to hamroh_asker;
create policy "the cases of one's own file" on "case" for select to hamroh_asker
  using (organisation = (select nullif(current_setting('app.request_organisation', true), '')::uuid) and person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy "how the cases of one's own file ended" on case_closure for select to hamroh_asker
  using (exists (select from "case" c where c.organisation = case_closure.organisation and c.id = case_closure."case"));
create policy "the needs in one's own file" on need for select to hamroh_asker
  using (exists (select from "case" c where c.organisation = need.organisation and c.id = need."case"));
create policy "the plan in one's own file" on plan_step for select to hamroh_asker
  using (exists (select from "case" c where c.organisation = plan_step.organisation and c.id = plan_step."case"));
create policy "the help in one's own file" on assistance for select to hamroh_asker
  using (exists (select from "case" c where c.organisation = assistance.organisation and c.id = assistance."case"));

-- ---------------------------------------------------------------- referrals and parcels
grant select, insert on referral to hamroh_staff;
grant select on referral to hamroh_asker;
create policy "referrals by one's own organisation" on referral to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "the referrals of one's own file" on referral for select to hamroh_asker
  using (organisation = (select nullif(current_setting('app.request_organisation', true), '')::uuid) and person = (select nullif(current_setting('app.person', true), '')::uuid));

-- A parcel is a row of the receiver's. The sender may add it only on a live ground of that very person
-- for this recipient, purpose and time, and across a border only with a ground for that country; and may end it.
grant select, insert, update (live, ended_at, ended_why, wrapped, acknowledged_by, acknowledged_at) on parcel to hamroh_staff;
create policy "parcels that one's own organisation received" on parcel for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "parcels that one's own organisation sent" on parcel for select to hamroh_staff
  using (sender = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "no parcel without a live ground" on parcel for insert to hamroh_staff
  with check (sender = (select nullif(current_setting('app.files', true), '')::uuid) and live and acknowledged_at is null
    and exists (
      select from live_basis b
        join referral r on r.organisation = b.organisation and r.basis = b.id and r.person = b.person
        join organisation here on here.id = b.organisation
        join organisation there on there.id = b.recipient
       where b.organisation = parcel.sender and b.id = parcel.basis and b.recipient = parcel.organisation
         and b.purpose = parcel.purpose and parcel.until <= b.until
         and r.id = parcel.referral and r.receiver = parcel.organisation and r.parcel = parcel.id
         -- Born in one transaction: the referral's key to the ground locks it against a withdrawal until both are there.
         and r.at = now()
         and (here.country = there.country or exists (
           select from transfer_basis t where t.organisation = b.organisation and t.basis = b.id and t.to_country = there.country))));
create policy "the sender ends it" on parcel for update to hamroh_staff
  using (sender = (select nullif(current_setting('app.files', true), '')::uuid) and live)
  with check (sender = (select nullif(current_setting('app.files', true), '')::uuid) and not live and acknowledged_at is null and acknowledged_by is null);
create policy "the receiver acknowledges the end, which erases it" on parcel for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and not live and acknowledged_at is null)
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and not live and wrapped is null
    and acknowledged_by = (select nullif(current_setting('app.account', true), '')::uuid));

grant select, update (live, ended_at, ended_why) on parcel to hamroh_asker;
create policy "what of one's own file was shared" on parcel for select to hamroh_asker
  using (sender = (select nullif(current_setting('app.request_organisation', true), '')::uuid)
    and exists (select from referral r where r.organisation = parcel.sender and r.id = parcel.referral));
create policy "one ends what was shared" on parcel for update to hamroh_asker
  using (live and sender = (select nullif(current_setting('app.request_organisation', true), '')::uuid)
    and exists (select from referral r where r.organisation = parcel.sender and r.id = parcel.referral))
  with check (not live);

grant select, update (live, ended_at, ended_why) on parcel to hamroh_robot;
create policy "parcels whose time is over" on parcel to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and until < now()) with check (not live);

-- The contents: only classes that the ground names; seen only while the parcel lives; taken away once acknowledged.
grant select, insert, delete on parcel_item to hamroh_staff;
create policy "only classes that the ground names" on parcel_item for insert to hamroh_staff
  with check (exists (
    select from parcel p join basis_class c on c.organisation = p.sender and c.basis = p.basis
     where p.organisation = parcel_item.organisation and p.id = parcel_item.parcel
       and p.sender = (select nullif(current_setting('app.files', true), '')::uuid) and p.live and c.class = parcel_item.class and c.class = any (p.classes)));
create policy "contents while the parcel lives" on parcel_item for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid)
    and exists (select from parcel p where p.organisation = parcel_item.organisation and p.id = parcel_item.parcel
      and ((p.live and p.until > now()) or p.wrapped is null)));
create policy "contents go once the end is acknowledged" on parcel_item for delete to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid)
    and exists (select from parcel p where p.organisation = parcel_item.organisation and p.id = parcel_item.parcel and p.wrapped is null));

grant select, insert on parcel_answer to hamroh_staff;
create policy "answers of one's own organisation" on parcel_answer to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));

-- News travel back as rows of the sender's, written by the receiver of that parcel and by nobody else.
grant select, insert on referral_news to hamroh_staff;
grant select on referral_news to hamroh_asker;
create policy "news of one's own referrals" on referral_news for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "news of the referrals of one's own file" on referral_news for select to hamroh_asker
  using (exists (select from referral r where r.organisation = referral_news.organisation and r.id = referral_news.referral));
create policy "the receiver tells the sender" on referral_news for insert to hamroh_staff
  with check (exists (select from parcel p where p.organisation = (select nullif(current_setting('app.files', true), '')::uuid)
    and p.sender = referral_news.organisation and p.referral = referral_news.referral));

-- A coordinator follows where referrals stand: rows of references and states, no file, no contents. While she works there:
-- one who left still sees that she had the role, and nothing by it.
create policy "a coordinator follows what was sent" on referral for select to hamroh_staff
  using (organisation = (select r.organisation from member_role r
    where r.organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and r.account = (select nullif(current_setting('app.account', true), '')::uuid) and r.role = 'coordinator'));
create policy "a coordinator follows the parcels that were sent" on parcel for select to hamroh_staff
  using (sender = (select r.organisation from member_role r
    where r.organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and r.account = (select nullif(current_setting('app.account', true), '')::uuid) and r.role = 'coordinator'));
create policy "a coordinator follows the parcels that came" on parcel for select to hamroh_staff
  using (organisation = (select r.organisation from member_role r
    where r.organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and r.account = (select nullif(current_setting('app.account', true), '')::uuid) and r.role = 'coordinator'));
create policy "a coordinator follows the answers" on parcel_answer for select to hamroh_staff
  using (organisation = (select r.organisation from member_role r
    where r.organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and r.account = (select nullif(current_setting('app.account', true), '')::uuid) and r.role = 'coordinator'));
create policy "a coordinator follows the news" on referral_news for select to hamroh_staff
  using (organisation = (select r.organisation from member_role r
    where r.organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and r.account = (select nullif(current_setting('app.account', true), '')::uuid) and r.role = 'coordinator'));

-- What one held who opens files no more (she left, or has another role) goes to a colleague who does. The worker sees ids, references and
-- sealed words, and no key: it changes whose they are and nothing else.
grant select on case_closure to hamroh_robot;
create policy "the worker sees who holds which case" on "case" for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'worker');
create policy "the worker sees which cases are closed" on case_closure for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'worker');
create policy "the worker sees who took which request" on request_take for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'worker');
create policy "the worker sees whose a task is" on task for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'worker');
grant update (worker, first_worker, version) on "case" to hamroh_robot;
create policy "a case goes from one who opens no files to one who does" on "case" for update to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'worker'
    and not exists (select from member_role r where r.organisation = "case".organisation and r.account = "case".worker and r.opens_files))
  with check ((select current_setting('app.robot', true)) = 'worker'
    and exists (select from member_role r where r.organisation = "case".organisation and r.account = "case".worker and r.opens_files));
grant update (by_account, first_by) on request_take to hamroh_robot;
create policy "a request goes from one who opens no files to one who does" on request_take for update to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'worker'
    and not exists (select from member_role r where r.organisation = request_take.organisation and r.account = request_take.by_account and r.opens_files))
  with check ((select current_setting('app.robot', true)) = 'worker'
    and exists (select from member_role r where r.organisation = request_take.organisation and r.account = request_take.by_account and r.opens_files));
grant update (for_account, version) on task to hamroh_robot;
create policy "a task goes from one who opens no files to one who does" on task for update to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'worker'
    and not exists (select from member_role r where r.organisation = task.organisation and r.account = task.for_account and r.opens_files))
  with check ((select current_setting('app.robot', true)) = 'worker'
    and exists (select from member_role r where r.organisation = task.organisation and r.account = task.for_account and r.opens_files));

-- ---------------------------------------------------------------- appointments and calls
grant select, insert, update on appointment to hamroh_staff;
create policy "appointments in one's own organisation" on appointment for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "appointments change in one's own organisation" on appointment for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "one signs the appointments that one makes" on appointment for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
grant select, insert on appointment_end, call to hamroh_staff;
create policy "what became of appointments in one's own organisation" on appointment_end to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "calls to one's own organisation" on call to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
grant select, insert on call_trouble to hamroh_staff;
create policy "what calls to one's own organisation were about" on call_trouble to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));

-- Who calls and knows no other way is asked at the telephone: a worker takes the request down.
grant insert on request, request_account, request_trouble to hamroh_staff;
create policy "a worker writes down what she was told" on request_account for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "a worker ticks what she was told" on request_trouble for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid));

-- The person reads what was offered, never the note nor with whom: by the code of one's own question, or in one's own file.
grant select (organisation, id, "case", request, starts_at, ends_at, way, interpreter, offered, place) on appointment to hamroh_asker;
create policy "appointments that one was told of" on appointment for select to hamroh_asker
  using (offered and (
    exists (select from request r where r.organisation = appointment.organisation and r.id = appointment.request and r.about = 'myself')
    or exists (select from "case" c where c.organisation = appointment.organisation and c.id = appointment."case")));
grant select on appointment_end to hamroh_asker;
create policy "what became of appointments that one was told of" on appointment_end for select to hamroh_asker
  using (exists (select from appointment a where a.organisation = appointment_end.organisation and a.id = appointment_end.appointment));

-- An erasure empties them; that there was one stays. What is still to come goes to a colleague when its worker opens files no more.
grant select, update (place, note, worker, version) on appointment to hamroh_robot;
create policy "appointments in erased files" on appointment for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and (
    exists (select from "case" c where c.organisation = appointment.organisation and c.id = appointment."case")
    or exists (select from request r where r.organisation = appointment.organisation and r.id = appointment.request and r.erased_at is not null)));
create policy "appointments in erased files are emptied" on appointment for update to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and (
    exists (select from "case" c where c.organisation = appointment.organisation and c.id = appointment."case")
    or exists (select from request r where r.organisation = appointment.organisation and r.id = appointment.request and r.erased_at is not null)))
  with check ((select current_setting('app.robot', true)) = 'sweeper' and place is null and note is null);
create policy "the worker sees whose an appointment is" on appointment for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'worker');
create policy "an appointment goes from one who opens no files to one who does" on appointment for update to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'worker'
    and not exists (select from member_role r where r.organisation = appointment.organisation and r.account = appointment.worker and r.opens_files))
  with check ((select current_setting('app.robot', true)) = 'worker'
    and exists (select from member_role r where r.organisation = appointment.organisation and r.account = appointment.worker and r.opens_files));
grant select on appointment_end to hamroh_robot;
create policy "the worker sees which appointments are over" on appointment_end for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'worker');

-- Screening interviews. What was said is added by whoever heard it and stays.
grant select, insert on screening, screening_sitting, screening_answer, screening_finding to hamroh_staff;
create policy "one begins screenings in one's own name" on screening to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "sittings in one's own organisation" on screening_sitting for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "one sits down in one's own name" on screening_sitting for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid) and stopped_at is null);
grant update (stopped_at, stopped_why) on screening_sitting to hamroh_staff;
create policy "a sitting stops once" on screening_sitting for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and stopped_at is null)
  with check (stopped_at is not null);
create policy "one signs the answers that one heard" on screening_answer to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "one signs what one found" on screening_finding to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
