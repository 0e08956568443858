-- All that a search in the mail queue looks at, in the usual order of the list: mails themselves are long.
drop index mail_created_at;
create index mail_created_at on mail (created_at, id, subject_key, recipient, state);
