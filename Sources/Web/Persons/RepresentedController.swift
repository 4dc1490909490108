import CoCreation
import Hummingbird
import Ledger
import Links
import Localization
import Pages
import Values

/// The first page of a representative, a relative or a guide.
struct RepresentedController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("represented") { request, context in
      try await desk.show(request, context, .represented) { caller, entries, _ in
        guard caller.capacity == .member else { throw Onward(caller.home) }
        return RepresentedPage(
          persons: try desk.records(knownTo: caller, in: entries).compactMap { try $0.represented() })
      }
    }
  }
}

extension OpenRecord {
  /// The person with the ways to what whoever belongs to the circle may read; `nil` if their place has ended.
  fileprivate func represented() throws -> RepresentedPage.Somebody? {
    let places = reader.circle.members(on: today).filter { $0.member.human == caller.human }
    guard let place = places.first else { return nil }
    let shown = try circleMember(place.id, place.member)
    return RepresentedPage.Somebody(
      face: try face(of: person.human), role: shown.role, last: shown.last,
      ways: try talks() + covered() + shownThings(), news: try accessNews())
  }

  /// What the person wants to talk about with whoever reads.
  private func talks() throws -> [Thing] {
    guard let (id, reminder) = try talkReminder() else { return [] }
    let words = TalkWords.in(tongue)
    let note: String =
      switch reminder {
      case .talk: TeamWords.in(tongue).questionsToTalk
      case .look: words.lookAgain
      case .later(let day): words.again(Dates.in(tongue).near(day, today: today))
      }
    return [Thing(words.title, picture: .drawing(.talk), note: note, address: .of(person, .talk(id)))]
  }

  /// What the standing itself opens.
  private func covered() -> [Thing] {
    let site = SiteWords.in(tongue)
    let ways: [(Matter, String, Drawing, Address.Place)] = [
      (.plan, site.itsPlan, .plan, .plan), (.frame, site.itsFrame, .frame, .frames),
      (.moment, RepresentedWords.in(tongue).week, .week, .week(today.monday)), (.chart, site.signs, .sign, .signs),
      (.circle, site.itsCircle, .everyone, .circle), (.limit, site.itsLimits, .stop, .limits),
    ]
    return ways.filter { standing.may(.read, $0.0) }.map { way in
      Thing(way.1, picture: .drawing(way.2), address: .of(person, way.3))
    }
  }

  /// What the person shows beside that, item by item.
  private func shownThings() throws -> [Thing] {
    let site = SiteWords.in(tongue)
    let words = CircleWords.in(tongue)
    let items = reader.circle.shown.map(\.item).sorted { $0.value < $1.value }
    return try items.compactMap { item in
      guard reader.isShown(item), !standing.may(.read, item.matter) else { return nil }
      switch item {
      case .moment(let id):
        guard let moment = try reader.moment(id), moment.state.isNoted else { return nil }
        return try thing(moment, isDated: true)
      case .plan, .agreement: return way(site.itsPlan, .plan, .plan)
      case .frame(let id): return way(site.itsFrame, .frame, .frame(id.retyped()))
      case .piles(let question):
        return way(
          question == .help ? words.helpPile : words.choicePile, .answers, .answers(question: question.rawValue))
      case .chart, .sighting: return way(site.signs, .sign, .signs)
      case .answer(let id):
        // What was answered is on a page of its own, so that reading it is told to the person.
        guard let sight = try reader.asking(id), sight.answer != nil else { return nil }
        return Thing(
          MomentToldWords.in(tongue).oneAnswer, picture: .drawing(.answers), day: sight.day,
          address: .of(person, .shownAnswer(id.retyped())))
      case .profile: return nil
      }
    }
  }

  private func way(_ name: String, _ drawing: Drawing, _ place: Address.Place) -> Thing {
    Thing(name, picture: .drawing(drawing), address: .of(person, place))
  }
}
