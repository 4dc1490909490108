import CoCreation
import Ledger
import Links
import Values

/// The question of today that waits for a person, and how far the tour has come with it.
struct TourMoment {
  let asking: ID<Address.Asking>?
  let moment: ID<Address.Moment>?
  let isAnswered: Bool
  let isShown: Bool
  /// Whether the person has still to answer.
  let isWaiting: Bool
  private let state: AskingState?

  init(of person: ID<Human>, on today: Day, in entries: any LedgerReading) throws {
    let found = try entries.things(.asking, of: person.retyped(), from: today, through: today)
    let askings = try found.map { (id: $0.stream, state: try entries.state(of: $0.stream, as: AskingState.self)) }
      .filter { $0.state.asked.last?.content.about.moment != nil }
    // The one that waits, or else the first, with which the tour began.
    let asked = askings.first { $0.state.isOpen } ?? askings.first
    asking = asked?.id.retyped()
    state = asked?.state
    isAnswered = asked?.state.answer != nil
    isWaiting = asked?.state.isOpen ?? false
    isShown = asked.map { $0.state.answer != nil && $0.state.audience != .onlyMe } ?? false
    moment = asked?.state.asked.last?.content.about.moment?.retyped()
  }

  /// Whether a professional has answered the mirror of it.
  func isMirrored(by professional: ID<Human>) -> Bool {
    state?.mirrors.current.contains { $0.author == professional } ?? false
  }
}

extension AskedAbout {
  /// The moment that a question is about; `nil` for one about the day.
  fileprivate var moment: ID<Moment>? {
    if case .moment(let id) = self { id } else { nil }
  }
}
