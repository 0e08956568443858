package assistance.client.admin.limits;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import assistance.api.admin.ServerLimits;
import assistance.client.admin.list.Surroundings;

/// The limits of the server, and the form that changes them once they are known.
public final class LimitsModel {
    private static final String PATH = "/api/admin/limits";

    private final Surroundings around;
    private final ReadOnlyObjectWrapper<@Nullable LimitsFormModel> form = new ReadOnlyObjectWrapper<>(this, "form");
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper(this, "failure", "");
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper(this, "loading");
    private final ReadOnlyBooleanWrapper saved = new ReadOnlyBooleanWrapper(this, "saved");

    public LimitsModel(Surroundings around) {
        this.around = around;
    }

    /// Asks for the limits, unless others are being entered.
    public void refresh() {
        LimitsFormModel current = form.get();
        boolean entering = current != null
                && (current.form().isChanged() || current.form().busyProperty().get());
        if (loading.get() || entering) {
            return;
        }
        saved.set(false);
        loading.set(true);
        around.background().run(() -> around.server().get(PATH, ServerLimits.class), limits -> {
            loading.set(false);
            failure.set("");
            show(limits);
        }, problem -> {
            loading.set(false);
            failure.set(around.failures().sentence(problem));
        });
    }

    /// Gives up what was entered.
    public void reset() {
        LimitsFormModel current = form.get();
        if (current != null) {
            saved.set(false);
            show(current.before());
        }
    }

    private void show(ServerLimits limits) {
        form.set(new LimitsFormModel(limits, around, now -> {
            show(now);
            saved.set(true);
            around.changed().run();
        }));
    }

    /// The form; null until the limits are known.
    public ReadOnlyObjectProperty<@Nullable LimitsFormModel> formProperty() {
        return form.getReadOnlyProperty();
    }

    /// Why they are not known, and what to do; empty when they are.
    public ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    /// Whether those on screen were just saved.
    public ReadOnlyBooleanProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }
}
