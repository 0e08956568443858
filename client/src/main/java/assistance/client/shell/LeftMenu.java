package assistance.client.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import assistance.api.Reference;
import assistance.api.TicketView;
import assistance.client.live.Live;
import assistance.client.ui.Icons;
import assistance.client.ui.ProductMark;
import assistance.client.ui.Texts;

/// The menu on the left: open a ticket, the lists, the useful links, and how the connection stands.
final class LeftMenu extends VBox {
    private static final PseudoClass ONLINE = PseudoClass.getPseudoClass("online");
    private static final Map<TicketView, Feather> ICONS = new EnumMap<>(Map.of(TicketView.OPEN, Feather.ALIGN_LEFT,
            TicketView.ALL, Feather.INBOX, TicketView.UNREAD, Feather.MAIL, TicketView.MINE, Feather.USER_CHECK,
            TicketView.UNASSIGNED, Feather.USER_X));

    private final Texts texts;
    private final Map<TicketView, MenuEntry> entries = new EnumMap<>(TicketView.class);
    private final Map<AdminPart, MenuEntry> adminEntries = new EnumMap<>(AdminPart.class);

    /// @param openTickets opens a list
    LeftMenu(ShellModel model, Counts counts, Live live, Navigator navigator, Consumer<TicketView> openTickets,
            Consumer<String> browser, Texts texts, String version) {
        this.texts = texts;
        getStyleClass().add("left-menu");
        Button submit = new Button(texts.get("shell.submit"), Icons.of(Feather.PLUS));
        submit.setId("open-ticket");
        submit.getStyleClass().add("success");
        submit.setMaxWidth(Double.MAX_VALUE);
        submit.setTooltip(new Tooltip(texts.get("shell.submitKey")));
        submit.setOnAction(_ -> navigator.openSubmit());

        VBox lists = new VBox(heading("shell.tickets"));
        lists.getStyleClass().add("entries");
        for (TicketView view : model.views()) {
            MenuEntry entry = entry(view, counts, openTickets);
            entries.put(view, entry);
            lists.getChildren().add(entry);
        }
        lists.getChildren().add(waiting(model, navigator));
        if (!model.adminParts().isEmpty()) {
            lists.getChildren().add(nextHeading("shell.administration"));
        }
        for (AdminPart part : model.adminParts()) {
            MenuEntry entry = entry(part, counts.admin(), navigator);
            adminEntries.put(part, entry);
            lists.getChildren().add(entry);
        }
        if (!model.links().isEmpty()) {
            lists.getChildren().add(nextHeading("shell.links"));
        }
        for (Reference.Link link : model.links()) {
            MenuEntry entry = new MenuEntry(Feather.LINK, link.label(), () -> browser.accept(link.url()));
            entry.setTooltip(new Tooltip(link.url()));
            lists.getChildren().add(entry);
        }
        ScrollPane scroll = new ScrollPane(lists);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setVgrow(scroll, Priority.ALWAYS);
        VBox top = new VBox(new ProductMark(), submit);
        top.getStyleClass().add("top");
        getChildren().addAll(top, scroll, connection(live, version));
        navigator.currentProperty().subscribe(this::mark);
    }

    private MenuEntry entry(TicketView view, Counts counts, Consumer<TicketView> openTickets) {
        MenuEntry entry = new MenuEntry(ICONS.getOrDefault(view, Feather.INBOX), texts.get("shell.view." + view),
                () -> openTickets.accept(view));
        entry.setId("view-" + view);
        return switch (view) {
            case OPEN -> entry.counting(counts.openProperty());
            case UNREAD -> entry.counting(counts.unreadProperty(), "accent");
            case ALL, MINE, UNASSIGNED -> entry;
        };
    }

    private MenuEntry entry(AdminPart part, AdminCounts counts, Navigator navigator) {
        Feather icon = switch (part) {
            case COMPANIES -> Feather.BRIEFCASE;
            case CONTRACTS -> Feather.FILE_TEXT;
            case USERS -> Feather.USERS;
            case REQUESTS -> Feather.USER_PLUS;
            case LINKS -> Feather.LINK_2;
            case MAILS -> Feather.SEND;
            case JOURNAL -> Feather.BOOK_OPEN;
            case LIMITS -> Feather.SLIDERS;
        };
        MenuEntry entry = new MenuEntry(icon, texts.get("shell.admin." + part),
                () -> navigator.openAdministration(part));
        entry.setId("admin-" + part);
        return switch (part) {
            case REQUESTS -> entry.counting(counts.requestsProperty(), "accent");
            case MAILS -> entry.counting(counts.failedMailsProperty(), "danger");
            default -> entry;
        };
    }

    private MenuEntry waiting(ShellModel model, Navigator navigator) {
        MenuEntry entry = new MenuEntry(Feather.CLOCK, texts.get("shell.waiting"), navigator::openOutbox)
                .counting(model.waitingProperty(), "accent");
        entry.setId("outbox");
        model.waitingProperty().subscribe(count -> entry.setVisible(count.intValue() > 0));
        entry.managedProperty().bind(entry.visibleProperty());
        navigator.currentProperty().subscribe(shown -> entry.setCurrent(shown instanceof Destination.Outbox));
        return entry;
    }

    private Label heading(String key) {
        Label heading = new Label(texts.get(key));
        heading.getStyleClass().add("heading");
        return heading;
    }

    private Label nextHeading(String key) {
        Label heading = heading(key);
        heading.getStyleClass().add("next");
        return heading;
    }

    private Node connection(Live live, String version) {
        Region dot = new Region();
        dot.getStyleClass().add("dot");
        Label words = new Label(null, dot);
        words.getStyleClass().addAll("hint", "connection");
        words.setMaxWidth(Double.MAX_VALUE);
        live.offlineSinceProperty().subscribe(since -> {
            words.setText(since == null
                    ? texts.get("shell.online", version)
                    : texts.get("shell.offline", OfflineTime.of(since, texts), version));
            dot.pseudoClassStateChanged(ONLINE, since == null);
        });
        return words;
    }

    private void mark(Destination destination) {
        TicketView shown = destination instanceof Destination.Tickets(TicketView view) ? view : null;
        entries.forEach((view, entry) -> entry.setCurrent(view == shown));
        AdminPart opened = destination instanceof Destination.Administration(AdminPart part) ? part : null;
        adminEntries.forEach((part, entry) -> entry.setCurrent(part == opened));
    }
}
