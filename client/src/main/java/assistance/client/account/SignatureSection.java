package assistance.client.account;

import javafx.scene.control.TextArea;

import assistance.api.account.Profile;
import assistance.client.account.profile.ProfileModel;
import assistance.client.account.profile.SignatureFormModel;
import assistance.client.ui.Texts;
import assistance.client.ui.keyboard.TabKey;

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

    private static TextArea area() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        TabKey.leave(area);
        return area;
    }
}
