create table account_request (
    id bigint not null primary key,
    -- A company that is removed takes its requests with it.
    company_id bigint not null references company (id) on delete cascade,
    last_name varchar(100) not null,
    first_name varchar(100) not null,
    name_key varchar(1000) not null,
    job varchar(100) not null,
    email varchar(254) not null,
    phone varchar(30) not null,
    mobile varchar(30) not null,
    fax varchar(30) not null,
    -- What can be searched for, folded, besides the names of company and requester.
    search_key text not null,
    requester_id bigint not null references user_account (id),
    created_at bigint not null,
    state varchar(20) not null,
    decided_by bigint references user_account (id),
    decided_at bigint,
    reason varchar(1000) not null
);
create index account_request_requester on account_request (requester_id, created_at);
create index account_request_company on account_request (company_id);
create index account_request_created on account_request (created_at, id);
create index account_request_email on account_request (email);

-- One-time links that make the first administrator; there are none once there is one.
create table setup_link (
    token_hash varchar(64) not null primary key,
    created_at bigint not null
);
