-- A new name reaches the tickets that carry it, in the same order as all that changes tickets: these first, then the
-- ids. A ticket that takes on the old name while a rename waits for the ids has to be locked before them too: then the
-- ids are let go, as rolling back to a savepoint does, and waited for again. One rename goes on at a time, so that no two
-- of them hold tickets and wait for each other's.
create function carry_name() returns trigger language plpgsql as $$
declare
    carrier text;
    carriers text;
    locked bigint;
    present bigint;
begin
    perform pg_advisory_xact_lock(hashtext('assistance.carry_name'));
    foreach carrier in array tg_argv loop
        carriers := concat_ws(' or ', carriers,
            format('%1$I = $1 and %2$I = $2', carrier || '_key', carrier || '_id'));
    end loop;
    loop
        execute 'select count(*) from (select from ticket where ' || carriers || ' order by number for no key update) found'
        into locked using old.name_key, new.id;
        begin
            update sequence set last_value = last_value where name = 'id';
            execute 'select count(*) from ticket where ' || carriers into present using old.name_key, new.id;
            if present > locked then
                raise exception using errcode = 'AS001';
            end if;
            exit;
        exception when sqlstate 'AS001' then
            null;
        end;
    end loop;
    foreach carrier in array tg_argv loop
        execute format('update ticket set %1$I = $3 where %1$I = $1 and %2$I = $2', carrier || '_key', carrier || '_id')
        using old.name_key, new.id, new.name_key;
    end loop;
    return null;
end $$;

drop trigger company_rename on company;
drop trigger contract_rename on contract;
drop trigger user_rename on user_account;
drop function rename_company();
drop function rename_contract();
drop function rename_user();
create trigger company_rename after update of name_key on company
for each row when (old.name_key <> new.name_key) execute function carry_name('company');
create trigger contract_rename after update of name_key on contract
for each row when (old.name_key <> new.name_key) execute function carry_name('contract');
create trigger user_rename after update of name_key on user_account
for each row when (old.name_key <> new.name_key) execute function carry_name('author', 'assignee');
