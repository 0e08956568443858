package assistance.client.admin.mail;

import java.util.LinkedHashMap;
import java.util.Map;

import assistance.api.admin.QueuedMail;
import assistance.client.admin.list.Surroundings;
import assistance.client.admin.list.When;

/// What is known of a mail, by the names of its parts.
record MailDetails(Surroundings around) {
    Map<String, String> of(QueuedMail mail) {
        When when = around.when();
        Map<String, String> details = new LinkedHashMap<>();
        details.put(around.words("mails.column.recipient"), mail.recipient());
        details.put(around.words("mails.column.subject"), mail.subject());
        details.put(around.words("mails.ticket"), mail.ticketNumber() == null ? "" : mail.ticketNumber().toString());
        details.put(around.words("mails.column.state"), around.words("mails.state." + mail.state()));
        details.put(around.words("mails.column.createdAt"), when.time(mail.createdAt()));
        details.put(around.words("mails.sentAt"), when.time(mail.sentAt()));
        details.put(around.words("mails.column.attempts"), Integer.toString(mail.attempts()));
        details.put(around.words("mails.column.nextAttemptAt"), when.time(mail.nextAttemptAt()));
        details.put(around.words("mails.column.lastError"), mail.lastError());
        return details;
    }
}
