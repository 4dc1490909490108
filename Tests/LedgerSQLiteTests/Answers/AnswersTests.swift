import Balance
import CoCreation
import Ledger
import Testing
import Values

struct `What readings need of answers` {
  private static let day = Town.first + 30

  private func rows(_ town: Town) async throws -> [Pair] {
    try await town.ledger.read(town.area) { try $0.map(Answers.projection).pairs(in: .all, .forward, limit: .max) }
  }

  private func record(_ town: Town) async throws -> AnswerRecord {
    try await town.ledger.read(town.area) { entries in
      try entries.reader(ofDue: town.person, on: town.today, at: entries.now).ownAnswers()
    }
  }

  /// Many questions, answered, passed, changed, taken back, mirrored and left, as the seed has it.
  private func live(_ town: Town, seed: UInt64, steps: Int = 60) async throws {
    try await town.ledger.write(town.area) { entries in
      var random = Randomness.seeded(seed).generator
      for step in 0..<steps {
        let day = Self.day + step / 2
        let question = Question.allCases.randomElement(using: &random) ?? .choice
        let answer = (question.answers + Answer.passes).randomElement(using: &random)
        let help = [HelpSaid.nobody, .skipped].randomElement(using: &random) ?? .skipped
        let asking = try town.ask(
          question, Int.random(in: 0..<6, using: &random) == 0 ? nil : answer, on: day, help: help, entries)
        let own = try town.own(town.person, on: day, entries, second: 20 * 3600)
        let state: AskingState = try entries.state(of: asking.retyped())
        if let given = state.answer, Int.random(in: 0..<5, using: &random) == 0 {
          let standing = given.voice == .person ? own : own.helped()
          try entries.perform(
            WithdrawAnswer(statement: given.id), in: asking.retyped(), as: standing, town.header(entries))
        }
        if Int.random(in: 0..<3, using: &random) == 0 {
          let team = try town.team(town.keyWorker, on: day, entries)
          let circle = try entries.circle(of: town.person)
          try entries.perform(
            GiveMirror(asking: asking, choice: .justRight, help: .tooMuch, circle: circle), in: asking.retyped(),
            as: team, town.header(entries))
        }
        if state.isOpen {
          try entries.perform(
            CloseAsking(day: day, service: town.service), in: asking.retyped(),
            as: Rights.samspel(about: try entries.circle(of: town.person), on: day + 1, at: own.at),
            town.header(entries, on: day))
        }
      }
    }
  }

  @Test(arguments: 1...4) func `is the same when it is made again`(seed: UInt64) async throws {
    let town = try await Town()
    try await live(town, seed: seed)
    let before = try await rows(town)
    #expect(before.count == 60)
    try await town.ledger.rebuild(Answers.projection, in: town.area)
    let after = try await rows(town)
    #expect(after == before)
  }

  @Test func `says of each question what its stream says`() async throws {
    let town = try await Town()
    try await live(town, seed: 9)
    let record = try await record(town)
    let states = try await town.ledger.read(town.area) { entries in
      try record.lines.map { try entries.state(of: $0.thing, as: AskingState.self) }
    }
    for (line, state) in zip(record.lines, states) {
      #expect(line.answer?.answer == state.reading?.answer)
      #expect(line.answer?.stream == state.reading?.stream)
      #expect(line.answer?.day == state.reading?.day)
      #expect(line.service == town.service)
      let pairs = line.marks.count { if case .pair = $0.what { true } else { false } }
      #expect(pairs == state.pairs.count)
    }
    #expect(record.lines.contains { $0.answer == nil })
  }

  @Test func `comes to the same reading in whatever order it lies`() async throws {
    let town = try await Town()
    try await live(town, seed: 5)
    let record = try await record(town)
    let settings = BalanceSettings()
    let day = Self.day.number + 60
    let reading = record.history(settings).reading(at: day, settings)
    #expect(reading.questions.count > 2)
    var random = Randomness.seeded(11).generator
    for _ in 0..<5 {
      let shuffled = AnswerRecord(lines: record.lines.shuffled(using: &random))
      #expect(shuffled.history(settings).reading(at: day, settings) == reading)
    }
  }

  @Test func `leaves out what was taken back, and what was erased`() async throws {
    let town = try await Town()
    let (kept, taken, erased) = try await town.ledger.write(town.area) { entries in
      let kept = try town.ask(.choice, .tooLittle, on: Self.day, entries)
      let taken = try town.ask(.choice, .tooMuch, on: Self.day, entries)
      let erased = try town.ask(.help, .tooMuch, on: Self.day, entries)
      let state: AskingState = try entries.state(of: taken.retyped())
      let own = try town.own(town.person, on: Self.day, entries, second: 20 * 3600)
      try entries.perform(
        WithdrawAnswer(statement: try #require(state.answer).id), in: taken.retyped(), as: own, town.header(entries))
      return (kept, taken, erased)
    }
    try await town.ledger.write(town.area) { entries in
      let ids = try entries.entries(of: erased.retyped()).map(\.header.id)
      let header = town.header(entries)
      let particulars = Particulars(
        stream: entries.newID(of: LedgerStream.self), organisation: header.organisation, person: town.person,
        kind: Erased.kind, recordClass: "technical", voice: "authority", author: town.manager,
        happenedAt: entries.now, zone: "Europe/Stockholm", livedDay: Self.day)
      _ = try entries.erase(ids, ground: "test", id: entries.newID(of: Entry.self), particulars: particulars)
    }
    let lines = try await record(town).lines
    #expect(lines.first { $0.asking == kept }?.answer?.answer == .tooLittle)
    #expect(lines.first { $0.asking == taken }?.marks == [])
    #expect(!lines.contains { $0.asking == erased })
    // They were decoded when they were written down, and what was decoded is kept for a while.
    let left = try await town.ledger.read(town.area) { try $0.statements(in: erased.retyped()) }
    #expect(left.isEmpty)
    let before = try await rows(town)
    try await town.ledger.rebuild(Answers.projection, in: town.area)
    let after = try await rows(town)
    #expect(after == before)
  }

  @Test func `knows where the pictures stood, and that they never changed`() async throws {
    let town = try await Town()
    try await town.ledger.write(town.area) { entries in
      for step in 0..<40 {
        // Always the left picture: the answer follows the place, and the sides change every two weeks.
        let sides = AnswerSides.allCases[step / 10 % 2]
        try town.ask(
          .choice, sides == .tooLittleFirst ? .tooLittle : .tooMuch, on: Self.day + step, sides: sides, entries)
        try town.ask(.help, step % 2 == 0 ? .tooLittle : .tooMuch, on: Self.day + step, entries)
      }
    }
    let settings = BalanceSettings()
    let reading = try await record(town).history(settings).reading(at: Self.day.number + 40, settings)
    let choice = try #require(reading.questions.first { $0.question == .choice })
    #expect(choice.explanation == .placeDecides(answers: 40))
    let help = try #require(reading.questions.first { $0.question == .help })
    #expect(help.caveats.contains(.placeCannotBeChecked))
  }

  @Test func `adds a silence to the stream in which the person answered last`() {
    let service = ID<Service>(high: 1, low: 1)
    func line(_ number: UInt64, _ marks: [AnswerMark]) -> AnswerLine {
      AnswerLine(thing: ID(high: 9, low: number), service: service, isShown: false, marks: marks)
    }
    let day = Self.day
    let record = AnswerRecord(lines: [
      line(3, [AnswerMark(day: day + 2, .unanswered(.help))]),
      line(1, [AnswerMark(day: day, .answer(.justRight, to: .choice, in: .ownWithHelper, sides: nil))]),
      line(2, [AnswerMark(day: day + 1, .notAsked)]), line(4, [AnswerMark(day: day - 1, .notAsked)]),
    ])
    #expect(
      record.observations.map(\.observation) == [
        .notAsked(.choice, in: .own), .answer(.second, to: .choice, in: .ownWithHelper, place: nil),
        .notAsked(.help, in: .ownWithHelper), .noAnswer(.help, in: .ownWithHelper),
      ])
    #expect(record.observations.map(\.day) == [-1, 0, 1, 2].map { day.number + $0 })
  }
}
