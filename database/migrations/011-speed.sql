-- What was measured with a million people and their cases (docs/decisions/speed.md): each of these stands where a question walked
-- through all rows of an organisation to find one, or where an erasure looked for what refers to what it takes away.

-- What was said on one request.
create index request_message_request on request_message (organisation, request, id);
-- The case that was opened on a request; most cases have none.
create index case_request on "case" (organisation, request) where request is not null;
-- The cases of one worker, the newest first: her own list, and what is handed over when she leaves.
create index case_worker on "case" (organisation, worker, id);
-- The requests of one person, and what of a person was shared.
create index request_person_person on request_person (organisation, person);
create index referral_person on referral (organisation, person);
-- What receivers told of one referral.
create index referral_news_referral on referral_news (organisation, referral, at);
-- What waits for one worker today, the earliest first.
create index task_mine on task (organisation, for_account, due_on, id) where done_at is null;
-- Parcels that wait for a word of ours.
create index parcel_waiting on parcel (organisation, id) where acknowledged_at is null;
-- Vital interests that wait for a second person.
create index basis_urgent on basis (organisation, until) where kind = 'vital interest';
