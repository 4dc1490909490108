import Balance

extension BalanceReadResult {
  /// The result for a terminal: for each relationship its levels, what they come to, its ladders and gaps.
  func table(_ wording: WordingOptions) -> String {
    (["\(at)"] + relationships.map(\.table)).joined(separator: "\n\n")
  }
}

extension RelationshipResult {
  fileprivate var table: String {
    let parts = [readingTable, sentences, ladderTable, gapTable].filter { !$0.isEmpty }
    return (["# \(relationship)"] + parts).joined(separator: "\n\n")
  }

  private var readingTable: String {
    var table = TextTable(
      "stream", "question", "answer", "times", "of", "days", "share", "90 % from", "to", "passes", "no answer",
      "not asked")
    for reading in readings {
      for answer in Answer.all(to: reading.question, in: reading.stream) {
        let name = answer.name(to: reading.question, in: reading.stream)
        let level = reading.enough ? reading.levels?[name] : nil
        table.add(
          reading.stream.rawValue, reading.question.rawValue, name, "\(reading.counts[name] ?? 0)",
          "\(reading.answers)",
          "\(reading.days)", rounded(level?.share, decimals: 2), rounded(level?.low, decimals: 2),
          rounded(level?.high, decimals: 2), "\(reading.passes)", "\(reading.unanswered)", "\(reading.notAsked)")
      }
    }
    return table.text
  }

  private var sentences: String {
    readings.map { reading in
      let all = [reading.explanation.text] + reading.explanation.caveats.map(\.text)
      return "\(reading.stream.rawValue), \(reading.question.rawValue): \(all.joined(separator: " "))"
    }.joined(separator: "\n")
  }

  private var ladderTable: String {
    var table = TextTable(
      "stream", "direction", "usual share", "steps", "yellow", "since", "orange", "since", "rung", "weeks to notice")
    for ladder in ladders {
      func counter(_ counter: LadderResult.CounterResult?) -> String {
        counter.map { "\($0.value) of \($0.height)" } ?? "–"
      }
      func since(_ counter: LadderResult.CounterResult?) -> String { (counter?.since).map { "\($0)" } ?? "–" }
      let steps = ladder.up.flatMap { up in ladder.down.map { "+\(up) -\($0)" } } ?? "–"
      table.add(
        ladder.stream.rawValue, ladder.direction.rawValue, rounded(ladder.reference, decimals: 2), steps,
        counter(ladder.yellow), since(ladder.yellow), counter(ladder.orange), since(ladder.orange),
        ladder.rung.rawValue,
        rounded(ladder.weeksToNotice, decimals: 1))
    }
    return table.text
  }

  private var gapTable: String {
    guard !perceptionGaps.isEmpty else { return "" }
    var table = TextTable(
      "stream", "question", "moments", "person lower", "same", "person higher", "gap", "sd", "certain brighter", "rung")
    for gap in perceptionGaps {
      table.add(
        gap.stream.rawValue, gap.question.rawValue, "\(gap.moments)", "\(gap.personLower)", "\(gap.same)",
        "\(gap.personHigher)", rounded(gap.gap, decimals: 2), rounded(gap.sd, decimals: 2),
        rounded(gap.professionalBrighter, decimals: 2), gap.ladder.rung.rawValue)
    }
    return table.text
  }
}
