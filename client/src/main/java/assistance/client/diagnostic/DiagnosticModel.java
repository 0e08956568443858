package assistance.client.diagnostic;

import java.net.URI;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import assistance.client.diagnostic.Finding.State;
import assistance.client.trouble.Redaction;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

/// Runs the tests one after the other and holds what came of them.
public final class DiagnosticModel {
    private final Subject subject;
    private final Background background;
    private final Clock clock;
    private final Texts texts;
    private final Map<Check, ReadOnlyObjectWrapper<Finding>> findings = new EnumMap<>(Check.class);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private @Nullable Checks run;

    public DiagnosticModel(Subject subject, Background background, Clock clock, Texts texts) {
        this.subject = subject;
        this.background = background;
        this.clock = clock;
        this.texts = texts;
        for (Check check : Check.values()) {
            findings.put(check, new ReadOnlyObjectWrapper<>(this, check.name(), plain(State.WAITING)));
        }
    }

    /// Does all tests, from the first; one run at a time.
    public void start() {
        if (busy.get()) {
            return;
        }
        findings.values().forEach(finding -> finding.set(plain(State.WAITING)));
        URI server = subject.server().orElse(null);
        if (server == null) {
            wrapper(Check.ADDRESS).set(new Finding(State.BAD, texts.get("diagnostic.noServer"),
                    texts.get("diagnostic.noServerAdvice")));
            leaveOutTheRest();
            return;
        }
        busy.set(true);
        Checks now = new Checks(subject, server, clock, texts);
        run = now;
        next(now, List.of(Check.values()).iterator());
    }

    private void next(Checks now, Iterator<Check> left) {
        if (!left.hasNext()) {
            busy.set(false);
            return;
        }
        Check check = left.next();
        ReadOnlyObjectWrapper<Finding> place = wrapper(check);
        place.set(plain(State.RUNNING));
        background.run(() -> now.run(check), finding -> done(now, place, finding, left),
                failure -> done(now, place,
                        new Finding(State.BAD, texts.get("diagnostic.failed"), Redaction.of(failure.toString())),
                        left));
    }

    private void done(Checks of, ReadOnlyObjectWrapper<Finding> place, Finding finding, Iterator<Check> left) {
        if (of == run && busy.get()) {
            place.set(finding);
            next(of, left);
        }
    }

    /// Leaves out what isn't done yet.
    public void cancel() {
        Checks now = run;
        if (busy.get() && now != null) {
            run = null;
            busy.set(false);
            background.act(now::cancel, () -> {}, _ -> {});
            leaveOutTheRest();
        }
    }

    private void leaveOutTheRest() {
        findings.values()
                .stream()
                .filter(one -> one.get().state() == State.WAITING || one.get().state() == State.RUNNING)
                .forEach(one -> one.set(plain(State.LEFT_OUT)));
    }

    private Finding plain(State state) {
        return new Finding(state, texts.get("diagnostic.state." + state), "");
    }

    /// All of it as a text to hand to support, redacted.
    public String report() {
        return Redaction.of(Stream.concat(
                Stream.of("Assistance " + subject.version() + ", " + clock.instant(),
                        System.getProperty("os.name") + " " + System.getProperty("os.version") + ", Java "
                                + System.getProperty("java.version"),
                        ""),
                Stream.of(Check.values()).map(this::line))
                .collect(Collectors.joining("\n", "", "\n")));
    }

    private String line(Check check) {
        Finding finding = finding(check).get();
        String advice = finding.advice().isEmpty() ? "" : "\n    " + finding.advice();
        return "[" + texts.get("diagnostic.state." + finding.state()) + "] " + name(check) + " – "
                + finding.words() + advice;
    }

    /// The name of a test on screen.
    public String name(Check check) {
        return texts.get("diagnostic.check." + check);
    }

    public ReadOnlyObjectProperty<Finding> finding(Check check) {
        return wrapper(check).getReadOnlyProperty();
    }

    private ReadOnlyObjectWrapper<Finding> wrapper(Check check) {
        return Objects.requireNonNull(findings.get(check));
    }

    /// True while tests run.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
