package assistance.client.admin.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import assistance.api.Page;
import assistance.client.connection.Failures;
import assistance.client.connection.ServerException;
import assistance.client.ui.Background;
import assistance.client.ui.list.Paging;

/// The rows of a list as they were last asked for. What was shown stays until a newer answer replaces it; an older
/// answer never does.
///
/// @param <T> a row
public final class ListModel<T> implements Paging {
    /// What is known of the list.
    public enum Content {
        /// Nothing yet: its first answer is on the way.
        UNKNOWN,
        ROWS,
        /// There is nothing in the list.
        NONE,
        /// Search and filters leave nothing.
        NO_MATCH,
        /// The first answer failed.
        FAILED
    }

    /// Where the rows come from.
    @FunctionalInterface
    public interface Source<T> {
        /// One page of them.
        Page<T> page(ListQuery query) throws ServerException;
    }

    private final Source<T> source;
    private final ToLongFunction<T> id;
    private final Background background;
    private final Failures failures;
    private final ReadOnlyObjectWrapper<ListQuery> query;
    private final ObservableList<T> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>(this, "content",
            Content.UNKNOWN);
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(this, "page");
    private final ReadOnlyIntegerWrapper pageCount = new ReadOnlyIntegerWrapper(this, "pageCount", 1);
    private final ReadOnlyLongWrapper count = new ReadOnlyLongWrapper(this, "count");
    private final ReadOnlyBooleanWrapper counted = new ReadOnlyBooleanWrapper(this, "counted");
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper(this, "loading");
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper(this, "failure", "");
    private final LongProperty selected = new SimpleLongProperty(this, "selected");
    private @Nullable T saved;
    private long asked;

    /// @param id of a row, never 0
    /// @param first what is asked for at first
    public ListModel(Source<T> source, ToLongFunction<T> id, ListQuery first, Background background,
            Failures failures) {
        this.source = source;
        this.id = id;
        this.background = background;
        this.failures = failures;
        query = new ReadOnlyObjectWrapper<>(this, "query", first);
    }

    /// Asks again for the page the user last wanted.
    public void refresh() {
        saved = null;
        ask(query.get());
    }

    /// Asks again without a sign of it, for what changed elsewhere.
    public void refreshQuietly() {
        if (loading.get() || content.get() == Content.UNKNOWN || content.get() == Content.FAILED) {
            return;
        }
        long before = asked;
        ListQuery again = query.get();
        background.run(() -> source.page(again), answer -> {
            if (before == asked) {
                show(again, answer);
            }
        }, _ -> {});
    }

    /// Asks for something else.
    public void change(UnaryOperator<ListQuery> change) {
        ListQuery changed = change.apply(query.get());
        if (!changed.equals(query.get())) {
            saved = null;
            ask(changed);
        }
    }

    /// Stands on a row that was just added or changed. One that is not of this page is its first row until something
    /// else is asked for.
    public void showSaved(T row) {
        saved = row;
        selected.set(id.applyAsLong(row));
        ask(query.get());
    }

    /// Takes away a row that is no longer there, and stands on the one after it.
    public void forget(T row) {
        int place = rows.indexOf(row);
        saved = null;
        if (place >= 0) {
            rows.remove(place);
            selected.set(rows.isEmpty() ? 0 : idAt(Math.min(place, rows.size() - 1)));
        }
        ask(query.get());
    }

    @Override
    public void turnTo(int number) {
        int reachable = Math.clamp(number, 0, pageCount.get() - 1);
        if (reachable != latestPage()) {
            saved = null;
            ask(query.get().withPage(reachable, query.get().pageSize()));
        }
    }

    @Override
    public void turnBy(int pages) {
        turnTo(latestPage() + pages);
    }

    @Override
    public void choosePageSize(int size) {
        int before = query.get().pageSize();
        if (size != before) {
            ask(query.get().withPage(latestPage() * before / size, size));
        }
    }

    /// Two quick steps add up even when the first has no answer yet.
    private int latestPage() {
        return loading.get() ? query.get().page() : page.get();
    }

    private void ask(ListQuery wanted) {
        asked++;
        long number = asked;
        loading.set(true);
        query.set(wanted);
        background.run(() -> source.page(wanted), answer -> {
            if (number == asked) {
                show(wanted, answer);
            }
        }, problem -> {
            if (number == asked) {
                fail(problem);
            }
        });
    }

    private void show(ListQuery answered, Page<T> answer) {
        query.set(answered.withPage(answer.page(), answered.pageSize()));
        loading.set(false);
        failure.set("");
        replaceRows(withSaved(answer.rows()));
        if (rows.stream().noneMatch(row -> id.applyAsLong(row) == selected.get())) {
            selected.set(rows.isEmpty() ? 0 : idAt(0));
        }
        pageCount.set(answer.pageCount());
        count.set(answer.count());
        counted.set(true);
        page.set(answer.page());
        content.set(!rows.isEmpty() ? Content.ROWS : answered.hasConditions() ? Content.NO_MATCH : Content.NONE);
    }

    private List<T> withSaved(List<T> found) {
        T row = saved;
        if (row == null || found.stream().anyMatch(other -> id.applyAsLong(other) == id.applyAsLong(row))) {
            return found;
        }
        List<T> all = new ArrayList<>(List.of(row));
        all.addAll(found);
        return all;
    }

    /// Rows that are equal are left alone, so that selection and scroll position stay.
    private void replaceRows(List<T> found) {
        if (found.size() != rows.size()) {
            rows.setAll(found);
            return;
        }
        for (int i = 0; i < found.size(); i++) {
            if (!found.get(i).equals(rows.get(i))) {
                rows.set(i, found.get(i));
            }
        }
    }

    private void fail(Exception problem) {
        loading.set(false);
        failure.set(failures.sentence(problem));
        if (content.get() == Content.UNKNOWN) {
            content.set(Content.FAILED);
        }
    }

    long idAt(int place) {
        return id.applyAsLong(rows.get(place));
    }

    /// The query the user last wanted, also while its answer is on the way or has failed.
    public ReadOnlyObjectProperty<ListQuery> queryProperty() {
        return query.getReadOnlyProperty();
    }

    public ObservableList<T> rows() {
        return rows;
    }

    public ReadOnlyObjectProperty<Content> contentProperty() {
        return content.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    /// Why the last answer is missing and what to do; empty when all is well.
    public ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// The id of the row the user stands on, the first one at first; 0 when there is none.
    public LongProperty selectedProperty() {
        return selected;
    }

    @Override
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyIntegerProperty pageCountProperty() {
        return pageCount.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyLongProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyBooleanProperty countedProperty() {
        return counted.getReadOnlyProperty();
    }

    @Override
    public ObservableValue<Integer> pageSizeProperty() {
        return query.map(ListQuery::pageSize);
    }
}
