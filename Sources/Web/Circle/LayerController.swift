import CoCreation
import Hummingbird
import Ledger
import Links
import Pages
import Values

/// The voluntary part, and how the person wants to be asked: set by the person, at any time, without a reason.
struct LayerController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("persons/{person}/layer") { try await layer($0, $1) }
    routes.submit("persons/{person}/layer") { try await setLayer($0, $1, $2) }
    routes.show("persons/{person}/how-to-ask") { try await howToAsk($0, $1) }
    routes.submit("persons/{person}/how-to-ask") { try await setRhythm($0, $1, $2) }
    routes.show("persons/{person}/rhythm") { try await rhythm($0, $1) }
    routes.submit("persons/{person}/rhythm") { try await chooseRhythm($0, $1, $2) }
  }

  // MARK: - The voluntary part

  private func layer(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    return try await desk.show(request, context, .layer, of: person, reading: .voluntaryLayer) { record in
      try record.reader.allow(.arrange, .voluntaryLayer)
      return LayerPage(
        person: person.retyped(), layer: record.reader.circle.layer, demands: record.demands)
    }
  }

  private func setLayer(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    guard let layer: VoluntaryLayer = try form.chosen("layer") else { throw Trouble(.unusable) }
    try await desk.change(form, request, context, of: person) { change in
      try change.performInCircle(SetLayer(layer: layer))
    }
    return .seeOther(Done(.saved).added(to: .of(person, .layer)))
  }

  // MARK: - How to ask

  private func howToAsk(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let first = request.first
    return try await desk.show(request, context, .howToAsk, of: person, reading: .rhythm) {
      record in
      try record.reader.allow(.write, .rhythm)
      let rhythm = try record.reader.rhythm().rhythm(otherwiseFrom: record.reader.rhythmBegins)
      return HowToAskPage(person: person.retyped(), rhythm: rhythm, from: first)
    }
  }

  private func setRhythm(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    try await desk.change(form, request, context, of: person) { change in
      let state = try change.reader.rhythm()
      let rhythm = state.rhythm(otherwiseFrom: change.reader.rhythmBegins)
      try change.perform(
        SetRhythm(rhythm: try rhythm.changed(by: form, from: change.record.today)), in: .rhythm(of: person))
      if form["rhythm"] != nil { try change.answerSilence() }
    }
    return .seeOther(Done(.saved).added(to: .of(person, .howToAsk)))
  }

  private func rhythm(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let first = request.first
    return try await desk.show(request, context, .rhythm, of: person, reading: .rhythm) {
      record in
      try record.reader.allow(.write, .rhythm)
      return RhythmPage(
        person: person.retyped(), isAfterSilence: try record.reader.openSignals().contains(where: \.isOfSilence),
        from: first)
    }
  }

  /// How often, by one tap; never stops the asking for good.
  private func chooseRhythm(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    try await desk.change(form, request, context, of: person, opensToGiving: true) { change in
      if form["rhythm"] == Frequency.never.value {
        try change.perform(StopAsking(forGood: true), in: .rhythm(of: person))
      } else {
        let rhythm = try change.reader.rhythm().rhythm(otherwiseFrom: change.reader.rhythmBegins)
        try change.perform(
          SetRhythm(rhythm: try rhythm.changed(by: form, from: change.record.today)), in: .rhythm(of: person))
      }
      try change.answerSilence()
    }
    return .seeOther(Done(.saved).added(to: .of(person, .today)))
  }
}

extension Change {
  /// Says of every open question about a silence that the rhythm was set, which is its answer.
  fileprivate func answerSilence() throws {
    guard standing.kind == .person else { return }
    for (index, drift) in try reader.openDrifts().filter(\.isOfSilence).enumerated() {
      try perform(ChooseOnDrift(choice: .rhythmSet), in: drift.id.retyped(), step: index + 1)
    }
  }
}

extension Rhythm {
  /// The rhythm with what a form chose; what it leaves out stays.
  ///
  /// - Parameter day: From which day new blocks count, if sides begin to change places.
  /// - Throws: ``Trouble`` if something was chosen that is not offered.
  func changed(by form: Form, from day: Day) throws -> Rhythm {
    let frequency = try form["rhythm"].map { value in
      guard let frequency = Frequency(value: value) else { throw Trouble(.unusable) }
      return frequency
    }
    return Rhythm(
      frequency: frequency ?? self.frequency, asksIfListened: try form.isYes("listened") ?? asksIfListened,
      sides: try sides(by: form, from: day), audience: try form.chosen("audience") ?? audience,
      teamMayCount: try form.isYes("count") ?? teamMayCount)
  }

  private func sides(by form: Form, from day: Day) throws -> SidesRule {
    switch form["sides"] {
    case nil: return sides
    case "changing": return sides.isFixed ? .changing(since: day, first: sides.sides(on: day)) : sides
    case let value?:
      guard let fixed = AnswerSides(rawValue: value) else { throw Trouble(.unusable) }
      return .fixed(sides: fixed)
    }
  }
}

extension Frequency {
  /// Reads what a form sends for it; `nil` for anything that is not offered.
  init?(value: String) {
    let offered: [Frequency] =
      [.never] + (1...3).map { .daily(times: $0) } + (1...6).map { .weekly(days: $0) }
    guard let found = offered.first(where: { $0.value == value }) else { return nil }
    self = found
  }
}

extension Form {
  /// Whether a field says yes; `nil` if it was not sent.
  fileprivate func isYes(_ name: String) throws -> Bool? {
    switch self[name] {
    case nil: return nil
    case "yes": return true
    case "no": return false
    default: throw Trouble(.unusable)
    }
  }
}
