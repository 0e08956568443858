-- How each user has arranged the grid, by view; the nameless one is what "Sauvegarder filtres" keeps.
create table grid_layout (
    user_id bigint not null references user_account (id),
    grid_view varchar(20) not null,
    -- The folded name: names are the same ignoring case and accents. Empty for the nameless one.
    name_key varchar(400) not null,
    name varchar(100) not null,
    is_default boolean not null,
    -- GridLayout as JSON, possibly of an older or newer version.
    layout text not null,
    primary key (user_id, grid_view, name_key)
);
