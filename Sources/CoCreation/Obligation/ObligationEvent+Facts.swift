import Values

extension ObligationEvent {
  /// The events, by the pack's names, that a statement is evidence of or sets off.
  ///
  /// - Parameters:
  ///   - statement: What was said or done.
  ///   - prefix: The plan type's `eventPrefix`, for statements of a plan.
  package static func events(of statement: Statement, planPrefix prefix: String = "implementation_plan")
    -> [ObligationEvent]
  {
    let day = statement.day
    switch statement.fact {
    case let fact as SupportBegan: return [ObligationEvent("service.started", on: fact.first)]
    case let fact as FrameRegistered:
      return ["decision.made", "decision.granted"].map { ObligationEvent($0, on: fact.frame.decided) }
    case let fact as FrameReceived:
      return [ObligationEvent("decision.notified", on: fact.day, has: ["date_received"])]
    case is PlanSettled:
      return [ObligationEvent("\(prefix).settled", on: day)]
    case let fact as PlanReviewed:
      return [ObligationEvent("\(prefix).reviewed", on: day, has: reviewed(fact))]
    case let fact as OutcomeTold:
      let has: Set<String> =
        fact.reason == nil ? ["what", "persons_choice"] : ["what", "persons_choice", "reason_if_not_followed"]
      return [ObligationEvent("daily_support.decided_together", on: day, has: has.union(["who_decided"]))]
    case is MomentDisputed:
      return [
        ObligationEvent("person.disagrees", on: day),
        ObligationEvent("journal.objection", on: day, has: ["note_ref", "persons_words", "date"]),
      ]
    case is LimitEntered: return [ObligationEvent("coercion.planned", on: day)]
    default: return []
    }
  }

  private static func reviewed(_ fact: PlanReviewed) -> Set<String> {
    let always: Set<String> = ["date", "person_participation_mode"]
    return fact.others.isEmpty ? always : always.union(["participants", "who_took_part"])
  }
}
