import CoCreation
import Ledger
import Pages
import Values

/// The terms were put anew while somebody read: what they say would be about other words.
struct OtherTerms: Error {}

/// What a form about one agreement does: a stance, an absence, terms, the end.
struct AgreementAct: Sendable {
  private let form: Form
  private let view: AgreementView

  init(_ form: Form, _ view: AgreementView) {
    self.form = form
    self.view = view
  }

  /// Carries it out.
  ///
  /// - Returns: All texts, where somebody else put terms at the same time.
  /// - Throws: ``FormFaults`` with everything that is wrong; ``OtherTerms``.
  func carryOut(
    _ kind: StanceController.Kind, _ change: Change, in plan: ID<Stream>
  ) throws -> WaitingTexts? {
    do {
      switch kind {
      case .stance: try takeStance(change, in: plan)
      case .absence: try noteAbsence(change, in: plan)
      case .ending: try end(change, in: plan)
      case .terms: return try putTerms(change, in: plan)
      }
      return nil
    } catch PlanRefusal.otherTerms {
      throw OtherTerms()
    }
  }

  private func takeStance(_ change: Change, in plan: ID<Stream>) throws {
    var reader = FormReader(form)
    let answer = reader.choice("stance", of: TakeStance.Answer.self)
    let words = reader.optionalText("words")
    let isScribing = form["for"] == "person"
    // The person's tap is chosen; whoever writes for the person tells how it was shown.
    let means = isScribing ? reader.choice("means", of: WishMeans.self) : change.record.isOwn ? .chosen : .said
    let standing = isScribing ? try change.speaking(form, &reader) : change.standing
    try reader.finish()
    guard let means, let answer else { return }
    let stance = TakeStance(
      agreement: view.id, terms: try terms(), answer: answer, means: means, words: words.map { Expression($0) })
    try change.perform(stance, in: plan, as: standing) { refusal in
      refusal == .noParty ? ("means", .chooseAnother) : nil
    }
  }

  private func noteAbsence(_ change: Change, in plan: ID<Stream>) throws {
    var reader = FormReader(form)
    let party = reader.choice("party", of: Party.self)
    let tried = reader.text("tried")
    try reader.finish()
    guard let party, let tried else { return }
    try change.perform(
      NoteAbsence(agreement: view.id, terms: try terms(), party: party, tried: tried), in: plan
    ) { refusal in
      refusal == .notAbsent ? ("party", .chooseAnother) : nil
    }
  }

  private func end(_ change: Change, in plan: ID<Stream>) throws {
    var reader = FormReader(form)
    let why = reader.text("why")
    try reader.finish()
    guard let why else { return }
    try change.perform(CloseAgreement(agreement: view.id, why: Expression(why)), in: plan)
  }

  private func putTerms(_ change: Change, in plan: ID<Stream>) throws -> WaitingTexts? {
    var change = change
    change.circumstances.expecting = form["seen"].flatMap { Int($0) }
    var reader = FormReader(form)
    let content = try TermsSheet(form).content(
      change.record, isRequired: true, changing: view.terms?.content.terms, &reader)
    try reader.finish()
    guard let content else { return nil }
    let receipts = try change.perform(content.command(on: view.id), in: plan, telling: TermsSheet.fault)
    return try WaitingTexts(receipts, on: view.id, in: plan, change)
  }

  /// The terms that the page showed.
  private func terms() throws -> ID<Statement> {
    guard let terms = form["terms"].flatMap({ ID<Statement>($0) }) else { throw Trouble(.unusable) }
    return terms
  }
}
