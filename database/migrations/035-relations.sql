-- Families and others: who is what to whom. A link is written in the file of one person, `other` is that person's `role`, and both files show it. It holds no word
-- about anybody; where the other has no file here, a name, sealed under the key of the one in whose file it stands. A guardian without either is one whom nobody knows.
create table person_relation (
  organisation uuid not null,
  id uuid not null,
  person uuid not null,
  other uuid,
  role text not null check (role in ('parent', 'child', 'spouse', 'sibling', 'grandparent', 'grandchild', 'relative', 'guardian', 'ward', 'lives with', 'travels with')),
  sealed bytea,
  both_know boolean not null default false,
  since_on date,
  by_account uuid not null,
  at timestamptz not null default now(),
  ended_on date,
  ended_why text check (ended_why in ('no longer so', 'by mistake', 'asked by the person')),
  ended_at timestamptz,
  ended_by uuid,
  primary key (organisation, id),
  foreign key (organisation, person) references person (organisation, id),
  foreign key (organisation, other) references person (organisation, id),
  check (other <> person),
  check (other is null or sealed is null),
  check (other is not null or sealed is not null or role = 'guardian'),
  check (other is not null or not both_know),
  check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (ended_why is null) and (ended_at is not null or ended_on is null)),
  check (ended_on >= since_on)
);
create index person_relation_of on person_relation (organisation, person);
create index person_relation_to on person_relation (organisation, other) where other is not null;

-- A letter of a monitor is forgotten a year after its code was over: its words go, and the key that opened them. The row stays.
alter table monitor_letter alter column wrapped drop not null;
create index monitor_letter_due on monitor_letter (ends_at) where wrapped is not null;
