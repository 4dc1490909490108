import CoCreation
import Hummingbird
import Ledger
import Links
import Pages
import Values

/// The person says how it was without being asked: chooses the question, and answers it as any other.
struct SayHowController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("persons/{person}/askings/new") { try await page($0, $1, about: nil) }
    routes.submit("persons/{person}/askings/new") { try await put($0, $1, $2, about: nil) }
    routes.show("persons/{person}/askings/new/{moment}") { try await page($0, $1, about: $1.id("moment")) }
    routes.submit("persons/{person}/askings/new/{moment}") { try await put($0, $1, $2, about: $2.id("moment")) }
  }

  private func page(
    _ request: Request, _ context: SiteContext, about moment: ID<Moment>?
  ) async throws -> Response {
    let person = try context.person()
    let first = request.first
    return try await desk.show(
      request, context, .newAsking(moment?.retyped()), of: person, reading: .answer
    ) { record in
      try record.allowOwnAnswer()
      let rhythm = try record.reader.rhythm().rhythm(otherwiseFrom: record.reader.rhythmBegins)
      let about = try record.asked(about: moment)
      let asked = QuestionAsked(
        question: .choice, about: about, occasion: .personsOwn, form: record.askingForm(on: record.today, rhythm))
      return SayHowPage(
        person: person.retyped(), moment: moment?.retyped(), event: try record.event(of: asked),
        asksIfListened: rhythm.asksIfListened, from: first)
    }
  }

  private func put(
    _ form: Form, _ request: Request, _ context: SiteContext, about moment: ID<Moment>?
  ) async throws -> Response {
    let person = try context.person()
    guard let question = form["question"].flatMap({ Question(rawValue: $0) }) else { throw Trouble(.unusable) }
    let asking: ID<Asking> = form.newID()
    try await desk.change(form, request, context, of: person) { change in
      let record = change.record
      try record.allowOwnAnswer()
      let rhythm = try record.reader.rhythm().rhythm(otherwiseFrom: record.reader.rhythmBegins)
      let about = try record.asked(about: moment)
      let service = try moment.flatMap { try record.reader.moment($0)?.state.noted.last?.content.service }
      let command = PutQuestion(
        question: question, about: about, service: service ?? record.home.service?.id,
        form: record.askingForm(on: record.today, rhythm))
      try change.perform(command, in: asking.retyped())
    }
    return .seeOther(.of(person, .asking(asking.retyped(), .question)))
  }
}

extension OpenRecord {
  /// Only the person answers.
  fileprivate func allowOwnAnswer() throws {
    try reader.allow(.write, .answer)
    guard isOwn else { throw Trouble(.notAllowed) }
  }

  /// What the person wants to say something about: a moment of theirs, or today.
  fileprivate func asked(about moment: ID<Moment>?) throws -> AskedAbout {
    guard let moment else { return .day(day: today) }
    _ = try self.moment(moment)
    return .moment(id: moment)
  }
}
