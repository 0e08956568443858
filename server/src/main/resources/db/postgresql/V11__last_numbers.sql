-- The highest number of the tickets that were opened in an hour, counted like those of ticket_hour, or a higher one:
-- nothing opened until then has a number above all of them.
create table ticket_hour_last (
    opened bigint not null primary key,
    last_number bigint not null
);
insert into ticket_hour_last (opened, last_number)
select (created_at + 62167219200000) / 3600000, max(number) from ticket group by 1;

create function note_last_number() returns trigger language plpgsql as $$
begin
    insert into ticket_hour_last as hour (opened, last_number)
    values ((new.created_at + 62167219200000) / 3600000, new.number)
    on conflict (opened) do update set last_number = greatest(hour.last_number, excluded.last_number);
    return null;
end $$;
create trigger ticket_hour_last after insert or update of number, created_at on ticket
for each row execute function note_last_number();
