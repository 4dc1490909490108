import CoCreation
import Testing
import Values

struct StandingTests {
  @Test(arguments: [
    (Cast.alva.human, Standing.Kind.person, Voice.person), (Cast.kim, .circleProfessional, .professional),
    (Cast.maria, .keyWorker, .professional), (Cast.sara, .firstLineManager, .manager),
    (Cast.eva, .decisionMaker, .authority), (Cast.olle, .representative, .representative),
    (Cast.lina, .relative, .relative), (Cast.noor, .guide, .guide),
  ])
  func `each has the standing of their relation, and one voice`(
    human: ID<Human>, kind: Standing.Kind, voice: Voice
  ) throws {
    let standing = try Rights.standing(of: Cast.actor(human), towards: Cast.circle(), on: Cast.today, at: Cast.now)
    #expect(standing.kind == kind)
    #expect(standing.voice == voice)
    #expect(standing.person == Cast.alva)
  }

  @Test(arguments: [
    (Cast.bo.human, "2026-05-12", Denial.noRelation),
    (Cast.stranger, "2026-05-12", .noRelation),
    // Who compares services has nothing to do with a single person.
    (Cast.rune, "2026-05-12", .noRelation),
    // Nor has who looks after accounts, packs and devices.
    (Cast.adam, "2026-05-12", .noRelation),
    (Cast.kim, "2027-01-01", .ended(on: Cast.day("2026-12-31"))),
    (Cast.kim, "2025-12-31", .notYet(from: Cast.day("2026-01-01"))),
    (Cast.olle, "2027-01-01", .ended(on: Cast.day("2026-12-31"))),
    (Cast.noor, "2026-05-13", .ended(on: Cast.day("2026-05-12"))),
    (Cast.noor, "2026-05-11", .notYet(from: Cast.day("2026-05-12"))),
    (Cast.sara, "2025-12-31", .notYet(from: Cast.day("2026-01-01"))),
  ])
  func `no relation, no standing`(human: ID<Human>, on day: String, denial: Denial) {
    #expect(throws: denial) {
      try Rights.standing(of: Cast.actor(human), towards: Cast.circle(), on: Cast.day(day), at: Cast.now)
    }
  }

  @Test func `who has left the circle stays outside though still employed`() {
    var story = Story()
    story.add(SupportBegan(service: Cast.home, first: Cast.day("2026-01-01")), as: .manager, by: Cast.sara)
    let member = Membership(human: Cast.kim, role: .professional(service: Cast.home), period: Cast.year)
    story.add(MemberJoined(membership: Cast.id(51), member: member), as: .manager, by: Cast.sara)
    story.add(MemberLeft(membership: Cast.id(51), last: Cast.day("2026-05-01")), as: .manager, by: Cast.sara)
    #expect(throws: Denial.ended(on: Cast.day("2026-05-01"))) {
      try Rights.standing(
        of: Cast.actor(Cast.kim), towards: Circle(of: story.statements).of(Cast.alva), on: Cast.today, at: Cast.now)
    }
  }

  @Test func `a service that has ended its support has lost its standings, though places last`() {
    var story = Story()
    story.add(SupportBegan(service: Cast.home, first: Cast.day("2026-01-01")), as: .manager, by: Cast.sara)
    let member = Membership(human: Cast.kim, role: .professional(service: Cast.home), period: Cast.year)
    story.add(MemberJoined(membership: Cast.id(51), member: member), as: .manager, by: Cast.sara)
    story.add(SupportEnded(service: Cast.home, last: Cast.day("2026-05-11")), as: .manager, by: Cast.sara)
    for human in [Cast.sara, Cast.kim] {
      #expect(throws: Denial.noRelation, "\(human)") {
        try Rights.standing(
          of: Cast.actor(human), towards: Circle(of: story.statements).of(Cast.alva), on: Cast.today, at: Cast.now)
      }
    }
  }

  @Test func `a mandate covers its scope and nothing else`() {
    let olle = Cast.standing(Cast.olle)
    #expect(olle.may(.read, .plan))
    #expect(olle.may(.read, .frame))
    #expect(olle.denial(of: .read, .moment) == .outsideMandate(.dailyLife))
    #expect(olle.denial(of: .read, .answer) == .notShown)
    #expect(olle.may(.read, .answer, shown: true))
    #expect(olle.denial(of: .write, .answer) == .never(.representative))
  }

  private static func breakingGlass(
    _ human: ID<Human>, of own: ID<Organisation>? = Cast.town, because reason: Text = Cast.text("Fire.")
  ) throws -> Standing {
    try Rights.breakingGlass(
      Cast.actor(human), of: own, towards: Cast.circle(), of: [Cast.town], because: reason, on: Cast.today,
      at: Cast.now)
  }

  @Test func `the glass is broken with a reason, and not by everybody`() throws {
    let reason = Cast.text("Alva ringde och var rädd.")
    let standing = try Self.breakingGlass(Cast.stranger, because: reason)
    #expect(standing.ground == .brokenGlass(reason: reason))
    #expect(standing.may(.read, .plan))
    #expect(!standing.may(.read, .answer, shown: true))
    for human in [Cast.adam, Cast.rune, Cast.lina, Cast.olle, Cast.noor, Cast.bo.human] {
      #expect(throws: Denial.self) { try Self.breakingGlass(human) }
    }
  }

  @Test func `the glass is broken within one's own organisation only`() {
    for human in [Cast.stranger, Cast.kim, Cast.sara, Cast.eva] {
      #expect(throws: Never.self) { try Self.breakingGlass(human) }
      #expect(throws: Denial.noRelation) { try Self.breakingGlass(human, of: Cast.id(42)) }
      #expect(throws: Denial.noRelation) { try Self.breakingGlass(human, of: nil) }
    }
  }

  @Test func `a scribe writes the person's words and reads no answer`() throws {
    let scribe = Cast.scribe
    #expect(scribe.voice == .personWithHelper)
    #expect(scribe.human == Cast.kim)
    #expect(scribe.may(.write, .moment))
    #expect(!scribe.may(.write, .answer))
    #expect(!scribe.may(.read, .answer, shown: true))
    #expect(throws: Denial.never(.scribe)) { try Rights.scribe(Cast.standing(Cast.sara)) }
    #expect(throws: Denial.never(.scribe)) { try Rights.scribe(Cast.standing(Cast.olle)) }
  }

  @Test(arguments: [VoluntaryLayer.paused, .ended])
  func `when the person pauses the voluntary layer, the plan goes on and the rest rests`(layer: VoluntaryLayer) {
    let circle = Cast.circle(layer: layer)
    let kim = Cast.standing(Cast.kim, in: circle)
    #expect(kim.denial(of: .write, .moment) == .layerOff(layer))
    #expect(kim.denial(of: .write, .mirror) == .layerOff(layer))
    #expect(kim.denial(of: .write, .sign) == .layerOff(layer))
    #expect(kim.may(.write, .plan))
    #expect(kim.may(.write, .limit))
    #expect(Cast.standing(Cast.alva.human, in: circle).may(.write, .moment))
    #expect(Cast.standing(Cast.alva.human, in: circle).may(.arrange, .voluntaryLayer))
  }

  @Test func `the manager has a standing towards the unit without any person`() throws {
    let sara = try Rights.standing(of: Cast.actor(Cast.sara), on: Cast.today, at: Cast.now)
    #expect(sara.person == nil)
    #expect(sara.may(.read, .unitPattern))
    #expect(throws: Denial.noRelation) {
      try Rights.standing(of: Cast.actor(Cast.kim), on: Cast.today, at: Cast.now)
    }
  }
}
