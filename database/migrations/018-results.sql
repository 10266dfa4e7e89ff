-- What an organisation's own programme promises and what came of it: a results framework, money, roles, ties, markers; and activities
-- of others that it brings from IATI files. Every row says whose it is and of which programme: it is as public as that programme.
-- What the register knows of history stays in `programme.facts`, with its sources.

create table framework_line (
  organisation uuid not null references organisation,
  id uuid not null,
  programme uuid not null references programme,
  kind text not null check (kind in ('component', 'activity', 'output', 'outcome')),
  -- The component or outcome that it belongs to.
  under uuid,
  title text not null,
  countries text[] not null default '{}',
  due_on date,
  version integer not null default 1,
  at timestamptz not null default now(),
  primary key (organisation, id),
  unique (organisation, programme, id),
  foreign key (organisation, programme, under) references framework_line (organisation, programme, id)
);
create index framework_line_programme on framework_line (programme);

-- An output is planned until a row here says more. Evidence is an address or a statement of the register.
create table output_standing (
  organisation uuid not null references organisation,
  id uuid not null,
  programme uuid not null references programme,
  line uuid not null,
  status text not null check (status in ('delivered', 'evidenced')),
  on_day date not null,
  url text,
  statement uuid references statement,
  at timestamptz not null default now(),
  primary key (organisation, id),
  foreign key (organisation, programme, line) references framework_line (organisation, programme, id),
  check (status = 'delivered' or url is not null or statement is not null)
);
create index output_standing_programme on output_standing (programme);

create table indicator (
  organisation uuid not null references organisation,
  id uuid not null,
  programme uuid not null references programme,
  line uuid not null,
  title text not null,
  unit text not null,
  measure text not null check (measure in ('number', 'percentage')),
  -- More is better.
  ascending boolean not null,
  at timestamptz not null default now(),
  primary key (organisation, id),
  unique (organisation, programme, id),
  foreign key (organisation, programme, line) references framework_line (organisation, programme, id)
);
create index indicator_programme on indicator (programme);

-- Numbers are numeric and never floats: what was promised and what was reached, either of which may be unknown.
create table indicator_period (
  organisation uuid not null references organisation,
  id uuid not null,
  programme uuid not null references programme,
  indicator uuid not null,
  starts_on date not null,
  ends_on date not null,
  target numeric,
  actual numeric,
  version integer not null default 1,
  at timestamptz not null default now(),
  primary key (organisation, id),
  unique (organisation, programme, id),
  unique (organisation, indicator, starts_on, ends_on),
  foreign key (organisation, programme, indicator) references indicator (organisation, programme, id),
  check (starts_on <= ends_on),
  check (target is not null or actual is not null)
);
create index indicator_period_programme on indicator_period (programme);

-- The actual number by sex, age group, country. That the parts differ from the whole is said beside them, and corrected by nobody but who entered them.
create table period_part (
  organisation uuid not null references organisation,
  programme uuid not null references programme,
  period uuid not null,
  by_what text not null check (by_what in ('sex', 'age', 'country')),
  part text not null,
  amount numeric not null,
  primary key (organisation, period, by_what, part),
  foreign key (organisation, programme, period) references indicator_period (organisation, programme, id)
);
create index period_part_programme on period_part (programme);

-- Who is what in it: by the register's code, or by a name.
create table programme_role (
  organisation uuid not null references organisation,
  id uuid not null,
  programme uuid not null references programme,
  role text not null check (role in ('donor', 'accountable', 'contracting authority', 'implementer', 'partner')),
  code text references register_organisation,
  name text,
  at timestamptz not null default now(),
  primary key (organisation, id),
  unique (organisation, programme, id),
  check ((code is null) <> (name is null))
);
create index programme_role_programme on programme_role (programme);

-- Money: an exact amount, its currency, and the day whose rate counts. A budget has a period, a transaction its day.
create table programme_sum (
  organisation uuid not null references organisation,
  id uuid not null,
  programme uuid not null references programme,
  kind text not null check (kind in ('budget', 'incoming', 'commitment', 'disbursement', 'expenditure')),
  donor uuid,
  amount numeric not null check (amount <> 'NaN'),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  valued_on date not null,
  starts_on date,
  ends_on date,
  at timestamptz not null default now(),
  primary key (organisation, id),
  foreign key (organisation, programme, donor) references programme_role (organisation, programme, id),
  check ((kind = 'budget') = (starts_on is not null)),
  check ((starts_on is null) = (ends_on is null)),
  check (starts_on <= ends_on)
);
create index programme_sum_programme on programme_sum (programme);

-- What came before, what it is part of: by public code, whoever keeps that programme. Their days may overlap.
create table programme_tie (
  organisation uuid not null references organisation,
  programme uuid not null references programme,
  tie text not null check (tie in ('follows', 'is part of')),
  code text not null,
  primary key (organisation, programme, tie, code)
);
create index programme_tie_programme on programme_tie (programme);

create table programme_mark (
  organisation uuid not null references organisation,
  programme uuid not null references programme,
  scheme text not null check (scheme in ('policy marker', '2030 goal', '2030 target', 'gcm objective')),
  code text not null,
  -- How much it is about that, as the policy markers grade it: 1 significant, 2 principal.
  significance integer check (significance between 0 and 4),
  primary key (organisation, programme, scheme, code),
  check ((scheme = 'policy marker') = (significance is not null))
);
create index programme_mark_programme on programme_mark (programme);

-- Under which identifier an organisation reports to IATI; it gets one from an agency, and we make none up.
create table iati_reporter (
  organisation uuid not null references organisation,
  ref text not null,
  kind text not null,
  version integer not null default 1,
  primary key (organisation)
);

-- ---------------------------------------------------------------- activities from IATI files
create table iati_import (
  organisation uuid not null references organisation,
  id uuid not null,
  by_account uuid not null,
  name text not null,
  version integer not null default 1,
  at timestamptz not null default now(),
  primary key (organisation, id)
);

-- What one transaction read of the file: how far, and what was not taken. `entries` and `line` count from the beginning of the file.
create table iati_chunk (
  organisation uuid not null,
  "import" uuid not null,
  number integer not null,
  entries integer not null,
  line integer not null,
  taken integer not null,
  same integer not null,
  faults jsonb not null,
  counts jsonb not null,
  is_last boolean not null,
  primary key (organisation, "import", number),
  foreign key (organisation, "import") references iati_import (organisation, id)
);

create table iati_entry (
  organisation uuid not null,
  "import" uuid not null,
  identifier text not null,
  holds text not null check (holds in ('activities', 'organisations')),
  line integer not null,
  is_new boolean not null,
  -- SHA-256 of the model, by which the same entry is known again.
  mark bytea not null,
  model jsonb not null,
  at timestamptz not null default now(),
  primary key (organisation, "import", identifier),
  foreign key (organisation, "import") references iati_import (organisation, id)
);
create index iati_entry_identifier on iati_entry (organisation, identifier);

-- One row decides for all that an import brought: live, and it is there; not live, and what was there before is there again.
create table iati_landing (
  organisation uuid not null,
  "import" uuid not null,
  at timestamptz not null default now(),
  live boolean not null default true,
  primary key (organisation, "import"),
  foreign key (organisation, "import") references iati_import (organisation, id)
);

create table iati_end (
  organisation uuid not null,
  "import" uuid not null,
  kind text not null check (kind in ('cancelled', 'taken back')),
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, "import"),
  foreign key (organisation, "import") references iati_import (organisation, id)
);
