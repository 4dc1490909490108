/// Whether the answers follow the place of the pictures and not what they mean.
///
/// The sides of the first and the third answer change between blocks of two weeks. An answer that follows the place goes
/// to the same side whichever picture stands there; one that follows the meaning changes sides with it. So the share of
/// answers to the left is counted apart for the two orders, and the two shares are put together: they add up to one if
/// only the meaning decides. Judged on answers to a side only, once both orders were seen.
package struct PlaceCheck: Equatable, Sendable {
  /// What is known about the place of the pictures.
  package enum Finding: Equatable, Sendable {
    /// No order was recorded, or there are too few answers to a side.
    case notJudged
    /// The sides never changed, so that place and meaning cannot be told apart.
    case cannotBeChecked
    case meaningDecides
    /// The answers go to one side, whichever picture stands there.
    case placeDecides
  }

  package private(set) var finding = Finding.notJudged
  /// Faded answers to the left and to the right, while the first answer stood left, and while it stood right.
  private var sides: [Place: FadingCount] = [:]
  private var answers = 0.0

  /// Takes the answers of one day; those in the middle are passed over.
  ///
  /// - Parameters:
  ///   - firstLeft: Answers given while the first answer's picture stood left.
  ///   - firstRight: Answers given while it stood right.
  ///   - halfLifeDays: The longest half-life, since answers to a side are few.
  mutating func take(
    firstLeft: DayCounts, firstRight: DayCounts, on day: Int, halfLifeDays: Double, _ settings: BalanceSettings
  ) {
    var answered = false
    for (place, counts) in [(Place.left, firstLeft.all), (.right, firstRight.all)] where counts[0] + counts[2] > 0 {
      answered = true
      answers += Double(counts[0] + counts[2])
      let toSides = place == .left ? [counts[0], 0, counts[2]] : [counts[2], 0, counts[0]]
      sides[place, default: FadingCount()].fade(to: day, halfLifeDays: halfLifeDays)
      sides[place, default: FadingCount()].add(toSides)
    }
    if answered { judge(settings) }
  }

  private mutating func judge(_ settings: BalanceSettings) {
    guard answers >= settings.place.answers else { return }
    guard let firstLeft = sides[.left], let firstRight = sides[.right] else { return }
    // A Jeffreys prior on each share; the sum of two such shares is near enough to normal for a mark at .99.
    func left(_ count: FadingCount) -> BetaDistribution {
      BetaDistribution(alpha: count.weights[0] + 0.5, beta: count.weights[2] + 0.5)
    }
    let (one, two) = (left(firstLeft), left(firstRight))
    let excess = one.mean + two.mean - 1
    let deviation = (one.variance + two.variance).squareRoot()
    finding = abs(excess) > Normal.quantile(settings.place.certainty) * deviation ? .placeDecides : .meaningDecides
  }

  /// What is known, with a word for sides that never changed.
  package func finding(_ settings: BalanceSettings) -> Finding {
    sides.count == 1 && answers >= settings.place.answers ? .cannotBeChecked : finding
  }
}
