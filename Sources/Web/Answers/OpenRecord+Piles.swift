import Balance
import CoCreation
import Ledger
import Pages
import Values

extension OpenRecord {
  /// What can be said of the answers of one pile: the reading of each relationship has its own say.
  ///
  /// - Parameter answers: How many answers there are in the three places.
  func pilesReading(
    _ question: CoCreation.Question, isHelped: Bool, answers: Int
  ) throws -> (reading: PilesPage.Reading, notes: [PilesPage.Note]) {
    guard answers > 0 else { return (.none, []) }
    let explanations = try reader.explanations(of: question, isHelped: isHelped).map(\.explanation)
    let said = Set(explanations.compactMap(PilesPage.Note.init))
    let isFew = explanations.allSatisfy { if case .tooFew = $0 { true } else { false } }
    return (isFew ? .tooFew : .piles, PilesPage.Note.allCases.filter(said.contains))
  }

  /// What the person asks to talk about: the answers that are oftenest not the good one, of the first relationship where
  /// more than a third of the newest are not.
  func signalOfShare(
    _ question: CoCreation.Question, isHelped: Bool
  ) throws -> (service: ID<Service>, signal: DriftSignal)? {
    for (service, explanation) in try reader.explanations(of: question, isHelped: isHelped) {
      guard let service, case .oftenNotGood(let counts, _, _) = explanation, counts.count == 3 else { continue }
      let own = try reader.piles(of: question).with(service).lines.compactMap(\.answer)
        .filter { ($0.stream == .ownWithHelper) == isHelped && !$0.answer.isPass }
      guard let since = own.map(\.day).min() else { continue }
      let (direction, such): (DriftSignal.Direction, Int) =
        switch question {
        case .choice: counts[0] >= counts[2] ? (.chooseTooLittle, counts[0]) : (.chooseTooMuch, counts[2])
        case .help: counts[0] >= counts[2] ? (.helpTooLittle, counts[0]) : (.helpTooMuch, counts[2])
        case .listened: (.notListenedTo, counts[0])
        }
      let signal = DriftSignal(
        source: isHelped ? .ownWithHelper : .own, direction: direction, rung: .share, answered: counts.reduce(0, +),
        such: such, since: since)
      return (service, signal)
    }
    return nil
  }
}

extension PilesPage.Note {
  /// What an explanation comes to beside the piles; `nil` where there is nothing to say.
  fileprivate init?(_ explanation: Explanation) {
    switch explanation {
    case .askAnotherWay: self = .askAnotherWay
    case .placeDecides: self = .placeDecides
    case .alwaysTheSame: self = .alwaysTheSame
    case .oftenNotGood: self = .oftenNotGood
    case .tooFew, .usual: return nil
    }
  }
}
