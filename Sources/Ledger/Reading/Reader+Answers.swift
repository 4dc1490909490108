package import Balance
package import CoCreation
package import Values

extension Reader {
  /// All that the person was asked and answered; nobody but the person gets it so.
  ///
  /// Samspel itself does, to read the ladders; what leaves it goes through the rules of release.
  package func ownAnswers() throws -> AnswerRecord {
    guard standing.kind == .person || standing.kind == .samspel else { throw Denial.never(standing.kind) }
    return try entries.answers(of: person)
  }

  /// The talks about a relationship that were recorded.
  func talks(with service: ID<Service>?) throws -> [RecordedTalk] {
    try driftQuestions().filter { $0.state.service == service }.flatMap(\.state.recordedTalks)
  }

  /// All answers to a question, for the piles of it: the person's own, or shown to whoever reads.
  package func piles(of question: CoCreation.Question) throws -> AnswerRecord {
    try allow(.read, .piles, shown: isShown(.piles(question: question)))
    let lines = try entries.answers(of: person).lines
    return AnswerRecord(lines: lines.filter { $0.answer.map { $0.question == question } ?? true })
  }

  /// What the reading of each relationship says of the answers to a question, alone or with help.
  package func explanations(
    of question: CoCreation.Question, isHelped: Bool
  ) throws -> [(service: ID<Service>?, explanation: Explanation)] {
    let record = try piles(of: question)
    let stream: Balance.Stream = isHelped ? .ownWithHelper : .own
    let settings = BalanceSettings()
    let services = Set(record.lines.map(\.service))
    return services.compactMap { service in
      record.with(service).history(settings).reading(at: standing.day.number, settings).questions
        .first { $0.question == question.read && $0.stream == stream }.map {
          (service: service, explanation: $0.explanation)
        }
    }
  }

  /// The open question about the relationship with a service that is put to the person; `nil` if there is none.
  package func openQuestion(with service: ID<Service>) throws -> ID<DriftQuestion>? {
    try driftQuestions().first { $0.state.isOpen && !$0.state.isTheTeams && $0.state.service == service }?.id()
  }

  /// The days on which nobody asked, where the person lets the team count.
  package func daysNotAsked(with service: ID<Service>?) throws -> Int {
    guard try teamMayCount() else { return 0 }
    return try entries.answers(of: person).with(service).marks.count { $0.what == .notAsked }
  }

  /// What the team of a service may see of the answers to one question in one stream.
  ///
  /// - Parameter today: A day's answers are told on a later one.
  package func releasedAnswers(
    to question: CoCreation.Question, in stream: AnswerStream, with service: ID<Service>?
  ) throws -> ReleasedAnswers? {
    try allow(.read, .teamCounts)
    // What the team answered in the mirror is the team's own.
    guard try stream == .professional || teamMayCount() else { return nil }
    let marks = try entries.answers(of: person).with(service).marks
    return ReleasedAnswers(of: marks, to: question, in: stream, on: standing.day)
  }

  /// The times a question waited in vain, where the person lets the team count.
  package func releasedSilence(
    after question: CoCreation.Question, with service: ID<Service>?
  ) throws -> ReleasedSilence? {
    guard try teamMayCount() else { return nil }
    let marks = try entries.answers(of: person).with(service).marks
    return ReleasedSilence(of: marks, to: question, on: standing.day)
  }

  /// Whether the person was ever asked on a day that has passed: of today it would tell that an answer came.
  package func wasAsked(with service: ID<Service>?) throws -> Bool {
    try allow(.read, .teamCounts)
    return try entries.answers(of: person).with(service).marks.contains { mark in
      guard mark.day < standing.day else { return false }
      return switch mark.what {
      case .answer(_, _, let stream, _): stream.isThePersons
      case .pair, .unanswered, .practice: true
      case .notAsked, .seen: false
      }
    }
  }

  /// Whether the person lets the team count.
  package func teamMayCount() throws -> Bool {
    try allow(.read, .teamCounts)
    return try rhythm().rhythm(otherwiseFrom: rhythmBegins).teamMayCount
  }

  /// The questions whose answers the person lets others see, or shows to whoever reads: the newest first.
  package func shownAskings(limit: Int) throws -> [AskingSight] {
    let shown = circle.shown.compactMap { showing -> ID<Asking>? in
      guard case .answer(let asking) = showing.item else { return nil }
      return asking
    }
    let lines = try entries.answers(of: person).lines.filter { $0.isShown || shown.contains($0.asking) }
    let newest = lines.compactMap { line in line.answer.map { (day: $0.day, line: line) } }
      .sorted { ($1.day, $1.line.thing) < ($0.day, $0.line.thing) }
    var sights: [AskingSight] = []
    for (_, line) in newest where sights.count < limit {
      if let sight = try asking(line.asking), sight.answer != nil { sights.append(sight) }
    }
    return sights
  }
}
