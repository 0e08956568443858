-- Text is in the order of its code points, as in SQLite and in the program.
alter table mail alter column subject_key type varchar(4000) collate "C";
alter table mail alter column recipient type varchar(254) collate "C";
alter table user_account alter column email type varchar(254) collate "C";

-- PostgreSQL takes every plain unique index for a key that foreign keys may refer to: whoever changed an address would
-- lock the user against all who write something of hers, while holding the ids they wait for. A partial one is none.
drop index user_account_email;
create unique index user_account_email_once on user_account (email) where email <> '';
create index user_account_email on user_account (email);
