package import Values

extension Standing {
  /// Whether a place of this kind in the person's circle is theirs to end.
  ///
  /// The person ends what the person may begin. A manager ends the places of the own service, never those of another's;
  /// a mandate, a relative's or a guide's place belongs to no service, and any manager whose service supports the person
  /// may end it. The place of a decision maker is ended by the authority alone: whom it sends is not for a provider to say.
  package func mayEnd(_ role: CircleRole) -> Bool {
    guard may(.arrange, .circle) else { return false }
    switch (ground, role) {
    case (.oneself, .relative), (.oneself, .guide): return true
    case let (.manages(own), .professional(service)), let (.manages(own), .keyWorker(service)): return own == service
    case (.manages, .representative), (.manages, .relative), (.manages, .guide): return true
    case let (.decides(own), .decisionMaker(organisation)): return own == organisation
    case (.decides, .representative): return true
    case (.due, _): return true
    default: return false
    }
  }

  /// Whether a place of this kind in the person's circle is theirs to give.
  ///
  /// The person invites relatives, friends and guides; a manager takes in the staff of the own service, and those whose
  /// mandate or decision the person has.
  package func mayGive(_ role: CircleRole) -> Bool {
    guard may(.arrange, .circle) else { return false }
    switch (ground, role) {
    case (.oneself, .relative), (.oneself, .guide): return true
    case let (.manages(own), .professional(service)), let (.manages(own), .keyWorker(service)): return own == service
    case (.manages, _): return true
    case let (.decides(own), .decisionMaker(organisation)): return own == organisation
    case (.decides, .representative): return true
    case (.due, _): return true
    default: return false
    }
  }

  /// Whether they may say that a service's support ends: the manager of that service, and nobody else's manager.
  package func mayEndSupport(by service: ID<Service>) -> Bool {
    guard may(.arrange, .circle) else { return false }
    switch ground {
    case let .manages(own): return own == service
    case .due: return true
    default: return false
    }
  }
}
