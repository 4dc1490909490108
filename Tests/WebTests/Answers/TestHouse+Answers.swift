import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Values
import Web

extension TestHouse {
  func header(_ entries: any LedgerWriting, on day: Day? = nil) throws -> Circumstances {
    guard let pack = desk.packs[PackKey("SE")] else { throw LedgerFault.noSuchEntry }
    var header = Circumstances(
      entry: entries.newID(of: Entry.self), organisation: provider, pack: pack, zone: Self.zone)
    header.livedDay = day
    return header
  }

  func own(on day: Day, _ entries: any LedgerReading) throws -> Standing {
    try Rights.standing(
      of: Actor(human: person.human, capacity: .person), towards: entries.circle(of: person), on: day,
      at: Self.zone.instant(day, second: 18 * 3600))
  }

  /// Questions with answers, one on each of the last days, oldest first.
  @discardableResult func answer(
    _ answers: [Answer], to question: Question = .choice, help: HelpSaid = .nobody, audience: Audience = .onlyMe,
    before day: Day? = nil
  ) async throws -> [ID<Asking>] {
    let last = day ?? today
    return try await ledger.write(desk.area) { entries in
      try answers.enumerated().map { index, answer in
        let day = last - (answers.count - index)
        let (asking, own) = (entries.newID(of: Asking.self), try own(on: day, entries))
        let form = AskingForm(
          density: .standard, language: .english, register: .easy, wording: 1, sides: .tooLittleFirst,
          sidesAreFixed: false, readAloud: false)
        try entries.perform(
          PutQuestion(question: question, about: .day(day: day), service: service, form: form),
          in: asking.retyped(), as: own, header(entries))
        let give = GiveAnswer(answer: answer, help: help, audience: audience, form: form)
        try entries.perform(give, in: asking.retyped(), as: give.standing(from: own), header(entries))
        return asking
      }
    }
  }

  /// Questions that waited in vain, one on each of some days up to yesterday.
  func leaveUnanswered(_ times: Int) async throws {
    try await ledger.write(desk.area) { entries in
      for day in (1...times).reversed().map({ today - $0 }) {
        let asking = entries.newID(of: Asking.self)
        let form = AskingForm(
          density: .standard, language: .english, register: .easy, wording: 1, sides: .tooLittleFirst,
          sidesAreFixed: false, readAloud: false)
        try entries.perform(
          PutQuestion(question: .choice, about: .day(day: day), service: service, form: form), in: asking.retyped(),
          as: own(on: day, entries), header(entries))
        let samspel = Rights.samspel(about: try entries.circle(of: person), on: day + 1, at: entries.now)
        try entries.perform(
          CloseAsking(day: day, service: service), in: asking.retyped(), as: samspel, header(entries, on: day))
      }
    }
  }

  /// Lets the team count, or not.
  func letCount(_ may: Bool = true) async throws {
    try await ledger.write(desk.area) { entries in
      let rhythm = Rhythm(
        frequency: .daily(times: 1), asksIfListened: false, sides: .fixed(sides: .tooLittleFirst), audience: .onlyMe,
        teamMayCount: may)
      try entries.perform(
        SetRhythm(rhythm: rhythm), in: .rhythm(of: person), as: own(on: today, entries), header(entries))
    }
  }

  /// A drift question that was put to the person.
  func signal(
    _ direction: DriftSignal.Direction = .chooseTooLittle, source: DriftSignal.Source = .own
  ) async throws -> ID<DriftQuestion> {
    try await ledger.write(desk.area) { entries in
      let id = entries.newID(of: DriftQuestion.self)
      let signal = DriftSignal(
        source: source, direction: direction, rung: .yellow, answered: 61, such: 47, since: today - 39)
      try entries.perform(
        PutSignal(service: service, signal: signal), in: id.retyped(),
        as: Rights.samspel(about: entries.circle(of: person), on: today, at: entries.now), header(entries))
      return id
    }
  }

  /// Whether everybody gets this answer to a page, and nobody a word of the person's name.
  func refuses(_ path: String, to people: [ID<Human>], with status: HTTPResponse.Status = .forbidden) async throws
    -> Bool
  {
    let refused = Refused()
    for human in people {
      let cookies = try await cookies(of: human)
      try await run { client in
        let page = try await client.get(path, cookies)
        if page.status != status || page.text.contains("Maja") { await refused.fail() }
      }
    }
    return await refused.holds
  }
}

/// Whether something held so far.
private actor Refused {
  private(set) var holds = true
  func fail() { holds = false }
}
