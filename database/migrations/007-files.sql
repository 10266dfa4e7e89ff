-- Files that came in, and documents: what a file is to a person.
-- A file is sealed in pieces under a key of its own. Until it is taken for something, that key is in `sealed`, under a key that the
-- organisation's key wraps; whatever takes it (a document) keeps the key under the key of its person, and both columns are emptied.
-- So forgetting a person forgets her documents, and a file that nobody took has a key that nobody needs.

create table file (
  organisation uuid not null references organisation,
  id uuid not null,
  uploaded_by uuid not null,
  at timestamptz not null default now(),
  bytes integer not null check (bytes > 0),
  type text not null check (type in (
    'application/pdf', 'image/jpeg', 'image/png', 'image/webp', 'image/heic',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/vnd.oasis.opendocument.text', 'text/plain; charset=utf-8', 'text/csv; charset=utf-8', 'text/csv; charset=windows-1251')),
  wrapped bytea,
  sealed bytea,
  primary key (organisation, id),
  foreign key (organisation, uploaded_by) references member (organisation, account),
  check ((wrapped is null) = (sealed is null))
);
create index file_waiting on file (at) where wrapped is not null;
create index file_uploaded_by on file (organisation, uploaded_by) where wrapped is not null;

-- The bytes of a file, in order. The last piece is sealed as the last: a file that lost its end does not open.
create table file_piece (
  organisation uuid not null,
  file uuid not null,
  number integer not null check (number >= 0),
  sealed bytea not null check (length(sealed) <= 262144 + 29),
  primary key (organisation, file, number),
  foreign key (organisation, file) references file (organisation, id)
);
-- What is sealed does not get smaller: no time is lost on trying.
alter table file_piece alter column sealed set storage external;

-- A document of a person. `case`: where it came up, if it did. `sealed` (the name of the file, its key, a note) goes when it is removed.
create table document (
  organisation uuid not null,
  id uuid not null,
  person uuid not null,
  "case" uuid,
  file uuid not null,
  kind text not null check (kind in ('passport', 'identity card', 'contract', 'medical', 'court', 'photo', 'consent paper', 'other')),
  sealed bytea,
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, id),
  unique (organisation, file),
  foreign key (organisation, person) references person (organisation, id),
  foreign key (organisation, "case") references "case" (organisation, id),
  -- Of a file that is forgotten, nothing stays.
  foreign key (organisation, file) references file (organisation, id) on delete cascade,
  foreign key (organisation, by_account) references member (organisation, account)
);
create index document_person on document (organisation, person);

create table document_removal (
  organisation uuid not null,
  document uuid not null,
  reason text not null check (reason in ('wrong file', 'wrong person', 'replaced', 'not needed', 'asked by the person')),
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, document),
  foreign key (organisation, document) references document (organisation, id) on delete cascade,
  foreign key (organisation, by_account) references member (organisation, account)
);
