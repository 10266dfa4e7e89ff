-- Events: what is published is public; a restricted one is seen by the organisations of the States that it is for, and by whose it is.
grant select on event, event_outcome, outcome_follow_up, event_invited to hamroh_visitor, hamroh_asker, hamroh_staff, hamroh_robot;
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
create policy "what became of an outcome that one sees" on outcome_follow_up for select using (exists (select from event_outcome o where o.id = outcome_follow_up.outcome));

grant insert on event, event_outcome, event_invited, outcome_follow_up to hamroh_staff;
grant update on event, event_outcome to hamroh_staff;
create policy "an organisation plans its events" on event for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and not demonstration);
create policy "an organisation changes its events" on event for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and not demonstration)
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and not demonstration);
create policy "the host invites States" on event_invited for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and exists (select from event e where e.id = event_invited.event and e.organisation = event_invited.organisation));
create policy "the host records what came out" on event_outcome for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and exists (select from event e where e.id = event_outcome.event and e.organisation = event_outcome.organisation));
create policy "the host changes what came out" on event_outcome for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
-- Anybody of this node may tell what became of an outcome, in the name of her organisation.
create policy "an organisation tells what became of an outcome" on outcome_follow_up for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select from event_outcome o where o.id = outcome_follow_up.outcome));

grant insert, update on event, event_outcome to hamroh_robot;
create policy "the founder loads the register's events" on event for insert to hamroh_robot
  with check ((select current_setting('app.robot', true)) = 'founder');
create policy "the founder sees all events" on event for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'founder');
create policy "the founder brings events up to date" on event for update to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'founder');
create policy "the founder loads outcomes" on event_outcome for insert to hamroh_robot
  with check ((select current_setting('app.robot', true)) = 'founder');
create policy "the founder brings outcomes up to date" on event_outcome for update to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'founder');
