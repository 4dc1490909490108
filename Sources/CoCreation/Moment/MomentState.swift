package import Values

/// What has been said about one moment, each voice in its own list.
package struct MomentState: StreamState, Hashable {
  package private(set) var noted = Strand<MomentNoted>()
  package private(set) var places = Strand<PlacesWritten>()
  package private(set) var offers = Strand<OptionsOffered>()
  package private(set) var wishes = Strand<WishExpressed>()
  package private(set) var outcomes = Strand<OutcomeTold>()
  package private(set) var reasons = Strand<ReasonTold>()
  package private(set) var receptions = Strand<ReasonReceived>()
  package private(set) var disputes = Strand<MomentDisputed>()
  package private(set) var presences = Strand<PresenceTold>()
  package private(set) var explanations = Strand<SafetyExplained>()
  /// The offer that stood when a wish was told, by the wish.
  private var offersTaken: [ID<Statement>: ID<Statement>] = [:]
  /// The reason that the person had been told when they said how they take it, by what they said.
  private var reasonsTaken: [ID<Statement>: ID<Statement>] = [:]
  /// The objections after which somebody who works there has said or taken back something of the moment.
  private var disputesHeard: Set<ID<Statement>> = []

  package init() {}

  package mutating func read(_ statement: Statement) {
    if statement.voice == .professional { disputesHeard.formUnion(disputes.all.map(\.id)) }
    noted.read(statement)
    places.read(statement)
    offers.read(statement)
    wishes.read(statement)
    outcomes.read(statement)
    reasons.read(statement)
    presences.read(statement)
    explanations.read(statement)
    if statement.fact is WishExpressed, let offer = offers.last { offersTaken[statement.id] = offer.id }
    // Only the person says that it was not so, or that they understood; another voice's word for it is nobody's.
    let isThePersons = statement.fact is MomentDisputed || statement.fact is ReasonReceived
    guard !isThePersons || statement.voice.isThePerson else { return }
    receptions.read(statement)
    disputes.read(statement)
    if statement.fact is ReasonReceived, let reason = reasons.last { reasonsTaken[statement.id] = reason.id }
  }

  /// The offer that a wish was told of: the last that stood before it, also once that is taken back or followed by another.
  package func offer(of wish: Said<WishExpressed>) -> Said<OptionsOffered>? {
    offersTaken[wish.id].flatMap { offers[$0] }
  }

  /// What the person said was not so, and nobody who works there has come back to: neither changed what it is about, nor said
  /// anything of the moment since.
  package var openDisputes: [Said<MomentDisputed>] { disputes.current.filter { !disputesHeard.contains($0.id) } }

  /// How the person took a reason; `nil` while they have not said.
  package func reception(of reason: Said<ReasonTold>) -> Said<ReasonReceived>? {
    receptions.current.last { reasonsTaken[$0.id] == reason.id }
  }
}

extension MomentState {
  package var isNoted: Bool { noted.last != nil }

  /// What one side has written in its three places, the newest in each.
  package func places(of side: Side) -> Places? {
    places.current.filter { $0.voice.side == side }.map(\.content.places).reduce(nil) { written, newer in
      written.map { $0.written(over: newer) } ?? newer
    }
  }

  /// The person's own wish; `nil` if the person has not told it themselves.
  package var ownWish: Said<WishExpressed>? { wishes.current.last { $0.voice.isThePerson } }

  /// The wish as others tell or read it.
  package var wishAsTold: Said<WishExpressed>? { wishes.current.last { !$0.voice.isThePerson } }

  /// What came of it, as one side tells it.
  package func outcome(from side: Side) -> Said<OutcomeTold>? { outcomes.current.last { $0.voice.side == side } }

  /// Who was there, as one side tells it.
  package func presence(from side: Side) -> [ID<Human>]? {
    presences.current.last { $0.voice.side == side }?.content.present
  }

  /// "That is not how it was", beside the statement it is about.
  package func disputes(of statement: ID<Statement>) -> [Said<MomentDisputed>] {
    disputes.current.filter { $0.content.statement == statement }
  }

  /// Whether a reason of safety still asks if the person was kept from something.
  package var asksAboutLimit: Bool {
    outcomes.current.contains { $0.content.reason == .safety } && explanations.current.isEmpty
  }
}
