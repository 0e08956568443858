-- Folded text is in the order of its code points, as in SQLite and in the program.
alter table company alter column name_key type varchar(4000) collate "C";
alter table contract alter column name_key type varchar(4000) collate "C";
alter table user_account alter column name_key type varchar(4000) collate "C";
alter table ticket
    alter column title_key type varchar(4000) collate "C",
    alter column company_key type varchar(4000) collate "C",
    alter column contract_key type varchar(4000) collate "C",
    alter column author_key type varchar(4000) collate "C",
    alter column assignee_key type varchar(4000) collate "C";
alter table ticket_count alter column member type varchar(4000) collate "C";

-- Any part of three letters or more of a title or a number.
create extension if not exists pg_trgm;
create index ticket_title_text on ticket using gin (title_key gin_trgm_ops);
create index ticket_number_text on ticket using gin ((cast(number as varchar)) gin_trgm_ops);

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

-- Adds a ticket to the counts, or takes it out of them. Whoever changes tickets has locked the row of the ids in
-- table sequence before, so that two transactions never wait for each other's counts.
create function count_ticket(counted ticket, step bigint) returns void language plpgsql as $$
begin
    insert into ticket_count (dimension, member, state, priority, tickets) values
        ('COMPANY', counted.company_key, counted.state, counted.priority, step),
        ('CONTRACT', counted.contract_key, counted.state, counted.priority, step),
        ('AUTHOR', counted.author_key, counted.state, counted.priority, step),
        ('ASSIGNEE', counted.assignee_key, counted.state, counted.priority, step)
    on conflict (dimension, member, state, priority) do update set tickets = ticket_count.tickets + step;
    insert into ticket_hour (opened, state, priority, tickets)
    values ((counted.created_at + 62167219200000) / 3600000, counted.state, counted.priority, step)
    on conflict (opened, state, priority) do update set tickets = ticket_hour.tickets + step;
    if step < 0 then
        delete from ticket_count
        where tickets = 0 and state = counted.state and priority = counted.priority and (dimension, member) in (values
            ('COMPANY', counted.company_key), ('CONTRACT', counted.contract_key),
            ('AUTHOR', counted.author_key), ('ASSIGNEE', counted.assignee_key));
        delete from ticket_hour
        where tickets = 0 and opened = (counted.created_at + 62167219200000) / 3600000
            and state = counted.state and priority = counted.priority;
    end if;
end $$;

create function count_changed_ticket() returns trigger language plpgsql as $$
begin
    if tg_op <> 'DELETE' then
        perform count_ticket(new, 1);
    end if;
    if tg_op <> 'INSERT' then
        perform count_ticket(old, -1);
    end if;
    return null;
end $$;

create trigger ticket_count_insert_delete after insert or delete on ticket
for each row execute function count_changed_ticket();
create trigger ticket_count_update
after update of state, priority, company_key, contract_key, author_key, assignee_key, created_at on ticket
for each row when
    ((old.state, old.priority, old.company_key, old.contract_key, old.author_key, old.assignee_key, old.created_at)
    <> (new.state, new.priority, new.company_key, new.contract_key, new.author_key, new.assignee_key, new.created_at))
execute function count_changed_ticket();

-- A new name reaches the tickets that carry it. Like every other transaction this locks tickets first, then the ids.
create function rename_company() returns trigger language plpgsql as $$
begin
    perform number from ticket where company_key = old.name_key and company_id = new.id order by number for update;
    update sequence set last_value = last_value where name = 'id';
    update ticket set company_key = new.name_key where company_key = old.name_key and company_id = new.id;
    return null;
end $$;
create function rename_contract() returns trigger language plpgsql as $$
begin
    perform number from ticket where contract_key = old.name_key and contract_id = new.id order by number for update;
    update sequence set last_value = last_value where name = 'id';
    update ticket set contract_key = new.name_key where contract_key = old.name_key and contract_id = new.id;
    return null;
end $$;
create function rename_user() returns trigger language plpgsql as $$
begin
    perform number from ticket
    where author_key = old.name_key and author_id = new.id or assignee_key = old.name_key and assignee_id = new.id
    order by number for update;
    update sequence set last_value = last_value where name = 'id';
    update ticket set author_key = new.name_key where author_key = old.name_key and author_id = new.id;
    update ticket set assignee_key = new.name_key where assignee_key = old.name_key and assignee_id = new.id;
    return null;
end $$;
create trigger company_rename after update of name_key on company
for each row when (old.name_key <> new.name_key) execute function rename_company();
create trigger contract_rename after update of name_key on contract
for each row when (old.name_key <> new.name_key) execute function rename_contract();
create trigger user_rename after update of name_key on user_account
for each row when (old.name_key <> new.name_key) execute function rename_user();

create function note_last_message() returns trigger language plpgsql as $$
begin
    update ticket set last_message_id = new.id where number = new.ticket_number and last_message_id < new.id;
    return null;
end $$;
create trigger message_insert after insert on message
for each row execute function note_last_message();
