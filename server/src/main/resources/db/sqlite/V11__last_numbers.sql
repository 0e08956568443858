-- The highest number of the tickets that were opened in an hour, counted like those of ticket_hour, or a higher one:
-- nothing opened until then has a number above all of them.
create table ticket_hour_last (
    opened bigint not null primary key,
    last_number bigint not null
) without rowid;
insert into ticket_hour_last (opened, last_number)
select (created_at + 62167219200000) / 3600000, max(number) from ticket group by 1;

create trigger ticket_hour_last_insert after insert on ticket begin
    insert into ticket_hour_last (opened, last_number)
    values ((new.created_at + 62167219200000) / 3600000, new.number)
    on conflict (opened) do update set last_number = max(last_number, excluded.last_number);
end;
create trigger ticket_hour_last_update after update of number, created_at on ticket begin
    insert into ticket_hour_last (opened, last_number)
    values ((new.created_at + 62167219200000) / 3600000, new.number)
    on conflict (opened) do update set last_number = max(last_number, excluded.last_number);
end;
