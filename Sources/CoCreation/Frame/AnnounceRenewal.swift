import Values

/// Announce that a frame ends and is to be renewed, to the person as well as to staff.
package struct AnnounceRenewal: Command {
  /// How long before the end it is announced.
  package static let daysBefore = 90

  package init() {
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    case doesNotEnd
    case tooEarly
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: FrameState, as standing: Standing) throws(Refusal) -> [any Fact] {
    guard standing.kind == .samspel || standing.may(.arrange, .frame) else { throw .notAllowed(.never(standing.kind)) }
    guard let last = state.content?.last else { throw .doesNotEnd }
    guard standing.day >= last - Self.daysBefore else { throw .tooEarly }
    return state.renewals.current.contains { $0.content.last == last } ? [] : [RenewalAnnounced(last: last)]
  }
}
