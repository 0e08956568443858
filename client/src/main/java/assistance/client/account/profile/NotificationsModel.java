package assistance.client.account.profile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import org.jspecify.annotations.Nullable;

import assistance.api.Role;
import assistance.api.account.NotificationChoice;
import assistance.api.account.Occasion;
import assistance.api.account.Profile;
import assistance.api.account.ProfileChange;

/// How the user wants to be told of what.
public final class NotificationsModel {
    private final Map<Occasion, Ways> ways = new EnumMap<>(Occasion.class);
    private final ChoicesModel saving;
    private boolean following;

    /// @param role tells which occasions there are
    public NotificationsModel(ProfileModel profile, Role role) {
        saving = new ChoicesModel(profile, this::difference);
        for (Occasion occasion : Occasion.values()) {
            if (occasion.concerns(role)) {
                ways.put(occasion, new Ways(this::chosen));
            }
        }
        profile.profileProperty().subscribe(this::follow);
    }

    private void follow(@Nullable Profile now) {
        if (now == null || saving.isUnsaved()) {
            return;
        }
        following = true;
        for (NotificationChoice choice : now.notifications()) {
            Ways shown = ways.get(choice.occasion());
            if (shown != null) {
                shown.mail.set(choice.mail());
                shown.desktop.set(choice.desktop());
            }
        }
        following = false;
    }

    private void chosen() {
        if (!following) {
            saving.save();
        }
    }

    private Optional<ProfileChange> difference(Profile known) {
        List<NotificationChoice> others = known.notifications()
                .stream()
                .map(this::chosenOr)
                .filter(choice -> !known.notifications().contains(choice))
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new ProfileChange(null, null, null, null, others, null));
    }

    private NotificationChoice chosenOr(NotificationChoice before) {
        Ways shown = ways.get(before.occasion());
        return shown == null
                ? before
                : new NotificationChoice(before.occasion(), shown.mail.get(), shown.desktop.get());
    }

    /// The ways to be told, by the occasions of the user's role in their order.
    public Map<Occasion, Ways> ways() {
        return ways;
    }

    public ChoicesModel saving() {
        return saving;
    }

    /// The ways to be told of one occasion.
    public static final class Ways {
        private final BooleanProperty mail = new SimpleBooleanProperty(this, "mail");
        private final BooleanProperty desktop = new SimpleBooleanProperty(this, "desktop");

        Ways(Runnable chosen) {
            mail.subscribe((_, _) -> chosen.run());
            desktop.subscribe((_, _) -> chosen.run());
        }

        public BooleanProperty mailProperty() {
            return mail;
        }

        public BooleanProperty desktopProperty() {
            return desktop;
        }
    }
}
