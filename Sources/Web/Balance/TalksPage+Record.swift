import CoCreation
import Ledger
import Links
import Pages
import Values

extension TalksPage {
  /// The questions that whoever reads may see, the newest first.
  init(_ record: OpenRecord) throws {
    try record.reader.allow(.read, .driftQuestion)
    let drifts = try record.reader.drifts().reversed()
    self.init(
      questions: try drifts.compactMap { drift in
        // The team's own question is the team's to talk about; the person meets it once somebody has.
        guard !record.isOwn || !drift.isTheTeams || !drift.talks.isEmpty else { return nil }
        return try Question(record, drift)
      }, isOwn: record.isOwn)
  }
}

extension TalksPage.Question {
  fileprivate init(_ record: OpenRecord, _ drift: DriftView) throws {
    let person: ID<Address.Person> = record.person.retyped()
    var address: Address?
    if !record.isOwn {
      address = .person(person, .talk(drift.id.retyped()))
    } else if drift.isOpen, !drift.isTheTeams {
      address = .person(person, .signal(drift.id.retyped()))
    }
    self.init(
      signal: drift.id.retyped(), matter: TalksPage.Matter(drift),
      choice: record.isOwn && !drift.isTheTeams ? try record.choice(drift) : nil, talks: try record.told(drift),
      address: address)
  }
}

extension TalksPage.Matter {
  /// What a question is about, by its newest signal; `nil` where only a talk is due.
  fileprivate init?(_ drift: DriftView) {
    guard let direction = drift.signal?.direction ?? drift.signals.last?.direction else { return nil }
    switch direction {
    case .chooseTooLittle, .chooseTooMuch: self = .answers(.choice)
    case .helpTooLittle, .helpTooMuch: self = .answers(.help)
    case .notListenedTo: self = .answers(.listened)
    case .silence: self = .asking
    }
  }
}

extension OpenRecord {
  /// What the person chose, as it holds today.
  func choice(_ drift: DriftView) throws -> TalksPage.Choice {
    switch drift.choice {
    case nil: .notYet
    case .talkWithTeam: .team
    case .talkWith(let human): .somebody(try reader.name(of: human) ?? "–")
    case .talkWithOutsider: .outsider
    case .notNow: .notNow
    case .fineAnyway: .fine
    case .rhythmSet: .rhythm
    }
  }

  /// The question to talk about that is most pressing for whoever reads, and what they are reminded of.
  func talkReminder() throws -> (id: ID<Address.Signal>, reminder: TalkReminder)? {
    guard standing.may(.read, .driftQuestion), !isOwn else { return nil }
    let open = try reader.openDrifts().map {
      (id: $0.id.retyped(to: Address.Signal.self), reminder: $0.reminder(on: today))
    }
    return open.min { $0.reminder.rank < $1.reminder.rank }
  }
}

extension DriftView {
  /// What those who talk are reminded of on a day.
  func reminder(on day: Day) -> TalkReminder {
    guard let last = talks.last else { return .talk }
    guard let again = last.content.again, again > day else { return .look }
    return .later(again)
  }
}

extension TalkReminder {
  /// The most pressing first.
  fileprivate var rank: Int {
    switch self {
    case .talk: 0
    case .look: 1
    case .later: 2
    }
  }
}
