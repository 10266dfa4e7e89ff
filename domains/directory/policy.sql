-- Where organisations of this node can be asked: everybody reads, a member changes her own.
grant select on reception to hamroh_visitor, hamroh_asker, hamroh_staff, hamroh_robot;
create policy "where one can ask is public" on reception for select using (true);
grant insert, update on reception to hamroh_staff;
create policy "an organisation opens its own reception" on reception for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "an organisation changes its own reception" on reception for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
grant insert on reception to hamroh_robot;
create policy "the founder opens the first reception" on reception for insert to hamroh_robot
  with check ((select current_setting('app.robot', true)) = 'founder');

grant select on register_organisation to hamroh_visitor, hamroh_asker, hamroh_staff, hamroh_robot;
create policy "the register is public, but for who shows neither its page nor its part in anything" on register_organisation for select
  using (code not in (select h.code from register_hiding h where h.page and h.ties));
create policy "the founder sees the whole register" on register_organisation for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'founder');
grant insert, update on register_organisation to hamroh_robot;
create policy "the founder loads the register" on register_organisation for insert to hamroh_robot
  with check ((select current_setting('app.robot', true)) = 'founder');
create policy "the founder brings the register up to date" on register_organisation for update to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'founder');
