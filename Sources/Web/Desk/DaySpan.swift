import Pages
package import Values

/// The days that a field of a form takes: a slip of the finger makes no date of the year 1 or 9999.
///
/// The bounds are wide: they keep out what cannot be meant, and decide nothing.
package enum DaySpan {
  /// For how many years ahead something is planned.
  private static let yearsPlanned = 5
  /// For how many years ahead something is granted or given.
  private static let yearsGiven = 20
  /// How long ago something may be that is written down from paper.
  private static let yearsKept = 100
  /// For how many days back a day's moments are noted.
  private static let daysTold = 366

  /// Every day that people now write about: of the years 1900 to 2199.
  package static let ofOurTime = Day(number: -25_567)...Day(number: 84_005)

  /// What is planned: today, or some years ahead.
  package static func planned(from today: Day) -> ClosedRange<Day> { today...after(today, yearsPlanned) }

  /// The same, but for days that have been: that such a day has passed is told as that, and not by a bound.
  package static func coming(from today: Day) -> ClosedRange<Day> {
    ofOurTime.lowerBound...planned(from: today).upperBound
  }

  /// What is given for a time, which may have begun long ago.
  package static func given(on today: Day) -> ClosedRange<Day> { before(today)...after(today, yearsGiven) }

  /// What was written on paper before today.
  package static func kept(until today: Day) -> ClosedRange<Day> { before(today)...today }

  /// What was lived: not long ago, and not before somebody was supported.
  ///
  /// - Parameter first: The first day of which something can be told; `nil` if it is not known.
  package static func lived(since first: Day?, until today: Day) -> ClosedRange<Day> {
    min(max(first ?? today - daysTold, today - daysTold), today)...today
  }

  /// What is told of a day that a field does not take; `nil` if it takes it.
  static func fault(of day: Day, outside span: ClosedRange<Day>) -> FieldFault? {
    if day < span.lowerBound { return .tooEarly(first: span.lowerBound) }
    return day > span.upperBound ? .tooFar(last: span.upperBound) : nil
  }

  private static func before(_ day: Day) -> Day { day - yearsKept * 366 }
  private static func after(_ day: Day, _ years: Int) -> Day { day + years * 366 }
}
