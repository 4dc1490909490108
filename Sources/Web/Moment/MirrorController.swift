import CoCreation
import Hummingbird
import Ledger
import Links
import Pages
import Values

/// The mirror: what the professional who was there thinks it was like, said apart from the person.
struct MirrorController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("persons/{person}/moments/{moment}/mirror") { try await page($0, $1, Form(fields: []), [], .ok) }
    routes.submit("persons/{person}/moments/{moment}/mirror") { try await give($0, $1, $2) }
  }

  private func page(
    _ request: Request, _ context: SiteContext, _ form: Form, _ faults: FieldFaults,
    _ status: HTTPResponse.Status
  ) async throws -> Response {
    let (person, id) = (try context.person(), try context.id("moment", of: Moment.self))
    return try await desk.show(
      request, context, .mirror(id.retyped()), of: person, reading: .mirror, status: status
    ) { record in
      try record.reader.allow(.write, .mirror)
      return try MirrorPage(record, id, form, faults)
    }
  }

  private func give(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let (person, id) = (try context.person(), try context.id("moment", of: Moment.self))
    let choice = form["choice"].flatMap { Answer(rawValue: $0) }
    let help = form["help"].flatMap { Answer(rawValue: $0) }
    let will = form["will"].flatMap { WhoseWill(rawValue: $0) }
    guard choice != nil || help != nil || will != nil else {
      return try await page(request, context, form, [("choice", .empty)], .unprocessableContent)
    }
    let corrects = form["corrects"].flatMap { ID<Statement>($0) }
    let onward = try await desk.change(form, request, context, of: person) { change in
      let record = change.record
      // Sent again, it is about the question that it mirrored then.
      let isAgain = try change.sentBefore() != nil
      guard
        let sight = try corrects.map({ try record.mirrorGiven(about: id, $0) })
          ?? (isAgain ? record.mirrorGiven(about: id) : record.mirrorWaiting(about: id))
      else { throw Trouble(.notFound) }
      let command = GiveMirror(
        asking: sight.id, choice: choice, help: help, whoseWill: will, present: record.humans("present", form),
        helped: record.humans("helped", form), circle: change.reader.circle, corrects: corrects)
      try change.perform(command, in: sight.id.retyped(), corrects: corrects)
      // Where the person shows an answer about the moment, the two stand side by side there.
      let isBeside = try record.reader.askings(about: id).contains { $0.answer != nil }
      return isBeside ? Address.of(person, .moment(id.retyped())) : .persons
    }
    return .seeOther(Done(.saved).added(to: onward))
  }
}

extension MirrorPage {
  /// The mirror that waits, or the own one that can be corrected.
  init(
    _ record: OpenRecord, _ moment: ID<Moment>, _ form: Form, _ faults: FieldFaults
  ) throws {
    let waiting = try record.mirrorWaiting(about: moment)
    let given = try waiting == nil ? record.mirrorGiven(about: moment) : nil
    guard let sight = waiting ?? given else {
      throw Onward(.of(record.person, .moment(moment.retyped())))
    }
    let mine = given?.mirrors.last { $0.author == record.standing.human }
    let isSent = !form.fields.isEmpty
    let present =
      isSent
      ? form.all("present").compactMap { ID<Human>($0) }
      : mine?.content.present ?? [record.standing.human].compactMap { $0 }
    var written = mine.map { Self.written($0.content) } ?? [:]
    if isSent {
      written = Dictionary(form.fields.map { ($0.name, $0.value) }) { first, _ in first }
      written["helped"] = form.all("helped").joined(separator: " ")
    }
    self.init(
      person: record.person.retyped(), moment: moment.retyped(), name: record.reader.name,
      event: try record.event(of: sight.asked.content), isBlind: !sight.wasShown,
      present: try record.candidates(chosen: Set(present)), corrects: mine?.id.description, written: written,
      faults: faults)
  }

  private static func written(_ mirror: MirrorGiven) -> [String: String] {
    [
      "choice": mirror.choice?.rawValue, "help": mirror.help?.rawValue, "will": mirror.whoseWill?.rawValue,
      "helped": mirror.helped.map { $0.map(\.description).joined(separator: " ") },
    ].compactMapValues { $0 }
  }
}

extension OpenRecord {
  /// The question about a moment that whoever reads has mirrored; `nil` if there is none.
  ///
  /// - Parameter mirror: The own mirror that is meant; `nil` for the newest.
  func mirrorGiven(about moment: ID<Moment>, _ mirror: ID<Statement>? = nil) throws -> AskingSight? {
    try reader.askings(about: moment).last { sight in
      sight.mirrors.contains { $0.author == standing.human && (mirror == nil || $0.id == mirror) }
    }
  }

  /// Those of the circle whom a form names; `nil` where it names nobody, which is not the same as "nobody".
  fileprivate func humans(_ field: String, _ form: Form) -> [ID<Human>]? {
    let named = known(form.all(field))
    return named.isEmpty ? nil : named
  }
}
