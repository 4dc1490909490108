// The kinds of things whose ids stand in a header and that only the ledger knows.

/// One small thing with a history of its own: a moment, a plan, a frame, a circle.
package enum Stream {}

/// A device on which an entry was written.
package enum Device {}
