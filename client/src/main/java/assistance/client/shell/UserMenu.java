package assistance.client.shell;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

import org.kordamp.ikonli.feather.Feather;

import assistance.api.User;
import assistance.client.ui.Avatar;
import assistance.client.ui.Icons;
import assistance.client.ui.Texts;
import assistance.client.ui.Theme;
import assistance.client.ui.ThemeChoice;

/// The user's name and, under it, what concerns the user alone.
final class UserMenu extends MenuButton {
    UserMenu(ShellModel model, Navigator navigator, Theme theme, Texts texts, Runnable requestAccount,
            Runnable diagnose) {
        User user = model.user();
        setId("user-menu");
        model.nameProperty().subscribe(name -> {
            setText(name);
            setGraphic(new Avatar(name, user.role().isSupport()));
            setAccessibleText(texts.get("shell.userMenu", name));
        });
        getStyleClass().addAll("flat", "user-menu");
        setMinWidth(USE_PREF_SIZE);

        MenuItem profile = new MenuItem(texts.get("shell.profile"), Icons.of(Feather.USER));
        profile.setOnAction(_ -> navigator.openProfile());
        MenuItem account = new MenuItem(texts.get("shell.accountRequest"), Icons.of(Feather.PLUS));
        account.setOnAction(_ -> requestAccount.run());
        MenuItem diagnostic = new MenuItem(texts.get("shell.diagnostic"), Icons.of(Feather.ACTIVITY));
        diagnostic.setId("diagnostic");
        diagnostic.setOnAction(_ -> diagnose.run());
        MenuItem signOut = new MenuItem(texts.get("shell.signOut"), Icons.of(Feather.LOG_OUT));
        signOut.setId("sign-out");
        signOut.disableProperty().bind(model.signingOutProperty());
        signOut.setOnAction(_ -> model.signOut());
        getItems().addAll(profile, account, new SeparatorMenuItem());
        ToggleGroup looks = new ToggleGroup();
        for (ThemeChoice look : ThemeChoice.values()) {
            RadioMenuItem item = new RadioMenuItem(texts.get("shell.theme." + look));
            item.setToggleGroup(looks);
            item.setUserData(look);
            item.setOnAction(_ -> theme.choiceProperty().set(look));
            getItems().add(item);
        }
        // Not by listening: the theme lives longer than this menu.
        setOnShowing(_ -> looks.getToggles()
                .forEach(item -> item.setSelected(item.getUserData() == theme.choiceProperty().get())));
        getItems().addAll(new SeparatorMenuItem(), diagnostic, signOut);
    }
}
