package assistance.client.admin.list;

import java.time.Clock;
import java.util.List;
import java.util.function.ToLongFunction;

import assistance.client.connection.Failures;
import assistance.client.connection.Server;
import assistance.client.settings.Settings;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

/// What every list of the administration needs around it.
///
/// @param clock in the user's time zone
/// @param changed told of every change, for what else shows it
public record Surroundings(Server server, Background background, Settings settings, Clock clock, Texts texts,
        Runnable changed) {
    /// Puts what went wrong in words.
    public Failures failures() {
        return new Failures(texts);
    }

    /// The rows of a list, in the order and number the user chose the last time.
    ///
    /// @param id of a row, never 0
    /// @param sort the order until the user chooses another one
    public <T> ListModel<T> list(String name, ListModel.Source<T> source, ToLongFunction<T> id, String sort,
            List<ListColumn<T>> columns) {
        ListMemory memory = new ListMemory(settings, name);
        List<String> fields = columns.stream().filter(ListColumn::sortable).map(ListColumn::field).toList();
        ListModel<T> list = new ListModel<>(source, id, memory.first(sort, fields), background, failures());
        list.queryProperty().subscribe(memory::keep);
        return list;
    }

    /// What can be done to the rows of a list without a form.
    public <T> ActionsModel<T> actions(ListModel<T> list) {
        return new ActionsModel<>(list, background, failures(), changed);
    }

    /// Shows days and times.
    public When when() {
        return new When(texts, clock.getZone());
    }

    /// Words of the administration.
    ///
    /// @param key without `admin.`
    public String words(String key, Object... arguments) {
        return texts.get("admin." + key, arguments);
    }
}
