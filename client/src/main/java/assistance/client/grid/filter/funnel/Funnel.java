package assistance.client.grid.filter.funnel;

import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.stage.Popup;

import assistance.api.Column;
import assistance.client.grid.TicketGridModel;
import assistance.client.grid.filter.Filters;
import assistance.client.grid.filter.ValueWords;
import assistance.client.ui.Texts;

/// The small button of a column that opens the list of its values; lit while the filter mentions the column.
public final class Funnel extends Button {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private final Column column;
    private final TicketGridModel model;
    private final Texts texts;
    private final Popup popup = new Popup();

    public Funnel(Column column, TicketGridModel model, Texts texts) {
        this.column = column;
        this.model = model;
        this.texts = texts;
        getStyleClass().setAll("button", "flat", "funnel");
        Region icon = new Region();
        icon.getStyleClass().add("funnel-icon");
        setGraphic(icon);
        String name = texts.get("grid.funnel", texts.get("grid.column." + column));
        setTooltip(new Tooltip(name));
        model.queryProperty().map(query -> Filters.mentions(query.filter(), column)).subscribe(lit -> {
            pseudoClassStateChanged(LIT, lit);
            setAccessibleText(lit ? texts.get("grid.funnelLit", name) : name);
        });
        popup.setAutoHide(true);
        setOnAction(_ -> open());
    }

    /// Shows the values under the button.
    public void open() {
        if (popup.isShowing()) {
            return;
        }
        FunnelModel values = new FunnelModel(column, model, new ValueWords(texts));
        FunnelPane pane = new FunnelPane(values, texts, popup::hide);
        pane.setAccessibleText(getAccessibleText());
        popup.getContent().setAll(pane);
        Point2D below = localToScreen(0, getHeight());
        popup.show(this, below.getX(), below.getY());
        values.load();
        pane.focusValues();
    }
}
