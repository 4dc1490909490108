import CoCreation
import Hummingbird
import Ledger
import Links
import Pages
import Values

/// One more thing about a moment, by each voice for itself; and what the moment reached.
package struct MomentAdditionController: Sendable {
  private let desk: Desk

  package init(desk: Desk) {
    self.desk = desk
  }

  /// Adds the routes.
  package func addRoutes(to routes: Routes) {
    routes.show("persons/{person}/moments/{moment}/more") { try await page($0, $1, [:], [], .ok) }
    routes.submit("persons/{person}/moments/{moment}/more", .saying) { try await add($0, $1, $2) }
    routes.show("persons/{person}/moments/{moment}/reach") { try await reach($0, $1) }
  }

  private func page(
    _ request: Request, _ context: SiteContext, _ written: [String: String],
    _ faults: [(field: String, fault: Pages.FieldFault)], _ status: HTTPResponse.Status
  ) async throws -> Response {
    let (person, id) = (try context.person(), try context.id("moment", of: Moment.self))
    let faults = FormFaults(faults)
    return try await desk.show(
      request, context, .person(person.retyped(), .addition(id.retyped())), of: person, reading: .moment,
      status: status
    ) { record in
      try record.reader.allow(.write, .moment)
      guard let told = try record.reader.moment(id), told.state.isNoted else { throw Trouble(.notFound) }
      if record.isOwn {
        return OwnAdditionPage(
          person: person.retyped(), moment: id.retyped(), circle: try record.candidates(), written: written,
          faults: faults.list)
      }
      return try MomentAdditionPage(record, told, written, faults.list)
    }
  }

  private func add(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let (person, id) = (try context.person(), try context.id("moment", of: Moment.self))
    let said = try await desk.keepSaying("wants", of: form)
    let moment = Address.person(person.retyped(), .moment(id.retyped()))
    // A limit is a record of its own: the question leads there, and nothing is said here.
    if form["add"] == "safety", form["kept"] == "yes" {
      return .seeOther(Address.person(person.retyped(), .newLimit).path)
    }
    do {
      try await desk.change(form, request, context, of: person, media: said.media) { change in
        try change.reader.allow(.write, .moment)
        guard let told = try change.reader.moment(id) else { throw Trouble(.notFound) }
        if form["add"] == "undo" {
          guard let statement = form["statement"].flatMap({ ID<Statement>($0) }) else { throw Trouble(.unusable) }
          try change.perform(UndoInMoment(statement: statement), in: told.stream)
          return
        }
        let addition = try AdditionSheet(form, said).addition(change.record)
        let command = AddToMoment(addition: addition)
        let today = change.record.today
        _ = try change.perform(command, in: told.stream) { $0.fault(on: today) }
      }
      return .seeOther(Done(form["add"] == "undo" ? .undone : .saved).added(to: moment))
    } catch let faults as FormFaults {
      return try await page(request, context, form.written, faults.list, .unprocessableContent)
    }
  }

  private func reach(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (person, id) = (try context.person(), try context.id("moment", of: Moment.self))
    let first = request.first
    return try await desk.show(
      request, context, .person(person.retyped(), .reach(id.retyped())), of: person, reading: .reach
    ) { record in
      try record.reader.allow(.read, .reach)
      guard let told = try record.reader.moment(id), told.state.isNoted else { throw Trouble(.notFound) }
      return try ReachPage(of: told, record, from: first)
    }
  }
}

/// One thing that a form adds to a moment.
private struct AdditionSheet {
  let form: Form
  let wants: KeptSaying

  init(_ form: Form, _ wants: KeptSaying) {
    self.form = form
    self.wants = wants
  }

  /// What it adds.
  ///
  /// - Throws: ``FormFaults`` with everything that is wrong.
  func addition(_ record: OpenRecord) throws -> AddToMoment.Addition {
    var reader = FormReader(form)
    let addition: AddToMoment.Addition?
    switch form["add"] {
    case "places": addition = places(&reader)
    case "offer": addition = offer(&reader)
    case "wish": addition = try wish(record, &reader)
    case "outcome": addition = outcome(&reader)
    case "reasonTold":
      let words = reader.optionalText("words")
      addition = reader.choice("how", of: OfferForm.self).map {
        .reasonTold(ReasonTold(how: $0, words: words.map { Expression($0) }))
      }
    case "presence": addition = .presence(try record.known(form.all("present")))
    case "safety": addition = .safety(SafetyExplained())
    default: throw Trouble(.unusable)
    }
    try reader.finish()
    guard let addition else { throw FormFaults("wants", .empty) }
    return addition
  }

  private func places(_ reader: inout FormReader) -> AddToMoment.Addition? {
    let places = Places(
      want: wants.expression(&reader, isRequired: false),
      know: reader.optionalText("knows").map { Expression($0) },
      matters: reader.optionalText("matters").map { Expression($0) })
    return places.map { .places($0) }
  }

  private func offer(_ reader: inout FormReader) -> AddToMoment.Addition? {
    let lines = reader.text("options")?.value.split(whereSeparator: \.isNewline) ?? []
    let options = lines.compactMap { try? Text(String($0)) }.map { Expression($0) }
    return reader.choice("offered", of: OfferForm.self).map { .offer(OptionsOffered(options: options, form: $0)) }
  }

  private func wish(_ record: OpenRecord, _ reader: inout FormReader) throws -> AddToMoment.Addition? {
    let what = reader.text("wish")
    let means = reader.choice("expression", of: WishMeans.self)
    var interpretation: Interpretation?
    if means == .interpreted, let from = reader.text("from") {
      interpretation = Interpretation(by: try record.readers(form.all("interpretedBy")), from: from)
    }
    guard let what, let means else { return nil }
    return .wish(
      WishExpressed(wish: .own(what: Expression(what)), means: means, interpretation: interpretation))
  }

  private func outcome(_ reader: inout FormReader) -> AddToMoment.Addition? {
    let outcome = reader.choice("outcome", of: Outcome.self)
    let carriedOut = reader.choice("carriedOut", of: CarriedOut.self)
    let reason = form["reason"].flatMap { DifferenceReason(rawValue: $0) }
    let what = reader.optionalText("what")
    guard let outcome, let carriedOut else { return nil }
    return .outcome(
      OutcomeTold(outcome: outcome, what: what.map { Expression($0) }, carriedOut: carriedOut, reason: reason))
  }
}

extension OpenRecord {
  /// Those who read a wish: of the circle, or whoever writes.
  fileprivate func readers(_ values: [String]) throws -> [ID<Human>] { try known(values) }
}

extension MomentAdditionPage {
  fileprivate init(
    _ record: OpenRecord, _ told: Told<MomentState>, _ written: [String: String],
    _ faults: [(field: String, fault: Pages.FieldFault)]
  ) throws {
    let state = told.state
    let hasReason = state.outcomes.current.contains { $0.content.reason != nil }
    self.init(
      person: record.person.retyped(), moment: told.stream.retyped(), name: record.reader.name,
      matter: state.noted.last?.content.about.line ?? "", circle: try record.candidates(),
      asksAboutLimit: state.asksAboutLimit, tellsReason: hasReason && record.standing.voice == .professional,
      own: record.ownStatements(in: state), written: written, faults: faults)
  }
}
