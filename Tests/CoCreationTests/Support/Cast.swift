import CoCreation
import Values

/// Named people for the tests, with fixed ids, around Alva, who gets support from one service.
enum Cast {
  static func id<Subject>(_ number: UInt64, _: Subject.Type = Subject.self) -> ID<Subject> {
    ID(high: 0x0190_0000_0000_7000, low: 0x8000_0000_0000_0000 | number)
  }

  static let alva: ID<Person> = id(1)
  static let bo: ID<Person> = id(2)
  static let kim: ID<Human> = id(11)
  static let ali: ID<Human> = id(12)
  static let maria: ID<Human> = id(13)
  static let sara: ID<Human> = id(14)
  static let eva: ID<Human> = id(15)
  static let olle: ID<Human> = id(16)
  static let lina: ID<Human> = id(17)
  static let noor: ID<Human> = id(18)
  static let adam: ID<Human> = id(19)
  static let rune: ID<Human> = id(20)
  static let stranger: ID<Human> = id(21)
  static let home: ID<Service> = id(31)
  static let elsewhere: ID<Service> = id(32)
  static let town: ID<Organisation> = id(41)
  static let today = day("2026-05-12")
  static let now = Instant(microseconds: 1_778_570_040_000_000)

  static func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }

  static func text(_ text: String) -> Text {
    guard let text = try? Text(text) else { preconditionFailure("a test's text is empty") }
    return text
  }

  static func period(_ first: String, _ last: String) -> Period {
    guard let period = Period(first: day(first), last: day(last)) else { preconditionFailure("a test's period") }
    return period
  }

  static let year = period("2026-01-01", "2026-12-31")

  /// The circle of Alva as it is on `today`.
  static func circle(layer: VoluntaryLayer = .on, showing: [ItemShown] = []) -> Circle {
    var story = Story()
    story.add(PersonRegistered(name: text("Alva")), as: .manager, by: sara)
    story.add(SupportBegan(service: home, first: day("2026-01-01")), as: .manager, by: sara)
    for (number, human, role) in members {
      let period = human == noor ? Cast.period("2026-05-12", "2026-05-12") : year
      story.add(
        MemberJoined(membership: id(number), member: Membership(human: human, role: role, period: period)),
        as: .manager, by: sara)
    }
    for item in showing { story.add(item, as: .person, by: alva.human) }
    if layer != .on { story.add(LayerSet(layer: layer), as: .person, by: alva.human) }
    return Circle(of: story.statements).of(alva)
  }

  static let mandate = Mandate(kind: "god_man", scope: [.decisions, .plan])

  private static let members: [(UInt64, ID<Human>, CircleRole)] = [
    (51, kim, .professional(service: home)), (52, ali, .professional(service: home)),
    (53, maria, .keyWorker(service: home)), (54, eva, .decisionMaker(organisation: town)),
    (55, olle, .representative(mandate: mandate)), (56, lina, .relative(relation: text("syster"))),
    (57, noor, .guide(purpose: .helpToAnswer)),
  ]

  /// Somebody as they sign in.
  static func actor(_ human: ID<Human>) -> Actor {
    let capacity: Actor.Capacity =
      switch human {
      case alva.human, bo.human: .person
      case kim, ali, maria: .staff(appointed(.professional(service: home)))
      case sara: .staff(appointed(.firstLineManager(service: home)))
      case eva: .staff(appointed(.decisionMaker(organisation: town)))
      case adam: .staff(appointed(.administrator(organisation: town)))
      case rune: .staff(appointed(.researcher(organisation: town)))
      case olle: .member(id(55))
      case lina: .member(id(56))
      case noor: .member(id(57))
      default: .staff(appointed(.professional(service: elsewhere)))
      }
    return Actor(human: human, capacity: capacity)
  }

  static func appointed(_ role: StaffRole) -> Appointment { Appointment(id: id(61), role: role, period: year) }

  /// A standing towards Alva that the test expects to be there.
  static func standing(
    _ human: ID<Human>, in circle: Circle = circle(), on day: Day = today, at instant: Instant = now
  ) -> Standing {
    do {
      if human == adam { return Rights.entering(alva, as: try Rights.standing(of: actor(adam), on: day, at: instant)) }
      return try Rights.standing(of: actor(human), towards: circle, on: day, at: instant)
    } catch {
      preconditionFailure("no standing: \(error)")
    }
  }

  static var scribe: Standing {
    do { return try Rights.scribe(standing(kim)) } catch { preconditionFailure("no scribe: \(error)") }
  }

  static var samspel: Standing { Rights.samspel(about: circle(), on: today, at: now) }
}
