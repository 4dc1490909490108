import Balance
import Pages

/// An explanation as JSON: its kind, its numbers, and the sentence for a reader.
struct ExplanationResult: Encodable {
  let kind: String
  let numbers: [String: Int]
  let text: String
  let caveats: [CaveatResult]

  struct CaveatResult: Encodable {
    let kind: String
    let numbers: [String: Int]
    let text: String
  }

  init(_ reading: QuestionReading, _ wording: WordingOptions) {
    (kind, numbers) = Self.parts(reading.explanation, reading)
    text = BalanceSentence.explaining(reading, in: wording.tongue)
    caveats = reading.caveats.map { caveat in
      let (kind, numbers) = Self.parts(caveat)
      return CaveatResult(kind: kind, numbers: numbers, text: BalanceSentence.of(caveat, in: wording.tongue))
    }
  }

  private static func parts(_ explanation: Explanation, _ reading: QuestionReading) -> (String, [String: Int]) {
    switch explanation {
    case .askAnotherWay(let wrong, let of): ("ask-another-way", ["wrong": wrong, "of": of])
    case .placeDecides(let answers): ("place-decides", ["answers": answers])
    case .tooFew(let answers): ("too-few", ["answers": answers])
    case .alwaysTheSame(_, let times): ("always-the-same", ["times": times])
    case .oftenNotGood(_, let answers, let days): ("often-not-good", ["answers": answers, "days": days])
    case .usual(_, let answers, let days): ("usual", ["answers": answers, "days": days])
    }
  }

  private static func parts(_ caveat: Caveat) -> (String, [String: Int]) {
    switch caveat {
    case .passes(let count): ("passes", ["count": count])
    case .unanswered(let count): ("unanswered", ["count": count])
    case .notAsked(let count): ("not-asked", ["count": count])
    case .placeCannotBeChecked: ("place-cannot-be-checked", [:])
    }
  }
}
