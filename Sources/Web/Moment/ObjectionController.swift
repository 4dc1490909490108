import CoCreation
import Hummingbird
import Ledger
import Links
import Localization
import Pages
import Values

/// "That is not how it was": of which of the others' words, and in the person's own where they want.
struct ObjectionController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("persons/{person}/moments/{moment}/objection") { try await show($0, $1) }
    routes.submit("persons/{person}/moments/{moment}/objection") { try await object($0, $1, $2) }
  }

  private func show(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (person, id) = (try context.person(), try context.id("moment", of: Moment.self))
    let first = request.first
    return try await desk.show(request, context, .objection(id.retyped()), of: person, reading: .moment) { record in
      guard record.isOwn else { throw Trouble(.notAllowed) }
      let statements = try record.othersWords(try record.moment(id))
      guard !statements.isEmpty else { throw Onward(.of(person, .moment(id.retyped()))) }
      return ObjectionPage(person: person.retyped(), moment: id.retyped(), statements: statements, from: first)
    }
  }

  private func object(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let (person, id) = (try context.person(), try context.id("moment", of: Moment.self))
    let words = try form.optionalText("words")
    try await desk.change(form, request, context, of: person) { change in
      guard change.record.isOwn else { throw Trouble(.notAllowed) }
      let told = try change.record.moment(id)
      guard let statement = form["statement"].flatMap({ ID<Statement>($0) }) ?? told.state.othersWord else {
        throw Trouble(.unusable)
      }
      try change.perform(
        DisputeMoment(statement: statement, words: words.map { Expression($0) }), in: told.stream)
    }
    return .seeOther(Done(.saved).added(to: .of(person, .moment(id.retyped()))))
  }
}

extension OpenRecord {
  /// What others have said of a moment, each with the name of who said it.
  fileprivate func othersWords(_ told: Told<MomentState>) throws -> [Pages.Option] {
    let (state, words, more) = (told.state, MomentWords.in(tongue), MomentMoreWords.in(tongue))
    func of<Content>(_ strand: Strand<Content>, _ line: (Said<Content>) throws -> String) throws -> [Pages.Option] {
      try strand.current.filter { !$0.voice.isThePerson }.map { try option($0, try line($0)) }
    }
    let outcomes = try of(state.outcomes) { $0.content.what?.line ?? $0.content.outcome.label(words) }
    let wishes = try of(state.wishes) { "\(words.wish): \(wishLine($0, in: state) ?? words.title)" }
    let places = try of(state.places) { said in
      let written = [said.content.places.want, said.content.places.know, said.content.places.matters]
      return written.compactMap { $0?.line }.joined(separator: " ")
    }
    let offers = try of(state.offers) { said in
      "\(words.offered): \(said.content.options.map(\.line).joined(separator: ", "))"
    }
    let reasons = try of(state.reasons) { $0.content.words?.line ?? more.reasonTold }
    let presences = try of(state.presences) { said in
      "\(more.presence): \(try said.content.present.compactMap { try reader.name(of: $0) }.joined(separator: ", "))"
    }
    let noted = try of(state.noted) { $0.content.about.line.isEmpty ? words.title : $0.content.about.line }
    return outcomes + wishes + places + offers + reasons + presences + noted
  }

  private func option<Content>(_ said: Said<Content>, _ line: String) throws -> Pages.Option {
    // The page tells it in the person's own perspective, as on the moment: no colon makes it somebody else's "I".
    let told = MomentMoreWords.in(tongue).written(line.withoutStop, try voice(of: said))
    return Pages.Option(told, value: said.id.description)
  }
}
