-- Who says what is public: everybody reads it. It is only ever added to.
grant select on source, statement, statement_retraction, conflict, register_keeper to hamroh_visitor, hamroh_asker, hamroh_staff, hamroh_robot;
create policy "sources are public" on source for select using (true);
create policy "statements are public" on statement for select using (true);
create policy "retractions are public" on statement_retraction for select using (true);
create policy "conflicts are public" on conflict for select using (true);
create policy "who keeps the register is public" on register_keeper for select using (true);

grant insert, update on source, conflict, register_keeper to hamroh_robot;
grant insert on statement to hamroh_robot;
create policy "the founder loads sources" on source for insert to hamroh_robot
  with check ((select current_setting('app.robot', true)) = 'founder');
create policy "the founder brings sources up to date" on source for update to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'founder');
create policy "the founder loads statements" on statement for insert to hamroh_robot
  with check ((select current_setting('app.robot', true)) = 'founder' and organisation is null and recorded_by is null);
create policy "the founder loads conflicts" on conflict for insert to hamroh_robot
  with check ((select current_setting('app.robot', true)) = 'founder');
create policy "the founder brings conflicts up to date" on conflict for update to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'founder');
create policy "the founder says who keeps the register" on register_keeper for insert to hamroh_robot
  with check ((select current_setting('app.robot', true)) = 'founder');
create policy "the founder gives the register to another" on register_keeper for update to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'founder');

-- An organisation adds what it says, under its own name; it retracts only its own.
grant insert on statement, statement_retraction to hamroh_staff;
create policy "an organisation states under its own name" on statement for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and recorded_by = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "an organisation retracts its own statements" on statement_retraction for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select from statement as s where s.id = statement and s.organisation = statement_retraction.organisation));

-- A suggestion goes to the keeper of the register, and only there can it be read.
grant insert on suggestion to hamroh_visitor, hamroh_asker, hamroh_staff;
create policy "anybody suggests to the keeper" on suggestion for insert
  with check (organisation = (select organisation from register_keeper));
grant select on suggestion to hamroh_staff;
create policy "the keeper reads suggestions" on suggestion for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
grant select, insert on suggestion_decision to hamroh_staff;
create policy "the keeper reads its decisions" on suggestion_decision for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "the keeper decides" on suggestion_decision for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and by_account = (select nullif(current_setting('app.account', true), '')::uuid));

grant select, insert on register_load to hamroh_robot;
create policy "the founder sees what was loaded" on register_load for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'founder');
create policy "the founder notes what was loaded" on register_load for insert to hamroh_robot
  with check ((select current_setting('app.robot', true)) = 'founder');
