import Balance
import CoCreation
import Ledger
import Pages

extension OpenRecord {
  /// What can be said of the answers of one pile: the reading of each relationship has its own say.
  ///
  /// - Parameter answers: How many answers there are in the three places.
  func pilesReading(
    _ question: CoCreation.Question, isHelped: Bool, answers: Int
  ) throws -> PilesPage.Reading {
    guard answers > 0 else { return .none }
    let explanations = try reader.explanations(of: question, isHelped: isHelped)
    if explanations.contains(where: { if case .alwaysTheSame = $0 { true } else { false } }) { return .alwaysTheSame }
    let isFew = explanations.allSatisfy { if case .tooFew = $0 { true } else { false } }
    return isFew ? .tooFew : .piles
  }
}
