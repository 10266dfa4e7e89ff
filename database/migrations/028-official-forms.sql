-- What official forms ask for and no step says: sealed under the key of the file, where no case holds the person.
alter table procedure_file add column sheet bytea check (sheet is null or "case" is null);
