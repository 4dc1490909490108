import CoCreation
import Hummingbird
import Ledger
import Links
import Pages
import Values

/// The mirror: what the professional who was there thinks it was like, said apart from the person.
package struct MirrorController: Sendable {
  private let desk: Desk

  package init(desk: Desk) {
    self.desk = desk
  }

  /// Adds the routes.
  package func addRoutes(to routes: Routes) {
    routes.show("persons/{person}/moments/{moment}/mirror") { try await mirror($0, $1) }
    routes.submit("persons/{person}/moments/{moment}/mirror") { try await give($0, $1, $2) }
  }

  private func mirror(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await page(request, context, written: [:], faults: [], status: .ok)
  }

  private func page(
    _ request: Request, _ context: SiteContext, written: [String: String],
    faults: [(field: String, fault: Pages.FieldFault)], status: HTTPResponse.Status
  ) async throws -> Response {
    let (person, id) = (try context.person(), try context.id("moment", of: Moment.self))
    let told = MirrorFaults(list: faults)
    return try await desk.show(
      request, context, .person(person.retyped(), .mirror(id.retyped())), of: person, reading: .mirror,
      status: status
    ) { record in
      try record.reader.allow(.write, .mirror)
      guard let sight = try record.mirrorWaiting(about: id) else {
        throw Onward(.person(person.retyped(), .moment(id.retyped())))
      }
      return MirrorPage(
        person: person.retyped(), moment: id.retyped(), name: record.reader.name,
        event: try record.event(of: sight.asked.content), isBlind: !sight.wasShown,
        present: try record.candidates(chosen: Set([record.standing.human].compactMap { $0 })), written: written,
        faults: told.list)
    }
  }

  private func give(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let (person, id) = (try context.person(), try context.id("moment", of: Moment.self))
    let choice = form["choice"].flatMap { Answer(rawValue: $0) }
    let help = form["help"].flatMap { Answer(rawValue: $0) }
    let will = form["will"].flatMap { WhoseWill(rawValue: $0) }
    guard choice != nil || help != nil || will != nil else {
      let written = Dictionary(form.fields.map { ($0.name, $0.value) }) { first, _ in first }
      return try await page(
        request, context, written: written, faults: [("choice", .empty)], status: .unprocessableContent)
    }
    try await desk.change(form, request, context, of: person) { change in
      guard let sight = try change.record.mirrorWaiting(about: id) else { throw Trouble(.notFound) }
      let known = Set(try change.record.candidates().map(\.value))
      let present = form.all("present").filter(known.contains).compactMap { ID<Human>($0) }
      let command = GiveMirror(
        asking: sight.id, choice: choice, help: help, whoseWill: will, present: present,
        circle: change.reader.circle)
      try change.perform(command, in: sight.id.retyped())
    }
    return .seeOther(Done(.saved).added(to: .persons))
  }
}

/// Faults that cross into the page's maker.
private struct MirrorFaults: Sendable {
  let list: [(field: String, fault: Pages.FieldFault)]
}
