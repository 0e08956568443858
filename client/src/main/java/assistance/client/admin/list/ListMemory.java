package assistance.client.admin.list;

import java.util.List;

import assistance.client.settings.Settings;

/// Remembers, on this computer, in which order and how many at a time the rows of a list are shown.
public record ListMemory(Settings settings, String name) {
    /// What to ask for at first.
    ///
    /// @param sort the order until the user chooses another one
    /// @param fields those the server can sort by
    public ListQuery first(String sort, List<String> fields) {
        ListQuery first = ListQuery.of(sort);
        String[] kept = settings.list(name).split(" ", -1);
        if (kept.length != 2 || !fields.contains(kept[0].replaceFirst("^-", ""))) {
            return first;
        }
        int size = ListQuery.PAGE_SIZES.stream()
                .filter(known -> known.toString().equals(kept[1]))
                .findFirst()
                .orElse(first.pageSize());
        return first.withSort(kept[0]).withPage(0, size);
    }

    /// Keeps what is asked for now.
    public void keep(ListQuery query) {
        settings.rememberList(name, query.sort() + " " + query.pageSize());
    }
}
