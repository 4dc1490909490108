import CoCreation
import Testing
import Values

struct PlanEvidenceTests {
  @Test func `what the plan itself answers is not asked for again`() throws {
    let type = try #require(PlanTests.pack.planTypes.first { $0.id == "genomforandeplan" })
    var story = try PlanTests.begun()
    func isAnswered(_ id: String) throws -> Bool {
      story.state(PlanState.self).answers(try #require(type.contents.first { $0.id == id }))
    }
    #expect(try isAnswered("ansvarig") && isAnswered("aktiviteter"))
    for item in ["datum", "uppfoljning", "deltagit", "andra_deltagit", "mal_insats"] {
      #expect(try !isAnswered(item), "\(item)")
    }
    try story.play(SetNextDate(next: Cast.today + 90), as: PlanTests.kim)
    try story.play(TellPlanParticipation(participation: .tookPart, others: []), as: PlanTests.kim)
    #expect(try isAnswered("uppfoljning") && !isAnswered("deltagit"))
    let places = try #require(Places(want: PlanTests.words))
    try story.play(WriteInAgreement(agreement: PlanTests.breakfast, places: places), as: PlanTests.alva)
    try story.play(SettlePlan(), as: PlanTests.kim)
    #expect(try isAnswered("datum") && isAnswered("deltagit"))
    // That nobody else took part is for people to say.
    #expect(try !isAnswered("andra_deltagit"))
    try story.play(TellPlanParticipation(participation: .tookPart, others: [Cast.ali]), as: PlanTests.kim)
    #expect(try isAnswered("andra_deltagit"))
  }

  @Test func `whoever works in another service reads the plan and writes nothing in it`() throws {
    let plan = try PlanTests.begun().state(PlanState.self)
    var story = Story()
    story.add(PlanBegun(service: Cast.elsewhere, type: "genomforandeplan"), as: .professional, by: Cast.stranger)
    let other = story.state(PlanState.self)
    #expect(plan.may(.write, as: PlanTests.kim) && plan.may(.arrange, as: PlanTests.kim))
    #expect(other.may(.read, as: PlanTests.kim) && other.denial(of: .write, as: PlanTests.kim) == .notOwn)
    #expect(other.may(.write, as: PlanTests.alva))
    #expect(throws: PlanRefusal.notAllowed(.notOwn)) {
      try SetNextDate(next: Cast.today + 90).decide(knowing: other, as: PlanTests.kim)
    }
  }
}
