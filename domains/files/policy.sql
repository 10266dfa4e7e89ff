-- Files that came in. Staff with a role that opens files: those that wait are their sender's alone; once one is taken for something
-- its row says only that it is there, and what opens it is with whatever took it.

grant select, insert, update (wrapped, sealed) on file to hamroh_staff;
create policy "what waits is its sender's, what was taken is the organisation's" on file for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid)
    and (wrapped is null or uploaded_by = (select nullif(current_setting('app.account', true), '')::uuid)));
create policy "one sends in one's own name" on file for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid)
    and uploaded_by = (select nullif(current_setting('app.account', true), '')::uuid) and wrapped is not null);
create policy "a key is given away once, and nobody puts one back" on file for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid)
    and uploaded_by = (select nullif(current_setting('app.account', true), '')::uuid) and wrapped is not null)
  with check (wrapped is null);

grant select, insert, delete on file_piece to hamroh_staff;
create policy "pieces of files in one's own organisation" on file_piece for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "pieces are added to what waits" on file_piece for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid)
    and exists (select from file f where f.organisation = file_piece.organisation and f.id = file_piece.file and f.wrapped is not null));
create policy "pieces go when nothing opens them" on file_piece for delete to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid)
    and exists (select from file f where f.organisation = file_piece.organisation and f.id = file_piece.file and f.wrapped is null)
    and not exists (select from document d where d.organisation = file_piece.organisation and d.file = file_piece.file and d.sealed is not null));

-- What waited a day goes, whole.
grant select, delete on file, file_piece to hamroh_robot;
create policy "what waited a day goes" on file to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and wrapped is not null and at < now() - interval '24 hours');
create policy "pieces of what the sweeper takes away" on file_piece to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and exists (select from file f where f.organisation = file_piece.organisation and f.id = file_piece.file));
