-- Profiles, sessions that can be told apart, and what administrators look at and change.

alter table user_account add column theme varchar(10) not null default 'SYSTEM';
alter table user_account add column signature varchar(1000) not null default '';
-- 0 for never.
alter table user_account add column last_sign_in_at bigint not null default 0;
update user_account set last_sign_in_at = coalesce(
    (select max(created_at) from user_session where user_session.user_id = user_account.id), 0);

-- What a user has chosen away from what is usual.
create table notification_choice (
    user_id bigint not null references user_account (id),
    occasion varchar(30) not null,
    mail boolean not null,
    desktop boolean not null,
    primary key (user_id, occasion)
);

alter table user_session add column id bigint not null default 0;
alter table user_session add column device varchar(200) not null default '';
-- To a few minutes.
alter table user_session add column last_used_at bigint not null default 0;
update user_session set last_used_at = created_at, id = (select last_value from sequence where name = 'id')
    + (select count(*) from user_session other where other.token_hash <= user_session.token_hash);
update sequence set last_value = last_value + (select count(*) from user_session) where name = 'id';
create unique index user_session_id on user_session (id);

-- Locked by whoever changes companies, contracts and users: one after the other, each sees what the one before has made.
insert into sequence (name, last_value) values ('administration', 0);

create table server_limits (
    -- 1, as there is one row.
    id integer not null primary key,
    attachment_bytes bigint not null,
    session_days integer not null
);
insert into server_limits (id, attachment_bytes, session_days) values (1, 2097152, 30);

-- Sign-ins and changes, for a year.
create table journal (
    id bigint not null primary key,
    happened_at bigint not null,
    kind varchar(30) not null,
    -- No foreign key: checking one would lock the user after the ids. Null for somebody not signed in.
    actor_id bigint,
    subject varchar(254) not null,
    -- Lines, each the key of a text and what fills it, separated by tabs.
    detail varchar(4000) not null,
    remote_address varchar(45) not null,
    -- What is shown, in folded form.
    search_key varchar(4000) not null
);
create index journal_happened_at on journal (happened_at);
create index journal_kind on journal (kind, id);

-- The subject in folded form; written by the program, but for the mails there are.
alter table mail add column subject_key varchar(4000) not null default '';
update mail set subject_key = replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
    replace(lower(subject), 'é', 'e'), 'è', 'e'), 'ê', 'e'), 'à', 'a'), 'â', 'a'), 'ç', 'c'), 'î', 'i'), 'ô', 'o'),
    'û', 'u'), 'ù', 'u'), 'É', 'e'), 'À', 'a');
create index mail_created_at on mail (created_at, id);
create index mail_recipient on mail (recipient, id);
create index mail_subject_key on mail (subject_key, id);
create index mail_attempts on mail (attempts, id);
create index mail_next_attempt on mail (next_attempt_at, id);
create index mail_state on mail (state, id);

-- How many tickets a contract has.
create index ticket_contract on ticket (contract_id);
create index user_account_created_at on user_account (created_at);
create index user_account_last_sign_in on user_account (last_sign_in_at);
