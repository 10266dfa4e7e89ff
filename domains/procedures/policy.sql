-- Files of procedures: rows of one's own organisation, for those whose role opens files. What happened is added and never changed.

grant select, insert, update (worker, open, due_on, version) on procedure_file to hamroh_staff;
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
