import CoCreation
import Hummingbird
import Ledger
import Links
import Localization
import Pages
import Values

/// "This is not how I want it", and "I am afraid": said by the person alone, answered by whom the person chooses.
///
/// Nothing is kept before the person has said whom it is about, for it never reaches them.
struct UnwantedController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("persons/{person}/unwanted") { try await start($0, $1) }
    routes.submit("persons/{person}/unwanted") { try await begin($0, $1, $2) }
    routes.show("persons/{person}/unwanted/{wish}") { try await receipt($0, $1) }
    routes.submit("persons/{person}/unwanted/{wish}") { try await goOn($0, $1, $2) }
    routes.show("persons/{person}/afraid") { try await afraid($0, $1) }
    routes.submit("persons/{person}/afraid") { try await begin($0, $1, $2) }
  }

  private func start(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let first = request.first
    if let moment = request.uri.queryParameters["moment"].flatMap({ ID<Moment>(String($0)) }) {
      let wish: ID<Address.Wish> = desk.newID()
      return try await ask(UnwantedDraft(wish: wish, about: "moment/\(moment)"), from: 0, request, context)
    }
    return try await desk.show(
      request, context, .unwanted, of: person, reading: .concern, opensToGiving: true
    ) { record in
      try record.allowOwnConcern()
      return UnwantedPage(person: person.retyped(), step: .what(try record.unwantedMatters()), from: first)
    }
  }

  private func afraid(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let first = request.first
    return try await desk.show(
      request, context, .afraid, of: person, reading: .concern, opensToGiving: true
    ) { record in
      try record.allowOwnConcern()
      return AfraidPage(
        person: person.retyped(), emergency: record.pack.emergency?.number, answerers: try record.answerers(),
        contacts: record.numbers(), from: first)
    }
  }

  /// What it is about, or to whom a person who is afraid wants to talk; next is whom it concerns.
  private func begin(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let isAfraid = request.uri.path.hasSuffix("/afraid")
    if !isAfraid, form["about"] == nil {
      // Words that cannot be kept are told at once; none at all mean "something else".
      var reader = FormReader(form)
      _ = reader.optionalText("words")
      try reader.orTrouble()
    }
    let wish: ID<Address.Wish> = form.chosenID() ?? desk.newID()
    return try await ask(UnwantedDraft(form, wish: wish, isAfraid: isAfraid), from: 0, request, context)
  }

  private func goOn(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let wish = try context.id("wish", of: Address.Wish.self)
    if form["withdraw"] != nil { return try await withdraw(form, request, context) }
    guard wish.isChosen else { throw Trouble(.notFound) }
    let draft = UnwantedDraft(form, wish: wish, isAfraid: form["afraid"] != nil)
    if let first = form.first {
      return try await ask(draft, from: first, isChoosing: form["step"] == "whom", request, context)
    }
    guard !draft.concerns.isEmpty, draft.who != nil else {
      return try await ask(draft, from: 0, isMissing: draft.concerns.isEmpty && form["said"] != nil, request, context)
    }
    return try await raise(draft, form, request, context)
  }

  /// The next thing to say.
  private func ask(
    _ draft: UnwantedDraft, from first: Int, isChoosing: Bool = false, isMissing: Bool = false, _ request: Request,
    _ context: SiteContext
  ) async throws -> Response {
    let person = try context.person()
    return try await desk.show(
      request, context, .wish(draft.wish), of: person, reading: .concern,
      opensToGiving: true, status: isMissing ? .unprocessableContent : .ok
    ) { record in
      try record.allowOwnConcern()
      guard !draft.concerns.isEmpty, !isChoosing else {
        let chosen = try draft.who.map { try record.answerer(named: $0) }
        let circle = try record.concernable(without: chosen)
        return UnwantedPage(
          person: person.retyped(), step: .whom(draft, circle: circle, isMissing: isMissing), from: first)
      }
      let answerers = try record.answerers(without: draft.concerned)
      return UnwantedPage(person: person.retyped(), step: .who(draft, answerers), from: first)
    }
  }

  private func raise(
    _ draft: UnwantedDraft, _ form: Form, _ request: Request, _ context: SiteContext
  ) async throws -> Response {
    let person = try context.person()
    let receipt = try await desk.change(form, request, context, of: person, opensToGiving: true) { change in
      let record = change.record
      try record.allowOwnConcern()
      let (about, moment) = try record.about(draft, in: form.language)
      let answerer = try record.answerer(named: draft.who ?? "", without: draft.concerned)
      let command = RaiseConcern(
        about: about, moment: moment, concerns: draft.concerned.sorted(), answerer: answerer, isAfraid: draft.isAfraid)
      try change.perform(command, in: draft.wish.retyped())
      guard record.caller.opensOnlyGiving else { return nil as (who: String, by: Day)? }
      let state: ConcernState = try change.entries.state(of: draft.wish.retyped())
      return (try record.reader.name(of: answerer) ?? "–", state.due ?? record.today)
    }
    guard let receipt else { return .seeOther(.of(person, .wish(draft.wish))) }
    // A tap on a shared device opens giving alone: the receipt is told once, and has no page to come back to.
    return try await desk.show(
      request, context, .wish(draft.wish), of: person, reading: .concern, opensToGiving: true
    ) { _ in
      UnwantedPage(
        person: person.retyped(),
        step: .receipt(wish: draft.wish, who: receipt.who, by: receipt.by, mayChange: false))
    }
  }

  private func receipt(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (person, id) = (try context.person(), try context.id("wish", of: Concern.self))
    return try await desk.show(request, context, .wish(id.retyped()), of: person, reading: .concern) { record in
      try record.allowOwnConcern()
      guard let told = try record.reader.concern(id) else { throw Trouble(.notFound) }
      guard told.state.isOpen, let answerer = told.state.answerer, let due = told.state.due else {
        throw Onward(.of(person, .reply(id.retyped())))
      }
      return UnwantedPage(
        person: person.retyped(),
        step: .receipt(
          wish: id.retyped(), who: try record.reader.name(of: answerer) ?? "–", by: due, mayChange: true))
    }
  }

  private func withdraw(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let (person, id) = (try context.person(), try context.id("wish", of: Concern.self))
    try await desk.change(form, request, context, of: person) { change in
      try change.record.allowOwnConcern()
      guard let told = try change.reader.concern(id) else { throw Trouble(.notFound) }
      try change.perform(WithdrawConcern(), in: told.stream)
    }
    return .seeOther(Done(.undone).added(to: .of(person, .today)))
  }
}

extension FormReader {
  /// Goes on only with words that can be kept.
  fileprivate func orTrouble() throws {
    if !faults.isEmpty { throw Trouble(.unusable) }
  }
}

extension UnwantedDraft {
  fileprivate init(_ form: Form, wish: ID<Address.Wish>, isAfraid: Bool) {
    self.init(
      wish: wish, about: form["about"] ?? "", words: form["words"] ?? "", concerns: form.all("concerns"),
      who: form["who"], isAfraid: isAfraid)
  }

  /// Those whom it is about.
  fileprivate var concerned: Set<ID<Human>> {
    concerns.contains("nobody") ? [] : Set(concerns.compactMap { ID<Human>($0) })
  }
}

extension OpenRecord {
  /// Only the person says it: nobody says it for them here.
  func allowOwnConcern() throws {
    try reader.allow(.write, .concern)
    guard isOwn else { throw Trouble(.notAllowed) }
  }

  /// What it can be about: today's moments, what is agreed, something else.
  fileprivate func unwantedMatters() throws -> [Pages.Option] {
    let moments = try caller.opensOnlyGiving ? [] : reader.moments(from: today, through: today)
    let words = AskingWords.in(tongue)
    // An agreement is often called as the moment that lives it: the day tells them apart.
    let day = Dates.in(tongue).near(today, today: today)
    let lived = try moments.reversed().filter { $0.state.isNoted }.map { told in
      let thing = try thing(told)
      return Pages.Option(
        "\(thing.what), \(day)", picture: thing.picture, value: "moment/\(told.stream)", language: thing.language)
    }
    let agreed = try reader.matters().filter { !$0.agreement.isClosed }.map { matter in
      matter.agreement.opened.content.title.option(value: "agreement/\(matter.agreement.id)", in: tongue)
    }
    return lived + agreed + [Pages.Option(words.somethingElse, picture: .drawing(.somethingElse), value: "other")]
  }

  /// What a draft is about, in the words the person read or wrote.
  fileprivate func about(_ draft: UnwantedDraft, in language: Language?) throws -> (Expression?, ID<Moment>?) {
    let own: Expression?
    do throws(Text.Fault) {
      own = Expression(try Text(draft.words).written(in: language))
    } catch {
      own =
        draft.isAfraid
        ? (try? Text(UnwantedWords.in(tongue).afraid).written(in: tongue.language)).map { Expression($0) } : nil
    }
    let parts = draft.about.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return (own, nil) }
    if parts[0] == "moment", let id = ID<Moment>(parts[1]), let told = try reader.moment(id) {
      return (own ?? told.state.noted.last?.content.about, id)
    }
    let matter = try reader.matters().first { $0.agreement.id.description == parts[1] }
    return (own ?? matter?.agreement.opened.content.title, nil)
  }
}
