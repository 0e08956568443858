package assistance.client.grid.filter;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import assistance.api.Filter;
import assistance.api.TicketQuery;
import assistance.client.grid.TicketGridModel;
import assistance.client.ui.Icons;
import assistance.client.ui.Texts;

/// The line under the rows that says the filter in words, switches it off and on, and removes it.
public final class FilterBar extends HBox {
    private static final PseudoClass SET = PseudoClass.getPseudoClass("set");
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final double TOOLTIP_WIDTH = 640;
    private static final int TOOLTIP_LENGTH = 4000;

    private final TicketGridModel model;
    private final Texts texts;
    private final FilterWords words;
    private final CheckBox applied = new CheckBox();
    private final Button expression = new Button(null, Icons.of(Feather.FILTER));
    private final Tooltip whole = new Tooltip();
    private final Hyperlink remove;
    private final Hyperlink restore;

    private @Nullable TicketQuery removed;

    /// @param edit opens the builder
    public FilterBar(TicketGridModel model, Texts texts, Runnable edit) {
        this.model = model;
        this.texts = texts;
        words = new FilterWords(texts);
        getStyleClass().add("filter-bar");
        setAlignment(Pos.CENTER_LEFT);

        applied.setId("filter-applied");
        applied.setAccessibleText(texts.get("grid.filterBar.applied"));
        applied.setTooltip(new Tooltip(texts.get("grid.filterBar.applied")));
        applied.setMinWidth(Region.USE_PREF_SIZE);
        applied.setOnAction(_ -> model.change(from -> from.withFilter(from.filter(), applied.isSelected())));
        expression.setId("filter-expression");
        expression.getStyleClass().add("flat");
        expression.setOnAction(_ -> edit.run());
        whole.setWrapText(true);
        whole.setMaxWidth(TOOLTIP_WIDTH);
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        remove = link("remove", this::remove);
        restore = link("restore", this::restore);
        getChildren().addAll(applied, expression, gap, restore, remove);
        model.queryProperty().subscribe(this::show);
    }

    private void show(TicketQuery query) {
        Filter filter = query.filter();
        boolean set = filter != null;
        if (set || (removed != null && removed.view() != query.view())) {
            removed = null;
        }
        boolean enabled = Boolean.TRUE.equals(query.filterEnabled());
        applied.setSelected(enabled);
        showIf(set, applied);
        showIf(set, remove);
        showIf(removed != null, restore);
        pseudoClassStateChanged(SET, set);
        pseudoClassStateChanged(OFF, set && !enabled);
        if (filter == null) {
            expression.setText(texts.get("grid.filterBar.create"));
            expression.setAccessibleText(null);
            expression.setTooltip(null);
        } else {
            say(filter);
        }
    }

    private void say(Filter filter) {
        String all = orNothing(words.whole(filter));
        expression.setText(orNothing(words.brief(filter)));
        expression.setAccessibleText(texts.get("grid.filterBar.edit", all));
        whole.setText(all.length() > TOOLTIP_LENGTH ? all.substring(0, TOOLTIP_LENGTH) + "…" : all);
        expression.setTooltip(whole);
    }

    private String orNothing(String expressed) {
        return expressed.isEmpty() ? texts.get("grid.filterBar.empty") : expressed;
    }

    private void remove() {
        removed = model.queryProperty().get();
        model.change(from -> from.withFilter(null, true));
        expression.requestFocus();
    }

    private void restore() {
        TicketQuery before = removed;
        if (before != null) {
            model.change(from -> from.withFilter(before.filter(), Boolean.TRUE.equals(before.filterEnabled())));
            expression.requestFocus();
        }
    }

    private Hyperlink link(String name, Runnable action) {
        Hyperlink link = new Hyperlink(texts.get("grid.filterBar." + name));
        link.setId("filter-" + name);
        link.setAccessibleText(texts.get("grid.filterBar." + name + "Spoken"));
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(_ -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    private static void showIf(boolean shown, Node part) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
