import CoCreation
import Pages
import Testing
import Values

struct `A refusal` {
  static let today = Day(number: 20_585)

  static let cases: [(any FieldRefusal, String, FieldFault)] = [
    (AddMember.Refusal.paidCannotBeNeutral, "human", .chooseAnother), (AddMember.Refusal.alreadyThere, "human", .taken),
    (BeginSupport.Refusal.alreadySupported, "service", .taken), (Appoint.Refusal.alreadyAppointed, "first", .taken),
    (LimitRefusal.tooLong(days: 14), "last", .tooFar(last: Day(number: 20_599))),
    (LimitRefusal.endsBeforeItBegan, "end", .endsBeforeBeginning),
    (EnterFrame.Refusal.authorityMissing, "authority", .empty),
    (EnterFrame.Refusal.decidedInTheFuture, "decided", .tooFar(last: today)),
    (AddToFrame.Refusal.dueHasPassed, "due", .passed),
    (PlanRefusal.unknownContentItem("goal"), "mark-goal", .notAChoice),
    (PlanRefusal.nextDateHasPassed, "next", .passed), (MomentRefusal.reasonMissing, "reason", .empty),
    (ConcernRefusal.concernsTheAnswerer, "who", .chooseAnother), (NoteSighting.Refusal.signMissing, "words", .empty),
    (SetRhythm.Refusal.tooOften, "rhythm", .notAChoice),
    (RegisterService.Refusal.unknownService("x"), "gives", .notAChoice),
    (RegisterOrganisation.Refusal.unknownPack(PackKey("XX")), "pack", .notAChoice),
  ]

  @Test(arguments: cases.indices)
  func `it is told beside the field that is to blame`(index: Int) throws {
    let (refusal, field, fault) = Self.cases[index]
    let told = try #require(refusal.fault(on: Self.today))
    #expect(told.field == field && told.fault == fault)
  }

  @Test func `what no field is to blame for is told beside none`() {
    let denied: [any FieldRefusal] = [
      AddMember.Refusal.notAllowed(.noRelation), LimitRefusal.personNotAsked, PlanRefusal.notBegun,
      MomentRefusal.notYours, ConcernRefusal.notAsked,
    ]
    for refusal in denied { #expect(refusal.fault(on: Self.today) == nil) }
  }
}
