import CoCreation
import Hummingbird
import Ledger
import Links
import Pages
import Values

/// The talk about a drift question, and what came of it, written by those who talked.
struct TalkController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("persons/{person}/talks") { try await talks($0, $1) }
    routes.show("persons/{person}/signals/{signal}/talk") { try await page($0, $1, TalkSheet(), status: .ok) }
    routes.submit("persons/{person}/signals/{signal}/talk") { try await write($0, $1, $2) }
  }

  private func talks(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    return try await desk.show(request, context, .talks, of: person, reading: .driftQuestion) { try TalksPage($0) }
  }

  private func page(
    _ request: Request, _ context: SiteContext, _ sheet: TalkSheet, status: HTTPResponse.Status
  ) async throws -> Response {
    let (person, id) = (try context.person(), try context.id("signal", of: DriftQuestion.self))
    return try await desk.show(
      request, context, .talk(id.retyped()), of: person, reading: .driftQuestion, status: status
    ) { record in
      // What may not be seen is not there: nobody learns that there is a question.
      guard let drift = try record.reader.drift(id) else { throw Trouble(.notFound) }
      // The person meets the talks among their own; the form is for those who talked with them.
      guard !record.isOwn else { throw Onward(.of(person, .talks)) }
      return try TalkPage(record, drift, sheet)
    }
  }

  private func write(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let (person, id) = (try context.person(), try context.id("signal", of: DriftQuestion.self))
    let sheet = TalkSheet(form)
    guard sheet.faults.isEmpty else { return try await page(request, context, sheet, status: .unprocessableContent) }
    let refused = try await desk.change(form, request, context, of: person) { change -> TalkSheet? in
      guard let drift = try change.reader.drift(id) else { throw Trouble(.notFound) }
      let checked = sheet.checked(on: change.record.today)
      guard checked.faults.isEmpty else { return checked }
      let present = try sheet.present(of: change.record)
      if sheet.tells || drift.talks.isEmpty {
        let note = NoteDriftTalk.Note.talked(
          present: present, toTry: sheet.toTry.map { Expression($0) }, again: sheet.again)
        try change.perform(NoteDriftTalk(note: note), in: id.retyped())
      }
      if let result = sheet.result {
        try change.perform(NoteDriftTalk(note: .after(Expression(result))), in: id.retyped(), step: 1)
      }
      return nil
    }
    if let refused { return try await page(request, context, refused, status: .unprocessableContent) }
    return .seeOther(Done(.saved).added(to: .of(person, .talk(id.retyped()))))
  }
}

/// What was written of a talk.
private struct TalkSheet: Sendable {
  let toTry: Text?
  let result: Text?
  let again: Day?
  let talked: [String]
  let written: [String: String]
  private(set) var faults: FieldFaults

  init() {
    (toTry, result, again, talked, written, faults) = (nil, nil, nil, [], [:], [])
  }

  init(_ form: Form) {
    var reader = FormReader(form)
    toTry = reader.optionalText("try")
    result = reader.optionalText("result")
    again = reader.optionalDay("again")
    talked = form.all("talked")
    if toTry == nil, result == nil, reader.faults.isEmpty { reader.fault("try", .empty) }
    if toTry != nil, talked.isEmpty { reader.fault("talked", .empty) }
    written = ["try": form["try"] ?? "", "result": form["result"] ?? "", "again": form["again"] ?? ""]
    faults = reader.faults
  }

  /// The same, with a fault where the next talk is so far away that it cannot be meant.
  func checked(on today: Day) -> TalkSheet {
    var copy = self
    let last = DaySpan.planned(from: today).upperBound
    if let again, again > last { copy.faults.append(("again", .tooFar(last: last))) }
    return copy
  }

  /// Whether it tells of a talk, and not only of what came after.
  var tells: Bool { toTry != nil || !talked.isEmpty || again != nil }

  /// Those who talked.
  func present(of record: OpenRecord) throws -> [ID<Human>] {
    let known = Set(try record.talkers(chosen: []).map(\.value))
    return try talked.map { value in
      guard known.contains(value), let human = ID<Human>(value) else { throw Trouble(.unusable) }
      return human
    }
  }
}

extension OpenRecord {
  /// Those who can have talked: the person, and those of the circle as far as whoever reads may know it.
  fileprivate func talkers(chosen: Set<String>) throws -> [Candidate] {
    let own = person.human
    let all = [Candidate(try face(of: own), value: own.description)] + (try others())
    return all.map { Candidate($0.face, value: $0.value, isChosen: chosen.contains($0.value)) }
  }

  private func others() throws -> [Candidate] {
    if standing.may(.read, .circle) { return try candidates() }
    return [Candidate(try face(of: caller.human), value: caller.human.description)]
  }
}

extension TalkPage {
  fileprivate init(_ record: OpenRecord, _ drift: DriftView, _ sheet: TalkSheet) throws {
    // Counts that were released are told only for as long as the person lets the team count.
    let mayCount = try drift.isTheTeams && record.reader.teamMayCount()
    self.init(
      person: record.person.retyped(), signal: drift.id.retyped(), name: record.reader.name,
      shown: drift.newestSignals.compactMap { Shown($0, mayCount: mayCount) },
      circle: try record.talkers(chosen: Set(sheet.talked)),
      written: sheet.written, faults: sheet.faults, earlier: try record.told(drift), isClosed: !drift.isOpen)
  }
}

extension TalkPage.Shown {
  /// A signal by its source: none is told as if another had said it; `nil` of a silence.
  fileprivate init?(_ signal: DriftSignal, mayCount: Bool) {
    guard let matter = signal.direction.matter else { return nil }
    if signal.source == .perceptionGap {
      var times: (all: Int, saying: Int)?
      if mayCount, let answered = signal.answered, let such = signal.such { times = (answered, such) }
      self = .gap(times, matter)
      return
    }
    guard let counts = signal.counts else { return nil }
    switch signal.source {
    case .own, .ownWithHelper:
      self = .answers(all: counts.all, saying: counts.saying, since: counts.since, matter)
    case .signs: self = .signs(all: counts.all, saying: counts.saying, since: counts.since)
    case .mirror: self = .mirror(all: counts.all, saying: counts.saying, since: counts.since, matter)
    case .perceptionGap, .notAsked, .unanswered: return nil
    }
  }
}

extension OpenRecord {
  /// What was written of the talks about a question, and of what came of it, the oldest first.
  func told(_ drift: DriftView) throws -> [ToldTalk] {
    func saying(_ words: Expression?, by human: ID<Human>?) throws -> Saying? {
      let voice = try human.flatMap { try reader.name(of: $0) } ?? "–"
      return words?.saying(voice: voice, in: tongue)
    }
    let talks = try drift.talks.map { said in
      ToldTalk(
        day: said.day, saying: try saying(said.content.toTry, by: said.author),
        present: try said.content.present.compactMap { try reader.name(of: $0) }, again: said.content.again)
    }
    return talks
      + (try drift.afterwards.map {
        ToldTalk(day: $0.day, saying: try saying($0.content.happened, by: $0.author), isResult: true)
      })
  }
}
