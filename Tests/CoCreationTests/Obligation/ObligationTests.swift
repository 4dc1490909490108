import CoCreation
import Testing
import Values

struct ObligationTests {
  static let pack = Packs.load("se.json")

  static func duty(_ id: String) throws -> Duty { try #require(pack.obligations.first { $0.id == id }) }

  static func event(_ name: String, _ day: String, has: Set<String> = []) -> ObligationEvent {
    ObligationEvent(name, on: Cast.day(day), has: has)
  }

  /// The duty, what has happened, the plan's own date, and where it stands on 12 May 2026.
  static let cases: [(String, [ObligationEvent], String?, Obligation.Status)] = [
    ("make-implementation-plan", [], nil, .notTriggered),
    (
      "make-implementation-plan", [event("service.started", "2026-05-01")], nil, .due(by: Cast.day("2026-05-15"))
    ),
    (
      "make-implementation-plan", [event("service.started", "2026-04-01")], nil, .late(since: Cast.day("2026-04-15"))
    ),
    (
      "make-implementation-plan",
      [event("service.started", "2026-04-01"), event("implementation_plan.settled", "2026-04-20")], nil, .done
    ),
    (
      "review-implementation-plan", [event("implementation_plan.settled", "2026-01-01")], nil,
      .due(by: Cast.day("2026-07-01"))
    ),
    (
      "review-implementation-plan", [event("implementation_plan.settled", "2026-01-01")], "2026-05-01",
      .late(since: Cast.day("2026-05-01"))
    ),
    (
      "review-implementation-plan", [event("implementation_plan.settled", "2026-01-01")], "2026-12-01",
      .due(by: Cast.day("2026-12-01"))
    ),
    // The yearly review is law: the plan's own date may shorten it and never lengthen it.
    (
      "review-individual-plan", [event("individual_plan.settled", "2025-06-01")], "2026-12-01",
      .due(by: Cast.day("2026-06-01"))
    ),
    (
      "review-individual-plan",
      [event("individual_plan.settled", "2024-06-01"), event("individual_plan.reviewed", "2025-05-11")], nil,
      .late(since: Cast.day("2026-05-11"))
    ),
    ("offer-individual-plan", [event("decision.granted", "2026-05-01")], nil, .open(since: Cast.day("2026-05-01"))),
    (
      "offer-individual-plan",
      [event("decision.granted", "2026-05-01"), event("individual_plan.offered", "2026-05-02")], nil, .done
    ),
    ("together", [event("daily_support.decided_together", "2026-05-10")], nil, .continuous),
    // What lies in the future is not counted.
    ("make-implementation-plan", [event("service.started", "2026-06-01")], nil, .notTriggered),
  ]

  @Test(arguments: cases)
  func `a duty stands where its events put it`(
    id: String, events: [ObligationEvent], next: String?, status: Obligation.Status
  ) throws {
    let obligation = try Self.duty(id).standing(on: Cast.today, events: events, next: next.map(Cast.day))
    #expect(obligation.status == status)
  }

  @Test func `a local rule may shorten a legal time and never lengthen it`() throws {
    let events = [Self.event("individual_plan.settled", "2026-01-01")]
    let duty = try Self.duty("review-individual-plan")
    let shorter = duty.standing(on: Cast.today, events: events, local: Span(months: 6))
    let longer = duty.standing(on: Cast.today, events: events, local: Span(months: 24))
    #expect(shorter.status == .due(by: Cast.day("2026-07-01")))
    #expect(longer.status == .due(by: Cast.day("2027-01-01")))
    #expect(duty.isHardRule)
  }

  @Test func `what the record lacks is named, and what is more than required is beyond`() throws {
    let duty = try Self.duty("together")
    let events = (1...4).map { Self.event("daily_support.decided_together", "2026-05-0\($0)", has: ["what"]) }
    let obligation = duty.standing(on: Cast.today, events: events)
    #expect(obligation.missing == ["who_decided", "persons_choice"])
    #expect(obligation.beyond == 3)
  }

  @Test func `facts are evidence by the pack's names`() throws {
    var story = try PlanTests.begun()
    try story.play(SetNextDate(next: Cast.today + 90), as: PlanTests.kim)
    try story.play(SettlePlan(), as: PlanTests.kim)
    let names = story.statements.flatMap { ObligationEvent.events(of: $0) }.map(\.name)
    #expect(names == ["implementation_plan.settled"])
  }
}
