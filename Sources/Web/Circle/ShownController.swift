import CoCreation
import Hummingbird
import Ledger
import Links
import Localization
import Pages
import Values

/// What the person shows to whom: item by item, by the person alone.
struct ShownController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("persons/{person}/shown") { try await all($0, $1) }
    routes.show("persons/{person}/shown/{item}") { try await one($0, $1) }
    routes.submit("persons/{person}/shown/{item}") { try await change($0, $1, $2) }
  }

  private func all(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let first = request.first
    return try await desk.show(request, context, .shown, of: person, reading: .circle) {
      record in
      try record.reader.allow(.show, .profile)
      let things = try record.showable().map { item in
        let thing = try record.shownThing(item)
        return ShownPage.Shown(
          value: item.value, label: thing.what, picture: thing.picture,
          to: try record.reader.circle.receivers(of: item).compactMap { try record.reader.name(of: $0) },
          isReadByRight: Rights.isReadByRight(item.matter))
      }
      return ShownPage(person: person.retyped(), things: things, from: first)
    }
  }

  private func one(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let item = try context.item()
    let first = request.first
    return try await desk.show(request, context, .showing(item.value), of: person, reading: .circle) { record in
      try record.reader.allow(.show, item.matter)
      let thing = try record.shownThing(item)
      return ShowingPage(
        person: person.retyped(), value: item.value, label: thing.what, picture: thing.picture,
        receivers: try record.candidates(chosen: Set(record.reader.circle.receivers(of: item))),
        isReadByRight: Rights.isReadByRight(item.matter), from: first)
    }
  }

  private func change(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let item = try context.item()
    try await desk.change(form, request, context, of: person) { change in
      let known = Set(change.reader.circle.members(on: change.record.today).map(\.member.human))
      if let human = form["hide"].flatMap({ ID<Human>($0) }) {
        try change.performInCircle(HideItem(item: item, from: .human(id: human)))
      } else if let human = form["show"].flatMap({ ID<Human>($0) }), known.contains(human) {
        _ = try change.record.shownThing(item)
        try change.performInCircle(ShowItem(item: item, to: .human(id: human)))
      } else {
        throw Trouble(.unusable)
      }
    }
    return .seeOther(.of(person, .showing(item.value)))
  }
}

extension SiteContext {
  /// The thing that is shown.
  fileprivate func item() throws -> Item {
    guard let item = parameters.get("item").flatMap({ Item(value: $0) }) else { throw Trouble(.notFound) }
    return item
  }
}

extension Circle {
  /// The humans to whom the person shows a thing.
  fileprivate func receivers(of item: Item) -> [ID<Human>] {
    shown.compactMap { showing in
      guard showing.item == item, case .human(let id) = showing.to else { return nil }
      return id
    }.sorted()
  }
}

extension OpenRecord {
  /// What a page offers to show: what is always there, the plan and the frame, the newest moments, and what is shown.
  fileprivate func showable() throws -> [Item] {
    let moments = try reader.moments(.backward, limit: 12).filter(\.state.isNoted).map { Item.moment(id: $0.id()) }
    let plans = try entries.things(.plan, of: person, .backward, limit: 3).map { Item.plan(id: $0.stream.retyped()) }
    let frames = try entries.things(.frame, of: person, .backward, limit: 3).map { Item.frame(id: $0.stream.retyped()) }
    let fixed: [Item] = [.piles(question: .choice), .piles(question: .help), .chart, .profile]
    let answers: [Item] = try reader.ownAnswers().lines.compactMap { line in
      line.answer.map { (day: $0.day, line: line) }
    }
    .sorted { ($1.day, $1.line.thing) < ($0.day, $0.line.thing) }.prefix(6)
    .map { Item.answer(asking: $0.line.asking) }
    let shown = reader.circle.shown.map(\.item).sorted { $0.value < $1.value }
    var seen: Set<Item> = []
    return (plans + frames + fixed + moments + answers + shown).filter { seen.insert($0).inserted }
  }

  /// A thing of the person's by name and picture.
  ///
  /// - Throws: ``Trouble`` if it is none of this person's.
  fileprivate func shownThing(_ item: Item) throws -> Thing {
    let words = CircleWords.in(tongue)
    let site = SiteWords.in(tongue)
    switch item {
    case .piles(let question):
      return Thing(question == .help ? words.helpPile : words.choicePile, picture: .drawing(.answers))
    case .chart: return Thing(words.chart, picture: .drawing(.sign))
    case .profile: return Thing(words.profile, picture: .drawing(.onlyMe))
    case .moment(let id):
      guard let moment = try reader.moment(id) else { throw Trouble(.notFound) }
      let thing = try thing(moment)
      // One matter comes back day after day.
      return Thing("\(thing.what), \(Dates.in(tongue).near(moment.day, today: today))", picture: thing.picture)
    case .plan(let id): return try named(id.retyped(), site.plan, .plan)
    case .frame(let id): return try frame(id.retyped(), site)
    case .agreement: return Thing(site.plan, picture: .drawing(.plan))
    case .answer(let id): return try shownAnswer(id)
    case .sighting(let id): return try named(id.retyped(), site.signs, .sign)
    }
  }

  /// An answer of the person's own: what it was about, what was answered, and when.
  private func shownAnswer(_ id: ID<Asking>) throws -> Thing {
    guard let told = try reader.ownAsking(id), let asked = told.state.asked.last?.content, let given = told.state.answer
    else { throw Trouble(.notFound) }
    let about = try event(of: asked).what?.words ?? MomentToldWords.in(tongue).oneAnswer
    let answer = given.content.answer
    return Thing(
      "\(about): \(answer.label(AskingWords.in(tongue))), \(Dates.in(tongue).near(given.day, today: today))",
      picture: .drawing(asked.question.drawing(answer)))
  }

  private func frame(_ stream: ID<Stream>, _ site: SiteWords) throws -> Thing {
    let found = try named(stream, site.frame, .frame)
    let state: FrameState = try entries.state(of: stream)
    guard let decided = state.content?.decided else { return found }
    return Thing("\(site.frame), \(Dates.in(tongue).full(decided))", picture: .drawing(.frame))
  }

  private func named(_ stream: ID<Stream>, _ name: String, _ drawing: Drawing) throws -> Thing {
    guard let first = try entries.entries(of: stream, limit: 1).first, first.header.particulars.person == person else {
      throw Trouble(.notFound)
    }
    let day = Dates.in(tongue).full(first.header.particulars.livedDay)
    return Thing("\(name), \(day)", picture: .drawing(drawing))
  }
}
