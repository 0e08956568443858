package assistance.client.admin.list;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;

import assistance.client.admin.form.Choices;

/// The drop-downs above a list that leave only the rows with one value.
public final class ListFilter {
    private ListFilter() {}

    /// A drop-down for a parameter of the query.
    ///
    /// @param values in their order; the empty one, for all rows, comes first by itself
    /// @param words shows a value, also the empty one
    public static ComboBox<String> of(String parameter, List<String> values, Function<String, String> words,
            ListModel<?> model) {
        ComboBox<String> box = Choices.of(Stream.concat(Stream.of(""), values.stream()).toList(), words);
        box.setId("filter-" + parameter);
        box.setAccessibleText(words.apply(""));
        model.queryProperty().subscribe(query -> box.setValue(query.filters().getOrDefault(parameter, "")));
        box.setOnAction(_ -> {
            String value = box.getValue();
            model.change(query -> query.filters().getOrDefault(parameter, "").equals(value)
                    ? query
                    : query.withFilter(parameter, value));
        });
        return box;
    }
}
