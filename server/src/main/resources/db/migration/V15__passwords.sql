-- A mailed link to choose a password. Its token comes into being only when the mail leaves, another one at each
-- attempt, so that no queued mail holds one.
create table password_link (
    id bigint not null primary key,
    user_id bigint not null references user_account (id),
    purpose varchar(20) not null,
    -- Where it goes: a user whose address has changed since can't use it.
    email varchar(254) not null,
    expires_at bigint not null
);
create index password_link_user on password_link (user_id);
create index password_link_expiry on password_link (expires_at);

create table password_token (
    token_hash varchar(64) not null primary key,
    link_id bigint not null references password_link (id) on delete cascade
);
create index password_token_link on password_token (link_id);

-- Who asked for a link lately, whether the address is known or not.
create table password_reset_attempt (
    id bigint not null primary key,
    email varchar(254) not null,
    remote_address varchar(45) not null,
    asked_at bigint not null,
    -- Whether a mail followed, which only a known address gets.
    mailed boolean not null
);
create index password_reset_attempt_address on password_reset_attempt (remote_address, asked_at);
create index password_reset_attempt_email on password_reset_attempt (email, asked_at);

-- The link whose token takes the placeholder's place in the mail, or null.
alter table mail add column link_id bigint;
