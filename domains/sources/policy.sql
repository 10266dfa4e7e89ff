-- Who says what is public; who recorded it here is known by the organisation, never by the account. It is only ever added to.
grant select on source, conflict, register_keeper to hamroh_visitor, hamroh_asker, hamroh_staff, hamroh_robot;
grant select (id, number, subject, property, value, qualifier, period, source, lines, cited, url, asserted_by, relation, reading, confidence, recorded_at, organisation, digest)
  on statement to hamroh_visitor, hamroh_asker, hamroh_staff;
grant select on statement to hamroh_robot;
grant select (statement, at, organisation, reason) on statement_retraction to hamroh_visitor, hamroh_asker, hamroh_staff;
create policy "sources are public" on source for select using (true);
-- What is said of an event, or of what came out of it, is as public as the event; a side of a conflict as the conflict.
create policy "statements are public, except where somebody is hidden or an event is closed" on statement for select to hamroh_visitor, hamroh_asker, hamroh_staff
  using (subject not in (select h.code from register_hiding h where h.page)
    and coalesce(value ->> 'code', value ->> 'of', '') not in (select h.code from register_hiding h where h.ties)
    and (subject !~ '^(EV|EVT)-' or exists (select from event e where e.code = regexp_replace(statement.subject, '-O[0-9]+$', '')))
    and (coalesce(value ->> 'code', '') !~ '^(EV|EVT)-' or exists (select from event e where e.code = regexp_replace(statement.value ->> 'code', '-O[0-9]+$', '')))
    and (subject !~ '^CF-' or exists (select from conflict c where c.code = statement.subject)));
create policy "the founder sees all statements" on statement for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'founder');
create policy "why what one sees no longer counts" on statement_retraction for select to hamroh_visitor, hamroh_asker, hamroh_staff
  using (exists (select from statement s where s.id = statement_retraction.statement));
-- A conflict over a fact of a page that is hidden names it in every word; one that touches a closed event tells of it.
create policy "conflicts are public, except over who is hidden or what is closed" on conflict for select to hamroh_visitor, hamroh_asker, hamroh_staff
  using (not exists (select from jsonb_array_elements(coalesce(conflict.facts -> 'touches', '[]')) t
    where (t ? 'property' and t ->> 'subject' in (select h.code from register_hiding h where h.page))
      or (t ->> 'subject' ~ '^(EV|EVT)-' and not exists (select from event e where e.code = regexp_replace(t ->> 'subject', '-O[0-9]+$', '')))));
create policy "the founder sees all conflicts" on conflict for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'founder');
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
-- An administrator of the keeper hands it over; where nobody keeps it yet, one of the node's first organisation says who does.
grant insert, update (organisation) on register_keeper to hamroh_staff;
create policy "the first organisation says who keeps a register that nobody keeps" on register_keeper for insert to hamroh_staff
  with check ((select o.id from organisation o order by o.id limit 1) = (select r.organisation from member_role r
    where r.organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and r.account = (select nullif(current_setting('app.account', true), '')::uuid) and r.role = 'administrator'));
create policy "the keeper hands the register over" on register_keeper for update to hamroh_staff
  using (organisation = (select r.organisation from member_role r
    where r.organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and r.account = (select nullif(current_setting('app.account', true), '')::uuid) and r.role = 'administrator'))
  with check (true);

-- An organisation adds what it says, under its own name; it retracts only its own.
grant insert on statement, statement_retraction to hamroh_staff;
create policy "an organisation states under its own name" on statement for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and recorded_by = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "an organisation retracts its own statements" on statement_retraction for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select from statement s where s.id = statement_retraction.statement and s.organisation = statement_retraction.organisation));

-- ---------------------------------------------------------------- the search
-- Published copies: a condition on the row would cost the search its index.
grant select on register_entry to hamroh_visitor, hamroh_asker, hamroh_staff, hamroh_robot;
create policy "what can be found is public" on register_entry for select using (true);
grant insert, update on register_entry to hamroh_robot, hamroh_staff;
create policy "the founder publishes the register's own" on register_entry for insert to hamroh_robot
  with check ((select current_setting('app.robot', true)) = 'founder' and organisation is null);
create policy "the founder brings the register's own up to date" on register_entry for update to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'founder' and organisation is null);
-- Of an event there is a copy only while everybody sees it.
create policy "an organisation publishes its own" on register_entry for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and (kind not in ('event', 'outcome') or exists (select from event e
      where e.code = regexp_replace(register_entry.code, '-O[0-9]+$', '') and e.organisation = register_entry.organisation and e.published and not e.restricted)));
create policy "an organisation brings its own up to date" on register_entry for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
grant delete on register_entry to hamroh_staff;
create policy "an organisation takes its own out" on register_entry for delete to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));

-- ---------------------------------------------------------------- whose entry it is
-- That an entry is an organisation of this node is known to it and to the keeper's coordinators, and to nobody else.
grant select, insert on register_claim, register_claim_decision to hamroh_staff;
create policy "an organisation sees what it claims" on register_claim for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "the keeper's coordinators see claims" on register_claim for select to hamroh_staff
  using ((select k.organisation from register_keeper k) = (select r.organisation from member_role r
    where r.organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and r.account = (select nullif(current_setting('app.account', true), '')::uuid) and r.role = 'coordinator'));
create policy "one claims for one's own organisation" on register_claim for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "an organisation sees what was decided on its claims" on register_claim_decision for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "the keeper's coordinators see what was decided on claims" on register_claim_decision for select to hamroh_staff
  using ((select k.organisation from register_keeper k) = (select r.organisation from member_role r
    where r.organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and r.account = (select nullif(current_setting('app.account', true), '')::uuid) and r.role = 'coordinator'));
-- Nobody agrees to what she claimed herself.
create policy "a coordinator of the keeper decides on the claim of another" on register_claim_decision for insert to hamroh_staff
  with check (by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and keeper = (select k.organisation from register_keeper k)
    and keeper = (select r.organisation from member_role r
      where r.organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and r.account = (select nullif(current_setting('app.account', true), '')::uuid) and r.role = 'coordinator')
    and exists (select from register_claim c where c.organisation = register_claim_decision.organisation and c.id = register_claim_decision.claim
      and c.code = register_claim_decision.code and c.by_account <> register_claim_decision.by_account));

-- ---------------------------------------------------------------- what is hidden
grant select (code, page, ties) on register_hiding to hamroh_visitor, hamroh_asker, hamroh_robot;
grant select, insert, delete, update (page, ties, at, by_account) on register_hiding to hamroh_staff;
create policy "what is hidden is known, so that everything obeys" on register_hiding for select using (true);
create policy "an organisation hides its own entry" on register_hiding for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select from register_claim_decision d where d.organisation = register_hiding.organisation and d.code = register_hiding.code and d.agreed));
create policy "an organisation changes what it hides" on register_hiding for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid))
  with check (by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "an organisation shows its entry again" on register_hiding for delete to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));

-- Which organisations of this node are named as parties nowhere: known to everything that names one.
grant select on hidden_organisation to hamroh_visitor, hamroh_asker, hamroh_staff, hamroh_robot;
create policy "who is named nowhere is known, so that everything obeys" on hidden_organisation for select using (true);
grant insert, delete on hidden_organisation to hamroh_staff;
create policy "an organisation is named nowhere" on hidden_organisation for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and exists (select from register_hiding h where h.organisation = hidden_organisation.organisation and h.ties));
create policy "an organisation is named again" on hidden_organisation for delete to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));

-- ---------------------------------------------------------------- answers
grant select (statement, organisation, code, text, at) on statement_answer to hamroh_visitor, hamroh_asker, hamroh_staff;
create policy "answers are public where their statements are" on statement_answer for select to hamroh_visitor, hamroh_asker, hamroh_staff
  using (exists (select from statement s where s.id = statement_answer.statement) and code not in (select h.code from register_hiding h));
grant insert on statement_answer to hamroh_staff;
create policy "whoever is concerned answers in its own name" on statement_answer for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select from statement s where s.id = statement_answer.statement)
    and exists (select from register_claim_decision d where d.organisation = statement_answer.organisation and d.code = statement_answer.code and d.agreed));

-- ---------------------------------------------------------------- suggestions
-- A suggestion goes to the keeper of the register; there its coordinators read it, and when they decide its words are forgotten.
grant insert on suggestion to hamroh_visitor;
create policy "anybody suggests to the keeper" on suggestion for insert to hamroh_visitor
  with check (organisation = (select k.organisation from register_keeper k) and wrapped is not null);
grant select, update (sealed, wrapped) on suggestion to hamroh_staff;
create policy "the keeper's coordinators read suggestions" on suggestion for select to hamroh_staff
  using (organisation = (select r.organisation from member_role r
    where r.organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and r.account = (select nullif(current_setting('app.account', true), '')::uuid) and r.role = 'coordinator'));
create policy "the words of a suggestion are forgotten" on suggestion for update to hamroh_staff
  using (organisation = (select r.organisation from member_role r
    where r.organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and r.account = (select nullif(current_setting('app.account', true), '')::uuid) and r.role = 'coordinator'))
  with check (wrapped is null);
grant select, insert on suggestion_decision to hamroh_staff;
create policy "the keeper reads its decisions" on suggestion_decision for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "a coordinator of the keeper decides" on suggestion_decision for insert to hamroh_staff
  with check (by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select from suggestion g where g.organisation = suggestion_decision.organisation and g.id = suggestion_decision.suggestion)
    and (statement is null or exists (select from statement s where s.id = suggestion_decision.statement and s.organisation = suggestion_decision.organisation)));

grant select, insert on register_load to hamroh_robot;
create policy "the founder sees what was loaded" on register_load for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'founder');
create policy "the founder notes what was loaded" on register_load for insert to hamroh_robot
  with check ((select current_setting('app.robot', true)) = 'founder');
