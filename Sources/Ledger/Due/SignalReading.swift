package import Balance
import CoCreation
import Values

extension Job {
  /// Reads the ladders at the end of a day, and puts what they signal as questions to talk about.
  package static func readingSignals(_ work: DueWork, _ settings: BalanceSettings = BalanceSettings()) -> Job {
    Job("balance.signals") { round in
      let day = round.day
      try await round.eachPerson { person, entries in
        try DueRecord(person, on: day + 1, work, in: entries)?.signals(at: day, settings).nonEmpty
      } carryOut: { (signals: [FoundSignal], person, entries) in
        guard let record = try DueRecord(person, on: day + 1, work, in: entries) else { return }
        for signal in signals {
          let command = PutSignal(service: signal.service, signal: signal.signal)
          try record.perform(command, in: try record.question(for: signal, at: day), entries)
        }
      }
    }
  }
}

/// A signal of one relationship.
private struct FoundSignal: Sendable {
  let service: ID<Service>
  let signal: DriftSignal
}

extension DueRecord {
  /// The signals that stand at the end of a day and are in no open question yet.
  fileprivate func signals(at ended: Day, _ settings: BalanceSettings) throws -> [FoundSignal] {
    guard circle.layer == .on else { return [] }
    let record = try entries.answers(of: person)
    let questions: [Told<DriftState>] = try all(.driftQuestion)
    let rhythm: RhythmState = try entries.state(of: .rhythm(of: person))
    let mayCount = rhythm.rhythm(otherwiseFrom: day).teamMayCount
    var found: [FoundSignal] = []
    for service in record.services where circle.isSupported(by: service, on: ended) {
      let own = record.with(service)
      let talks = questions.filter { $0.state.service == service }.flatMap(\.state.recordedTalks)
      let reading = own.history(talks: talks, settings).reading(at: ended.number, settings)
      found += DriftSignal.all(in: reading, of: own.marks.filter { $0.day <= ended }, withGaps: mayCount, on: day)
        .map { FoundSignal(service: service, signal: $0) }
    }
    let new = found.filter { signal in
      !questions.contains {
        $0.state.isOpen && $0.state.service == signal.service && $0.state.holds(signal.signal, readThrough: ended)
      }
    }
    return new.filter { !isHeld($0, by: questions.map(\.state), and: new) }
  }

  /// Whether a gap waits until the person's own question about the same has ended.
  ///
  /// The gap goes to the team at once, and would tell it what the person may choose to tell somebody else.
  private func isHeld(_ gap: FoundSignal, by questions: [DriftState], and new: [FoundSignal]) -> Bool {
    guard gap.signal.source == .perceptionGap, let matter = gap.signal.direction.question else { return false }
    return questions.contains { $0.service == gap.service && $0.mattersOfThePerson.contains(matter) }
      || new.contains {
        $0.service == gap.service && !$0.signal.isTheTeams && $0.signal.direction.question == matter
      }
  }

  /// The open question of the relationship that a signal joins, or a new one: the person's and the team's own are two.
  fileprivate func question(for found: FoundSignal, at ended: Day) throws -> ID<Stream> {
    let questions: [Told<DriftState>] = try all(.driftQuestion)
    let open = questions.first {
      $0.state.isOpen && $0.state.service == found.service && $0.state.isTheTeams == found.signal.isTheTeams
    }
    return open?.stream
      ?? .driftQuestion(of: person, and: found.service, isTheTeams: found.signal.isTheTeams, from: ended)
  }
}

extension DriftSignal {
  /// What a reading signals, each ladder by itself: opposites are never netted.
  ///
  /// - Parameters:
  ///   - marks: What the reading rests on, for the counts that the person is told.
  ///   - withGaps: Whether differences between the two sides may be told: they tell of answers, and go to the team.
  ///   - today: The day on which it is put.
  static func all(
    in reading: RelationshipReading, of marks: [AnswerMark], withGaps: Bool, on today: Day
  ) -> [DriftSignal] {
    let ladders = reading.ladders.filter(\.opensQuestion).compactMap { signal($0, marks) }
    let gaps = reading.perceptionGaps.filter { withGaps && $0.ladder.opensQuestion }.compactMap {
      gap($0, marks, on: today)
    }
    return ladders + gaps
  }

  private static func signal(_ reading: LadderReading, _ marks: [AnswerMark]) -> DriftSignal? {
    guard let rung = Rung(reading.rung), let since = reading.since else { return nil }
    let recent = marks.filter { $0.day >= since }
    if reading.direction == .silence { return silence(recent, rung, since) }
    guard let (direction, question, answer) = reading.direction.told, let source = Source(reading.stream) else {
      return nil
    }
    let given = recent.compactMap { mark -> Balance.Answer? in
      switch mark.what {
      case .answer(let answer, question, let stream, _) where stream.read == reading.stream: answer.read
      case .seen(let seen) where reading.stream == .signs: seen.read
      default: nil
      }
    }
    return DriftSignal(
      source: source, direction: direction, rung: rung, answered: given.count, such: given.count { $0 == answer },
      since: since)
  }

  /// Days without an answer: the two kinds are told apart, the more frequent one first.
  private static func silence(_ recent: [AnswerMark], _ rung: Rung, _ since: Day) -> DriftSignal {
    let notAsked = recent.count { $0.what == .notAsked }
    let unanswered = recent.count { if case .unanswered = $0.what { true } else { false } }
    let answered = recent.count { mark in
      if case .answer(_, _, let stream, _) = mark.what { stream.isThePersons } else { false }
    }
    return DriftSignal(
      source: unanswered > notAsked ? .unanswered : .notAsked, direction: .silence, rung: rung,
      answered: answered + notAsked + unanswered, such: max(notAsked, unanswered), since: since)
  }

  /// The professionals saw it brighter, as a question of the team's own.
  ///
  /// It tells of the person's answers: with counts only over whole batches, as everything that a team sees of answers,
  /// and never with a date.
  private static func gap(_ reading: GapReading, _ marks: [AnswerMark], on today: Day) -> DriftSignal? {
    guard let rung = Rung(reading.ladder.rung), let since = reading.ladder.since else { return nil }
    let direction: Direction =
      switch reading.question {
      case .choice: .chooseTooLittle
      case .help: .helpTooLittle
      case .listened: .notListenedTo
      }
    let pairs = marks.compactMap { mark -> (day: Day, isBrighter: Bool)? in
      guard case .pair(let person, let professional, let question, let stream) = mark.what,
        question.read == reading.question, stream.read == reading.stream, let own = person.read,
        let theirs = professional.read
      else { return nil }
      return (mark.day, own.rawValue < theirs.rawValue)
    }
    var start = 0
    let batches = TeamCounts.ends(of: pairs.map(\.day), on: today).map { end in
      defer { start = end }
      return pairs[start..<end]
    }
    let released = batches.filter { $0.first.map { $0.day >= since } ?? false }.joined()
    return DriftSignal(
      source: .perceptionGap, direction: direction, rung: rung, answered: released.isEmpty ? nil : released.count,
      such: released.isEmpty ? nil : released.count(where: \.isBrighter), since: nil)
  }
}

extension LadderReading {
  /// The day after which the counter that signalled last stood on 0.
  fileprivate var since: Day? {
    guard let climb = ladder.climb else { return nil }
    return (climb.yellow.since ?? climb.orange.since).map(Day.init(number:))
  }
}

extension DriftSignal.Rung {
  fileprivate init?(_ rung: Balance.Rung) {
    switch rung {
    case .none: return nil
    case .yellow: self = .yellow
    case .orange: self = .orange
    }
  }
}

extension DriftSignal.Source {
  /// The professionals' own answers are their own question; a representative's view feeds none.
  fileprivate init?(_ stream: Balance.Stream) {
    switch stream {
    case .own: self = .own
    case .ownWithHelper: self = .ownWithHelper
    case .signs: self = .signs
    case .professional: self = .mirror
    case .representative: return nil
    }
  }
}

extension Balance.Direction {
  /// The direction as it is told, with the question and the answer that are its event; `nil` of those without one.
  fileprivate var told: (DriftSignal.Direction, CoCreation.Question, Balance.Answer)? {
    switch self {
    case .takenOver: (.chooseTooLittle, .choice, .first)
    case .leftWithTheChoice: (.chooseTooMuch, .choice, .third)
    case .leftAlone: (.helpTooLittle, .help, .first)
    case .overHelp: (.helpTooMuch, .help, .third)
    case .notListened: (.notListenedTo, .listened, .first)
    case .silence, .perceptionGap: nil
    }
  }
}

extension Seen {
  fileprivate var read: Balance.Answer? {
    switch self {
    case .turnedTo: .second
    case .turnedAway: .first
    case .noSign, .cannotTell: nil
    }
  }
}
