-- One DDL for SQLite and PostgreSQL: ids are assigned by the server, times are epoch milliseconds in UTC.

-- The last id given out, by kind; ids therefore follow the order of commits.
create table sequence (
    name varchar(20) not null primary key,
    last_value bigint not null
);

create table company (
    id bigint not null primary key,
    name varchar(200) not null
);

create table contract (
    id bigint not null primary key,
    company_id bigint not null references company (id),
    name varchar(200) not null,
    starts_on varchar(10) not null,
    ends_on varchar(10)
);
create index contract_company on contract (company_id);

create table user_account (
    id bigint not null primary key,
    email varchar(254) not null,
    first_name varchar(100) not null,
    last_name varchar(100) not null,
    role varchar(20) not null,
    language varchar(5) not null,
    password_hash varchar(200) not null,
    active boolean not null,
    created_at bigint not null,
    -- Messages up to this one were there before the user was: they never count as unread.
    read_until bigint not null
);
create unique index user_account_email on user_account (email);

create table user_company (
    user_id bigint not null references user_account (id),
    company_id bigint not null references company (id),
    primary key (user_id, company_id)
);
create index user_company_company on user_company (company_id);

create table user_session (
    token_hash varchar(64) not null primary key,
    user_id bigint not null references user_account (id),
    created_at bigint not null,
    expires_at bigint not null
);
create index user_session_user on user_session (user_id);

create table sign_in_failure (
    id bigint not null primary key,
    email varchar(254) not null,
    remote_address varchar(45) not null,
    failed_at bigint not null
);
create index sign_in_failure_address on sign_in_failure (remote_address, failed_at);

create table ticket (
    number bigint not null primary key,
    title varchar(200) not null,
    priority varchar(20) not null,
    state varchar(30) not null,
    company_id bigint not null references company (id),
    contract_id bigint not null references contract (id),
    author_id bigint not null references user_account (id),
    assignee_id bigint references user_account (id),
    created_at bigint not null,
    -- Grows with every change; the ticket's ETag.
    version bigint not null,
    first_message varchar(500) not null
);
create index ticket_company on ticket (company_id, number);
create index ticket_state on ticket (state, number);
create index ticket_assignee on ticket (assignee_id, number);

create table ticket_change (
    id bigint not null primary key,
    ticket_number bigint not null references ticket (number),
    user_id bigint not null references user_account (id),
    changed_at bigint not null,
    field varchar(20) not null,
    old_value varchar(200),
    new_value varchar(200)
);
create index ticket_change_ticket on ticket_change (ticket_number);

create table message (
    id bigint not null primary key,
    ticket_number bigint not null references ticket (number),
    author_id bigint not null references user_account (id),
    kind varchar(20) not null,
    from_support boolean not null,
    created_at bigint not null,
    text text not null
);
create index message_ticket on message (ticket_number, id);

create table attachment (
    id bigint not null primary key,
    message_id bigint not null references message (id),
    file_name varchar(255) not null,
    media_type varchar(100) not null,
    size bigint not null
);
create index attachment_message on attachment (message_id);

-- Apart from its attachment, so that reading a thread never touches the bytes.
create table attachment_content (
    attachment_id bigint not null primary key references attachment (id),
    content bytea not null
);

create table ticket_read (
    user_id bigint not null references user_account (id),
    ticket_number bigint not null references ticket (number),
    message_id bigint not null,
    primary key (user_id, ticket_number)
);

-- What a request with an Idempotency-Key made, so that the same key makes it once.
create table idempotency (
    user_id bigint not null references user_account (id),
    -- What was asked for, such as a ticket or a message of one ticket: the key counts within it.
    purpose varchar(40) not null,
    idempotency_key varchar(100) not null,
    -- The new ticket's number or the new message's id.
    made_id bigint not null,
    created_at bigint not null,
    primary key (user_id, purpose, idempotency_key)
);

create table mail (
    id bigint not null primary key,
    recipient varchar(254) not null,
    recipient_name varchar(210) not null,
    subject varchar(400) not null,
    text_body text not null,
    html_body text not null,
    -- The RFC 5322 Message-ID, fixed when the mail is written, so that a repeated sending can be recognised.
    message_id varchar(200) not null,
    -- The ticket the mail belongs to, for threading; null for account mail.
    ticket_number bigint references ticket (number),
    state varchar(20) not null,
    attempts integer not null,
    next_attempt_at bigint not null,
    last_error varchar(500),
    created_at bigint not null,
    sent_at bigint
);
create index mail_due on mail (state, next_attempt_at);

create table link (
    id bigint not null primary key,
    position integer not null,
    label varchar(200) not null,
    url varchar(2000) not null
);

insert into sequence (name, last_value) values ('ticket', 0);
insert into sequence (name, last_value) values ('id', 0);
