// swift-format-ignore-file: NeverForceUnwrap
import CoCreation
import Foundation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values
import Web

extension TestHouse {
  var today: Day { Self.zone.time(at: world.surroundings.now()).day }

  /// Carries something out as somebody towards the first person, without a form.
  func act(as actor: Actor, _ body: @escaping @Sendable (any LedgerWriting, Standing, Circumstances) throws -> Void)
    async throws
  {
    let (person, provider, pack, today) = (person, provider, desk.packs[PackKey("SE")]!, today)
    try await ledger.write(desk.area) { entries in
      let circle = try entries.circle(of: person)
      let standing = try Rights.standing(of: actor, towards: circle, on: today, at: entries.now)
      let header = Circumstances(
        entry: entries.newID(of: Entry.self), organisation: provider, pack: pack, zone: Self.zone)
      try body(entries, standing, header)
    }
  }

  /// Puts a question to the first person, as the rhythm does.
  @discardableResult
  func ask(_ question: Question, about: AskedAbout) async throws -> ID<Asking> {
    let id: ID<Asking> = world.surroundings.id(at: world.surroundings.now())
    let (person, provider, service, pack, today) = (person, provider, service, desk.packs[PackKey("SE")]!, today)
    try await ledger.write(desk.area) { entries in
      let samspel = Rights.samspel(about: try entries.circle(of: person), on: today, at: entries.now)
      let form = AskingForm(
        density: .standard, language: .english, register: .easy, wording: 1, sides: .tooLittleFirst,
        sidesAreFixed: false, readAloud: false)
      try entries.perform(
        PutQuestion(question: question, about: about, service: service, form: form), in: id.retyped(), as: samspel,
        Circumstances(entry: entries.newID(of: Entry.self), organisation: provider, pack: pack, zone: Self.zone))
    }
    return id
  }

  /// Ends the places of some in the first person's circle, as of yesterday if no other day is named.
  func endPlaces(of humans: Set<ID<Human>>, last: Day? = nil) async throws {
    let (person, provider, pack, today) = (person, provider, desk.packs[PackKey("SE")]!, today)
    try await ledger.write(desk.area) { entries in
      let circle = try entries.circle(of: person)
      let samspel = Rights.samspel(about: circle, on: today, at: entries.now)
      for (id, member) in circle.members where humans.contains(member.human) {
        try entries.perform(
          EndMembership(membership: id, last: last ?? today - 1), inCircleOf: person, as: samspel,
          Circumstances(entry: entries.newID(of: Entry.self), organisation: provider, pack: pack, zone: Self.zone))
      }
    }
  }

  /// What has been said about a moment of the first person, as the person reads it.
  func moments() async throws -> [MomentState] {
    try await read { try $0.moments().map(\.state) }
  }

  /// Reads as the first person.
  func read<Result: Sendable>(_ body: @escaping @Sendable (Reader) throws -> Result) async throws -> Result {
    let (person, today) = (person, today)
    return try await ledger.read(desk.area) { entries in
      let actor = Actor(human: person.human, capacity: .person)
      return try body(try entries.reader(of: person, for: actor, on: today, at: entries.now))
    }
  }
}

extension TestClientProtocol {
  /// Opens a page and sends its form with some fields, as a browser does.
  func fillIn(
    _ page: String, _ fields: String, to address: String? = nil, as cookies: HTTPFields
  ) async throws -> TestResponse {
    let shown = try await get(page, cookies)
    #expect(shown.status == .ok, "\(page) is \(shown.status)")
    return try await send(address ?? page, fields, seal: try shown.seal(cookies))
  }
}

extension TestHouse {
  /// Gives somebody of the staff a title beside the task they have.
  func appoint(_ human: ID<Human>, title: String) async throws {
    let (service, provider, pack, today) = (service, provider, desk.packs[PackKey("SE")]!, today)
    _ = try await ledger.write(desk.area) { entries in
      try entries.perform(
        Appoint(
          appointment: entries.newID(of: Appointment.self), role: .professional(service: service),
          period: Period(first: today, last: today + 100)!, title: try Text(title)),
        in: human.retyped(), as: Rights.samspel(on: today, at: entries.now),
        Circumstances(entry: entries.newID(of: Entry.self), organisation: provider, pack: pack, zone: Self.zone))
    }
  }

  /// Registers somebody new in the first service.
  func employ(_ name: String, title: String) async throws {
    let human: ID<Human> = world.surroundings.id(at: world.surroundings.now())
    let (provider, pack, today) = (provider, desk.packs[PackKey("SE")]!, today)
    _ = try await ledger.write(desk.area) { entries in
      try entries.perform(
        RegisterHuman(name: try Text(name)), in: human.retyped(), as: Rights.samspel(on: today, at: entries.now),
        Circumstances(entry: entries.newID(of: Entry.self), organisation: provider, pack: pack, zone: Self.zone))
    }
    try await appoint(human, title: title)
  }

  /// Lets a second service support the first person too, with somebody of its staff in the circle.
  func begin(_ service: ID<Service>, with human: ID<Human>) async throws {
    let (person, provider, pack, today) = (person, provider, desk.packs[PackKey("SE")]!, today)
    try await ledger.write(desk.area) { entries in
      let samspel = Rights.samspel(on: today, at: entries.now)
      func header() -> Circumstances {
        Circumstances(entry: entries.newID(of: Entry.self), organisation: provider, pack: pack, zone: Self.zone)
      }
      try entries.perform(BeginSupport(service: service, first: today), inCircleOf: person, as: samspel, header())
      let member = Membership(
        human: human, role: .professional(service: service), period: Period(first: today, last: today + 100)!)
      try entries.perform(
        AddMember(membership: entries.newID(of: Membership.self), member: member, pack: pack), inCircleOf: person,
        as: samspel, header())
    }
  }
}

extension TestHouse {
  /// Has the person's pages hold so many choices.
  func set(_ density: Density) async throws {
    let person = person
    try await act(as: Actor(human: person.human, capacity: .person)) { entries, standing, header in
      let way = try entries.circle(of: person).way
      try entries.perform(
        SetWay(
          way: Way(
            language: way?.language ?? .english, register: way?.register ?? .easy, density: density,
            readAloud: way?.readAloud ?? false)),
        inCircleOf: person, as: standing, header)
    }
  }
}
