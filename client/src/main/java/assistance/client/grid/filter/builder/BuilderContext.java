package assistance.client.grid.filter.builder;

import assistance.client.grid.TicketGridModel;
import assistance.client.ui.Texts;

/// What every line of the builder needs.
///
/// @param grid gives the values to choose from
record BuilderContext(FilterBuilderModel model, TicketGridModel grid, Texts texts) {}
