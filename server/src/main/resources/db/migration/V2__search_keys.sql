-- What the grid finds, orders and groups tickets by: their texts and names in folded form (assistance.api.FoldedText),
-- kept with the ticket itself, so that no query of the grid has to join.

alter table company add column name_key varchar(4000) not null default '';
alter table contract add column name_key varchar(4000) not null default '';
-- "NOM Prénom".
alter table user_account add column name_key varchar(4000) not null default '';

alter table ticket add column title_key varchar(4000) not null default '';
alter table ticket add column company_key varchar(4000) not null default '';
alter table ticket add column contract_key varchar(4000) not null default '';
alter table ticket add column author_key varchar(4000) not null default '';
-- Empty when it is assigned to nobody.
alter table ticket add column assignee_key varchar(4000) not null default '';
alter table ticket add column last_message_id bigint not null default 0;

-- How many tickets there are, by one of their names beside state and priority; kept by triggers.
create table ticket_count (
    -- COMPANY, CONTRACT, AUTHOR or ASSIGNEE.
    dimension varchar(20) not null,
    member varchar(4000) not null,
    state varchar(30) not null,
    priority varchar(20) not null,
    tickets bigint not null,
    primary key (dimension, member, state, priority)
);

-- The same by the hour of UTC in which they were opened, counted from the beginning of the year 0.
create table ticket_hour (
    opened bigint not null,
    state varchar(30) not null,
    priority varchar(20) not null,
    tickets bigint not null,
    primary key (opened, state, priority)
);
