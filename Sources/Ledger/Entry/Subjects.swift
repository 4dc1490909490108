// The kinds of things whose ids stand in a header. The ledger knows nothing else of them.

/// What one installation or one shard holds: an authority with the providers that carry out its frames.
package enum Area {}

/// One small thing with a history of its own: a moment, a plan, a frame, a circle.
package enum Stream {}

/// An authority or a provider that answers for an entry.
package enum Organisation {}

/// The person whom an entry concerns.
package enum Person {}

/// A human, in one standing, who wrote an entry, helped to write it, or for whom it was written.
package enum Author {}

/// A device on which an entry was written.
package enum Device {}
