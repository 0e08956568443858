-- Any part of three letters or more of a title or a number.
create virtual table ticket_text using fts5 (
    title_key, number, content = '', columnsize = 0, tokenize = 'trigram case_sensitive 1'
);
insert into ticket_text (rowid, title_key, number) select number, title_key, number from ticket;

create trigger ticket_text_insert after insert on ticket begin
    insert into ticket_text (rowid, title_key, number) values (new.number, new.title_key, new.number);
end;
create trigger ticket_text_delete after delete on ticket begin
    insert into ticket_text (ticket_text, rowid, title_key, number)
    values ('delete', old.number, old.title_key, old.number);
end;
create trigger ticket_text_update after update of title_key on ticket when old.title_key <> new.title_key begin
    insert into ticket_text (ticket_text, rowid, title_key, number)
    values ('delete', old.number, old.title_key, old.number);
    insert into ticket_text (rowid, title_key, number) values (new.number, new.title_key, new.number);
end;

-- The counts, as tables that are their own index.
drop table ticket_count;
create table ticket_count (
    dimension varchar(20) not null,
    member varchar(4000) not null,
    state varchar(30) not null,
    priority varchar(20) not null,
    tickets bigint not null,
    primary key (dimension, member, state, priority)
) without rowid;
drop table ticket_hour;
create table ticket_hour (
    opened bigint not null,
    state varchar(30) not null,
    priority varchar(20) not null,
    tickets bigint not null,
    primary key (opened, state, priority)
) without rowid;

insert into ticket_count (dimension, member, state, priority, tickets)
select 'COMPANY', company_key, state, priority, count(*) from ticket group by 2, 3, 4
union all
select 'CONTRACT', contract_key, state, priority, count(*) from ticket group by 2, 3, 4
union all
select 'AUTHOR', author_key, state, priority, count(*) from ticket group by 2, 3, 4
union all
select 'ASSIGNEE', assignee_key, state, priority, count(*) from ticket group by 2, 3, 4;
insert into ticket_hour (opened, state, priority, tickets)
select (created_at + 62167219200000) / 3600000, state, priority, count(*) from ticket group by 1, 2, 3;

create trigger ticket_count_insert after insert on ticket begin
    insert into ticket_count (dimension, member, state, priority, tickets) values
        ('COMPANY', new.company_key, new.state, new.priority, 1),
        ('CONTRACT', new.contract_key, new.state, new.priority, 1),
        ('AUTHOR', new.author_key, new.state, new.priority, 1),
        ('ASSIGNEE', new.assignee_key, new.state, new.priority, 1)
    on conflict (dimension, member, state, priority) do update set tickets = tickets + 1;
    insert into ticket_hour (opened, state, priority, tickets)
    values ((new.created_at + 62167219200000) / 3600000, new.state, new.priority, 1)
    on conflict (opened, state, priority) do update set tickets = tickets + 1;
end;

create trigger ticket_count_delete after delete on ticket begin
    update ticket_count set tickets = tickets - 1
    where state = old.state and priority = old.priority and (dimension, member) in (values
        ('COMPANY', old.company_key), ('CONTRACT', old.contract_key),
        ('AUTHOR', old.author_key), ('ASSIGNEE', old.assignee_key));
    delete from ticket_count
    where tickets = 0 and state = old.state and priority = old.priority and (dimension, member) in (values
        ('COMPANY', old.company_key), ('CONTRACT', old.contract_key),
        ('AUTHOR', old.author_key), ('ASSIGNEE', old.assignee_key));
    update ticket_hour set tickets = tickets - 1
    where opened = (old.created_at + 62167219200000) / 3600000 and state = old.state and priority = old.priority;
    delete from ticket_hour
    where opened = (old.created_at + 62167219200000) / 3600000 and state = old.state and priority = old.priority
        and tickets = 0;
end;

create trigger ticket_count_update
after update of state, priority, company_key, contract_key, author_key, assignee_key, created_at on ticket
when (old.state, old.priority, old.company_key, old.contract_key, old.author_key, old.assignee_key, old.created_at)
    <> (new.state, new.priority, new.company_key, new.contract_key, new.author_key, new.assignee_key, new.created_at)
begin
    insert into ticket_count (dimension, member, state, priority, tickets) values
        ('COMPANY', new.company_key, new.state, new.priority, 1),
        ('CONTRACT', new.contract_key, new.state, new.priority, 1),
        ('AUTHOR', new.author_key, new.state, new.priority, 1),
        ('ASSIGNEE', new.assignee_key, new.state, new.priority, 1)
    on conflict (dimension, member, state, priority) do update set tickets = tickets + 1;
    insert into ticket_hour (opened, state, priority, tickets)
    values ((new.created_at + 62167219200000) / 3600000, new.state, new.priority, 1)
    on conflict (opened, state, priority) do update set tickets = tickets + 1;
    update ticket_count set tickets = tickets - 1
    where state = old.state and priority = old.priority and (dimension, member) in (values
        ('COMPANY', old.company_key), ('CONTRACT', old.contract_key),
        ('AUTHOR', old.author_key), ('ASSIGNEE', old.assignee_key));
    delete from ticket_count
    where tickets = 0 and state = old.state and priority = old.priority and (dimension, member) in (values
        ('COMPANY', old.company_key), ('CONTRACT', old.contract_key),
        ('AUTHOR', old.author_key), ('ASSIGNEE', old.assignee_key));
    update ticket_hour set tickets = tickets - 1
    where opened = (old.created_at + 62167219200000) / 3600000 and state = old.state and priority = old.priority;
    delete from ticket_hour
    where opened = (old.created_at + 62167219200000) / 3600000 and state = old.state and priority = old.priority
        and tickets = 0;
end;

-- A new name reaches the tickets that carry it.
create trigger company_rename after update of name_key on company when old.name_key <> new.name_key begin
    update ticket set company_key = new.name_key where company_key = old.name_key and company_id = new.id;
end;
create trigger contract_rename after update of name_key on contract when old.name_key <> new.name_key begin
    update ticket set contract_key = new.name_key where contract_key = old.name_key and contract_id = new.id;
end;
create trigger user_rename after update of name_key on user_account when old.name_key <> new.name_key begin
    update ticket set author_key = new.name_key where author_key = old.name_key and author_id = new.id;
    update ticket set assignee_key = new.name_key where assignee_key = old.name_key and assignee_id = new.id;
end;

create trigger message_insert after insert on message begin
    update ticket set last_message_id = new.id where number = new.ticket_number and last_message_id < new.id;
end;
