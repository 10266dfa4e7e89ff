-- Who may see and change which rows of the frame, as of today. This file is the whole truth: all policies are dropped
-- and made anew from these files. Four roles of the database, one of which each transaction becomes:
--   hamroh_visitor   anyone; hamroh_asker   one who holds a request's code; hamroh_staff   a member of an organisation;
--   hamroh_robot     one named task of the house (app.robot), with the rows that it needs and no others.
-- app.organisation is the organisation of a member of staff; app.files is the same, but only when a role of hers opens files.

grant select on node to hamroh_visitor, hamroh_asker, hamroh_staff, hamroh_robot;
create policy "everybody knows what this node is" on node for select using (true);
grant insert on node to hamroh_robot;
create policy "the founder stamps it once" on node for insert to hamroh_robot
  with check ((select current_setting('app.robot', true)) = 'founder');

grant select on organisation to hamroh_visitor, hamroh_asker, hamroh_staff, hamroh_robot;
create policy "organisations are known by name" on organisation for select using (true);
grant insert on organisation to hamroh_robot;
create policy "the founder adds organisations" on organisation for insert to hamroh_robot
  with check ((select current_setting('app.robot', true)) = 'founder');

grant select, insert, update on member to hamroh_staff;
create policy "colleagues know one another" on member for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "who joins joins her own organisation" on member for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "members change in their own organisation" on member for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
grant select on member to hamroh_asker;
create policy "who sees his file sees who works there" on member for select to hamroh_asker
  using (organisation = (select nullif(current_setting('app.request_organisation', true), '')::uuid) and (select nullif(current_setting('app.person', true), '')) is not null);
grant select, insert on member to hamroh_robot;
create policy "the owner finds a member by name" on member for select to hamroh_robot
  using ((select current_setting('app.robot', true)) in ('owner', 'founder'));
create policy "the founder lets the invited in" on member for insert to hamroh_robot
  with check ((select current_setting('app.robot', true)) = 'founder');
grant update (name, since, left_at, version) on member to hamroh_robot;
create policy "the founder lets one who left in again" on member for update to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'founder' and left_at is not null)
  with check ((select current_setting('app.robot', true)) = 'founder' and left_at is null);

grant select, insert, delete on member_role to hamroh_staff;
create policy "colleagues know each other's roles" on member_role for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "roles are given in one's own organisation" on member_role for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "roles are taken in one's own organisation" on member_role for delete to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
grant select, insert on member_role to hamroh_robot;
create policy "the founder gives the first roles" on member_role for insert to hamroh_robot
  with check ((select current_setting('app.robot', true)) = 'founder');
create policy "the worker knows who opens files, to hand over what others still hold" on member_role for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'worker');

grant select, insert on invitation to hamroh_staff;
create policy "an organisation sees its invitations" on invitation for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "an organisation invites to itself" on invitation for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
grant select, insert, update on invitation to hamroh_robot;
create policy "the founder opens an invitation by its secret" on invitation for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'founder');
create policy "the founder writes the first invitation" on invitation for insert to hamroh_robot
  with check ((select current_setting('app.robot', true)) = 'founder');
create policy "the founder marks an invitation used" on invitation for update to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'founder');

-- A forgotten password: a colleague who administers makes a link, the founder opens it by its secret, once.
grant insert on password_link to hamroh_staff;
create policy "a link is made by name, for one's own organisation" on password_link for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and made_by = (select nullif(current_setting('app.account', true), '')::uuid));
grant select, update (used_at) on password_link to hamroh_robot;
create policy "the founder opens a password link by its secret" on password_link for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'founder');
create policy "the founder marks a password link used" on password_link for update to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'founder');

-- Break-glass: in one's own name, from now, three hours at most. Whoever opens files by it is seen by the supervisors.
grant select, insert, update (acknowledged_by, acknowledged_at) on break_glass to hamroh_staff;
create policy "one's own break-glass" on break_glass for select to hamroh_staff
  using (account = (select nullif(current_setting('app.account', true), '')::uuid));
create policy "a supervisor sees every break-glass of the organisation" on break_glass for select to hamroh_staff
  using (organisation = (select r.organisation from member_role r
    where r.organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and r.account = (select nullif(current_setting('app.account', true), '')::uuid) and r.role = 'supervisor'));
create policy "one breaks the glass in one's own name, for three hours" on break_glass for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and account = (select nullif(current_setting('app.account', true), '')::uuid)
    and at = now() and until <= now() + interval '3 hours' and acknowledged_at is null
    and (compartment is null or organisation = (select nullif(current_setting('app.files', true), '')::uuid)));
create policy "who is on the list of a compartment sees who broke its glass" on break_glass for select to hamroh_staff
  using (exists (select from compartment_member m where m.organisation = break_glass.organisation and m.compartment = break_glass.compartment
    and m.account = (select nullif(current_setting('app.account', true), '')::uuid) and m.ended_at is null));
create policy "a supervisor acknowledges the break-glass of another" on break_glass for update to hamroh_staff
  using (acknowledged_at is null and account <> (select nullif(current_setting('app.account', true), '')::uuid)
    and organisation = (select r.organisation from member_role r
      where r.organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and r.account = (select nullif(current_setting('app.account', true), '')::uuid) and r.role = 'supervisor'))
  with check (acknowledged_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and organisation = (select r.organisation from member_role r
      where r.organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) and r.account = (select nullif(current_setting('app.account', true), '')::uuid) and r.role = 'supervisor'));

grant select, insert, update on token to hamroh_staff;
create policy "a token is its owner's, or known by its secret" on token for select to hamroh_staff
  using (account = (select nullif(current_setting('app.account', true), '')::uuid)
    or secret_hash = (select decode(nullif(current_setting('app.token', true), ''), 'hex')));
create policy "one makes tokens for oneself" on token for insert to hamroh_staff
  with check (account = (select nullif(current_setting('app.account', true), '')::uuid) and organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "one revokes one's own tokens" on token for update to hamroh_staff
  using (account = (select nullif(current_setting('app.account', true), '')::uuid));

grant select, insert on organisation_key to hamroh_robot;
create policy "the keyholder reads wrapped keys" on organisation_key for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'keyholder');
create policy "the founder adds an organisation's key" on organisation_key for insert to hamroh_robot
  with check ((select current_setting('app.robot', true)) = 'founder');

grant select, insert on node_secret to hamroh_robot;
create policy "the keyholder reads the node's sealed secret" on node_secret for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'keyholder');
create policy "the keyholder keeps it when there is none yet" on node_secret for insert to hamroh_robot
  with check ((select current_setting('app.robot', true)) = 'keyholder');

grant select, insert, update on subject_key to hamroh_staff;
create policy "keys of those whose files we open" on subject_key for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "a key for a new file" on subject_key for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid));
create policy "keys are never exchanged, only destroyed" on subject_key for update to hamroh_staff
  using (organisation = (select nullif(current_setting('app.files', true), '')::uuid))
  with check (organisation = (select nullif(current_setting('app.files', true), '')::uuid) and wrapped is null);
grant select, update on subject_key to hamroh_asker;
create policy "the key of one's own request and file" on subject_key for select to hamroh_asker
  using (organisation = (select nullif(current_setting('app.request_organisation', true), '')::uuid)
    and subject in ((select nullif(current_setting('app.request', true), '')::uuid), (select nullif(current_setting('app.person', true), '')::uuid)));
create policy "one may have oneself forgotten" on subject_key for update to hamroh_asker
  using (organisation = (select nullif(current_setting('app.request_organisation', true), '')::uuid)
    and subject in ((select nullif(current_setting('app.request', true), '')::uuid), (select nullif(current_setting('app.person', true), '')::uuid)))
  with check (wrapped is null and organisation = (select nullif(current_setting('app.request_organisation', true), '')::uuid)
    and subject in ((select nullif(current_setting('app.request', true), '')::uuid), (select nullif(current_setting('app.person', true), '')::uuid)));

grant select, insert, update on submission to hamroh_visitor, hamroh_asker, hamroh_staff, hamroh_robot;
create policy "one's own submission under its own key" on submission for select
  using (key = (select nullif(current_setting('app.key', true), '')::uuid)
    and actor = (select coalesce(nullif(current_setting('app.account', true), ''), nullif(current_setting('app.request', true), ''), nullif(current_setting('app.robot', true), ''), 'visitor')));
create policy "one submits in one's own name" on submission for insert
  with check (key = (select nullif(current_setting('app.key', true), '')::uuid)
    and actor = (select coalesce(nullif(current_setting('app.account', true), ''), nullif(current_setting('app.request', true), ''), nullif(current_setting('app.robot', true), ''), 'visitor')));
create policy "one keeps the result of one's own submission" on submission for update
  using (key = (select nullif(current_setting('app.key', true), '')::uuid)
    and actor = (select coalesce(nullif(current_setting('app.account', true), ''), nullif(current_setting('app.request', true), ''), nullif(current_setting('app.robot', true), ''), 'visitor')));
grant delete on submission to hamroh_robot;
create policy "the sweeper sees old submissions" on submission for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper'
    and (at < now() - interval '30 days' or (actor = 'sealer' and at < now() - interval '1 day')));
create policy "the sweeper clears old submissions" on submission for delete to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper'
    and (at < now() - interval '30 days' or (actor = 'sealer' and at < now() - interval '1 day')));

grant select, insert, update on attempt to hamroh_visitor;
create policy "attempts are counted" on attempt to hamroh_visitor using (true);
grant select, delete on attempt to hamroh_robot;
create policy "the sweeper clears old attempts" on attempt to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and since < now() - interval '2 days');

-- The journal: everyone adds to it, an organisation reads its own, nobody changes a line.
grant insert on journal_entry to hamroh_visitor, hamroh_asker, hamroh_staff, hamroh_robot;
grant select on journal_entry to hamroh_asker, hamroh_staff, hamroh_robot;
create policy "strangers leave entries without a name" on journal_entry for insert to hamroh_visitor
  with check (actor is null and actor_kind = 'visitor');
create policy "who asks leaves entries without a name" on journal_entry for insert to hamroh_asker
  with check (actor is null and actor_kind = 'asker' and organisation = (select nullif(current_setting('app.request_organisation', true), '')::uuid));
create policy "one signs one's own entries" on journal_entry for insert to hamroh_staff
  with check (actor_kind = 'staff' and actor = (select nullif(current_setting('app.account', true), '')::uuid) and organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "robots sign as robots" on journal_entry for insert to hamroh_robot
  with check (actor is null and actor_kind = 'robot');
create policy "an organisation reads its own journal" on journal_entry for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "one reads who looked at one's own file" on journal_entry for select to hamroh_asker
  using (organisation = (select nullif(current_setting('app.request_organisation', true), '')::uuid)
    and subject in ((select nullif(current_setting('app.request', true), '')::uuid), (select nullif(current_setting('app.person', true), '')::uuid)));
create policy "the sealer and the owner who verifies read all" on journal_entry for select to hamroh_robot
  using ((select current_setting('app.robot', true)) in ('sealer', 'owner'));
grant insert on journal_queue to hamroh_visitor, hamroh_asker, hamroh_staff, hamroh_robot;
create policy "what is written waits for the seal" on journal_queue for insert with check (true);
grant select, delete on journal_queue to hamroh_robot;
create policy "the sealer takes the queue" on journal_queue for select to hamroh_robot
  using ((select current_setting('app.robot', true)) in ('sealer', 'owner'));
create policy "the sealer empties the queue" on journal_queue for delete to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sealer');

grant select on journal_seal to hamroh_staff, hamroh_robot;
create policy "heads are no secret" on journal_seal for select to hamroh_staff, hamroh_robot using (true);
grant insert on journal_seal to hamroh_robot;
create policy "the sealer seals" on journal_seal for insert to hamroh_robot
  with check ((select current_setting('app.robot', true)) = 'sealer');

grant select on journal_branch, journal_leaf to hamroh_staff, hamroh_robot;
create policy "an organisation's own branches" on journal_branch for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "an organisation's own leaves" on journal_leaf for select to hamroh_staff
  using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy "branches for the sealer and the owner who verifies" on journal_branch for select to hamroh_robot
  using ((select current_setting('app.robot', true)) in ('sealer', 'owner'));
create policy "leaves for the sealer and the owner who verifies" on journal_leaf for select to hamroh_robot
  using ((select current_setting('app.robot', true)) in ('sealer', 'owner'));
grant insert on journal_branch, journal_leaf to hamroh_robot;
create policy "the sealer adds branches" on journal_branch for insert to hamroh_robot
  with check ((select current_setting('app.robot', true)) = 'sealer');
create policy "the sealer adds leaves" on journal_leaf for insert to hamroh_robot
  with check ((select current_setting('app.robot', true)) = 'sealer');

grant insert on job to hamroh_asker, hamroh_staff, hamroh_robot;
create policy "one promises in one's own name, or asks a robot" on job for insert to hamroh_staff
  with check (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)
    and (actor is null or actor = (select nullif(current_setting('app.account', true), '')::uuid)));
create policy "who asks may only wake a robot" on job for insert to hamroh_asker
  with check (actor is null and organisation = (select nullif(current_setting('app.request_organisation', true), '')::uuid));
create policy "robots promise to robots" on job for insert to hamroh_robot with check (actor is null);
grant select, update, delete on job to hamroh_robot;
create policy "the worker sees what is promised" on job for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'worker');
create policy "the worker takes what is due" on job for update to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'worker');
create policy "the worker clears what is done" on job for delete to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'worker');

-- Letters to members of staff: made by the robot that has something to tell, carried by the worker, read by whom they are for.
grant select on letter to hamroh_staff;
create policy "one reads the letters to oneself" on letter for select to hamroh_staff
  using (account = (select nullif(current_setting('app.account', true), '')::uuid) and organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
grant select, insert, update (next_at, tries, sent_at) on letter to hamroh_robot;
create policy "the worker carries letters" on letter for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'worker');
create policy "the worker writes letters" on letter for insert to hamroh_robot
  with check ((select current_setting('app.robot', true)) = 'worker');
create policy "the worker notes what was carried" on letter for update to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'worker');
grant delete on letter to hamroh_robot;
create policy "the sweeper sees old letters" on letter for select to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and made_at < now() - interval '90 days');
create policy "the sweeper clears old letters" on letter for delete to hamroh_robot
  using ((select current_setting('app.robot', true)) = 'sweeper' and made_at < now() - interval '90 days');
