package assistance.client.admin.user;

import assistance.api.admin.UserAccount;
import assistance.client.admin.list.Surroundings;

/// How a user stands, in words and as the colour of a pill.
record UserState(Surroundings around) {
    String words(UserAccount user) {
        if (!user.active()) {
            return around.words("users.state.inactive");
        }
        if (user.passwordChosen()) {
            return around.words("users.state.active");
        }
        return user.invitedUntil() == null
                ? around.words("users.state.expired")
                : around.words("users.state.invited", around.when().day(user.invitedUntil()));
    }

    static String style(UserAccount user) {
        if (!user.active()) {
            return "neutral";
        }
        return user.passwordChosen() ? "resolved" : user.invitedUntil() == null ? "failed" : "in-progress";
    }
}
