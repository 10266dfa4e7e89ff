-- Known elsewhere between two nodes, by file: an office of another node can be the other side of a consent to be asked about, of a question and of a find.
-- `partner` is then the id of a known_node of the same organisation; which of both it may be, the policy of asking_consent says.
alter table asking_consent drop constraint asking_consent_partner_fkey;
alter table asking_part drop constraint asking_part_partner_fkey;
alter table asking_find drop constraint asking_find_partner_fkey;

-- A meeting with an office of another node, on the side that asks or on the one that is asked. It names nobody in clear. `sender`: the key by which the other office
-- signs; `number`: by chance, once. `size`: how many points a question that came has. `theirs`: what came and was not read yet; `ours`: what can be taken out as
-- a file. `kept`: the secret and whom the points stand for, sealed under a key that the organisation's wraps, until the other side's file came, or the time is over.
create table node_meeting (
  organisation uuid not null references organisation,
  id uuid not null,
  node uuid not null,
  side text not null check (side in ('asks', 'asked')),
  sender text not null check (sender ~ '^[0-9a-f]{64}$'),
  number text not null check (number ~ '^[0-9a-f]{32}$'),
  on_day date not null,
  nth integer not null,
  size integer not null default 0 check (size between 0 and 4096),
  until timestamptz not null,
  by_account uuid not null,
  at timestamptz not null default now(),
  decided_at timestamptz,
  decided_by uuid,
  accepted boolean,
  theirs text check (length(theirs) <= 400000),
  ours text check (length(ours) <= 400000),
  wrapped bytea,
  kept bytea,
  outcome text check (outcome in ('compared', 'nobody', 'unusable')),
  primary key (organisation, id),
  unique (organisation, side, sender, number),
  unique (organisation, node, side, on_day, nth),
  foreign key (organisation, node) references known_node (organisation, id),
  check ((decided_at is null) = (accepted is null) and (decided_at is null) = (decided_by is null)),
  check ((wrapped is null) = (kept is null))
);
create index node_meeting_until on node_meeting (until) where ours is not null or theirs is not null or kept is not null;
