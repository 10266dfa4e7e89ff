-- Figures. Everybody reads what was published; an organisation sees its own drafts, in which small numbers are hidden already;
-- the counter alone reads whom it counts, and only for an organisation that waits for it. No row here is ever changed.

grant select (organisation, id, reference, method, period_from, period_to, indicators, version, corrects, correction, prepared_at) on release to hamroh_visitor, hamroh_asker;
grant select on release to hamroh_staff, hamroh_robot;
create policy "published releases are public" on release for select
  using (exists (select from release_publication p where p.organisation = release.organisation and p.release = release.id));
create policy "an organisation sees its releases" on release for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "the counter sees what to count" on release for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'counter');
grant insert on release to hamroh_staff;
create policy "one prepares in one's own name" on release for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and prepared_by = (select nullif(current_setting('app.account', true), '')::uuid));

grant select (organisation, release, at, hash, public_key, signature) on release_publication to hamroh_visitor, hamroh_asker;
grant select on release_publication to hamroh_staff, hamroh_robot;
create policy "what was published is known" on release_publication for select using (true);
grant insert on release_publication to hamroh_staff;
create policy "published once counted and approved" on release_publication for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select from release_approval a where a.organisation = release_publication.organisation and a.release = release_publication.release)
    and not exists (select from release_withdrawal w where w.organisation = release_publication.organisation and w.release = release_publication.release));

grant select (organisation, release, reason, at) on release_withdrawal to hamroh_visitor, hamroh_asker;
grant select on release_withdrawal to hamroh_staff, hamroh_robot;
create policy "that a published release was withdrawn is public" on release_withdrawal for select
  using (exists (select from release_publication p where p.organisation = release_withdrawal.organisation and p.release = release_withdrawal.release));
create policy "an organisation sees what it withdrew" on release_withdrawal for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
grant insert on release_withdrawal to hamroh_staff;
create policy "one withdraws in one's own name" on release_withdrawal for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));

-- Cells are there once the count is; the count closes them.
grant select on release_cell to hamroh_visitor, hamroh_asker, hamroh_staff, hamroh_robot;
create policy "published figures are public while they stand" on release_cell for select
  using (exists (select from release_publication p where p.organisation = release_cell.organisation and p.release = release_cell.release)
    and not exists (select from release_withdrawal w where w.organisation = release_cell.organisation and w.release = release_cell.release));
create policy "an organisation sees its figures" on release_cell for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "the counter compares with all figures" on release_cell for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'counter');
grant insert on release_cell to hamroh_robot;
create policy "the counter writes figures until they are counted" on release_cell for insert to hamroh_robot
  with check ((select current_setting('app.robot', true)) = 'counter'
    and not exists (select from release_count c where c.organisation = release_cell.organisation and c.release = release_cell.release));

grant select on release_count to hamroh_staff, hamroh_robot;
create policy "an organisation sees that it was counted" on release_count for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "the counter sees what it counted" on release_count for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'counter');
grant insert on release_count to hamroh_robot;
create policy "the counter says that it counted" on release_count for insert to hamroh_robot
  with check ((select current_setting('app.robot', true)) = 'counter');

-- A second person approves what was counted: never the one who prepared it, only in her own name, and in a role that she has.
grant select (organisation, release, role, at) on release_approval to hamroh_visitor, hamroh_asker;
grant select, insert on release_approval to hamroh_staff;
create policy "in which role a published release was approved" on release_approval for select to hamroh_visitor, hamroh_asker
  using (exists (select from release_publication p where p.organisation = release_approval.organisation and p.release = release_approval.release));
create policy "an organisation sees its approvals" on release_approval for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "a second person approves a release" on release_approval for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select from release r where r.organisation = release_approval.organisation and r.id = release_approval.release and r.prepared_by <> release_approval.by_account)
    and exists (select from release_count c where c.organisation = release_approval.organisation and c.release = release_approval.release and c.outcome = 'counted')
    and exists (select from member_role m where m.organisation = release_approval.organisation and m.account = release_approval.by_account and m.role = release_approval.role));

-- ---------------------------------------------------------------- whom the counter counts
-- Only while a release of that organisation waits to be counted. Contents stay sealed: it has no key.
grant select on request, request_person, request_trouble, "case", case_closure, assistance, referral, referral_news to hamroh_robot;
create policy "requests, while a release waits" on request for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'counter'
    and organisation in (select r.organisation from release r where not exists (select from release_count c where c.organisation = r.organisation and c.release = r.id)));
create policy "whose requests, while a release waits" on request_person for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'counter'
    and organisation in (select r.organisation from release r where not exists (select from release_count c where c.organisation = r.organisation and c.release = r.id)));
create policy "what was ticked, while a release waits" on request_trouble for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'counter'
    and organisation in (select r.organisation from release r where not exists (select from release_count c where c.organisation = r.organisation and c.release = r.id)));
create policy "cases, while a release waits" on "case" for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'counter'
    and organisation in (select r.organisation from release r where not exists (select from release_count c where c.organisation = r.organisation and c.release = r.id)));
create policy "how cases ended, while a release waits" on case_closure for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'counter'
    and organisation in (select r.organisation from release r where not exists (select from release_count c where c.organisation = r.organisation and c.release = r.id)));
create policy "help given, while a release waits" on assistance for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'counter'
    and organisation in (select r.organisation from release r where not exists (select from release_count c where c.organisation = r.organisation and c.release = r.id)));
create policy "referrals, while a release waits" on referral for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'counter'
    and organisation in (select r.organisation from release r where not exists (select from release_count c where c.organisation = r.organisation and c.release = r.id)));
create policy "answers to referrals, while a release waits" on referral_news for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'counter'
    and organisation in (select r.organisation from release r where not exists (select from release_count c where c.organisation = r.organisation and c.release = r.id)));
grant select on person_merge to hamroh_robot;
create policy "which files are of one person, while a release waits" on person_merge for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'counter' and ended_at is null
    and organisation in (select r.organisation from release r where not exists (select from release_count c where c.organisation = r.organisation and c.release = r.id)));

-- ---------------------------------------------------------------- the annual report of the coalition
-- The keeper of the register writes it, and nobody else sees a draft. What was published is public, but for what was left out, and never changes again.
grant select (organisation, id, year, version, corrects, correction, as_of, begun_at) on annual_report to hamroh_visitor, hamroh_asker;
grant select on annual_figure to hamroh_visitor, hamroh_asker, hamroh_staff;
grant select (organisation, id, report, chapter, place, shape, key, made, written, moved, left_out, version) on annual_sentence to hamroh_visitor, hamroh_asker;
grant select (organisation, report, revision, role, at) on annual_approval to hamroh_visitor, hamroh_asker;
grant select (organisation, report, at, hash, public_key, signature) on annual_publication to hamroh_visitor, hamroh_asker;
grant select on annual_report, annual_sentence, annual_approval, annual_publication to hamroh_staff;
create policy "published annual reports are public" on annual_report for select
  using (exists (select from annual_publication p where p.organisation = annual_report.organisation and p.report = annual_report.id));
create policy "figures of a published annual report are public" on annual_figure for select
  using (exists (select from annual_publication p where p.organisation = annual_figure.organisation and p.report = annual_figure.report));
create policy "what a published annual report says is public" on annual_sentence for select
  using (not left_out and exists (select from annual_publication p where p.organisation = annual_sentence.organisation and p.report = annual_sentence.report));
create policy "in which role a published annual report was approved" on annual_approval for select
  using (exists (select from annual_publication p where p.organisation = annual_approval.organisation and p.report = annual_approval.report));
create policy "which annual reports were published is public" on annual_publication for select using (true);
create policy "an organisation sees its annual reports" on annual_report for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "an organisation sees the figures of its annual reports" on annual_figure for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "an organisation sees all that its annual reports say" on annual_sentence for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "an organisation sees approvals of its annual reports" on annual_approval for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));

grant insert, update (revision, as_of) on annual_report to hamroh_staff;
create policy "the keeper begins an annual report" on annual_report for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and begun_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and organisation = (select k.organisation from register_keeper k));
create policy "the draft of an annual report changes" on annual_report for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and not exists (select from annual_publication p where p.organisation = annual_report.organisation and p.report = annual_report.id));
grant insert, update (value, leads), delete on annual_figure to hamroh_staff;
create policy "a draft gets figures" on annual_figure for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and not exists (select from annual_publication p where p.organisation = annual_figure.organisation and p.report = annual_figure.report));
create policy "figures of a draft change" on annual_figure for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and not exists (select from annual_publication p where p.organisation = annual_figure.organisation and p.report = annual_figure.report));
create policy "figures of a draft go" on annual_figure for delete to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and not exists (select from annual_publication p where p.organisation = annual_figure.organisation and p.report = annual_figure.report));
grant insert, update (chapter, place, key, made, written, moved, left_out, version, edited_by, edited_at), delete on annual_sentence to hamroh_staff;
create policy "a draft gets sentences" on annual_sentence for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and not exists (select from annual_publication p where p.organisation = annual_sentence.organisation and p.report = annual_sentence.report));
create policy "sentences of a draft change" on annual_sentence for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and not exists (select from annual_publication p where p.organisation = annual_sentence.organisation and p.report = annual_sentence.report));
create policy "sentences of a draft go" on annual_sentence for delete to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and not exists (select from annual_publication p where p.organisation = annual_sentence.organisation and p.report = annual_sentence.report));
-- A second person approves the revision that she read: neither the one who began it nor anybody whose words are in it; in a role that she has.
grant insert on annual_approval to hamroh_staff;
create policy "a second person approves an annual report" on annual_approval for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select from annual_report r where r.organisation = annual_approval.organisation and r.id = annual_approval.report
      and r.revision = annual_approval.revision and r.begun_by <> annual_approval.by_account)
    and not exists (select from annual_sentence s where s.organisation = annual_approval.organisation and s.report = annual_approval.report and s.edited_by = annual_approval.by_account)
    and exists (select from member_role m where m.organisation = annual_approval.organisation and m.account = annual_approval.by_account and m.role = annual_approval.role));
grant insert on annual_publication to hamroh_staff;
create policy "the keeper publishes what was approved as it stands" on annual_publication for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and organisation = (select k.organisation from register_keeper k)
    and exists (select from annual_approval a join annual_report r on r.organisation = a.organisation and r.id = a.report and r.revision = a.revision
      where a.organisation = annual_publication.organisation and a.report = annual_publication.report));
