package assistance.client.grid;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;

import assistance.client.connection.Failures;
import assistance.client.conversation.FakeConversation;
import assistance.client.grid.export.Exports;
import assistance.client.grid.header.ColumnSet;
import assistance.client.grid.header.ColumnWidths;
import assistance.client.grid.layout.FakeLayoutClient;
import assistance.client.grid.layout.LayoutsModel;
import assistance.client.grid.table.ReadMarks;
import assistance.client.shell.Navigator;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

/// The whole grid, with what it needs around it. It is 24 November 2026.
public final class TestGrid {
    /// The layouts saved on the server.
    public final FakeLayoutClient layoutClient = new FakeLayoutClient();
    /// Takes the marks of what is read.
    public final FakeConversation conversation = new FakeConversation();
    /// The widths of the columns.
    public final ColumnWidths widths = new ColumnWidths();
    /// The files and folders opened so far.
    public final List<Path> opened = new CopyOnWriteArrayList<>();
    /// The file names proposed to the user so far.
    public final List<String> proposed = new CopyOnWriteArrayList<>();
    /// Where the user wants to save, null for nowhere.
    public @Nullable Path chosen;
    /// What brings spreadsheets.
    public Exports.Source source = (_, _, _, _) -> {};
    private final TicketGridView view;

    public TestGrid(TicketGridModel model, Navigator navigator) {
        this(model, navigator, ColumnSet.of(false, true));
    }

    public TestGrid(TicketGridModel model, Navigator navigator, ColumnSet columns) {
        Texts texts = new Texts(Locale.FRANCE);
        Background background = Background.threads();
        LayoutsModel layouts = new LayoutsModel(layoutClient, model, widths.widthsProperty(), background, texts);
        Exports exports = new Exports(
                (path, body, target, transfer) -> source.download(path, body, target, transfer), background, texts);
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));
        view = new TicketGridView(
                new TicketGridView.Parts(model,
                        new ReadMarks(conversation, background, new Failures(texts), model::refreshQuietly), layouts,
                        exports, columns, widths),
                new TicketGridView.Surroundings(navigator, (_, name) -> {
                    proposed.add(name);
                    return Optional.ofNullable(chosen);
                }, opened::add, clock), texts);
    }

    public TicketGridView view() {
        return view;
    }
}
