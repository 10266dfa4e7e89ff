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

-- ---------------------------------------------------------------- results, money, roles: as public as the programme, written by whose it is
grant select on framework_line, output_standing, indicator, indicator_period, period_part, programme_role, programme_sum, programme_tie, programme_mark to hamroh_visitor, hamroh_asker, hamroh_staff, hamroh_robot;
grant insert on framework_line, output_standing, indicator, indicator_period, period_part, programme_role, programme_sum, programme_tie, programme_mark to hamroh_staff;
grant update (title, countries, due_on, version) on framework_line to hamroh_staff;
grant update (target, actual, version) on indicator_period to hamroh_staff;
grant delete on period_part, programme_role, programme_sum, programme_tie, programme_mark to hamroh_staff;
create policy "lines of the framework are as public as it is" on framework_line for select using (exists (select from programme p where p.id = framework_line.programme and p.published));
create policy "an organisation sees its lines of the framework" on framework_line for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "an organisation adds lines of the framework" on framework_line for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and exists (select from programme p where p.id = framework_line.programme and p.organisation = framework_line.organisation));
create policy "an organisation changes its lines of the framework" on framework_line for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "what became of an output are as public as it is" on output_standing for select using (exists (select from programme p where p.id = output_standing.programme and p.published));
create policy "an organisation sees its what became of an output" on output_standing for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "an organisation adds what became of an output" on output_standing for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and exists (select from programme p where p.id = output_standing.programme and p.organisation = output_standing.organisation));
create policy "indicators are as public as it is" on indicator for select using (exists (select from programme p where p.id = indicator.programme and p.published));
create policy "an organisation sees its indicators" on indicator for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "an organisation adds indicators" on indicator for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and exists (select from programme p where p.id = indicator.programme and p.organisation = indicator.organisation));
create policy "periods of an indicator are as public as it is" on indicator_period for select using (exists (select from programme p where p.id = indicator_period.programme and p.published));
create policy "an organisation sees its periods of an indicator" on indicator_period for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "an organisation adds periods of an indicator" on indicator_period for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and exists (select from programme p where p.id = indicator_period.programme and p.organisation = indicator_period.organisation));
create policy "an organisation changes its periods of an indicator" on indicator_period for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "parts of a number are as public as it is" on period_part for select using (exists (select from programme p where p.id = period_part.programme and p.published));
create policy "an organisation sees its parts of a number" on period_part for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "an organisation adds parts of a number" on period_part for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and exists (select from programme p where p.id = period_part.programme and p.organisation = period_part.organisation));
create policy "an organisation takes away its parts of a number" on period_part for delete to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "roles in a programme are as public as it is, but of who does not wish to be named" on programme_role for select
  using (exists (select from programme p where p.id = programme_role.programme and p.published)
    and coalesce(code, '') not in (select h.code from register_hiding h where h.ties)
    and coalesce(name, '') not in (select o.name from organisation o join hidden_organisation h on h.organisation = o.id));
create policy "an organisation sees its roles in a programme" on programme_role for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "an organisation adds roles in a programme" on programme_role for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and exists (select from programme p where p.id = programme_role.programme and p.organisation = programme_role.organisation));
create policy "an organisation takes away its roles in a programme" on programme_role for delete to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "sums of a programme are as public as it is" on programme_sum for select using (exists (select from programme p where p.id = programme_sum.programme and p.published));
create policy "an organisation sees its sums of a programme" on programme_sum for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "an organisation adds sums of a programme" on programme_sum for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and exists (select from programme p where p.id = programme_sum.programme and p.organisation = programme_sum.organisation));
create policy "an organisation takes away its sums of a programme" on programme_sum for delete to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "ties of a programme are as public as it is" on programme_tie for select using (exists (select from programme p where p.id = programme_tie.programme and p.published));
create policy "an organisation sees its ties of a programme" on programme_tie for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "an organisation adds ties of a programme" on programme_tie for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and exists (select from programme p where p.id = programme_tie.programme and p.organisation = programme_tie.organisation));
create policy "an organisation takes away its ties of a programme" on programme_tie for delete to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "markers of a programme are as public as it is" on programme_mark for select using (exists (select from programme p where p.id = programme_mark.programme and p.published));
create policy "an organisation sees its markers of a programme" on programme_mark for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "an organisation adds markers of a programme" on programme_mark for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and exists (select from programme p where p.id = programme_mark.programme and p.organisation = programme_mark.organisation));
create policy "an organisation takes away its markers of a programme" on programme_mark for delete to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));

-- Under which identifier it reports is in every file that it gives out.
grant select on iati_reporter to hamroh_visitor, hamroh_asker, hamroh_staff, hamroh_robot;
create policy "who reports under which identifier is public" on iati_reporter for select using (true);
grant insert, update (ref, kind, version) on iati_reporter to hamroh_staff;
create policy "an organisation says its identifier" on iati_reporter for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "an organisation changes its identifier" on iati_reporter for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));

-- Activities from files: an organisation's own, and what a file held only once it was accepted and until it is taken back.
grant select, insert on iati_import, iati_chunk, iati_entry, iati_landing, iati_end to hamroh_staff;
create policy "IATI files of one's own organisation" on iati_import for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
-- Held while a part of it is written down, so that none is written twice.
grant update (version) on iati_import to hamroh_staff;
create policy "IATI files are held in one's own organisation" on iati_import for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "one signs the IATI file that one brings" on iati_import for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "what was read in one's own organisation" on iati_chunk to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "what an accepted file brought, or this transaction" on iati_entry for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and (at = now() or exists (select from iati_landing l where l.organisation = iati_entry.organisation and l."import" = iati_entry."import" and l.live)));
create policy "what is read waits in one's own organisation" on iati_entry for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "accepted files of one's own organisation" on iati_landing for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "what was not thrown away is accepted" on iati_landing for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and not exists (select from iati_end e where e.organisation = iati_landing.organisation and e."import" = iati_landing."import"));
grant update (live) on iati_landing to hamroh_staff;
create policy "an accepted file is taken back" on iati_landing for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and live)
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and not live);
create policy "IATI files that ended in one's own organisation" on iati_end for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "one ends an IATI file in one's own name" on iati_end for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));

-- The file itself, until it is read or thrown away; the sweeper takes what nobody read.
grant select, insert, delete on iati_file to hamroh_staff;
grant select, insert on iati_piece to hamroh_staff;
create policy "IATI files that wait in one's own organisation" on iati_file to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "pieces of IATI files in one's own organisation" on iati_piece to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
grant select, delete on iati_file to hamroh_robot;
create policy "a file that nobody read in three days goes" on iati_file to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and at < now() - interval '3 days');

-- ---------------------------------------------------------------- tables of results: an organisation's own
grant delete on indicator_period to hamroh_staff;
create policy "an organisation takes away its periods of an indicator" on indicator_period for delete to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
grant select, insert on results_import, results_import_row, results_import_landing, results_import_change, results_import_end to hamroh_staff;
create policy "tables of results in one's own organisation" on results_import for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
-- Held while it is accepted or ended, so that neither happens twice.
grant update (version) on results_import to hamroh_staff;
create policy "tables of results are held in one's own organisation" on results_import for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "one signs the table of results that one brings" on results_import for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "rows that wait in one's own organisation" on results_import_row to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "tables of results that were accepted in one's own organisation" on results_import_landing for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "one accepts in one's own name what was not thrown away" on results_import_landing for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and not exists (select from results_import_end e where e.organisation = results_import_landing.organisation and e."import" = results_import_landing."import"));
create policy "what accepted tables changed in one's own organisation" on results_import_change to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "tables of results that ended in one's own organisation" on results_import_end for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "one ends a table of results in one's own name" on results_import_end for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
