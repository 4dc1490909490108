package import Values

/// How dates and times are said.
package struct Dates: Sentences {
  /// Monday first, as ISO 8601 counts.
  let weekdays: [String]
  /// January first.
  let months: [String]
  package let today: String
  package let yesterday: String
  package let tomorrow: String
  package let yesterdayEvening: String
  /// A weekday, a date, and a year if it is said.
  let date: @Sendable (_ weekday: String, _ day: Int, _ month: String, _ year: Int?) -> String
  /// Hours and minutes of a clock, the minutes with two digits.
  let clock: @Sendable (_ hour: Int, _ minute: String) -> String
  let span: @Sendable (_ first: String, _ last: String) -> String
  let weekOf: @Sendable (_ monday: String) -> String
}

extension Dates {
  /// The name of the day in the week: `fredag`.
  package func weekday(_ day: Day) -> String { weekdays[day.weekday - 1] }

  /// The name and the date, as one says it: `fredag 14 maj`; the year follows if it is not this one.
  package func day(_ day: Day, today: Day) -> String {
    let (year, month, number) = day.parts
    return date(weekday(day), number, months[month - 1], year == today.parts.year ? nil : year)
  }

  /// The date with its year, for what is kept long: `14 maj 2026`.
  package func full(_ day: Day) -> String {
    let (year, month, number) = day.parts
    return "\(number) \(months[month - 1]) \(year)"
  }

  /// The month of a day, with its year: `maj 2026`.
  package func month(_ day: Day) -> String {
    let (year, month, _) = day.parts
    return "\(months[month - 1]) \(year)"
  }

  /// `i dag`, `i går`, `i morgon`, and any other day by its name.
  package func near(_ day: Day, today: Day) -> String {
    switch day.days(since: today) {
    case 0: self.today
    case -1: yesterday
    case 1: tomorrow
    default: self.day(day, today: today)
    }
  }

  /// A day as `near` says it; yesterday's evening by its name.
  ///
  /// - Parameter isEvening: Whether what it is said of happened in the evening.
  package func near(_ day: Day, today: Day, isEvening: Bool) -> String {
    isEvening && day == today - 1 ? yesterdayEvening : near(day, today: today)
  }

  /// Two dates and what lies between: `3 mars 2026 – 2 mars 2027`.
  package func period(from first: Day, to last: Day?) -> String {
    span(full(first), last.map(full) ?? "")
  }

  /// The week that a Monday begins.
  package func week(of monday: Day, today: Day) -> String { weekOf(day(monday, today: today)) }

  /// A time of day: `kl. 9.14`, never on two lines.
  ///
  /// - Parameter second: Seconds since midnight, 0 to 86 399.
  package func time(_ second: Int) -> String {
    let minute = second / 60 % 60
    return clock(second / 3600 % 24, minute < 10 ? "0\(minute)" : String(minute))
  }
}

extension Dates {
  package static let swedish = Dates(
    weekdays: ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"],
    months: [
      "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
      "december",
    ],
    today: "i dag", yesterday: "i går", tomorrow: "i morgon", yesterdayEvening: "i går kväll",
    date: { weekday, day, month, year in "\(weekday) \(day) \(month)" + (year.map { " \($0)" } ?? "") },
    clock: { "kl.\u{A0}\($0).\($1)" },
    span: { first, last in last.isEmpty ? "från \(first)" : "\(first) – \(last)" },
    weekOf: { "Veckan från \($0)" })

  package static let swedishEasy = Dates(
    weekdays: swedish.weekdays, months: swedish.months, today: swedish.today, yesterday: swedish.yesterday,
    tomorrow: swedish.tomorrow, yesterdayEvening: swedish.yesterdayEvening, date: swedish.date,
    clock: { "klockan\u{A0}\($0).\($1)" },
    span: { first, last in last.isEmpty ? "från \(first)" : "från \(first) till \(last)" },
    weekOf: { "Veckan från \($0)" })

  package static let english = Dates(
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ],
    today: "today", yesterday: "yesterday", tomorrow: "tomorrow", yesterdayEvening: "yesterday evening",
    date: { weekday, day, month, year in "\(weekday) \(day) \(month)" + (year.map { " \($0)" } ?? "") },
    clock: { "at\u{A0}\($0).\($1)" },
    span: { first, last in last.isEmpty ? "from \(first)" : "\(first) – \(last)" },
    weekOf: { "The week from \($0)" })

  package static let englishEasy = Dates(
    weekdays: english.weekdays, months: english.months, today: english.today, yesterday: english.yesterday,
    tomorrow: english.tomorrow, yesterdayEvening: english.yesterdayEvening, date: english.date, clock: english.clock,
    span: { first, last in last.isEmpty ? "from \(first)" : "from \(first) to \(last)" },
    weekOf: english.weekOf)
}
