import CoCreation
import Ledger
import Links
import Localization
import Pages
import Values

extension WeekPage {
  /// A week of the person's: of each day what is to come, and then what happened.
  init(_ record: OpenRecord, monday: Day) throws {
    let moments = try record.reader.moments(from: monday, through: monday + 6)
    var days = try (0..<7).map { try record.planned(monday + $0)?.next ?? [] }
    for moment in record.inOrder(moments) {
      days[moment.day.days(since: monday)].append(try record.thing(moment))
    }
    self.init(
      person: record.person.retyped(), monday: monday, days: days, of: record.isOwn ? nil : record.reader.name,
      told: record.dayTold)
  }
}

extension OneDayPage {
  /// One day of the person's.
  init(_ record: OpenRecord, _ day: Day) throws {
    let moments = try record.inOrder(record.reader.moments(from: day, through: day))
    let planned = try record.planned(day)
    self.init(
      person: record.person.retyped(), day: day, here: planned?.here, next: planned?.next ?? [],
      moments: try moments.map { try record.thing($0) }, told: record.dayTold)
  }
}

extension OpenRecord {
  /// What whoever reads is told of the person's days.
  fileprivate var dayTold: DayTold {
    guard standing.may(.read, .moment) else { return .nothing }
    return standing.may(.read, .day) ? .everything : .moments
  }

  /// Who was here on a day, and what was to come; `nil` where whoever reads is not told.
  fileprivate func planned(_ day: Day) throws -> (here: [Face], next: [Thing])? {
    guard standing.may(.read, .day) else { return nil }
    let support = try reader.supportDay(day)
    return (try support.wereHere.map(face), support.next.current.map { thing($0, in: support) })
  }

  /// Something that was told to come: when, and that it is done where somebody has said so.
  ///
  /// - Parameter address: Where one can say that it is done; `nil` where the list leads nowhere.
  func thing(_ next: Said<NextTold>, in day: DayState, at address: Address? = nil) -> Thing {
    let words = DayMoreWords.in(isOwn ? tongue : tongue.standard)
    let when = written(next.content.when)
    let line = next.content.what.line
    return Thing(
      // What was told in pictures alone still has a name in words.
      line.isEmpty ? MomentMoreWords.in(isOwn ? tongue : tongue.standard).nextTitle : line,
      language: next.content.what.language(besides: tongue), picture: next.content.what.illustration,
      note: when?.words, noteLanguage: when?.language, state: day.done(next.id) == nil ? nil : words.done,
      address: address)
  }

  /// What was told of today, with what whoever reads can do with it.
  func nextTold() throws -> [NextPage.Next] {
    let support = try reader.supportDay(today)
    return support.next.current.map { said in
      let done = support.done(said.id)
      let mine =
        done.map { $0.mayBeAmended(by: standing.voice, of: standing.human) }
        ?? said.mayBeAmended(by: standing.voice, of: standing.human)
      return NextPage.Next(
        value: said.id.description, label: thing(said, in: support).what,
        language: said.content.what.language(besides: tongue), picture: said.content.what.illustration,
        isDone: done != nil, mayTakeBack: mine)
    }
  }
}
