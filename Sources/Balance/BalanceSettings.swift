/// The numbers that the measure rests on, each with its reason.
///
/// Those of the estimator and the ladder were simulated (docs/balance.md); those under "The level alone" are judgement,
/// not yet proven with people.
package struct BalanceSettings: Sendable {
  /// What all answers believed in before the first one weigh together, in answers.
  package var priorWeight = 3.0
  /// The shares expected before the first answer: of the first failing, of the good answer, of the other.
  package var priorShares = (failing: 0.15, good: 0.75, other: 0.10)
  /// About how many answers a level rests on: the half-life in weeks is this by answers a week.
  package var halfLifeAnswers = 14.0
  /// The shortest and the longest half-life, in weeks.
  package var halfLifeWeeks = 3.0...13.0
  /// Answers a week, and days with answers a week, as long as no quarter is complete.
  package var rateAtFirst = 2.0
  /// A record that begins in these first days of a quarter makes it a complete one.
  package var completeQuarterSlack = 7
  /// The probability that the interval holds.
  package var intervalProbability = 0.90
  /// The faded answers from which a level is told.
  package var enoughWeight = 4.0

  /// The share of event days that counts as usual before a baseline.
  package var referenceAtFirst = 0.15
  /// The lowest share that counts as usual.
  package var lowestReference = 0.05
  /// Above this share of event days there is no ladder: the level is the message.
  package var highestReference = 0.45
  /// A baseline has at least so many days with answers, over at least so many days.
  package var baseline = (dayUnits: 20, days: 84)
  /// Event days and calm days believed in before the baseline, and the quantile that becomes the reference.
  package var baselinePrior = BetaDistribution(alpha: 1.5, beta: 8.5)
  package var baselineQuantile = 0.75
  /// Years between two false signals of a direction.
  package var yearsBetweenFalseYellow = 1.0
  package var yearsBetweenFalseOrange = 4.0
  /// The slowest rate, in days with answers a week, that heights are made for.
  package var slowestLadderRate = 0.5
  /// The change whose time to notice is told, as a ratio of odds.
  package var noticedOddsRatio = 3.0

  /// Practice items looked back on, and how many of them may be wrong.
  package var practice = (window: 10, wrongAtMost: 3)
  /// The answers to a side before the place of the pictures is judged, and the certainty from which it is marked.
  package var place = (answers: 15.0, certainty: 0.99)

  // The level alone.

  /// More than this share of answers other than the good one, and the page asks without any signal.
  package var askingShare = 1.0 / 3
  /// So many answers in a row all alike cannot be told from habit.
  package var sameAnswers = 20
  /// An area of life in which nobody asked or offered anything for so many weeks is named.
  package var silentAreaWeeks = 4

  package init() {}
}
