package assistance.client.shell;

import org.kordamp.ikonli.feather.Feather;

import assistance.client.ui.NoticeCard;
import assistance.client.ui.Texts;

/// A sentence above the page that can be closed; takes no room while there is none.
final class ShellNotice extends NoticeCard {
    ShellNotice(ShellModel model, Texts texts) {
        super(texts);
        getStyleClass().setAll("shell-notice");
        setId("shell-notice");
        model.noticeProperty().subscribe(sentence -> say(Feather.INFO, sentence, cross(() -> model.say(""))));
        visibleProperty().bind(model.noticeProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
