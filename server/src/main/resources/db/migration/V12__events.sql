-- What happened to tickets within the last day, for those who are connected or come back.
create table event (
    -- Follows the order of commits, as all ids do: whoever has read up to one has missed nothing before it.
    id bigint not null primary key,
    -- No foreign key: checking one would lock the ticket after the ids.
    ticket_number bigint not null,
    kind varchar(20) not null,
    message_id bigint,
    author_id bigint not null references user_account (id),
    -- Customers are not told.
    for_support boolean not null,
    -- The only one who is told, or null.
    reader_id bigint,
    happened_at bigint not null
);
create index event_happened_at on event (happened_at);

-- The last id up to which events have been removed. What happened before there were events is one of them.
insert into sequence (name, last_value) select 'event', last_value from sequence where name = 'id';
