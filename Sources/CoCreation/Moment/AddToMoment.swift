package import Values

/// Say one more thing about a moment, or correct what one said before.
package struct AddToMoment: Command {
  package let addition: Addition
  /// The own statement that this one corrects.
  package let corrects: ID<Statement>?

  package init(addition: Addition, corrects: ID<Statement>? = nil) {
    self.addition = addition
    self.corrects = corrects
  }

  /// What can be added to a moment by those who were there.
  package enum Addition: Hashable, Sendable {
    case places(Places)
    case offer(OptionsOffered)
    case wish(WishExpressed)
    case outcome(OutcomeTold)
    case presence([ID<Human>])
    case reasonTold(ReasonTold)
    case safety(SafetyExplained)
  }

  /// The one fact that is added.
  package func decide(knowing state: MomentState, as standing: Standing) throws(MomentRefusal) -> [any Fact] {
    try standing.mayWriteMoment()
    guard state.isNoted else { throw .notNoted }
    let fact = try fact(knowing: state, as: standing)
    if let corrects { try state.checkCorrection(of: corrects, by: fact, as: standing) }
    return [fact]
  }

  private func fact(knowing state: MomentState, as standing: Standing) throws(MomentRefusal) -> any Fact {
    switch addition {
    case let .places(places): return PlacesWritten(places: places)
    case let .offer(offer):
      try offer.check()
      return offer
    case let .wish(wish):
      try wish.check(as: standing, offered: state.offers.last?.content)
      return wish
    case let .outcome(outcome):
      try outcome.check(as: standing, wish: (state.ownWish ?? state.wishAsTold)?.content)
      return outcome
    case let .presence(present): return PresenceTold(present: present)
    case let .reasonTold(told):
      guard standing.voice == .professional else { throw .onlyProfessionals }
      guard state.outcomes.current.contains(where: { $0.content.reason != nil }) else { throw .noReasonToTell }
      return told
    case let .safety(explained):
      guard state.outcomes.current.contains(where: { $0.content.reason == .safety }) else { throw .noSafetyReason }
      return explained
    }
  }
}
