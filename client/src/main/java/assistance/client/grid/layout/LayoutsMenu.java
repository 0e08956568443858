package assistance.client.grid.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.ToggleGroup;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import assistance.api.SavedLayout;
import assistance.client.ui.Icons;
import assistance.client.ui.Texts;

/// Saves the grid as it is by a click; its menu holds the saved layouts and what can be done with the one in use.
public final class LayoutsMenu extends SplitMenuButton {
    private final LayoutsModel model;
    private final Texts texts;

    public LayoutsMenu(LayoutsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("save-layout");
        setText(texts.get("grid.layout.save"));
        setGraphic(Icons.of(Feather.SAVE));
        setOnAction(_ -> model.save());
        model.layoutsProperty().subscribe(this::fill);
    }

    private void fill(ViewLayouts layouts) {
        SavedLayout current = layouts.current().orElse(null);
        var items = new ArrayList<MenuItem>();
        ToggleGroup group = new ToggleGroup();
        for (SavedLayout layout : layouts.layouts()) {
            String name = model.nameOf(layout);
            RadioMenuItem item = new RadioMenuItem(
                    layout.isDefault() ? texts.get("grid.layout.byDefault", name) : name);
            item.setToggleGroup(group);
            item.setSelected(layout.equals(current));
            item.setOnAction(_ -> model.pick(layout));
            items.add(item);
        }
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        MenuItem saveAs = new MenuItem(texts.get("grid.layout.saveAs"));
        saveAs.setOnAction(_ -> NameDialog.saveAs(layouts, texts, getScene().getWindow()).ifPresent(model::saveAs));
        MenuItem reset = new MenuItem(texts.get("grid.layout.reset"));
        reset.setOnAction(_ -> model.reset());
        items.add(saveAs);
        items.addAll(ofCurrent(layouts, current));
        items.addAll(List.of(new SeparatorMenuItem(), reset));
        items.forEach(item -> item.setMnemonicParsing(false));
        getItems().setAll(items);
    }

    private List<MenuItem> ofCurrent(ViewLayouts layouts, @Nullable SavedLayout current) {
        boolean named = current != null && !current.name().isEmpty();
        MenuItem rename = item("rename", named ? current : null, layout -> NameDialog
                .rename(layout.name(), layouts.without(layout.name()), texts, getScene().getWindow())
                .ifPresent(name -> model.rename(layout, name)));
        MenuItem delete = item("delete", current, model::delete);
        CheckMenuItem byDefault = new CheckMenuItem(texts.get("grid.layout.default"));
        byDefault.setSelected(current != null && current.isDefault());
        // The nameless one is what the view starts with for as long as it is there.
        byDefault.setDisable(current == null || (!named && current.isDefault()));
        if (current != null) {
            byDefault.setOnAction(_ -> model.setDefault(current, byDefault.isSelected()));
        }
        return List.of(rename, byDefault, delete);
    }

    private MenuItem item(String key, @Nullable SavedLayout layout, Consumer<SavedLayout> action) {
        MenuItem item = new MenuItem();
        if (layout == null) {
            item.setText(texts.get("grid.layout." + key));
            item.setDisable(true);
        } else {
            item.setText(texts.get("grid.layout." + key + "Named", model.nameOf(layout)));
            item.setOnAction(_ -> action.accept(layout));
        }
        return item;
    }
}
