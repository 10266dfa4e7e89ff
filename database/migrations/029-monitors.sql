-- An independent monitor on a node of authorities: she reads all, changes nothing, and writes to the person. Who monitors has no other role in
-- that office, for good: `monitors` is said when she comes in, and each role points to it.
alter table member add column monitors boolean not null default false;
alter table member add constraint member_monitors unique (organisation, account, monitors);
alter table member_role drop constraint member_role_role_check;
alter table member_role add constraint member_role_role_check check (role in ('case worker', 'supervisor', 'coordinator', 'administrator', 'monitor'));
alter table member_role add column monitors boolean not null generated always as (role = 'monitor') stored;
alter table member_role add constraint member_role_monitors foreign key (organisation, account, monitors) references member (organisation, account, monitors);

-- A letter of a monitor to the person of a file, under a key of its own, in rows that officers do not see. A code opens it until `ends_at`.
create table monitor_letter (
  organisation uuid not null,
  id uuid not null,
  file uuid not null,
  language text not null check (language in ('en', 'ru', 'uz', 'tg', 'ky')),
  code_hash bytea not null unique,
  wrapped bytea not null,
  by_account uuid not null,
  at timestamptz not null default now(),
  ends_at timestamptz not null,
  stopped_at timestamptz,
  primary key (organisation, id),
  foreign key (organisation, file) references procedure_file (organisation, id)
);
create index monitor_letter_file on monitor_letter (organisation, file);

-- What either writes, sealed under the letter's key.
create table monitor_message (
  organisation uuid not null,
  id uuid not null,
  letter uuid not null,
  written_by text not null check (written_by in ('monitor', 'person')),
  by_account uuid,
  sealed bytea not null,
  at timestamptz not null default now(),
  primary key (organisation, id),
  foreign key (organisation, letter) references monitor_letter (organisation, id),
  check ((written_by = 'monitor') = (by_account is not null))
);
create index monitor_message_letter on monitor_message (organisation, letter);

-- That a letter was given, and on which day: all that the officers of the file see of it.
create table monitor_letter_given (
  organisation uuid not null,
  letter uuid not null,
  file uuid not null,
  given_on date not null,
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, letter),
  foreign key (organisation, letter) references monitor_letter (organisation, id),
  foreign key (organisation, file) references procedure_file (organisation, id)
);
create index monitor_letter_given_file on monitor_letter_given (organisation, file);
