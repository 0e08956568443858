package assistance.client.admin.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import assistance.api.Problem.FieldError;
import assistance.client.connection.Failures;
import assistance.client.connection.ServerException.Refused;
import assistance.client.ui.Background;

/// The inputs of a form and their sending: once at a time, nothing that is wrong, and on a failure everything stays as
/// it was typed.
///
/// @param <T> what the server answers
public final class Form<T> {
    private final Background background;
    private final Failures failures;
    private final Consumer<T> saved;
    private final Map<String, Input<?>> inputs = new LinkedHashMap<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper(this, "done");
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper(this, "failure", "");

    /// @param saved takes the server's good answer
    public Form(Background background, Failures failures, Consumer<T> saved) {
        this.background = background;
        this.failures = failures;
        this.saved = saved;
    }

    /// A further input.
    ///
    /// @param field its name on the wire
    /// @param start what it holds at first
    /// @param rule says what is wrong with a value in a whole sentence; empty when nothing is
    public <V extends @Nullable Object> Input<V> input(String field, V start, Function<? super V, String> rule) {
        Input<V> input = new Input<>(start, rule);
        inputs.put(field, input);
        return input;
    }

    /// Sends what was entered unless something is wrong with it or it is on its way already.
    public void send(Callable<T> call) {
        if (busy.get() || done.get()) {
            return;
        }
        failure.set("");
        boolean right = true;
        for (Input<?> input : inputs.values()) {
            right &= input.judge();
        }
        if (right) {
            busy.set(true);
            background.run(call, this::finish, this::fail);
        }
    }

    private void finish(T answer) {
        done.set(true);
        busy.set(false);
        saved.accept(answer);
    }

    private void fail(Exception problem) {
        List<FieldError> errors = problem instanceof Refused refused ? refused.problem().errors() : List.of();
        List<String> others = new ArrayList<>();
        for (FieldError error : errors) {
            find(error.field()).ifPresentOrElse(input -> input.refuse(error.message()),
                    () -> others.add(error.message()));
        }
        if (errors.isEmpty()) {
            failure.set(failures.sentence(problem));
        } else {
            failure.set(String.join(" ", others));
        }
        busy.set(false);
    }

    /// The input a path such as `companyIds[0]` leads to.
    private Optional<Input<?>> find(String path) {
        return Optional.ofNullable(inputs.get(path.replaceFirst("[\\[.].*", "")));
    }

    /// The name of the first input at fault.
    public Optional<String> firstWrong() {
        return inputs.entrySet()
                .stream()
                .filter(input -> !input.getValue().errorProperty().get().isEmpty())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// Whether something would be lost by closing the form.
    public boolean isChanged() {
        return !done.get() && inputs.values().stream().anyMatch(Input::isChanged);
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// True once the server has taken it.
    public ReadOnlyBooleanProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /// Why it was not taken, beyond what is said by the inputs; empty when there is nothing to say.
    public ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }
}
