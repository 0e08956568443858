package assistance.client.account;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import assistance.api.account.Profile;
import assistance.client.account.profile.ProfileModel;
import assistance.client.account.profile.SignatureFormModel;
import assistance.client.ui.Texts;

/// What goes below the user's messages.
final class SignatureSection extends FormSection {
    private static final int LONGEST = 1000;
    private static final int ROWS = 4;

    private final ProfileModel profile;
    private final Texts texts;

    SignatureSection(ProfileModel profile, Texts texts) {
        super(texts.get("account.signature"), profile);
        this.profile = profile;
        this.texts = texts;
        begin();
    }

    @Override
    FormBox form(Profile now, String said) {
        SignatureFormModel model = new SignatureFormModel(profile, now,
                saved -> saved(saved, texts.get("account.saved")));
        FormBox box = new FormBox(model.form(), model::save, texts);
        box.getChildren()
                .add(box.field("signature", model.signature(), area(), texts.get("account.signatureLabel"), LONGEST));
        box.end(texts.get("account.save"), said);
        return box;
    }

    /// Tab leaves the text, as it leaves every other input.
    private static TextArea area() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
                area.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                key.consume();
            }
        });
        return area;
    }
}
