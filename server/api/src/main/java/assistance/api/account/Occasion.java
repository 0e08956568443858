package assistance.api.account;

import assistance.api.Role;

/// Something that happens to tickets and that a user can be told of. Nobody is told of what he did himself.
public enum Occasion {
    /// A customer opened a ticket; support only.
    TICKET_OPENED,
    /// Somebody answered in a ticket the user opened or follows.
    MESSAGE_ADDED,
    /// A customer opened a resolved ticket again; support only.
    TICKET_REOPENED,
    /// State, priority or person in charge changed without a message.
    TICKET_CHANGED;

    /// Whether a user of that role is ever told.
    public boolean concerns(Role role) {
        return role.isSupport() || this == MESSAGE_ADDED || this == TICKET_CHANGED;
    }
}
