package import Values

/// Note a moment, with as much about it as there is: four taps are enough, and everything can be added later.
package struct NoteMoment: Command {
  package let noted: MomentNoted
  package let offer: OptionsOffered?
  package let wish: WishExpressed?
  package let outcome: OutcomeTold?
  package let places: Places?
  package let present: [ID<Human>]?

  package init(
    noted: MomentNoted, offer: OptionsOffered? = nil, wish: WishExpressed? = nil, outcome: OutcomeTold? = nil,
    places: Places? = nil, present: [ID<Human>]? = nil
  ) {
    self.noted = noted
    self.offer = offer
    self.wish = wish
    self.outcome = outcome
    self.places = places
    self.present = present
  }

  /// What was noted, and what was said about it at once.
  package func decide(knowing state: MomentState, as standing: Standing) throws(MomentRefusal) -> [any Fact] {
    try standing.mayWriteMoment()
    if let first = state.noted.all.first {
      guard first.content == noted else { throw .alreadyNoted }
      return []
    }
    if let own = standing.ground.service, let service = noted.service, own != service { throw .anotherService }
    try offer?.check()
    try wish?.check(as: standing, offered: offer)
    try outcome?.check(as: standing, wish: wish)
    let rest: [(any Fact)?] = [
      offer, wish, outcome, places.map { PlacesWritten(places: $0) }, present.map { PresenceTold(present: $0) },
    ]
    return [noted] + rest.compactMap { $0 }
  }
}
