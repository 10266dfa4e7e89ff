-- Imports: what waits to become files of people. Staff: of one's own organisation, with a role that opens files.

grant select, insert, update (sealed, matched, known, version) on "import" to hamroh_staff;
create policy "imports of one's own organisation" on "import" for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "one signs the import that one begins" on "import" for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "an import changes in its own organisation" on "import" for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));

grant select, insert, update (found, ready, refused, doubles, brought), delete on import_block to hamroh_staff;
create policy "rows that wait in one's own organisation" on import_block to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));

grant select, insert on import_acceptance to hamroh_staff;
create policy "who accepted what, in one's own organisation" on import_acceptance for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "one accepts the import that one began" on import_acceptance for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select from "import" i where i.organisation = import_acceptance.organisation and i.id = import_acceptance."import" and i.by_account = import_acceptance.by_account));

-- Landed once, taken back once; nothing that was taken back comes again.
grant select, insert, update (live) on import_landing to hamroh_staff;
create policy "what landed in one's own organisation" on import_landing for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "what was accepted lands" on import_landing for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid)
    and not exists (select from import_end e where e.organisation = import_landing.organisation and e."import" = import_landing."import"));
create policy "what landed is taken back" on import_landing for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and live)
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and not live);

grant select, insert on import_end to hamroh_staff;
create policy "imports that ended in one's own organisation" on import_end for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "one ends an import in one's own name" on import_end for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));

-- ---------------------------------------------------------------- what an import made
-- Beside what the rules of people and cases allow: a row that an import made exists only while that import is live, for everybody who
-- works there and every robot. In the transaction that makes it, it can be seen, or it could not be written.
create policy "made by an import that is live" on person as restrictive to hamroh_staff
  using ("import" is null or recorded_at = now() or (organisation, "import") in (select l.organisation, l."import" from import_landing l where l.live));
create policy "made by an import that is live" on "case" as restrictive to hamroh_staff, hamroh_robot
  using ("import" is null or opened_at = now() or (organisation, "import") in (select l.organisation, l."import" from import_landing l where l.live));
-- What belongs to a file that does not exist does not exist.
create policy "of a file that is there" on person_identity as restrictive to hamroh_staff
  using (exists (select from person p where p.organisation = person_identity.organisation and p.id = person_identity.person));
create policy "of a file that is there" on person_name as restrictive to hamroh_staff
  using (exists (select from person p where p.organisation = person_name.organisation and p.id = person_name.person));
create policy "of a file that is there" on safe_contact as restrictive to hamroh_staff
  using (exists (select from person p where p.organisation = safe_contact.organisation and p.id = safe_contact.person));
create policy "of a case that is there" on need as restrictive to hamroh_staff
  using (exists (select from "case" c where c.organisation = need.organisation and c.id = need."case"));
grant select on import_landing to hamroh_robot;
create policy "robots know what is live" on import_landing for select to hamroh_robot using (live);

-- ---------------------------------------------------------------- the end of what waited
-- Thirty days after it was accepted, or begun and never accepted, what the rows said is forgotten.
grant select on "import", import_acceptance to hamroh_robot;
create policy "the sweeper sees what was accepted" on import_acceptance for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper');
create policy "imports whose rows have served" on "import" for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and at < now() - interval '30 days'
    and not exists (select from import_acceptance a where a.organisation = "import".organisation and a."import" = "import".id and a.at >= now() - interval '30 days'));
grant select, delete on import_block to hamroh_robot;
create policy "rows that have served" on import_block to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper'
    and exists (select from "import" i where i.organisation = import_block.organisation and i.id = import_block."import"));
create policy "keys of rows that have served" on subject_key for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper'
    and exists (select from "import" i where i.organisation = subject_key.organisation and i.id = subject_key.subject));
create policy "the sweeper destroys the keys of rows that have served" on subject_key for update to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper'
    and exists (select from "import" i where i.organisation = subject_key.organisation and i.id = subject_key.subject))
  with check (wrapped is null and (select current_setting('app.robot', true)) = 'sweeper'
    and exists (select from "import" i where i.organisation = subject_key.organisation and i.id = subject_key.subject));
