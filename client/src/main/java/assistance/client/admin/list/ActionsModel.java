package assistance.client.admin.list;

import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import assistance.client.connection.Failures;
import assistance.client.ui.Background;

/// What is done to a row without a form, such as removing it: one thing at a time, and what came of it in a sentence.
///
/// @param <T> a row
public final class ActionsModel<T> {
    /// What came of it.
    ///
    /// @param good false when it was not done
    public record Outcome(boolean good, String sentence) {}

    private final ListModel<T> list;
    private final Background background;
    private final Failures failures;
    private final Runnable changed;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyObjectWrapper<@Nullable Outcome> outcome = new ReadOnlyObjectWrapper<>(this, "outcome");

    /// @param changed told that something is no longer as it was
    public ActionsModel(ListModel<T> list, Background background, Failures failures, Runnable changed) {
        this.list = list;
        this.background = background;
        this.failures = failures;
        this.changed = changed;
    }

    /// Changes a row, which is then stood on.
    ///
    /// @param done says what came of it
    public void change(Callable<T> call, String done) {
        if (start()) {
            background.run(call, row -> {
                list.showSaved(row);
                finish(new Outcome(true, done));
            }, this::fail);
        }
    }

    /// Takes a row away.
    ///
    /// @param done says that it is gone
    public void remove(T row, Background.Action call, String done) {
        if (start()) {
            background.act(call, () -> {
                list.forget(row);
                finish(new Outcome(true, done));
            }, this::fail);
        }
    }

    /// Shows what a form has saved.
    public void saved(T row, String done) {
        list.showSaved(row);
        finish(new Outcome(true, done));
    }

    /// What came of the last action was read.
    public void dismiss() {
        outcome.set(null);
    }

    private boolean start() {
        if (busy.get()) {
            return false;
        }
        busy.set(true);
        outcome.set(null);
        return true;
    }

    private void fail(Exception failure) {
        outcome.set(new Outcome(false, failures.sentence(failure)));
        busy.set(false);
        // What was refused may be otherwise by now than it is shown.
        list.refreshQuietly();
    }

    private void finish(Outcome good) {
        outcome.set(good);
        busy.set(false);
        changed.run();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// What came of the last action; null when there is nothing to say.
    public ReadOnlyObjectProperty<@Nullable Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }
}
