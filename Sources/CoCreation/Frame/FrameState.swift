package import Values

/// What is known of one frame: the authority's own, copies, and what was said about it.
package struct FrameState: StreamState, Hashable {
  package private(set) var registered = Strand<FrameRegistered>()
  package private(set) var copies = Strand<FrameCopied>()
  package private(set) var participations = Strand<FrameParticipationTold>()
  package private(set) var statements = Strand<FrameStatementMade>()
  package private(set) var toldEasily = Strand<FrameToldEasily>()
  package private(set) var received = Strand<FrameReceived>()
  package private(set) var renewals = Strand<RenewalAnnounced>()
  package private(set) var questions = Strand<FrameQuestionRaised>()
  package private(set) var passedOn = Strand<FrameQuestionPassedOn>()
  package private(set) var answers = Strand<FrameQuestionAnswered>()
  package private(set) var receptions = Strand<FrameAnswerReceived>()

  package init() {}

  package mutating func read(_ statement: Statement) {
    // Only the authority registers; from anybody else it is a copy.
    if !(statement.fact is FrameRegistered) || statement.voice == .authority { registered.read(statement) }
    copies.read(statement)
    participations.read(statement)
    statements.read(statement)
    toldEasily.read(statement)
    received.read(statement)
    renewals.read(statement)
    questions.read(statement)
    answers.read(statement)
    // Only Samspel passes on what is late, and only the person says that they took the answer in.
    if statement.voice == .samspel { passedOn.read(statement) }
    if statement.voice.isThePerson { receptions.read(statement) }
  }
}

extension FrameState {
  /// The decision that holds: the authority's own before a copy.
  package var content: FrameContent? { registered.last?.content.frame ?? copies.last?.content.frame }

  /// Whether only a copy is known, which nobody at the authority has confirmed.
  package var isUnconfirmedCopy: Bool { registered.last == nil && copies.last != nil }

  /// Whether it holds on a day.
  package func holds(on day: Day) -> Bool {
    content.map { $0.first <= day && $0.last.map { day <= $0 } ?? true } ?? false
  }

  /// Where a copy differs from what the authority registered; both stand.
  package var differences: [FrameDifference] {
    guard let own = registered.last?.content.frame, let copy = copies.last?.content.frame else { return [] }
    // A copy seldom holds the reasons or the way to appeal; that they are missing is no other decision.
    return own.differences(from: copy).filter { ![.reasons, .legalBasis, .appeal].contains($0) && !$0.isOfBasisAlone }
  }

  /// Every correction of the frame, the newest first, with what it corrected where that is still kept.
  package var corrections: [FrameCorrection] {
    let own = registered.all.map {
      FrameCorrection(
        said: .init($0, why: $0.content.why), now: $0.content.frame,
        before: $0.corrects.flatMap { registered[$0]?.content.frame }, authority: nil)
    }
    let copied = copies.all.map { said in
      let before = said.corrects.flatMap { copies[$0]?.content }
      return FrameCorrection(
        said: .init(said, why: said.content.why), now: said.content.frame, before: before?.frame,
        authority: before.flatMap {
          $0.authority == said.content.authority ? nil : ($0.authority, said.content.authority)
        })
    }
    return (own + copied).filter { $0.said.corrects != nil }.sorted { $0.said.at > $1.said.at }
  }

  /// What one entry says, and whose decision it is a copy of.
  package func entry(_ id: ID<Statement>) -> (content: FrameContent, authority: Text?)? {
    if let own = registered[id] { return (own.content.frame, nil) }
    return copies[id].map { ($0.content.frame, $0.content.authority) }
  }

  /// What somebody entered themselves and may correct: the authority its own entry, anybody else their copy.
  package func correctable(by standing: Standing) -> ID<Statement>? {
    guard standing.denial(of: .arrange, .frame) == nil else { return nil }
    if standing.kind == .decisionMaker {
      return registered.last.flatMap { $0.mayBeAmended(by: standing.voice, of: standing.human) ? $0.id : nil }
    }
    return copies.last.flatMap { $0.mayBeAmended(by: standing.voice, of: standing.human) ? $0.id : nil }
  }

  /// The last day to appeal, counted from the day the person got the decision; `nil` while that is not known.
  ///
  /// - Returns: The day, and whether somebody has read the rule; if not, it is shown as not confirmed.
  package func lastDayToAppeal(by pack: Pack) -> (day: Day, isVerified: Bool)? {
    guard let day = received.last?.content.day, let id = content?.appeal,
      let route = pack.appeals.first(where: { $0.id == id }), let last = route.lastDay(from: day)
    else { return nil }
    return (last, route.provenance.isVerified)
  }

  /// The questions that have no answer yet.
  package var openQuestions: [Said<FrameQuestionRaised>] {
    let answered = Set(answers.current.map(\.content.question))
    return questions.current.filter { !answered.contains($0.id) }
  }

  /// Who shall answer a question now, and by when: whom it was passed on to last, or whoever was asked first.
  package func asked(_ question: Said<FrameQuestionRaised>) -> (owner: ID<Human>, due: Day) {
    let passed = passedOn.current.last { $0.content.question == question.id }?.content
    return (passed?.owner ?? question.content.owner, passed?.due ?? question.content.due)
  }

  /// Everybody who was asked, each of whom may answer.
  package func owners(of question: Said<FrameQuestionRaised>) -> [ID<Human>] {
    [question.content.owner] + passedOn.current.filter { $0.content.question == question.id }.map(\.content.owner)
  }

  /// The questions that wait for somebody's answer.
  package func openQuestions(for human: ID<Human>) -> [Said<FrameQuestionRaised>] {
    openQuestions.filter { owners(of: $0).contains(human) }
  }

  /// The questions whose answer the person has not taken in yet.
  package var unreadAnswers: [Said<FrameQuestionRaised>] {
    let answered = Set(answers.current.map(\.content.question))
    let received = Set(receptions.current.map(\.content.question))
    return questions.current.filter { answered.contains($0.id) && !received.contains($0.id) }
  }

  /// The day on which it ends, where that was announced and has not passed.
  package func announcedEnd(on day: Day) -> Day? {
    guard let last = content?.last, last >= day, renewals.current.contains(where: { $0.content.last == last }) else {
      return nil
    }
    return last
  }

  /// How the person took part; a frame without it is visibly unfinished.
  package var participation: Participation? { participations.last?.content.participation }
}

extension FrameContent {
  /// Where it says something else than another.
  package func differences(from copy: FrameContent) -> [FrameDifference] {
    var differences: [FrameDifference] = []
    let ids = (services + copy.services).map(\.service)
    let granted = ids.enumerated().filter { !ids[..<$0.offset].contains($0.element) }.map(\.element)
    for service in granted {
      let first = services.first { $0.service == service }
      let second = copy.services.first { $0.service == service }
      if first != second { differences.append(.service(service, own: first, copy: second)) }
    }
    if decided != copy.decided { differences.append(.decided(own: decided, copy: copy.decided)) }
    if first != copy.first || last != copy.last { differences.append(.period) }
    if conditions != copy.conditions { differences.append(.conditions) }
    if reasons != copy.reasons { differences.append(.reasons) }
    if legalBasis != copy.legalBasis { differences.append(.legalBasis) }
    if appeal != copy.appeal { differences.append(.appeal) }
    return differences
  }
}

/// Where two entries of a decision differ.
package enum FrameDifference: Hashable, Sendable {
  case service(String, own: FrameContent.Grant?, copy: FrameContent.Grant?)
  case decided(own: Day, copy: Day)
  case period
  case conditions
  case reasons
  case legalBasis
  case appeal
}

extension FrameDifference {
  /// Whether the same service rests on another law, and nothing else differs.
  fileprivate var isOfBasisAlone: Bool {
    guard case let .service(_, own?, copy?) = self else { return false }
    return own.amount == copy.amount && own.purpose == copy.purpose
  }
}
