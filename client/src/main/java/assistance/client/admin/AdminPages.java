package assistance.client.admin;

import java.util.EnumMap;
import java.util.Map;

import assistance.client.admin.company.CompaniesPage;
import assistance.client.admin.contract.ContractsPage;
import assistance.client.admin.journal.JournalPage;
import assistance.client.admin.limits.LimitsModel;
import assistance.client.admin.limits.LimitsPage;
import assistance.client.admin.link.LinksPage;
import assistance.client.admin.list.Surroundings;
import assistance.client.admin.mail.MailsPage;
import assistance.client.admin.request.RequestsPage;
import assistance.client.admin.user.UsersPage;
import assistance.client.shell.AdminPart;
import assistance.client.shell.Page;

/// The pages of the administration, each made when it is first wanted and left as it was.
public final class AdminPages {
    private final Surroundings around;
    private final Map<AdminPart, Page> pages = new EnumMap<>(AdminPart.class);

    public AdminPages(Surroundings around) {
        this.around = around;
    }

    /// The page of a part.
    public Page page(AdminPart part) {
        return pages.computeIfAbsent(part, this::make);
    }

    private Page make(AdminPart part) {
        return switch (part) {
            case COMPANIES -> new CompaniesPage(around).page();
            case CONTRACTS -> new ContractsPage(around).page();
            case USERS -> new UsersPage(around).page();
            case REQUESTS -> new RequestsPage(around).page();
            case LINKS -> new LinksPage(around).page();
            case MAILS -> new MailsPage(around).page();
            case JOURNAL -> new JournalPage(around).page();
            case LIMITS -> new LimitsPage(new LimitsModel(around), around);
        };
    }
}
