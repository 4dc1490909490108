import CoCreation
import Values

extension LedgerReading {
  /// Whether a question is about a moment that was undone: it is put no more, and another can be drawn for it.
  func isDropped(_ asked: QuestionAsked) throws(LedgerFault) -> Bool {
    guard case .moment(let id) = asked.about else { return false }
    return try !state(of: id.retyped(), as: MomentState.self).isNoted
  }

  /// Whether a question of the rhythm was never answered and is put no more.
  func isDropped(_ state: AskingState) throws(LedgerFault) -> Bool {
    guard state.answer == nil, let asked = state.asked.last?.content, asked.occasion == .drawn else { return false }
    return try isDropped(asked)
  }
}
