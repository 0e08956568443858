package assistance.client.admin.limits;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import assistance.api.admin.ServerLimits;
import assistance.client.admin.form.Form;
import assistance.client.admin.form.Input;
import assistance.client.admin.list.Surroundings;

/// The limits as they are being entered.
public final class LimitsFormModel {
    private static final String PATH = "/api/admin/limits";
    private static final long LEAST_BYTES = 1024;
    private static final long MOST_BYTES = 50L * 1024 * 1024;
    private static final int MOST_DAYS = 365;
    private static final Pattern DAYS = Pattern.compile("\\d{1,4}");

    private final Surroundings around;
    private final ServerLimits before;
    private final Megabytes megabytes;
    private final Form<ServerLimits> form;
    private final Input<String> attachment;
    private final Input<String> session;

    /// @param before those that hold
    /// @param saved takes the limits as the server has them
    public LimitsFormModel(ServerLimits before, Surroundings around, Consumer<ServerLimits> saved) {
        this.around = around;
        this.before = before;
        megabytes = new Megabytes(around.texts());
        form = new Form<>(around.background(), around.failures(), saved);
        attachment = form.input("attachmentBytes", megabytes.write(before.attachmentBytes()), this::judgeSize);
        session = form.input("sessionDays", Integer.toString(before.sessionDays()), this::judgeDays);
    }

    private String judgeSize(String words) {
        Long bytes = megabytes.read(words);
        boolean right = bytes != null && bytes >= LEAST_BYTES && bytes <= MOST_BYTES;
        return right ? "" : around.words("limits.attachmentWrong");
    }

    private String judgeDays(String words) {
        boolean number = DAYS.matcher(words.strip()).matches();
        int days = number ? Integer.parseInt(words.strip()) : 0;
        return days >= 1 && days <= MOST_DAYS ? "" : around.words("limits.sessionWrong");
    }

    /// Sends them. A size that was not touched stays as it is to the byte.
    public void save() {
        form.send(() -> around.server()
                .put(PATH, new ServerLimits(bytes(), Integer.parseInt(session.get().strip())), ServerLimits.class));
    }

    private long bytes() {
        return attachment.get().equals(megabytes.write(before.attachmentBytes()))
                ? before.attachmentBytes()
                : Objects.requireNonNull(megabytes.read(attachment.get()));
    }

    /// Those that hold.
    ServerLimits before() {
        return before;
    }

    public Form<ServerLimits> form() {
        return form;
    }

    /// The largest attachment, in megabytes as they are typed.
    public Input<String> attachment() {
        return attachment;
    }

    /// How long a sign-in lasts, in days as they are typed.
    public Input<String> session() {
        return session;
    }
}
