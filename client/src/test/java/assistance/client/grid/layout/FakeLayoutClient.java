package assistance.client.grid.layout;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import assistance.api.SavedLayout;
import assistance.api.SavedLayouts;
import assistance.api.TicketView;
import assistance.client.connection.Server;
import assistance.client.connection.ServerException;

/// Keeps layouts as the server does.
public final class FakeLayoutClient extends LayoutClient {
    /// What was called so far, such as `save OPEN Mes critiques`.
    final List<String> calls = new ArrayList<>();
    /// Thrown instead of an answer, when not null.
    public @Nullable ServerException trouble;
    private final Map<TicketView, ViewLayouts> kept = new EnumMap<>(TicketView.class);

    public FakeLayoutClient() {
        super(new Server(URI.create("https://assistance.example"), null, Locale.FRANCE));
    }

    /// Lets a view have a layout.
    public FakeLayoutClient with(TicketView view, SavedLayout layout) {
        kept.put(view, layouts(view).with(layout.name(), layout));
        return this;
    }

    @Override
    SavedLayouts of(TicketView view) throws ServerException {
        answer("list " + view);
        return new SavedLayouts(layouts(view).layouts());
    }

    @Override
    SavedLayout save(TicketView view, String oldName, SavedLayout layout) throws ServerException {
        answer("save " + view + " " + oldName);
        kept.put(view, layouts(view).with(oldName, layout));
        return layout;
    }

    @Override
    void delete(TicketView view, String name) throws ServerException {
        answer("delete " + view + " " + name);
        kept.put(view, layouts(view).without(name));
    }

    /// The layout that a view has under a name.
    public SavedLayout saved(TicketView view, String name) {
        return layouts(view).named(name).orElseThrow();
    }

    /// The names of a view's layouts.
    public List<String> names(TicketView view) {
        return layouts(view).layouts().stream().map(SavedLayout::name).toList();
    }

    ViewLayouts layouts(TicketView view) {
        return kept.getOrDefault(view, ViewLayouts.NONE);
    }

    private void answer(String call) throws ServerException {
        calls.add(call);
        if (trouble != null) {
            throw trouble;
        }
    }
}
