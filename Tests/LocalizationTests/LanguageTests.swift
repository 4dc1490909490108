import Localization
import Testing
import Values

struct `How dates are said` {
  let friday = Day(number: 20_587)
  let today = Day(number: 20_585)

  @Test func `a day is said by its name`() {
    #expect(Dates.swedish.day(friday, today: today) == "torsdag 14 maj")
    #expect(Dates.english.day(friday, today: today) == "Thursday 14 May")
    #expect(Dates.swedish.day(friday - 365, today: today) == "onsdag 14 maj 2025")
  }

  @Test func `near days are said as one says them`() {
    #expect(
      (-2...2).map { Dates.swedish.near(today + $0, today: today) } == [
        "söndag 10 maj", "i går", "i dag", "i morgon", "torsdag 14 maj",
      ])
    #expect((-1...1).map { Dates.english.near(today + $0, today: today) } == ["yesterday", "today", "tomorrow"])
  }

  @Test(arguments: Tongue.allCases)
  func `every weekday and month has a name of its own`(tongue: Tongue) {
    let dates = Dates.in(tongue)
    #expect(Set((0..<7).map { dates.weekday(today + $0) }).count == 7)
    #expect(Set((1...12).compactMap { Day(year: 2026, month: $0, day: 1) }.map(dates.full)).count == 12)
  }

  @Test func `a time has no abbreviation in easy words`() {
    #expect(Dates.swedish.time(33_240) == "kl.\u{A0}9.14")
    #expect(Dates.swedishEasy.time(33_240) == "klockan\u{A0}9.14")
    #expect(Dates.english.time(300) == "at\u{A0}0.05")
  }

  @Test func `a period may have no end`() {
    #expect(Dates.swedish.period(from: today, to: friday) == "12 maj 2026 – 14 maj 2026")
    #expect(Dates.englishEasy.period(from: today, to: nil) == "from 12 May 2026")
  }
}

struct `What a language does to words` {
  @Test func `names are listed with one and`() {
    #expect(Grammar.swedish.list([]) == "")
    #expect(Grammar.swedish.list(["Kim"]) == "Kim")
    #expect(Grammar.swedish.list(["Kim", "Ali", "Bo"]) == "Kim, Ali och Bo")
    #expect(Grammar.english.list(["Kim", "Ali"]) == "Kim and Ali")
  }

  @Test(arguments: [
    (9999, "9999", "9999"), (12_345, "12\u{A0}345", "12,345"), (-1_000_000, "-1\u{A0}000\u{A0}000", "-1,000,000"),
    (0, "0", "0"),
  ])
  func `long numbers have groups`(value: Int, swedish: String, english: String) {
    #expect(Grammar.swedish.integer(value) == swedish)
    #expect(Grammar.english.integer(value) == english)
  }

  @Test(arguments: [
    (0.5, 2, "0,50"), (-0.004, 2, "0,00"), (1.005, 1, "1,0"), (12.0, 0, "12"), (.nan, 1, "–"), (-3.25, 1, "-3,3"),
    (0.07, 2, "0,07"),
  ])
  func `decimals have a comma`(value: Double, places: Int, text: String) {
    #expect(Grammar.swedish.decimal(value, places: places) == text)
  }

  @Test(arguments: [
    ("Alva", "Alvas", "Alva’s"), ("Lars", "Lars", "Lars’s"), ("Max", "Max", "Max’s"), ("Liz", "Liz", "Liz’s"),
  ])
  func `a name owns what follows`(name: String, swedish: String, english: String) {
    #expect(Grammar.swedish.possessive(name) == swedish)
    #expect(Grammar.english.possessive(name) == english)
  }

  @Test func `a sentence begins with a capital`() {
    #expect("åtta".capitalised == "Åtta" && "".capitalised == "")
  }
}

struct `The order of names` {
  @Test func `the Swedish alphabet ends with å, ä, ö`() {
    let names = ["Örjan", "Åsa", "Ärla", "Zoë", "adam", "Élise", "Eva", "A\u{30A}ke", "Ødegaard", "Wilma", "Viktor"]
    #expect(
      Collation(.swedish).sorted(names) { $0 }
        == ["adam", "Élise", "Eva", "Viktor", "Wilma", "Zoë", "A\u{30A}ke", "Åsa", "Ärla", "Ødegaard", "Örjan"])
  }

  @Test func `in English accents make no letters`() {
    #expect(
      Collation(.english).sorted(["Zed", "Åsa", "Bo", "Örjan", "Anna"]) { $0 } == ["Anna", "Åsa", "Bo", "Örjan", "Zed"])
  }

  @Test func `names that differ in case only keep one order`() {
    #expect(Collation(.swedish).sorted(["bo", "Bo"]) { $0 } == Collation(.swedish).sorted(["Bo", "bo"]) { $0 })
  }
}
