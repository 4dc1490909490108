/// A quarter of a calendar year; the measure changes its pace, and managers' figures are frozen, by quarters.
package struct Quarter: Hashable, Sendable {
  package let year: Int
  /// 1 to 4.
  package let number: Int

  package init(year: Int, number: Int) {
    self.year = year
    self.number = number
  }

  /// The quarter that a day lies in.
  ///
  /// - Parameter day: Days since 1 January 1970.
  package init(containing day: Int) {
    let years = day >= 0 ? day / 366 : (day - 366) / 365
    var quarter = Quarter(year: 1970 + years, number: 1)
    while quarter.next.firstDay <= day { quarter = quarter.next }
    self = quarter
  }

  /// Reads `2026Q1`; `nil` for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: "Q", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, let year = Int(parts[0]), year > 0, let number = Int(parts[1]),
      (1...4).contains(number), parts[1].utf8.count == 1
    else { return nil }
    self.init(year: year, number: number)
  }

  package var next: Quarter {
    number == 4 ? Quarter(year: year + 1, number: 1) : Quarter(year: year, number: number + 1)
  }

  package var previous: Quarter {
    number == 1 ? Quarter(year: year - 1, number: 4) : Quarter(year: year, number: number - 1)
  }

  /// The first day, as days since 1 January 1970.
  package var firstDay: Int {
    let past = year - 1
    let newYear = past * 365 + past / 4 - past / 100 + past / 400 - 719_162
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return newYear + [0, 90, 181, 273][number - 1] + (isLeap && number > 1 ? 1 : 0)
  }

  /// The last day, as days since 1 January 1970.
  package var lastDay: Int { next.firstDay - 1 }

  /// 90 to 92.
  package var dayCount: Int { next.firstDay - firstDay }
}

extension Quarter: CustomStringConvertible {
  package var description: String { "\(year)Q\(number)" }
}

extension Quarter: Comparable {
  package static func < (left: Quarter, right: Quarter) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }
}
