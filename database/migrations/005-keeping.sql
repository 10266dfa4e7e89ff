-- What outlives a change of the node's key: the secret from which the keys of codes, of signatures and of sign-in are drawn.
-- It is sealed under the node's key, which is outside the database; changing that key seals it anew and leaves it what it was.
create table node_secret (
  one boolean primary key default true check (one),
  sealed bytea not null
);

-- Whom nobody may bring back: read at every start and for every backup.
create index subject_key_erased on subject_key (organisation, subject) where wrapped is null;
