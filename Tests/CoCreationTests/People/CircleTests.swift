import CoCreation
import Testing
import Values

struct CircleTests {
  static let pack = Packs.load("se.json")

  @Test func `only the person's own act shows a thing`() {
    let item = Item.moment(id: Cast.id(71))
    for (voice, human) in [(Voice.professional, Cast.kim), (.representative, Cast.olle), (.manager, Cast.sara)] {
      var story = Story()
      story.add(ItemShown(item: item, to: .human(id: Cast.lina)), as: voice, by: human)
      #expect(!Circle(of: story.statements).of(Cast.alva).shows(item, to: Cast.lina))
    }
    var story = Story()
    story.add(ItemShown(item: item, to: .human(id: Cast.lina)), as: .person, by: Cast.alva.human)
    let circle = Circle(of: story.statements).of(Cast.alva)
    #expect(circle.shows(item, to: Cast.lina))
    #expect(!circle.shows(item, to: Cast.olle))
    #expect(!circle.shows(.moment(id: Cast.id(72)), to: Cast.lina))
  }

  @Test func `what is hidden again is no longer shown`() throws {
    let item = Item.piles(question: .choice)
    let alva = Cast.standing(Cast.alva.human)
    var story = Story()
    try story.play(ShowItem(item: item, to: .organisation(id: Cast.town)), as: alva)
    #expect(story.state(Circle.self).shows(item, to: Cast.eva, of: Cast.town))
    try story.play(HideItem(item: item, from: .organisation(id: Cast.town)), as: alva)
    #expect(!story.state(Circle.self).shows(item, to: Cast.eva, of: Cast.town))
    #expect(throws: ShowItem.Refusal.notAllowed(.never(.circleProfessional))) {
      try ShowItem(item: item, to: .human(id: Cast.ali)).decide(
        knowing: Cast.circle(), as: Cast.standing(Cast.kim))
    }
  }

  static let additions: [(ID<Human>, Membership, AddMember.Refusal)] = [
    (
      Cast.alva.human, Membership(human: Cast.stranger, role: .professional(service: Cast.home), period: Cast.year),
      .onlyTheManager
    ),
    (
      Cast.sara, Membership(human: Cast.stranger, role: .professional(service: Cast.elsewhere), period: Cast.year),
      .serviceGivesNoSupport
    ),
    (
      Cast.sara, Membership(human: Cast.kim, role: .professional(service: Cast.home), period: Cast.year),
      .alreadyThere
    ),
    (
      Cast.sara,
      Membership(
        human: Cast.stranger, role: .representative(mandate: Mandate(kind: "king", scope: [])), period: Cast.year),
      .unknownMandate("king")
    ),
    (
      Cast.sara,
      Membership(
        human: Cast.stranger, role: .representative(mandate: Mandate(kind: "self", scope: [])), period: Cast.year),
      .unknownMandate("self")
    ),
    (
      Cast.alva.human,
      Membership(
        human: Cast.kim, role: .guide(purpose: .helpToAnswer), period: Cast.period("2026-05-12", "2026-05-12")),
      .paidCannotBeNeutral
    ),
    (
      Cast.alva.human,
      Membership(human: Cast.eva, role: .guide(purpose: .interpret), period: Cast.period("2026-05-12", "2026-05-12")),
      .paidCannotBeNeutral
    ),
    (
      Cast.alva.human,
      Membership(
        human: Cast.stranger, role: .guide(purpose: .helpToAnswer), period: Cast.period("2026-05-12", "2026-05-13")),
      .guideComesForOneDay
    ),
    (
      Cast.kim, Membership(human: Cast.stranger, role: .relative(relation: nil), period: Cast.year),
      .notAllowed(.never(.circleProfessional))
    ),
    (
      Cast.sara, Membership(human: Cast.alva.human, role: .relative(relation: nil), period: Cast.year),
      .thePersonThemselves
    ),
  ]

  @Test(arguments: additions)
  func `not everybody comes into the circle`(by: ID<Human>, member: Membership, refusal: AddMember.Refusal) {
    #expect(throws: refusal) {
      try AddMember(membership: Cast.id(99), member: member, pack: Self.pack)
        .decide(knowing: Cast.circle(), as: Cast.standing(by))
    }
  }

  @Test func `the person invites a friend, and may end it`() throws {
    let friend = Membership(human: Cast.stranger, role: .relative(relation: Cast.text("vän")), period: Cast.year)
    let facts = try AddMember(membership: Cast.id(99), member: friend, pack: Self.pack)
      .decide(knowing: Cast.circle(), as: Cast.standing(Cast.alva.human))
    #expect(facts.count == 1)
    #expect(throws: EndMembership.Refusal.onlyTheManager) {
      try EndMembership(membership: Cast.id(55), last: Cast.today)
        .decide(knowing: Cast.circle(), as: Cast.standing(Cast.alva.human))
    }
  }

  /// By whom, whose place, and whether it is theirs to end.
  static let endings: [(ID<Human>, CircleRole, Bool)] = [
    (Cast.sara, .professional(service: Cast.home), true), (Cast.sara, .keyWorker(service: Cast.home), true),
    (Cast.sara, .professional(service: Cast.elsewhere), false),
    (Cast.sara, .keyWorker(service: Cast.elsewhere), false),
    (Cast.sara, .decisionMaker(organisation: Cast.town), false),
    (Cast.sara, .representative(mandate: Cast.mandate), true), (Cast.sara, .relative(relation: nil), true),
    (Cast.alva.human, .relative(relation: nil), true), (Cast.alva.human, .guide(purpose: .talk), true),
    (Cast.alva.human, .representative(mandate: Cast.mandate), false),
    (Cast.alva.human, .professional(service: Cast.home), false), (Cast.kim, .relative(relation: nil), false),
    (Cast.olle, .relative(relation: nil), false),
  ]

  @Test(arguments: endings)
  func `a place is ended by those whose it is to end`(by: ID<Human>, role: CircleRole, may: Bool) throws {
    #expect(Cast.standing(by).mayEnd(role) == may)
    var story = Story()
    story.add(SupportBegan(service: Cast.home, first: Cast.day("2026-01-01")), as: .manager, by: Cast.sara)
    let member = Membership(human: Cast.stranger, role: role, period: Cast.year)
    story.add(MemberJoined(membership: Cast.id(98), member: member), as: .manager, by: Cast.sara)
    let facts = try? EndMembership(membership: Cast.id(98), last: Cast.today)
      .decide(knowing: Circle(of: story.statements).of(Cast.alva), as: Cast.standing(by))
    #expect((facts != nil) == may)
  }

  @Test func `a service's support is ended by its own manager, and not by the person`() throws {
    var story = Story()
    for service in [Cast.home, Cast.elsewhere] {
      story.add(SupportBegan(service: service, first: Cast.day("2026-01-01")), as: .manager, by: Cast.sara)
    }
    let circle = Circle(of: story.statements).of(Cast.alva)
    let own = EndSupport(service: Cast.home, last: Cast.today)
    #expect(try own.decide(knowing: circle, as: Cast.standing(Cast.sara)).count == 1)
    #expect(throws: EndSupport.Refusal.notYours) {
      try EndSupport(service: Cast.elsewhere, last: Cast.today).decide(knowing: circle, as: Cast.standing(Cast.sara))
    }
    #expect(throws: EndSupport.Refusal.notYours) {
      try own.decide(knowing: circle, as: Cast.standing(Cast.alva.human))
    }
  }

  @Test func `a manager appoints in the own service only`() throws {
    var colleague = Colleague()
    colleague.read(
      Statement(
        id: Cast.id(1), fact: HumanRegistered(name: Cast.text("Kim")), voice: .manager, author: Cast.sara,
        day: Cast.today, at: Cast.now))
    let sara = try Rights.standing(of: Cast.actor(Cast.sara), on: Cast.today, at: Cast.now)
    #expect(throws: Appoint.Refusal.notYourService) {
      try Appoint(
        appointment: Cast.id(2), role: .administrator(organisation: Cast.town), period: Cast.year, title: nil
      ).decide(knowing: colleague, as: sara)
    }
    let facts = try Appoint(
      appointment: Cast.id(2), role: .professional(service: Cast.home), period: Cast.year, title: nil
    ).decide(knowing: colleague, as: sara)
    #expect(facts.count == 1)
  }

  @Test func `nobody gives a task to themselves, and the machine gives to everybody`() throws {
    func decide(_ role: StaffRole, to human: ID<Human>, as giver: Standing) throws(Appoint.Refusal) -> [any Fact] {
      var colleague = Colleague()
      colleague.read(
        Statement(
          id: Cast.id(1), fact: HumanRegistered(name: Cast.text("Adam")), voice: .administrator, author: Cast.adam,
          day: Cast.today, at: Cast.now))
      return try Appoint(appointment: Cast.id(2), role: role, period: Cast.year)
        .decide(knowing: colleague.of(human), as: giver)
    }
    for human in [Cast.adam, Cast.sara] {
      let giver = try Rights.standing(of: Cast.actor(human), on: Cast.today, at: Cast.now)
      for role in [StaffRole.professional(service: Cast.home), .firstLineManager(service: Cast.elsewhere)] {
        #expect(throws: Appoint.Refusal.toOneself) { try decide(role, to: human, as: giver) }
        #expect(try decide(role, to: human, as: Cast.samspel).count == 1)
      }
    }
    let adam = try Rights.standing(of: Cast.actor(Cast.adam), on: Cast.today, at: Cast.now)
    #expect(try decide(.firstLineManager(service: Cast.home), to: Cast.kim, as: adam).count == 1)
  }

  @Test(arguments: [("Europe/Tallinn", true), ("UTC", true), ("", false), ("Europe//Rome", false), ("../etc", false)])
  func `a zone has a name that zones have`(name: String, exists: Bool) {
    #expect((Zone(name) != nil) == exists)
  }
}
