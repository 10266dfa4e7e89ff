-- Envelopes between nodes. Whose keys we have is known to the whole office; what was sent for a person, and what came, is in files.

grant select, insert, update (stopped_at, stopped_by) on known_node to hamroh_staff;
create policy "whose keys an organisation has" on known_node for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "one enters keys in one's own name" on known_node for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid) and stopped_at is null);
create policy "keys are stopped, for good" on known_node for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and stopped_at is null)
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and stopped_by = (select nullif(current_setting('app.account', true), '')::uuid));

grant select, insert on known_node_comparison to hamroh_staff;
create policy "which keys were compared" on known_node_comparison for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "a second person compares, never the one who entered them" on known_node_comparison for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select from known_node n where n.organisation = known_node_comparison.organisation and n.id = known_node_comparison.node and n.stopped_at is null and n.by_account <> known_node_comparison.by_account));

-- ---------------------------------------------------------------- those who help
grant select, insert, update (version_lock) on envelope_consent to hamroh_staff;
create policy "what people had sent, in one's own organisation" on envelope_consent for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "a consent to send can be locked" on envelope_consent for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
-- To an authority whose keys a second person compared, and of a document of that same person.
create policy "one records a consent to send in one's own name" on envelope_consent for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and at <= now() + interval '1 minute'
    and exists (select from known_node n join known_node_comparison c on c.organisation = n.organisation and c.node = n.id
      where n.organisation = envelope_consent.organisation and n.id = envelope_consent.node and n.stopped_at is null and n.kind = 'authority'
        and n.name = envelope_consent.to_name and n.country = envelope_consent.to_country)
    and (document is null or exists (select from document d where d.organisation = envelope_consent.organisation and d.id = envelope_consent.document
      and d.person = envelope_consent.person and d.sealed is not null))
    and (not text_reviewed or exists (select from consent_text_review v
      where v.organisation = envelope_consent.organisation and v.text_version = envelope_consent.text_version and v.language = envelope_consent.language)));

grant select, insert on envelope_withdrawal to hamroh_staff;
create policy "what was withdrawn, in one's own organisation" on envelope_withdrawal to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));

grant select, insert on envelope to hamroh_staff;
create policy "envelopes of one's own organisation" on envelope for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "no envelope without a consent that counts" on envelope for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select from envelope_consent c where c.organisation = envelope.organisation and c.id = envelope.consent and c.until > now()
      and (c.text_reviewed or exists (select from node where stamp = 'demonstration')))
    and not exists (select from envelope_withdrawal w where w.organisation = envelope.organisation and w.consent = envelope.consent));

grant select, insert on envelope_receipt to hamroh_staff;
create policy "receipts that came back" on envelope_receipt to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid));

-- The person: what was sent of hers, what came of it; and she may withdraw.
grant select, update (version_lock) on envelope_consent to hamroh_asker;
create policy "what one had sent" on envelope_consent to hamroh_asker
  using (organisation = (select nullif(current_setting('app.request_organisation', true), '')::uuid) and person = (select nullif(current_setting('app.person', true), '')::uuid));
grant select, insert on envelope_withdrawal to hamroh_asker;
create policy "one withdraws what one had sent" on envelope_withdrawal to hamroh_asker
  using (exists (select from envelope_consent c where c.organisation = envelope_withdrawal.organisation and c.id = envelope_withdrawal.consent))
  with check (by_kind = 'person' and exists (select from envelope_consent c where c.organisation = envelope_withdrawal.organisation and c.id = envelope_withdrawal.consent));
grant select on envelope, envelope_receipt to hamroh_asker;
create policy "one's own envelopes" on envelope for select to hamroh_asker
  using (exists (select from envelope_consent c where c.organisation = envelope.organisation and c.id = envelope.consent));
create policy "receipts for one's own envelopes" on envelope_receipt for select to hamroh_asker
  using (exists (select from envelope e where e.organisation = envelope_receipt.organisation and e.id = envelope_receipt.envelope));

-- What an erasure leaves behind is emptied.
grant select, update (sealed) on envelope_consent to hamroh_robot;
create policy "the sweeper empties what erased people had sent" on envelope_consent to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and exists (select from person p where p.organisation = envelope_consent.organisation and p.id = envelope_consent.person))
  with check ((select current_setting('app.robot', true)) = 'sweeper' and sealed is null);

-- ---------------------------------------------------------------- authorities
grant select, insert, update (wrapped, sealed) on arrival to hamroh_staff;
create policy "what came to one's own organisation" on arrival for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "one takes in what a compared sender sent in time" on arrival for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and wrapped is not null and until > now()
    and exists (select from known_node n join known_node_comparison c on c.organisation = n.organisation and c.node = n.id
      where n.organisation = arrival.organisation and n.id = arrival.node and n.stopped_at is null and n.kind = 'helpers' and n.signing = arrival.sender));
create policy "what came is attached or set aside, once" on arrival for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and wrapped is not null)
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and wrapped is null);

grant select, insert, delete on arrival_piece to hamroh_staff;
create policy "the bytes of what came" on arrival_piece for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "bytes come with what waits" on arrival_piece for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid)
    and exists (select from arrival a where a.organisation = arrival_piece.organisation and a.id = arrival_piece.arrival and a.wrapped is not null));
create policy "bytes go when nothing opens them" on arrival_piece for delete to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid)
    and exists (select from arrival a where a.organisation = arrival_piece.organisation and a.id = arrival_piece.arrival and a.sealed is null));

grant select, insert on arrival_outcome to hamroh_staff;
create policy "one signs what one does with what came" on arrival_outcome to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and (file is null or exists (select from arrival a where a.organisation = arrival_outcome.organisation and a.id = arrival_outcome.arrival and a.until > now())));

-- A monitor reads what came, and what was done with it.
create policy "a monitor reads what came" on arrival for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.monitored', true), '')::uuid));
create policy "a monitor reads the bytes of what came" on arrival_piece for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.monitored', true), '')::uuid));
create policy "a monitor reads what was done with what came" on arrival_outcome for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.monitored', true), '')::uuid));

-- What nobody attached in the time that the person gave is forgotten, with its bytes.
grant select (organisation, id, until, wrapped, sealed), update (wrapped, sealed) on arrival to hamroh_robot;
create policy "the sweeper sees what came and is over" on arrival for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and until < now());
create policy "the sweeper forgets what is over" on arrival for update to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and until < now() and wrapped is not null)
  with check ((select current_setting('app.robot', true)) = 'sweeper' and wrapped is null and sealed is null);
grant select, delete on arrival_piece to hamroh_robot;
create policy "the bytes of what the sweeper forgot" on arrival_piece to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and exists (select from arrival a where a.organisation = arrival_piece.organisation and a.id = arrival_piece.arrival and a.sealed is null));

-- ---------------------------------------------------------------- known elsewhere, between two nodes
-- Where one agreed to be asked about, she reads the name of.
grant select (organisation, id, name, country) on known_node to hamroh_asker;
create policy "an office of another node in which one agreed to be asked about" on known_node for select to hamroh_asker
  using (exists (select from basis b where b.organisation = known_node.organisation and b.recipient = known_node.id));

-- What is kept of a meeting no member of staff ever reads: it says whom points stand for.
grant select (organisation, id, node, side, sender, number, on_day, nth, size, until, by_account, at, decided_at, decided_by, accepted, theirs, ours, outcome) on node_meeting to hamroh_staff;
grant insert, update (decided_at, decided_by, accepted, theirs) on node_meeting to hamroh_staff;
create policy "meetings of one's own organisation" on node_meeting for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "so many a day, with those who help and whose keys count" on node_meeting for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and (side = 'asked') = (theirs is not null) and decided_at is null and ours is null and kept is null and outcome is null
    and until > now() and until <= now() + interval '8 days' and on_day = (now() at time zone 'UTC')::date
    and nth between 1 and coalesce((select r.questions_a_day from asking_rule r where r.organisation = node_meeting.organisation), 3)
    and exists (select from known_node n join known_node_comparison c on c.organisation = n.organisation and c.node = n.id
      where n.organisation = node_meeting.organisation and n.id = node_meeting.node and n.kind = 'helpers' and n.stopped_at is null and n.signing = node_meeting.sender));
create policy "who is asked decides, once, and what comes back is taken in" on node_meeting for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and until > now() and outcome is null
    and ((side = 'asked' and decided_at is null) or (ours is not null and theirs is null)))
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and (ours is not null or decided_by = (select nullif(current_setting('app.account', true), '')::uuid)));

grant select, update (theirs, ours, wrapped, kept, outcome, until) on node_meeting to hamroh_robot;
create policy "the comparer reads a meeting, and the sweeper one that is over" on node_meeting for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'comparer' or ((select current_setting('app.robot', true)) = 'sweeper' and until < now()));
create policy "the comparer goes one step on" on node_meeting for update to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'comparer' and until > now() and outcome is null and (side = 'asks' or accepted) and (ours is null or theirs is not null))
  with check ((select current_setting('app.robot', true)) = 'comparer' and theirs is null and (outcome is null or kept is null));
create policy "what is over is forgotten" on node_meeting for update to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and until < now())
  with check ((select current_setting('app.robot', true)) = 'sweeper' and theirs is null and ours is null and kept is null);
