import CoCreation
import Ledger
import Values

/// Which of the texts that were written at once holds, as one of the writers chooses; all stay in the history.
struct TextChoice: Sendable {
  private let letsMineStand: Bool
  private let mine: [ID<Statement>]
  private let since, seen: Int?

  /// - Returns: `nil` for a form that chooses nothing.
  /// - Throws: ``Trouble`` for a choice that there is not.
  init?(_ form: Form) throws {
    guard let keep = form["keep"] else { return nil }
    guard keep == "mine" || keep == "theirs" else { throw Trouble(.unusable) }
    letsMineStand = keep == "mine"
    mine = (form["mine"] ?? "").split(separator: " ").compactMap { ID<Statement>(String($0)) }
    since = form["since"].flatMap { Int($0) }
    seen = form["seen"].flatMap { Int($0) }
  }

  /// Lets the own text stand last, or takes it back.
  ///
  /// - Returns: All texts, and nothing done, where one more has come that the writer did not know of.
  func carryOut(_ change: Change, on id: ID<Agreement>) throws -> WaitingTexts? {
    let (plan, view) = try change.record.agreement(id, for: .write)
    // The same form again is answered as the first time, whatever has come since.
    if let since, let seen, try change.entries.entry(change.circumstances.entry) == nil,
      let more = try WaitingTexts(mine, on: id, in: plan.stream, since: since, seen: seen, change)
    {
      return more
    }
    for (index, statement) in mine.enumerated() {
      if letsMineStand {
        try stand(statement, change, view, in: plan.stream, step: index)
      } else {
        let voice = plan.state.words[statement]?.voice
        try change.perform(
          WithdrawInPlan(statement: statement), in: plan.stream, as: try standing(of: voice, change), step: index)
      }
    }
    return nil
  }

  /// Says an own text again where one that was written at once stands over it.
  private func stand(
    _ statement: ID<Statement>, _ change: Change, _ view: AgreementView, in plan: ID<Stream>, step: Int
  ) throws {
    let state = try change.entries.state(of: plan, as: PlanState.self)
    if let said = state.terms[statement], view.terms?.id != statement {
      try change.perform(
        PutTerms(agreement: view.id, terms: said.content.terms, isLimiting: false), in: plan, corrects: statement,
        step: step)
    } else if let said = state.words[statement], view.isCovered(said) {
      try change.perform(
        WriteInAgreement(agreement: view.id, places: said.content.places, corrects: statement), in: plan,
        as: try standing(of: said.voice, change), corrects: statement, step: step)
    }
  }

  private func standing(of voice: Voice?, _ change: Change) throws -> Standing {
    voice == .personWithHelper && !change.record.isOwn ? try Rights.scribe(change.standing) : change.standing
  }
}

extension AgreementView {
  /// Whether somebody else's words for the person stand over these: the person has one voice, others have one each.
  fileprivate func isCovered(_ said: Said<AgreementWordsWritten>) -> Bool {
    guard let side = said.voice.side, side == .person else { return false }
    return Places.paths.contains { path in
      said.content.places[keyPath: path] != nil && newest(path, of: side).last?.id != said.id
    }
  }
}
