import CoCreation
import Ledger
import Pages
import Values

/// What a form says of the terms of an agreement.
struct TermsSheet: Sendable {
  private let form: Form

  init(_ form: Form) {
    self.form = form
  }

  /// Terms with whether they limit.
  struct Content {
    let terms: Terms
    let isLimiting: Bool

    func command(on agreement: ID<Agreement>) -> PutTerms {
      PutTerms(agreement: agreement, terms: terms, isLimiting: isLimiting)
    }
  }

  /// Reads the terms; every fault is noted.
  ///
  /// - Parameters:
  ///   - isRequired: Whether there have to be terms; otherwise a form in which nothing is agreed has none.
  ///   - former: What stands, where it is changed.
  func content(
    _ record: OpenRecord, isRequired: Bool, changing former: Terms?, _ reader: inout FormReader
  ) throws -> Content? {
    let filled = ["agreed", "answers", "when", "how-agreed", "open", "step", "limiting"]
    guard isRequired || filled.contains(where: { !(form[$0] ?? "").isEmpty }) else { return nil }
    let agreed = reader.text("agreed")
    let when = reader.optionalText("when")
    let how = reader.optionalText("how-agreed")
    let open = reader.optionalText("open")
    let step = reader.choice("step", of: Step.self)
    let limiting = form["limiting"] ?? ""
    if limiting.isEmpty { reader.fault("limiting", .empty) }
    let answers = record.known(form.all("answers")).first
    if answers == nil { reader.fault("answers", .empty) }
    let restsOn = form.all("restsOn").filter { id in record.pack.services.contains { $0.id == id } }
    guard let agreed, let step, let answers, !limiting.isEmpty else { return nil }
    let terms = Terms(
      agreed: Expression(agreed.keeping(former?.agreed.words)), whoDecides: parties("decides"), answersFor: answers,
      when: when?.keeping(former?.when), how: how?.keeping(former?.how), restsOn: restsOn, step: step,
      yesNeeded: parties("yes"),
      open: open.map { Expression($0.keeping(former?.open?.words)) })
    return Content(terms: terms, isLimiting: limiting == "yes")
  }

  private func parties(_ field: String) -> [Party] {
    let chosen = Set(form.all(field))
    return Party.allCases.filter { chosen.contains($0.rawValue) }
  }

  /// The field that a refusal is told beside.
  static func fault(_ refusal: PlanRefusal) -> (field: String, fault: FieldFault)? {
    refusal == .thatIsALimit ? ("limiting", .chooseAnother) : nil
  }

  /// Terms as a form has them written.
  static func written(_ terms: Terms?) -> [String: String] {
    guard let terms else { return [:] }
    return [
      "agreed": terms.agreed.line, "decides": terms.whoDecides.map(\.rawValue).joined(separator: " "),
      "answers": terms.answersFor.description, "when": terms.when?.value ?? "", "how-agreed": terms.how?.value ?? "",
      "restsOn": terms.restsOn.joined(separator: " "), "step": terms.step.rawValue,
      "yes": terms.yesNeeded.map(\.rawValue).joined(separator: " "), "open": terms.open?.line ?? "", "limiting": "no",
    ]
  }
}
