package assistance.client.ticket;

import java.util.List;
import java.util.stream.IntStream;

import assistance.api.Named;
import assistance.api.Reference;

/// What servers tell their users they may choose from.
final class References {
    static final Reference.Company WORKSHOPS = new Reference.Company(1, "ATELIERS DU RHÔNE",
            List.of(new Named(3, "Assistance Gestion"), new Named(4, "Documents")));
    static final Reference.Company MILLS = new Reference.Company(2, "MOULINS RÉUNIS",
            List.of(new Named(5, "Assistance Production")));
    static final Reference.Company NO_CONTRACT = new Reference.Company(9, "VERGERS DU LAC", List.of());

    private References() {}

    static Reference of(Reference.Company... companies) {
        return new Reference(List.of(companies), List.of(), List.of(), List.of(), List.of(), Reference.Limits.DEFAULT,
                "1.0.0");
    }

    /// More companies than one wants to scroll through.
    static Reference many() {
        return of(IntStream.rangeClosed(1, 40)
                .mapToObj(i -> new Reference.Company(i, "SOCIÉTÉ " + i, List.of(new Named(i, "Contrat " + i))))
                .toArray(Reference.Company[]::new));
    }
}
