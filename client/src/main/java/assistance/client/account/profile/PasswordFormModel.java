package assistance.client.account.profile;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

import assistance.api.account.PasswordChange;
import assistance.api.account.PasswordRules;
import assistance.client.admin.form.Form;
import assistance.client.admin.form.Input;
import assistance.client.admin.form.Rules;
import assistance.client.ui.Texts;

/// Another password, being typed.
public final class PasswordFormModel {
    /// From here on a password is a long one.
    private static final int LONG = 20;

    private final ProfileModel profile;
    private final Form<Boolean> form;
    private final Input<String> current;
    private final Input<String> password;
    private final Input<String> confirmation;
    private final ObservableValue<Length> length;

    /// How long the password is.
    public enum Length {
        NONE, SHORT, ENOUGH, LONG
    }

    /// @param changed called once it is the password
    public PasswordFormModel(ProfileModel profile, Texts texts, Runnable changed) {
        this.profile = profile;
        form = new Form<>(profile.background(), profile.failures(), _ -> changed.run());
        current = form.input("current", "", new Rules(texts).required("account.currentMissing"));
        password = form.input("password", "",
                words -> words.codePointCount(0, words.length()) < PasswordRules.MIN_LENGTH
                        ? texts.get("account.passwordShort", PasswordRules.MIN_LENGTH)
                        : "");
        confirmation = form.input("confirmation", "",
                words -> words.equals(password.get()) ? "" : texts.get("account.confirmationWrong"));
        password.valueProperty().subscribe(confirmation::judgeAgain);
        length = Bindings.createObjectBinding(() -> lengthOf(password.get()), password.valueProperty());
    }

    private static Length lengthOf(String words) {
        int characters = words.codePointCount(0, words.length());
        if (characters == 0) {
            return Length.NONE;
        }
        return characters < PasswordRules.MIN_LENGTH
                ? Length.SHORT
                : characters < LONG ? Length.ENOUGH : Length.LONG;
    }

    /// Makes it the password.
    public void save() {
        PasswordChange change = new PasswordChange(current.get(), password.get());
        form.send(() -> {
            profile.client().changePassword(change);
            return Boolean.TRUE;
        });
    }

    public Form<Boolean> form() {
        return form;
    }

    public Input<String> current() {
        return current;
    }

    public Input<String> password() {
        return password;
    }

    public Input<String> confirmation() {
        return confirmation;
    }

    public ObservableValue<Length> lengthProperty() {
        return length;
    }
}
