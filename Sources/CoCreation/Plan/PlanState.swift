package import Values

/// What a plan says, with each voice in its own list.
package struct PlanState: StreamState, Hashable {
  package private(set) var begun = Strand<PlanBegun>()
  package private(set) var opened = Strand<AgreementOpened>()
  package private(set) var words = Strand<AgreementWordsWritten>()
  package private(set) var options = Strand<OptionAdded>()
  private var removedOptions: Set<ID<AgreementOption>> = []
  package private(set) var terms = Strand<TermsPut>()
  package private(set) var stances = Strand<StanceTaken>()
  package private(set) var deferrals = Strand<StanceDeferred>()
  package private(set) var absences = Strand<PartyAbsent>()
  package private(set) var closed = Strand<AgreementClosed>()
  package private(set) var contents = Strand<ContentMarked>()
  package private(set) var nextDates = Strand<NextDateSet>()
  package private(set) var participations = Strand<PlanParticipationTold>()
  package private(set) var settled = Strand<PlanSettled>()
  package private(set) var reviews = Strand<PlanReviewed>()
  private var isChanged = false
  private var order: [ID<Statement>: Int] = [:]

  package init() {}

  package mutating func read(_ statement: Statement) {
    begun.read(statement)
    opened.read(statement)
    words.read(statement)
    options.read(statement)
    if let removed = statement.fact as? OptionRemoved { removedOptions.insert(removed.option) }
    terms.read(statement)
    stances.read(statement)
    deferrals.read(statement)
    absences.read(statement)
    closed.read(statement)
    contents.read(statement)
    nextDates.read(statement)
    participations.read(statement)
    settled.read(statement)
    reviews.read(statement)
    if statement.fact is StanceTaken || statement.fact is StanceDeferred { order[statement.id] = order.count }
    switch statement.fact {
    case is PlanSettled: isChanged = false
    case is AgreementOpened, is AgreementWordsWritten, is TermsPut, is AgreementClosed, is ContentMarked, is Withdrawn:
      isChanged = true
    default: break
    }
  }
}

extension PlanState {
  package var isBegun: Bool { begun.last != nil }

  /// The number of the version that was settled last; 0 while none is.
  package var version: Int { settled.all.count }

  /// Whether something has changed since the last version was settled.
  package var hasUnsettledChanges: Bool { isChanged }

  /// When the plan is looked at again: what was set or said at a review last.
  package var next: Day? {
    let set = nextDates.last.map { ($0.at, $0.content.next) }
    let reviewed = reviews.last.map { ($0.at, $0.content.next) }
    return [set, reviewed].compactMap { $0 }.max { $0.0 < $1.0 }?.1
  }

  /// The agreements that are open, in the order in which they were opened.
  package var agreements: [AgreementView] {
    let ended = Set(closed.current.map(\.content.agreement))
    return opened.current.filter { !ended.contains($0.content.agreement) }.map { view(of: $0) }
  }

  /// One agreement, open or closed.
  package func agreement(_ id: ID<Agreement>) -> AgreementView? {
    opened.current.first { $0.content.agreement == id }.map { view(of: $0) }
  }

  private func view(of said: Said<AgreementOpened>) -> AgreementView {
    let id = said.content.agreement
    return AgreementView(
      id: id, opened: said, words: words.current.filter { $0.content.agreement == id },
      options: options.current.filter {
        $0.content.agreement == id && !removedOptions.contains($0.content.option)
      },
      terms: terms.current.last { $0.content.agreement == id },
      stances: stances.current.filter { $0.content.agreement == id },
      deferrals: deferrals.current.filter { $0.content.agreement == id },
      absences: absences.current.filter { $0.content.agreement == id },
      order: order, isClosed: closed.current.contains { $0.content.agreement == id })
  }
}
