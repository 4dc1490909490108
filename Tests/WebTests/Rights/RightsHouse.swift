// swift-format-ignore-file: NeverForceUnwrap
import CoCreation
import Foundation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Values
import Web

/// Somebody who asks for a page: every kind of standing there is, towards the first person of the house.
enum Role: String, CaseIterable, Sendable {
  /// Nobody who is signed in.
  case stranger
  case person
  case otherPerson
  case professional, keyWorker
  /// A professional of another service, without any relation.
  case strangerProfessional
  case manager, decisionMaker, administrator, researcher
  case representative
  /// A representative whose mandate covers money alone.
  case unscopedRepresentative
  case relative, guide
  /// The person on a shared device, by a tap and no code: it opens giving only.
  case givingOnly
}

/// A house in which something has happened with the first person, so that every route leads to something.
struct RightsHouse: Sendable {
  let house: TestHouse
  let guide: ID<Human>
  let unscoped: ID<Human>
  let researcher: ID<Human>
  let moment: ID<Moment>
  /// A question about the moment that waits, and one that the person has answered for nobody else.
  let open: ID<Asking>
  let answered: ID<Asking>
  /// What the person wants otherwise: about the professional, and asked of the key worker.
  let wish: ID<Concern>
  /// The same, answered by the key worker.
  let replied: ID<Concern>
  /// The relative's place in the circle.
  let membership: ID<Membership>
  let device: DeviceToken
  /// What the researcher and a colleague code together.
  let coding: CodingHouse
  /// What has been agreed; `nil` in a house that nobody has furnished.
  var furniture: Furniture?

  init(around wrap: (any Store) -> any Store = { $0 }) async throws {
    let house = try await TestHouse(around: wrap)
    self.house = house
    func id<Of>(_: Of.Type = Of.self) -> ID<Of> { house.world.surroundings.id(at: house.world.surroundings.now()) }
    (guide, unscoped, researcher, moment) = (id(), id(), id(), id())
    (wish, replied) = (id(), id())
    try await house.join(guide, "Gun Guide", .guide(purpose: .talk), days: 0...0)
    let economy = Mandate(kind: "god_man", scope: [.economy])
    try await house.join(unscoped, "Una Unscoped", .representative(mandate: economy), days: -5...90)
    try await house.appoint(researcher, "Rolf Researcher", .researcher(organisation: house.authority))
    coding = try await CodingHouse(house, coder: researcher)
    let (moment, service, professional) = (moment, house.service, house.professional)
    let appointment = try await house.ledger.read(house.desk.area) { entries in
      try entries.colleague(professional).appointments[0]
    }
    try await house.act(as: Actor(human: professional, capacity: .staff(appointment))) { entries, standing, header in
      let noted = MomentNoted(
        about: Expression(try Text("Dinner")), origin: .free, raisedBy: .professional, service: service, yesNeeded: [])
      try entries.perform(NoteMoment(noted: noted), in: moment.retyped(), as: standing, header)
    }
    open = try await house.ask(.choice, about: .moment(id: moment))
    answered = try await house.ask(.help, about: .moment(id: moment))
    let answered = answered
    try await house.act(as: Actor(human: house.person.human, capacity: .person)) { entries, standing, header in
      let form = AskingForm(
        density: .standard, language: .english, register: .easy, wording: 1, sides: .tooLittleFirst,
        sidesAreFixed: false, readAloud: false)
      try entries.perform(
        GiveAnswer(answer: .tooLittle, help: .nobody, audience: .onlyMe, form: form), in: answered.retyped(),
        as: standing, header)
    }
    try await house.raise([wish, replied])
    let relative = house.relative
    membership = try await house.read { reader in
      reader.circle.joined.first { reader.circle.members[$0]?.human == relative }!
    }
    let code = try await house.desk.devices.offer(
      Devices.Offer(
        person: house.person.retyped(), by: house.keyWorker.retyped(), kind: .shared, label: "The kitchen"))
    guard case .paired(let token, _, _) = try await house.desk.devices.pair(code, from: nil, existing: nil) else {
      preconditionFailure("a fresh code pairs")
    }
    device = token
  }

  /// A house in which a route leads somewhere.
  init(for row: Row) async throws {
    let plain = try await RightsHouse()
    self = RouteTable.agreed.contains { $0.route == row.route } ? try await plain.furnished() : plain
  }

  /// The cookies of somebody's browser.
  func cookies(of role: Role) async throws -> HTTPFields {
    switch role {
    case .stranger: return [:]
    case .person: return try await house.cookies(of: house.person.human, means: [.device])
    case .otherPerson: return try await house.cookies(of: house.otherPerson.human, means: [.device])
    case .givingOnly:
      let opened = try await house.desk.devices.open(device, for: house.person.retyped(), browser: "Test")!
      let session = Base64URL.encoded(opened.token.bytes)
      return [.cookie: "samspel-session=\(session); samspel-device=\(Base64URL.encoded(device.bytes))"]
    default: return try await house.cookies(of: human(role))
    }
  }

  func human(_ role: Role) -> ID<Human> {
    switch role {
    case .stranger: .samspel
    case .person, .givingOnly: house.person.human
    case .otherPerson: house.otherPerson.human
    case .professional: house.professional
    case .keyWorker: house.keyWorker
    case .strangerProfessional: house.stranger
    case .manager: house.manager
    case .decisionMaker: house.decisionMaker
    case .administrator: house.administrator
    case .researcher: researcher
    case .representative: house.representative
    case .unscopedRepresentative: unscoped
    case .relative: house.relative
    case .guide: guide
    }
  }

  /// The standing that a role has towards a person by the rules alone; `nil` for none.
  func standing(of role: Role, towards person: ID<Person>) async throws -> Standing? {
    guard role != .stranger else { return nil }
    let (human, today) = (human(role), house.today)
    return try await house.ledger.read(house.desk.area) { entries in
      let circle = try entries.circle(of: person)
      var actor: Actor?
      switch role {
      case .stranger: return nil
      case .person, .otherPerson, .givingOnly: actor = Actor(human: human, capacity: .person)
      case .representative, .unscopedRepresentative, .relative, .guide:
        let place = circle.joined.first { circle.members[$0]?.human == human }
        actor = place.map { Actor(human: human, capacity: .member($0)) }
      default:
        let appointment = try entries.colleague(human).appointments(on: today).first
        actor = appointment.map { Actor(human: human, capacity: .staff($0)) }
      }
      return actor.flatMap { try? Rights.standing(of: $0, towards: circle, on: today, at: entries.now) }
    }
  }
}

extension TestHouse {
  /// The person says of some things that they are not as wanted; the key worker, who is asked, answers the last.
  func raise(_ concerns: [ID<Concern>]) async throws {
    let (professional, keyWorker) = (professional, keyWorker)
    try await act(as: Actor(human: person.human, capacity: .person)) { entries, standing, header in
      for (number, id) in concerns.enumerated() {
        var header = header
        header.entry = header.entry.following(number * 10)
        try entries.perform(
          RaiseConcern(
            about: Expression(try Text("The shower")), concerns: [professional], answerer: keyWorker),
          in: id.retyped(), as: standing, header)
      }
    }
    guard let last = concerns.last else { return }
    let appointment = try await ledger.read(desk.area) { try $0.colleague(keyWorker).appointments[0] }
    try await act(as: Actor(human: keyWorker, capacity: .staff(appointment))) { entries, standing, header in
      try entries.perform(
        AnswerConcern(answer: Expression(try Text("We try it")), isNo: false), in: last.retyped(), as: standing, header)
    }
  }

  /// Enters somebody and takes them into the first person's circle, for days counted from today.
  func join(_ human: ID<Human>, _ name: String, _ role: CircleRole, days: ClosedRange<Int>) async throws {
    let (person, provider, pack, today) = (person, provider, desk.packs[PackKey("SE")]!, today)
    try await ledger.write(desk.area) { entries in
      let samspel = Rights.samspel(on: today, at: entries.now)
      func header() -> Circumstances {
        Circumstances(entry: entries.newID(of: Entry.self), organisation: provider, pack: pack, zone: Self.zone)
      }
      try entries.perform(RegisterHuman(name: try Text(name)), in: human.retyped(), as: samspel, header())
      let member = Membership(
        human: human, role: role, period: Period(first: today + days.lowerBound, last: today + days.upperBound)!)
      try entries.perform(
        AddMember(membership: entries.newID(of: Membership.self), member: member, pack: pack), inCircleOf: person,
        as: samspel, header())
    }
  }

  /// Enters somebody with a task.
  func appoint(_ human: ID<Human>, _ name: String, _ role: StaffRole) async throws {
    let (provider, pack, today) = (provider, desk.packs[PackKey("SE")]!, today)
    try await ledger.write(desk.area) { entries in
      let samspel = Rights.samspel(on: today, at: entries.now)
      func header() -> Circumstances {
        Circumstances(entry: entries.newID(of: Entry.self), organisation: provider, pack: pack, zone: Self.zone)
      }
      try entries.perform(RegisterHuman(name: try Text(name)), in: human.retyped(), as: samspel, header())
      try entries.perform(
        Appoint(
          appointment: entries.newID(of: Appointment.self), role: role,
          period: Period(first: today - 10, last: today + 100)!), in: human.retyped(), as: samspel, header())
    }
  }
}
