import CoCreation
import Hummingbird
import Ledger
import Links
import Localization
import Pages
import Values

/// The person's own answers as piles of the answer pictures, and the times in a pile.
struct AnswersController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("persons/{person}/answers/{question}") { try await piles($0, $1) }
    routes.submit("persons/{person}/answers/{question}") { try await talk($0, $1, $2) }
    routes.show("persons/{person}/answers/{question}/{answer}") { try await pile($0, $1) }
    routes.show("persons/{person}/askings/{asking}/shown") { try await shown($0, $1) }
  }

  private func piles(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let (question, isHelped) = try context.piles()
    let address = Address.Place.answers(question: PilesPage.name(question, isHelped: isHelped))
    return try await desk.show(request, context, address, of: person, reading: .piles) {
      record in
      try PilesPage(record, question, isHelped: isHelped)
    }
  }

  /// One answer, to whoever the person shows it.
  private func shown(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (person, id) = (try context.person(), try context.id("asking", of: Asking.self))
    return try await desk.show(request, context, .shownAnswer(id.retyped()), of: person, reading: .answer) { record in
      let sight = try record.reader.asking(id)
      try record.reader.allow(.read, .answer, shown: sight?.answer != nil)
      guard let sight, let given = sight.answer else { throw Trouble(.notFound) }
      return ShownAnswerPage(
        person: person.retyped(), asking: id.retyped(), name: record.reader.name,
        event: try record.shownEvent(of: sight.asked.content), question: sight.asked.content.question,
        answer: given.content.answer, voice: try record.voice(of: given), day: given.day, isOwn: record.isOwn)
    }
  }

  /// The page asked whether to talk, and the person said yes: it becomes a question, and the person says with whom.
  private func talk(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let (question, isHelped) = try context.piles()
    let new: ID<DriftQuestion> = form.newID()
    let asked: ID<DriftQuestion>? = try await desk.change(form, request, context, of: person) { change in
      guard change.record.isOwn else { throw Trouble(.notAllowed) }
      // Since the page was shown there may be other answers.
      guard let (service, signal) = try change.record.signalOfShare(question, isHelped: isHelped) else { return nil }
      let id = try change.reader.openQuestion(with: service) ?? new
      try change.perform(AskForTalk(service: service, signal: signal), in: id.retyped())
      return id
    }
    let place: Address.Place =
      asked.map { .signalWhom($0.retyped()) } ?? .answers(question: PilesPage.name(question, isHelped: isHelped))
    return .seeOther(.of(person, place))
  }

  private func pile(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let (question, isHelped) = try context.piles()
    guard let answer = context.parameters.get("answer").flatMap({ Answer(rawValue: $0) }),
      question.answers.contains(answer)
    else { throw Trouble(.notFound) }
    let first = request.first
    let name = PilesPage.name(question, isHelped: isHelped)
    let address = Address.Place.pile(question: name, answer: answer.rawValue)
    return try await desk.show(request, context, address, of: person, reading: .piles) {
      record in
      // The times are single answers: they are the person's, and nobody else comes to them by a pile.
      guard record.isOwn else { throw Trouble(.notAllowed) }
      let piles = try record.reader.piles(of: question)
      let all = piles.times(answer, isHelped: isHelped)
      let times = record.caller.way.density.choices
      let shown = all.dropFirst(first).prefix(times)
      func from(_ first: Int) -> Address {
        .of(record.person, .pileFrom(question: name, answer: answer.rawValue, first: max(0, first)))
      }
      return PilePage(
        person: record.person.retyped(), question: question, answer: answer,
        times: try shown.compactMap { try record.time($0) },
        previous: first > 0 ? from(first - times) : nil,
        next: all.count > first + times ? from(first + times) : nil, isHelped: isHelped,
        hasOthers: question.answers.contains { $0 != answer && !piles.times($0, isHelped: isHelped).isEmpty })
    }
  }
}

extension SiteContext {
  /// The question whose piles are looked at, and whether they are of answers given with help.
  fileprivate func piles() throws -> (question: Question, isHelped: Bool) {
    guard let found = parameters.get("question").flatMap({ PilesPage.question(named: $0) }) else {
      throw Trouble(.notFound)
    }
    return found
  }
}

extension AnswerRecord {
  /// The answers to a question that are alone, or with help, newest first.
  fileprivate func given(isHelped: Bool) -> [AnswerLine] {
    lines.filter { line in line.answer.map { ($0.stream == .ownWithHelper) == isHelped } ?? false }
      .sorted { left, right in
        let (newer, older) = (left.answer?.day ?? Day(number: 0), right.answer?.day ?? Day(number: 0))
        return (older, right.thing) < (newer, left.thing)
      }
  }

  /// The times of one pile, newest first.
  fileprivate func times(_ answer: Answer, isHelped: Bool) -> [AnswerLine] {
    given(isHelped: isHelped).filter { $0.answer?.answer == answer }
  }
}

extension PilesPage {
  fileprivate init(_ record: OpenRecord, _ question: Question, isHelped: Bool) throws {
    let all = try record.reader.piles(of: question)
    let own = all.given(isHelped: isHelped)
    let answers = own.compactMap { $0.answer?.answer }
    let counts = Dictionary(answers.filter { !$0.isPass }.map { ($0, 1) }, uniquingKeysWith: +)
    let (reading, notes) = try record.pilesReading(question, isHelped: isHelped, answers: counts.values.reduce(0, +))
    let rhythm = try record.isOwn ? record.reader.rhythm().rhythm(otherwiseFrom: record.reader.rhythmBegins) : nil
    let times = try record.isOwn && reading == .tooFew ? own.prefix(9).compactMap { try record.time($0) } : []
    self.init(
      person: record.person.retyped(), question: question, counts: counts, passes: answers.count { $0.isPass },
      notAsked: record.isOwn ? all.marks.count { $0.what == .notAsked } : 0, times: times, reading: reading,
      questions: rhythm?.questions ?? [question], isHelped: isHelped,
      others: all.given(isHelped: !isHelped).count,
      unanswered: record.isOwn ? all.marks.count { $0.what == .unanswered(question) } : 0, notes: notes,
      areas: record.isOwn ? try LifeAreas(record) : nil,
      mayTalk: record.isOwn)
  }
}

extension OpenRecord {
  /// What a question is about, for those who may read that too: showing an answer shows no moment.
  fileprivate func shownEvent(of asked: QuestionAsked) throws -> Event? {
    if case .moment(let id) = asked.about, !standing.may(.read, .moment, shown: reader.isShown(.moment(id: id))) {
      return nil
    }
    return try event(of: asked)
  }

  /// One time: what it was about, and when.
  func time(_ line: AnswerLine) throws -> Thing? {
    guard let answer = line.answer, let told = try reader.ownAsking(line.asking), let asked = told.state.asked.last
    else { return nil }
    let event = try event(of: asked.content)
    return thing(
      about: event, on: answer.day, picture: event.picture ?? .drawing(answer.question.drawing(answer.answer)),
      address: .of(person, .asking(line.asking.retyped(), .thanks)),
      further: (
        PilesWords.in(tongue).show, .of(person, .showing(Item.answer(asking: line.asking).value))
      ))
  }
}
