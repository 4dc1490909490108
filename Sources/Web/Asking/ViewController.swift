import CoCreation
import Hummingbird
import Ledger
import Links
import Pages
import Values

/// A representative's own view of what the person was asked about: on a list of its own, and never the person's answer.
struct ViewController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("persons/{person}/askings/{asking}/view") { try await page($0, $1, nil, .ok) }
    routes.submit("persons/{person}/askings/{asking}/view") { try await give($0, $1, $2) }
  }

  private func page(
    _ request: Request, _ context: SiteContext, _ fault: FieldFault?, _ status: HTTPResponse.Status
  ) async throws -> Response {
    let (person, id) = (try context.person(), try context.id("asking", of: Asking.self))
    return try await desk.show(
      request, context, .view(id.retyped()), of: person, reading: .moment, status: status
    ) { record in
      let sight = try record.viewable(id)
      return ViewPage(
        person: person.retyped(), asking: id.retyped(), name: record.reader.name,
        question: sight.asked.content.question, event: try record.event(of: sight.asked.content),
        given: sight.views.last?.content.answer, fault: fault)
    }
  }

  private func give(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let (person, id) = (try context.person(), try context.id("asking", of: Asking.self))
    guard let answer = form["answer"].flatMap({ Answer(rawValue: $0) }) else {
      return try await page(request, context, .empty, .unprocessableContent)
    }
    let onward = try await desk.change(form, request, context, of: person) { change in
      let sight = try change.record.viewable(id)
      let corrects = sight.views.last?.id
      try change.perform(GiveView(answer: answer, corrects: corrects), in: id.retyped(), corrects: corrects)
      guard case .moment(let moment) = sight.asked.content.about else { return Address.represented }
      return .of(person, .moment(moment.retyped()))
    }
    return .seeOther(Done(.saved).added(to: onward))
  }
}

extension OpenRecord {
  /// A question on which whoever reads can give a view: a representative, within the mandate.
  fileprivate func viewable(_ id: ID<Asking>) throws -> AskingSight {
    try reader.allow(.write, .moment)
    guard standing.kind == .representative else { throw Trouble(.notAllowed) }
    guard let sight = try reader.asking(id) else { throw Trouble(.notFound) }
    return sight
  }
}
