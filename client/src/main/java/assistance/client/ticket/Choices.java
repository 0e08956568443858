package assistance.client.ticket;

import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.util.StringConverter;

import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

import assistance.api.Priority;
import assistance.client.ui.PriorityLabel;
import assistance.client.ui.Texts;

/// The drop-downs of forms.
public final class Choices {
    /// With more choices than this, one types to find one's own.
    private static final int MANY = 12;

    private Choices() {}

    /// A drop-down of things with names; searchable when there are many.
    public static <T> ComboBox<T> named(ObservableList<T> choices, Function<T, String> name, boolean searchable) {
        ComboBox<T> box = searchable && choices.size() > MANY ? new SearchableComboBox<>() : new ComboBox<>();
        box.setItems(choices);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T choice) {
                return choice == null ? "" : name.apply(choice);
            }

            @Override
            public @Nullable T fromString(String typed) {
                return choices.stream().filter(choice -> name.apply(choice).equals(typed)).findFirst().orElse(null);
            }
        });
        return box;
    }

    /// The priorities, each as its dot and word.
    static ComboBox<Priority> priorities(Texts texts) {
        ComboBox<Priority> box = new ComboBox<>(FXCollections.observableArrayList(Priority.values()));
        box.setButtonCell(new PriorityCell(texts));
        box.setCellFactory(_ -> new PriorityCell(texts));
        return box;
    }

    private static final class PriorityCell extends ListCell<Priority> {
        private final PriorityLabel label;

        PriorityCell(Texts texts) {
            label = new PriorityLabel(texts);
        }

        @Override
        protected void updateItem(@Nullable Priority priority, boolean empty) {
            super.updateItem(priority, empty);
            if (empty || priority == null) {
                setGraphic(null);
            } else {
                setGraphic(label.show(priority));
            }
        }
    }
}
