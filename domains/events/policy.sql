-- Events: what is published is public; a restricted one is seen by the organisations of the States that it is for, and by whose it is.
grant select on event, event_outcome to hamroh_visitor, hamroh_asker, hamroh_staff, hamroh_robot;
grant select on event_invited to hamroh_staff;
-- Who told it is known by the organisation, never by the account.
grant select (id, outcome, organisation, on_day, state, text, url, event, at) on outcome_follow_up to hamroh_visitor, hamroh_asker, hamroh_staff;
create policy "published events are public" on event for select using (published and not restricted);
create policy "an organisation sees its events" on event for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "the invited States see a restricted event" on event for select to hamroh_staff
  using (published and exists (select from event_invited i join organisation o on o.country = i.country
    where i.event = event.id and o.id = (select nullif(current_setting('app.organisation', true), '')::uuid)));
create policy "which States are invited is known to them and to the host" on event_invited for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    or country = (select o.country from organisation o where o.id = (select nullif(current_setting('app.organisation', true), '')::uuid)));
create policy "what came out of an event that one sees" on event_outcome for select using (exists (select from event e where e.id = event_outcome.event));
create policy "what became of an outcome that one sees" on outcome_follow_up for select to hamroh_visitor, hamroh_asker, hamroh_staff using (exists (select from event_outcome o where o.id = outcome_follow_up.outcome));

-- Who changed it is known by the organisation, never by the account.
grant select (organisation, id, outcome, owner_before, owner_after, due_before, due_after, reason, at) on outcome_change to hamroh_visitor, hamroh_asker, hamroh_staff;
create policy "what changed of an outcome that one sees" on outcome_change for select to hamroh_visitor, hamroh_asker, hamroh_staff using (exists (select from event_outcome o where o.id = outcome_change.outcome));

grant insert on event, event_outcome, event_invited, outcome_follow_up, outcome_change to hamroh_staff;
grant update on event, event_outcome to hamroh_staff;
create policy "an organisation plans its events" on event for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and not demonstration);
create policy "an organisation changes its events" on event for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and not demonstration)
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and not demonstration);
-- That the event is the host's is held by a foreign key: policies of the two tables that read each other would never end.
create policy "the host invites States" on event_invited for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "the host records what came out" on event_outcome for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and exists (select from event e where e.id = event_outcome.event and e.organisation = event_outcome.organisation));
create policy "the host changes what came out" on event_outcome for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and exists (select from event e where e.id = event_outcome.event and e.organisation = event_outcome.organisation));
create policy "whose outcome it is says what changed" on outcome_change for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select from event_outcome o where o.id = outcome_change.outcome and o.organisation = outcome_change.organisation));
-- Anybody of this node may tell what became of an outcome, in the name of her organisation.
create policy "an organisation tells what became of an outcome" on outcome_follow_up for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select from event_outcome o where o.id = outcome_follow_up.outcome));

grant insert, update on event, event_outcome to hamroh_robot;
create policy "the founder loads the register's events" on event for insert to hamroh_robot
  with check ((select current_setting('app.robot', true)) = 'founder' and organisation is null);
create policy "the founder sees all events" on event for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'founder');
create policy "the founder brings the register's events up to date" on event for update to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'founder' and organisation is null);
create policy "the founder loads outcomes" on event_outcome for insert to hamroh_robot
  with check ((select current_setting('app.robot', true)) = 'founder' and organisation is null);
create policy "the founder brings the register's outcomes up to date" on event_outcome for update to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'founder' and organisation is null);

-- ---------------------------------------------------------------- what becomes of one's own events
grant select, insert on event_taken_back to hamroh_staff;
create policy "what an organisation took back" on event_taken_back for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "one takes back in one's own name" on event_taken_back for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select from event e where e.id = event_taken_back.event and e.organisation = event_taken_back.organisation));

grant select on event_cancellation, event_admission to hamroh_visitor, hamroh_asker, hamroh_staff, hamroh_robot;
create policy "that an event is cancelled is as public as the event" on event_cancellation for select using (exists (select from event e where e.id = event_cancellation.event));
create policy "until when one may register is as public as the event" on event_admission for select using (exists (select from event e where e.id = event_admission.event));
grant insert on event_cancellation, event_admission to hamroh_staff;
grant update on event_admission to hamroh_staff;
create policy "the host cancels in its own name" on event_cancellation for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select from event e where e.id = event_cancellation.event and e.organisation = event_cancellation.organisation));
create policy "the host opens registration" on event_admission for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and exists (select from event e where e.id = event_admission.event and e.organisation = event_admission.organisation));
create policy "the host says until when and for how many" on event_admission for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));

-- ---------------------------------------------------------------- registration
-- A stranger registers where registration is open, and reads nothing back.
grant insert on event_registration, event_place to hamroh_visitor;
create policy "one registers where registration is open" on event_registration for insert to hamroh_visitor
  with check (not invited and sealed is not null and came_at is null and withdrawn_at is null and erased_at is null
    and exists (select from event_admission a where a.organisation = event_registration.organisation and a.event = event_registration.event));
create policy "and brings a key for the registration" on subject_key for insert to hamroh_visitor
  with check (wrapped is not null and exists (select from event_admission a where a.organisation = subject_key.organisation));
create policy "and gets the next place" on event_place for insert to hamroh_visitor
  with check (exists (select from event_admission a where a.organisation = event_place.organisation and a.event = event_place.event));
grant select (organisation, registration, event) on event_place to hamroh_visitor;
create policy "how many have registered is as public as the event" on event_place for select to hamroh_visitor using (exists (select from event e where e.id = event_place.event));

-- Who holds the code has her own registration and the event that it is for; whoever came, those too who came and let one another know.
create policy "the event of one's own registration" on event for select to hamroh_asker
  using (id = (select nullif(current_setting('app.registered_event', true), '')::uuid));
grant select, update (consent, language, sealed, withdrawn_at, erased_at) on event_registration to hamroh_asker;
create policy "a registration opens by its code" on event_registration for select to hamroh_asker
  using (code_hash = (select decode(nullif(current_setting('app.registration_code', true), ''), 'hex')) and forget_at > now() and (erased_at is null or erased_at = now()));
create policy "who came and lets the others know" on event_registration for select to hamroh_asker
  using (event = (select nullif(current_setting('app.came_to', true), '')::uuid) and consent <> 'nobody' and came_at is not null and erased_at is null);
create policy "one changes one's own registration" on event_registration for update to hamroh_asker
  using (code_hash = (select decode(nullif(current_setting('app.registration_code', true), ''), 'hex')) and forget_at > now() and erased_at is null)
  with check (code_hash = (select decode(nullif(current_setting('app.registration_code', true), ''), 'hex')));
create policy "the keys of registrations that one sees" on subject_key for select to hamroh_asker
  using (exists (select from event_registration r where r.organisation = subject_key.organisation and r.id = subject_key.subject));
create policy "one may have one's own registration forgotten" on subject_key for update to hamroh_asker
  using (organisation = (select nullif(current_setting('app.registration_organisation', true), '')::uuid) and subject = (select nullif(current_setting('app.registration', true), '')::uuid))
  with check (wrapped is null and organisation = (select nullif(current_setting('app.registration_organisation', true), '')::uuid) and subject = (select nullif(current_setting('app.registration', true), '')::uuid));
create policy "who registered leaves entries without a name" on journal_entry for insert to hamroh_asker
  with check (actor is null and actor_kind = 'asker' and organisation = (select nullif(current_setting('app.registration_organisation', true), '')::uuid));
create policy "who registered reads who looked" on journal_entry for select to hamroh_asker
  using (organisation = (select nullif(current_setting('app.registration_organisation', true), '')::uuid) and subject = (select nullif(current_setting('app.registration', true), '')::uuid));
grant select, insert, delete on event_place to hamroh_asker;
create policy "the order of those who registered for the same event" on event_place for select to hamroh_asker
  using (event = (select nullif(current_setting('app.registered_event', true), '')::uuid));
create policy "whoever was invited takes her place" on event_place for insert to hamroh_asker
  with check (organisation = (select nullif(current_setting('app.registration_organisation', true), '')::uuid)
    and registration = (select nullif(current_setting('app.registration', true), '')::uuid) and event = (select nullif(current_setting('app.registered_event', true), '')::uuid));
create policy "one leaves one's place to the next" on event_place for delete to hamroh_asker
  using (organisation = (select nullif(current_setting('app.registration_organisation', true), '')::uuid) and registration = (select nullif(current_setting('app.registration', true), '')::uuid));

-- The host's coordinators see who registered, invite, and say who came. Nobody else there does.
grant select, insert, update (came_at, came_by, forget_at) on event_registration to hamroh_staff;
create policy "the coordinators see who registered" on event_registration for select to hamroh_staff
  using (organisation = (select r.organisation from member_role r
    where r.organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and r.account = (select nullif(current_setting('app.account', true), '')::uuid) and r.role = 'coordinator'));
create policy "a coordinator invites" on event_registration for insert to hamroh_staff
  with check (invited and sealed is null and came_at is null and withdrawn_at is null and erased_at is null
    and exists (select from event e where e.id = event_registration.event and e.organisation = event_registration.organisation)
    and organisation = (select r.organisation from member_role r
      where r.organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and r.account = (select nullif(current_setting('app.account', true), '')::uuid) and r.role = 'coordinator'));
create policy "a coordinator says who came" on event_registration for update to hamroh_staff
  using (erased_at is null and organisation = (select r.organisation from member_role r
    where r.organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and r.account = (select nullif(current_setting('app.account', true), '')::uuid) and r.role = 'coordinator'))
  with check (erased_at is null and organisation = (select r.organisation from member_role r
    where r.organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and r.account = (select nullif(current_setting('app.account', true), '')::uuid) and r.role = 'coordinator'));
create policy "the keys of those who registered" on subject_key for select to hamroh_staff
  using (exists (select from event_registration r where r.organisation = subject_key.organisation and r.id = subject_key.subject));
create policy "a key for an invitation" on subject_key for insert to hamroh_staff
  with check (wrapped is not null and organisation = (select r.organisation from member_role r
    where r.organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and r.account = (select nullif(current_setting('app.account', true), '')::uuid) and r.role = 'coordinator'));
grant select on event_place to hamroh_staff;
create policy "the host sees the order" on event_place for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));

-- Named before everybody: only who came and wants it; gone when she wants it no more, or when her time is over.
grant select on event_named to hamroh_visitor, hamroh_asker, hamroh_staff, hamroh_robot;
create policy "who came and is named is as public as the event" on event_named for select using (exists (select from event e where e.id = event_named.event));
grant insert on event_named to hamroh_staff, hamroh_asker;
grant delete on event_named to hamroh_asker, hamroh_robot;
create policy "whoever comes and wants it is named" on event_named for insert to hamroh_staff
  with check (exists (select from event_registration r where r.organisation = event_named.organisation and r.id = event_named.registration
    and r.event = event_named.event and r.consent = 'public' and r.came_at is not null and r.erased_at is null));
create policy "one is named as soon as one wants it" on event_named for insert to hamroh_asker
  with check (organisation = (select nullif(current_setting('app.registration_organisation', true), '')::uuid) and registration = (select nullif(current_setting('app.registration', true), '')::uuid)
    and event = (select nullif(current_setting('app.came_to', true), '')::uuid));
create policy "and no longer than one wants it" on event_named for delete to hamroh_asker
  using (organisation = (select nullif(current_setting('app.registration_organisation', true), '')::uuid) and registration = (select nullif(current_setting('app.registration', true), '')::uuid));
create policy "names whose time is over" on event_named to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper'
    and exists (select from event_registration r where r.organisation = event_named.organisation and r.id = event_named.registration));

-- A certificate is made by who came; that it stands can be looked up by anybody who has its reference.
grant select on event_certificate to hamroh_visitor, hamroh_asker;
grant insert on event_certificate to hamroh_asker;
create policy "that a certificate stands" on event_certificate for select using (true);
create policy "who came makes her certificate" on event_certificate for insert to hamroh_asker
  with check (organisation = (select nullif(current_setting('app.registration_organisation', true), '')::uuid) and registration = (select nullif(current_setting('app.registration', true), '')::uuid)
    and event = (select nullif(current_setting('app.came_to', true), '')::uuid));

grant select, update (sealed, erased_at) on event_registration to hamroh_robot;
create policy "registrations whose time is over" on event_registration for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and forget_at < now());
create policy "registrations whose time is over are emptied" on event_registration for update to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and forget_at < now())
  with check ((select current_setting('app.robot', true)) = 'sweeper' and erased_at is not null);
create policy "keys of registrations whose time is over" on subject_key for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper'
    and exists (select from event_registration r where r.organisation = subject_key.organisation and r.id = subject_key.subject));
create policy "and go with them" on subject_key for update to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper'
    and exists (select from event_registration r where r.organisation = subject_key.organisation and r.id = subject_key.subject))
  with check (wrapped is null and (select current_setting('app.robot', true)) = 'sweeper'
    and exists (select from event_registration r where r.organisation = subject_key.organisation and r.id = subject_key.subject));

-- ---------------------------------------------------------------- films
grant select on film, film_screening to hamroh_visitor, hamroh_asker, hamroh_staff, hamroh_robot;
create policy "published films are public" on film for select using (published);
create policy "an organisation sees its films" on film for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "the founder sees all films" on film for select to hamroh_robot using ((select current_setting('app.robot', true)) = 'founder');
create policy "what was shown at an event that one sees" on film_screening for select
  using (exists (select from event e where e.id = film_screening.event) and exists (select from film f where f.id = film_screening.film));
grant insert on film, film_screening to hamroh_staff, hamroh_robot;
grant update on film to hamroh_staff, hamroh_robot;
grant delete on film_screening to hamroh_staff;
create policy "an organisation adds its films" on film for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "an organisation changes its films" on film for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "the host says what it showed" on film_screening for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and exists (select from event e where e.id = film_screening.event and e.organisation = film_screening.organisation)
    and exists (select from film f where f.id = film_screening.film));
create policy "the host takes it back" on film_screening for delete to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "the founder loads films" on film for insert to hamroh_robot with check ((select current_setting('app.robot', true)) = 'founder' and organisation is null);
create policy "the founder brings films up to date" on film for update to hamroh_robot using ((select current_setting('app.robot', true)) = 'founder' and organisation is null);
create policy "the founder loads what was shown" on film_screening for insert to hamroh_robot with check ((select current_setting('app.robot', true)) = 'founder' and organisation is null);
