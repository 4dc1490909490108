import CoCreation
import Hummingbird
import Ledger
import Links
import Pages
import Values

/// The person's answering: one question at a time, one touch, no timer; to pass and to stop are answers too.
struct AskingController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    let path: (Address.Step) -> RouterPath = { step in
      step == .question
        ? "persons/{person}/askings/{asking}" : RouterPath("persons/{person}/askings/{asking}/\(step.rawValue)")
    }
    routes.show(path(.question)) { try await ask($0, $1, .question) }
    routes.show(path(.change)) { try await ask($0, $1, .change) }
    routes.show(path(.passes)) { try await ask($0, $1, .passes) }
    routes.show(path(.changePasses)) { try await ask($0, $1, .changePasses) }
    routes.show(path(.sharing)) { try await ask($0, $1, .sharing) }
    routes.show(path(.thanks)) { try await ask($0, $1, .thanks) }
    routes.show(path(.stop)) { try await ask($0, $1, .stop) }
    routes.submit(path(.question)) { try await tap($0, $1, $2) }
    routes.submit(path(.helper)) { try await answer($0, $1, $2) }
    routes.submit(path(.sharing)) { try await share($0, $1, $2) }
    routes.submit(path(.undo)) { try await undo($0, $1, $2) }
    routes.submit(path(.stop)) { try await stop($0, $1, $2) }
  }

  /// One page of answering.
  private func ask(_ request: Request, _ context: SiteContext, _ step: Address.Step) async throws -> Response {
    let (person, id) = (try context.person(), try context.id("asking", of: Asking.self))
    let first = request.first
    let isSeeing = step == .thanks || step == .sharing
    return try await desk.show(
      request, context, .asking(id.retyped(), step), of: person, reading: .answer, opensToGiving: true
    ) { record in
      guard record.isOwn else { throw Trouble(.notAllowed) }
      guard let told = try record.reader.ownAsking(id) else { throw Trouble(.notFound) }
      if step == .stop { return StoppedPage(person: person.retyped()) }
      // On a shared device what was answered is not seen again; another answer can be given.
      if isSeeing, record.caller.opensOnlyGiving { throw Onward(.of(person, .today)) }
      guard told.state.answer == nil || isSeeing else { throw Onward(record.after(told)) }
      // Nothing is answered yet: there is nothing to show to anybody.
      if step == .sharing, told.state.answer == nil {
        throw Onward(.of(person, .asking(id.retyped(), .question)))
      }
      // The moment it was about was undone: it is not put any more.
      if told.state.answer == nil, let asked = told.state.asked.last, try !record.reader.isStillPut(asked.content) {
        throw Onward(.of(person, .today))
      }
      switch step {
      case .change: return ChangePage(try AskPage(record, told))
      case .passes: return PassesPage(try AskPage(record, told), from: first)
      case .changePasses: return PassesPage(try AskPage(record, told), isAfterChange: true, from: first)
      case .sharing:
        return SharingPage(
          person: person.retyped(), asking: id.retyped(),
          present: try record.names(of: told.state.present ?? record.presentThen(told)), from: first)
      case .thanks: return try ThanksPage(record, told)
      default:
        if let practice = try record.practice(before: id) { return try PracticePage(record, id, practice) }
        return try AskPage(record, told)
      }
    }
  }

  /// An answer was tapped: before it is kept, the person says whether somebody helped, for that decides how it is read.
  private func tap(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    if let chosen = form["practice"] { return try await tryOut(chosen, form, request, context) }
    guard let answer = form["answer"].flatMap({ Answer(rawValue: $0) }) else { throw Trouble(.unusable) }
    // Whoever passes is not asked another thing: it counts as an answer of which nobody said who helped.
    guard !answer.isPass else { return try await self.answer(form, request, context) }
    return try await askWhoHelped(answer, after: form["step"], from: 0, request, context)
  }

  /// A practice item was tapped, or passed by: kept apart from every answer, and then the question itself is put.
  private func tryOut(
    _ chosen: String, _ form: Form, _ request: Request, _ context: SiteContext
  ) async throws -> Response {
    let (person, id) = (try context.person(), try context.id("asking", of: Asking.self))
    try await desk.change(form, request, context, of: person) { change in
      guard change.record.isOwn else { throw Trouble(.notAllowed) }
      // Tapped twice, or another day: there is nothing to try any more.
      guard let practice = try change.record.practice(before: id) else { return }
      guard chosen.isEmpty || practice.options.contains(where: { $0.value == chosen }) else { throw Trouble(.unusable) }
      let rhythm = try change.reader.rhythm().rhythm(otherwiseFrom: change.reader.rhythmBegins)
      let item = TryOut(
        expected: practice.expected, chosen: chosen.isEmpty ? nil : chosen,
        form: change.record.askingForm(on: change.record.today, rhythm))
      try change.perform(item, in: form.newID(of: Stream.self))
    }
    return .seeOther(.of(person, .asking(id.retyped(), .question)))
  }

  private func askWhoHelped(
    _ answer: Answer, after step: String?, from first: Int, _ request: Request, _ context: SiteContext
  ) async throws -> Response {
    let (person, id) = (try context.person(), try context.id("asking", of: Asking.self))
    return try await desk.show(
      request, context, .asking(id.retyped(), .helper), of: person, reading: .answer, opensToGiving: true
    ) { record in
      guard record.isOwn else { throw Trouble(.notAllowed) }
      guard let told = try record.reader.ownAsking(id) else { throw Trouble(.notFound) }
      guard told.state.answer == nil else { throw Onward(record.after(told)) }
      return HelperPage(
        person: person.retyped(), asking: id.retyped(), answer: answer,
        isAfterChange: step == FirstStep.change.rawValue,
        candidates: try record.candidates(near: record.presentThen(told)), from: first)
    }
  }

  private func answer(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let (person, id) = (try context.person(), try context.id("asking", of: Asking.self))
    guard let answer = form["answer"].flatMap({ Answer(rawValue: $0) }) else { throw Trouble(.unusable) }
    if let first = form.first {
      return try await askWhoHelped(answer, after: form["step"], from: first, request, context)
    }
    let helper = form["helper"] ?? "skipped"
    let onward = try await desk.change(form, request, context, of: person, opensToGiving: true) { change in
      guard let told = try change.reader.ownAsking(id) else { throw Trouble(.notFound) }
      let rhythm = try change.reader.rhythm().rhythm(otherwiseFrom: change.reader.rhythmBegins)
      let record = change.record
      let command = GiveAnswer(
        answer: answer, firstStep: record.firstStep(to: answer, after: form["step"]),
        help: try record.help(saidAs: helper), present: try record.present(told, for: rhythm.audience),
        audience: rhythm.audience, form: record.askingForm(on: told.day, rhythm),
        staffSession: record.caller.staffWasHere, staffBefore: record.caller.staffBefore)
      var copy = change
      copy.circumstances.helper = ID<Human>(helper)
      // An answer belongs to the day of its question, whenever it comes.
      try copy.perform(command, in: told.stream, as: command.standing(from: change.standing), on: told.day)
      return answer.isPass ? record.after(told) : try record.afterAnswer(told)
    }
    return .seeOther(onward.path)
  }

  private func share(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let (person, id) = (try context.person(), try context.id("asking", of: Asking.self))
    guard let audience = form["audience"].flatMap({ Audience(rawValue: $0) }) else { throw Trouble(.unusable) }
    try await desk.change(form, request, context, of: person) { change in
      guard let told = try change.reader.ownAsking(id), told.state.answer != nil else { throw Trouble(.notFound) }
      // The tile named those who were there: the tap is the person's own word for it.
      if audience == .whoWereThere, told.state.present == nil {
        try change.perform(TellPresent(present: try change.record.presentThen(told)), in: told.stream, step: 1)
      }
      try change.perform(SetAudience(audience: audience), in: told.stream)
    }
    return .seeOther(.of(person, .asking(id.retyped(), .thanks)))
  }

  private func undo(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let (person, id) = (try context.person(), try context.id("asking", of: Asking.self))
    try await desk.change(form, request, context, of: person, opensToGiving: true) { change in
      guard let told = try change.reader.ownAsking(id) else { throw Trouble(.notFound) }
      // Sent again, it has taken back what it was about.
      guard try change.sentBefore() == nil else { return }
      guard let given = told.state.answer else { throw Trouble(.notFound) }
      try change.perform(WithdrawAnswer(statement: given.id), in: told.stream)
    }
    return .seeOther(Done(.undone).added(to: .of(person, .asking(id.retyped(), .question))))
  }

  private func stop(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let (person, id) = (try context.person(), try context.id("asking", of: Asking.self))
    try await desk.change(form, request, context, of: person, opensToGiving: true) { change in
      guard change.record.isOwn else { throw Trouble(.notAllowed) }
      try change.perform(StopAsking(forGood: false), in: .rhythm(of: person))
    }
    return .seeOther(.of(person, .asking(id.retyped(), .stop)))
  }
}
