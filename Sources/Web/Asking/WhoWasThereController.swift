import CoCreation
import Hummingbird
import Ledger
import Links
import Pages
import Values

/// Who was there: asked of the person after an answer, in pictures, and skipped by one tap.
struct WhoWasThereController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("persons/{person}/askings/{asking}/present") { try await page($0, $1, chosen: nil, from: 0) }
    routes.submit("persons/{person}/askings/{asking}/present") { try await tell($0, $1, $2) }
  }

  private func page(
    _ request: Request, _ context: SiteContext, chosen: [String]?, from first: Int
  ) async throws -> Response {
    let (person, id) = (try context.person(), try context.id("asking", of: Asking.self))
    return try await desk.show(
      request, context, .asking(id.retyped(), .present), of: person, reading: .answer
    ) { record in
      try record.reader.allow(.write, .answer)
      guard record.isOwn, let told = try record.reader.ownAsking(id) else { throw Trouble(.notFound) }
      guard told.state.answer != nil else { throw Onward(.of(person, .today)) }
      let known = try chosen?.compactMap { ID<Human>($0) } ?? (told.state.present ?? record.presentThen(told))
      return WhoWasTherePage(
        person: person.retyped(), asking: id.retyped(),
        circle: try record.candidates(chosen: Set(known), near: record.presentThen(told)), from: first)
    }
  }

  private func tell(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let (person, id) = (try context.person(), try context.id("asking", of: Asking.self))
    let chosen = form.all("present")
    // The others are shown by sending the form on: what was tapped so far goes along.
    if let first = form.first {
      return try await page(request, context, chosen: chosen, from: first)
    }
    let isNobody = form["nobody"] != nil
    try await desk.change(form, request, context, of: person) { change in
      try change.reader.allow(.write, .answer)
      guard change.record.isOwn, let told = try change.reader.ownAsking(id) else { throw Trouble(.notFound) }
      // Where nobody was tapped and "nobody" was not either, the question was skipped.
      guard form["skip"] == nil, isNobody || !chosen.isEmpty else { return }
      let present = change.record.known(chosen)
      guard present.count == chosen.count else { throw Trouble(.unusable) }
      try change.perform(TellPresent(present: isNobody ? [] : present), in: told.stream)
    }
    return .seeOther(.of(person, .asking(id.retyped(), .thanks)))
  }
}

extension OpenRecord {
  /// Who counts as having been there when an answer is shown to those who were; `nil` where nobody is known, or the
  /// answer is shown to others.
  func present(_ told: Told<AskingState>, for audience: Audience) throws -> [ID<Human>]? {
    guard audience == .whoWereThere else { return nil }
    let present = try presentThen(told)
    return present.isEmpty ? nil : present
  }

  func names(of humans: [ID<Human>]) throws -> [String] { try humans.compactMap { try reader.name(of: $0) } }
}

extension ThanksPage {
  /// The answer just given, with who may see it.
  init(_ record: OpenRecord, _ told: Told<AskingState>) throws {
    guard let answer = told.state.answer, let asked = told.state.asked.last else {
      throw Onward(.of(record.person, .today))
    }
    self.init(
      person: record.person.retyped(), asking: told.stream.retyped(), question: asked.content.question,
      answer: answer.content.answer, audience: told.state.audience,
      present: try record.names(of: told.state.present ?? []))
  }
}
