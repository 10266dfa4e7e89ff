-- The coalition. What is published is public; an organisation writes its own, signs it, and sees it before anybody else does.
-- Who keeps the register keeps the coalition's house too: members, memorandum, what serves which goal.
grant select on coalition_entry to hamroh_visitor, hamroh_asker, hamroh_staff, hamroh_robot;
grant select on coalition_member, body_vote to hamroh_visitor, hamroh_asker, hamroh_staff;
grant select on coalition_tie, coalition_status, memorandum, memorandum_text, memorandum_accession, body, body_seat, body_meeting, body_decision, barrier, barrier_status, practice, practice_review, practice_replication, agreement, agreement_transfer, initiative, material, activity
  to hamroh_staff;
-- Strangers, and those who ask, learn which organisation wrote something, and nobody's account.
grant select (target, subject, organisation, at) on coalition_tie to hamroh_visitor, hamroh_asker;
grant select (id, organisation, member, state, on_day, at) on coalition_status to hamroh_visitor, hamroh_asker;
grant select (id, organisation, number, in_force_on, at) on memorandum to hamroh_visitor, hamroh_asker;
grant select (memorandum, language, organisation, text, at) on memorandum_text to hamroh_visitor, hamroh_asker;
grant select (memorandum, member, organisation, on_day, at) on memorandum_accession to hamroh_visitor, hamroh_asker;
grant select (id, organisation, language, kind, outside, title, mandate, targets, from_on, until_on, published, version, at) on body to hamroh_visitor, hamroh_asker;
grant select (id, organisation, body, member, name, part, person, agreed_on, from_on, until_on, version) on body_seat to hamroh_visitor, hamroh_asker;
grant select (id, organisation, body, on_day, place, language, text, at) on body_meeting to hamroh_visitor, hamroh_asker;
grant select (id, organisation, body, meeting, on_day, language, text, quorum, entitled, votes_for, votes_against, abstained, absent, outcome, corrects, correction, at) on body_decision to hamroh_visitor, hamroh_asker;
grant select (id, organisation, language, title, norm, country, hurts, proposed, owner, targets, release_of, release, indicator, "row", "column", published, version, at) on barrier to hamroh_visitor, hamroh_asker;
grant select (id, organisation, barrier, on_day, state, language, text, practice, act, at) on barrier_status to hamroh_visitor, hamroh_asker;
grant select (id, organisation, language, title, text, criteria, country, targets, published, version, at) on practice to hamroh_visitor, hamroh_asker;
grant select (id, organisation, practice, on_day, grade, language, text, at) on practice_review to hamroh_visitor, hamroh_asker;
grant select (id, organisation, practice, on_day, country, place, language, text, at) on practice_replication to hamroh_visitor, hamroh_asker;
grant select (id, organisation, language, title, parties, flows, legal_basis, from_on, until_on, targets, published, version, at) on agreement to hamroh_visitor, hamroh_asker;
grant select (id, organisation, agreement, on_day, giver, receiver, what, records, at) on agreement_transfer to hamroh_visitor, hamroh_asker;
grant select (id, organisation, language, title, text, place, country, budget, currency, from_on, until_on, result, targets, published, version, at) on initiative to hamroh_visitor, hamroh_asker;
grant select (id, organisation, language, title, text, audience, edition, reviewed_on, due_on, url, targets, published, version, at) on material to hamroh_visitor, hamroh_asker;
grant select (id, organisation, language, title, text, type, place, country, starts_on, ends_on, partner, partner_country, targets, published, version, at) on activity to hamroh_visitor, hamroh_asker;

-- ---------------------------------------------------------------- what the register brings
create policy "what the coalition is for is public" on coalition_entry for select using (true);
grant insert, update on coalition_entry to hamroh_robot;
create policy "the founder loads the coalition's entries" on coalition_entry for insert to hamroh_robot
  with check ((select current_setting('app.robot', true)) = 'founder');
create policy "the founder brings them up to date" on coalition_entry for update to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'founder');

create policy "what serves which goal is public, but of closed events" on coalition_tie for select
  using (subject !~ '^(EV|EVT)-' or exists (select from event e where e.code = coalition_tie.subject));
grant insert, delete on coalition_tie to hamroh_staff;
create policy "the keeper says what serves which goal" on coalition_tie for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and organisation = (select k.organisation from register_keeper k) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "the keeper takes it back" on coalition_tie for delete to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and organisation = (select k.organisation from register_keeper k));

-- ---------------------------------------------------------------- who belongs to it
-- An application lies with the keeper. Who applied from this node sees how it stands, and opens nothing.
grant insert on coalition_application to hamroh_visitor;
grant select, insert on coalition_application to hamroh_staff;
create policy "anybody applies to the keeper" on coalition_application for insert to hamroh_visitor
  with check (organisation = (select k.organisation from register_keeper k) and applicant is null);
create policy "an organisation of this node applies in its own name" on coalition_application for insert to hamroh_staff
  with check (organisation = (select k.organisation from register_keeper k)
    and applicant = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "the keeper's coordinators read applications" on coalition_application for select to hamroh_staff
  using (organisation = (select r.organisation from member_role r
    where r.organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and r.account = (select nullif(current_setting('app.account', true), '')::uuid) and r.role = 'coordinator'));
create policy "who applied sees that she did" on coalition_application for select to hamroh_staff
  using (applicant = (select nullif(current_setting('app.organisation', true), '')::uuid));

grant select, insert on coalition_review to hamroh_staff;
create policy "the keeper reviews, and who applied reads why" on coalition_review for select to hamroh_staff
  using (exists (select from coalition_application a where a.organisation = coalition_review.organisation and a.id = coalition_review.application));
create policy "the keeper records what it found and decided" on coalition_review for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and organisation = (select k.organisation from register_keeper k) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));

create policy "members are public, but for those who hide it, or are named nowhere" on coalition_member for select
  using (not hidden and not exists (select from hidden_organisation h where h.organisation = coalition_member."of"));
create policy "the keeper and the member itself know" on coalition_member for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    or "of" = (select nullif(current_setting('app.organisation', true), '')::uuid));
grant insert, update (hidden, version) on coalition_member to hamroh_staff;
create policy "the keeper takes a member in" on coalition_member for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and organisation = (select k.organisation from register_keeper k));
create policy "a member hides its membership or shows it" on coalition_member for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    or "of" = (select nullif(current_setting('app.organisation', true), '')::uuid));

create policy "how a member that one sees stands" on coalition_status for select
  using (exists (select from coalition_member m where m.id = coalition_status.member));
grant insert on coalition_status to hamroh_staff;
create policy "the keeper records how a member stands" on coalition_status for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and organisation = (select k.organisation from register_keeper k) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
grant select, insert on coalition_status_reason to hamroh_staff;
create policy "why a member stands so is the keeper's" on coalition_status_reason to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and organisation = (select k.organisation from register_keeper k));

-- ---------------------------------------------------------------- the memorandum
create policy "the memorandum is public" on memorandum for select using (true);
create policy "its texts are public" on memorandum_text for select using (true);
create policy "who acceded, of the members that one sees" on memorandum_accession for select
  using (exists (select from coalition_member m where m.id = memorandum_accession.member));
grant insert on memorandum, memorandum_text, memorandum_accession to hamroh_staff;
create policy "the keeper records a version" on memorandum for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and organisation = (select k.organisation from register_keeper k) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "the keeper records a text of it" on memorandum_text for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and organisation = (select k.organisation from register_keeper k) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "a member accedes in its own name, or the keeper records it" on memorandum_accession for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and (organisation = (select k.organisation from register_keeper k)
      or exists (select from coalition_member m where m.id = memorandum_accession.member and m."of" = memorandum_accession.organisation)));

-- ---------------------------------------------------------------- what organisations write
create policy "published bodies are public" on body for select using (published);
create policy "an organisation sees its bodies" on body for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
grant insert, update on body to hamroh_staff;
create policy "an organisation writes bodies in its own name" on body for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "an organisation changes its bodies" on body for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "published barriers are public" on barrier for select using (published);
create policy "an organisation sees its barriers" on barrier for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
grant insert, update on barrier to hamroh_staff;
create policy "an organisation writes barriers in its own name" on barrier for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "an organisation changes its barriers" on barrier for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "published practices are public" on practice for select using (published);
create policy "an organisation sees its practices" on practice for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
grant insert, update on practice to hamroh_staff;
create policy "an organisation writes practices in its own name" on practice for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "an organisation changes its practices" on practice for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "published agreements are public" on agreement for select using (published);
create policy "an organisation sees its agreements" on agreement for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
grant insert, update on agreement to hamroh_staff;
create policy "an organisation writes agreements in its own name" on agreement for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "an organisation changes its agreements" on agreement for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "published initiatives are public" on initiative for select using (published);
create policy "an organisation sees its initiatives" on initiative for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
grant insert, update on initiative to hamroh_staff;
create policy "an organisation writes initiatives in its own name" on initiative for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "an organisation changes its initiatives" on initiative for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "published materials are public" on material for select using (published);
create policy "an organisation sees its materials" on material for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
grant insert, update on material to hamroh_staff;
create policy "an organisation writes materials in its own name" on material for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "an organisation changes its materials" on material for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "published activities are public" on activity for select using (published);
create policy "an organisation sees its activities" on activity for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
grant insert, update on activity to hamroh_staff;
create policy "an organisation writes activities in its own name" on activity for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "an organisation changes its activities" on activity for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
-- What is added to them later: seen with what it belongs to, and never changed.
create policy "what became of a barrier that one sees" on barrier_status for select
  using (exists (select from barrier p where p.id = barrier_status.barrier));
grant insert on barrier_status to hamroh_staff;
create policy "whose barrier it is tells what became of it" on barrier_status for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select from barrier p where p.id = barrier_status.barrier and p.organisation = barrier_status.organisation));
create policy "reviews of a practice that one sees" on practice_review for select
  using (exists (select from practice p where p.id = practice_review.practice));
grant insert on practice_review to hamroh_staff;
create policy "another organisation reviews a practice" on practice_review for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select from practice p where p.id = practice_review.practice and p.organisation <> practice_review.organisation));
create policy "where a practice that one sees was done again" on practice_replication for select
  using (exists (select from practice p where p.id = practice_replication.practice));
grant insert on practice_replication to hamroh_staff;
create policy "an organisation tells where it did a practice again" on practice_replication for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select from practice p where p.id = practice_replication.practice));
create policy "transfers under an agreement that one sees" on agreement_transfer for select
  using (exists (select from agreement p where p.id = agreement_transfer.agreement));
grant insert on agreement_transfer to hamroh_staff;
create policy "whose agreement it is logs what went" on agreement_transfer for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select from agreement p where p.id = agreement_transfer.agreement and p.organisation = agreement_transfer.organisation));
-- A seat of a member that hides is hidden with it, and so is its vote; the count of the votes stands.
create policy "who sits in a body that one sees" on body_seat for select
  using (exists (select from body p where p.id = body_seat.body)
    and (member is null or exists (select from coalition_member m where m.id = body_seat.member))
    and (name not in (select o.name from organisation o join hidden_organisation h on h.organisation = o.id)
      or organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)));
grant insert, update (person, agreed_on, until_on, version) on body_seat to hamroh_staff;
create policy "whose body it is gives seats" on body_seat for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select from body p where p.id = body_seat.body and p.organisation = body_seat.organisation));
create policy "a seat ends, and a name is taken away" on body_seat for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "meetings of a body that one sees" on body_meeting for select
  using (exists (select from body p where p.id = body_meeting.body));
grant insert on body_meeting to hamroh_staff;
create policy "whose body it is records meetings" on body_meeting for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select from body p where p.id = body_meeting.body and p.organisation = body_meeting.organisation));
create policy "decisions of a body that one sees" on body_decision for select
  using (exists (select from body p where p.id = body_decision.body));
grant insert on body_decision to hamroh_staff;
create policy "whose body it is records decisions" on body_decision for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select from body p where p.id = body_decision.body and p.organisation = body_decision.organisation));
create policy "votes of the seats that one sees" on body_vote for select
  using (exists (select from body_seat s where s.id = body_vote.seat));
grant insert on body_vote to hamroh_staff;
-- Votes come in the transaction of their decision, and never after.
create policy "votes come with their decision" on body_vote for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and exists (select from body_decision d where d.id = body_vote.decision and d.organisation = body_vote.organisation and d.at = now()));
