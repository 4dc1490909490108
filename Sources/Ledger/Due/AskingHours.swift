/// When on a day the questions of a rhythm are drawn, by the clocks where the person lives.
///
/// Late enough that the day has moments to be asked about, early enough that the person can answer in daylight; nothing
/// is drawn before eleven or after seven in the evening.
package enum AskingHours {
  /// The hours for so many questions a day.
  package static func hours(_ questions: Int) -> [Int] {
    switch questions {
    case ...0: []
    case 1: [15]
    case 2: [12, 18]
    default: [11, 15, 19]
    }
  }

  /// Every hour at which something may be drawn.
  package static let all = [11, 12, 15, 18, 19]

  /// How many of a day's questions are due by a second of the day.
  package static func due(_ questions: Int, bySecond second: Int) -> Int {
    hours(questions).count { $0 * 3600 <= second }
  }
}
