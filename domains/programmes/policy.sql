-- Programmes: what is published is public; what an organisation runs is its own business until it publishes it.
grant select on programme to hamroh_visitor, hamroh_asker, hamroh_staff, hamroh_robot;
create policy "published programmes are public" on programme for select using (published);
create policy "an organisation sees its programmes" on programme for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
grant insert, update on programme to hamroh_staff;
create policy "an organisation starts its programmes" on programme for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and not demonstration);
create policy "an organisation changes its programmes" on programme for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and not demonstration);
grant insert, update on programme to hamroh_robot;
create policy "the founder loads the register's programmes" on programme for insert to hamroh_robot
  with check ((select current_setting('app.robot', true)) = 'founder');
create policy "the founder sees all that he loads" on programme for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'founder');
create policy "the founder brings them up to date" on programme for update to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'founder');
