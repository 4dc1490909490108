package import CoCreation
import Foundation
package import Ledger
package import Values

/// A small area of invented people, made by the commands of every day: nobody is meant, and every page says so.
package struct Demonstration: Sendable {
  /// The days before today that are lived through: four months.
  package static let usualDays = 122
  /// The seed that is used unless another is asked for.
  package static let usualSeed: UInt64 = 2026

  let seed: UInt64
  let days: Int
  let pack: Pack
  let zone: Zone
  let now: Instant
  /// What falls due each day, as it does where Samspel is at work.
  let jobs: [Job]
  /// What two researchers compare.
  let published: [ProfileDraft]

  /// Prepares a demonstration.
  ///
  /// - Parameters:
  ///   - seed: What everything is drawn from: the same seed at the same time makes the same area.
  ///   - days: How many days before today are lived through.
  ///   - pack: The law and words it is set in.
  ///   - now: The time up to which it is lived.
  ///   - jobs: What is done when a day has ended.
  ///   - published: The profiles that come with the program; with none there is no comparison.
  package init(
    seed: UInt64 = usualSeed, days: Int = usualDays, pack: Pack, zone: Zone, now: Instant, jobs: [Job] = [],
    published: [ProfileDraft] = []
  ) {
    self.seed = seed
    self.days = days
    self.pack = pack
    self.zone = zone
    self.now = now
    self.jobs = jobs
    self.published = published
  }

  /// The day that it is there.
  package func day(at now: Instant) -> Day { zone.time(at: now).day }

  /// The id of its area.
  package var area: ID<Area> {
    Randomness.seeded(seed).id(of: Area.self, at: zone.instant(zone.time(at: now).day, second: 0))
  }

  /// Makes everything in an empty store.
  ///
  /// - Parameters:
  ///   - claimed: The area that the store has already; `nil` for the demonstration's own.
  ///   - progress: Told the days that are done, and how many there are.
  /// - Returns: Who is who.
  package func make(
    over store: any Store, in claimed: ID<Area>? = nil, progress: @Sendable (Int, Int) -> Void = { _, _ in }
  ) async throws -> Cast {
    let area = claimed ?? area
    let (last, second) = zone.time(at: now)
    let first = last - days
    let clock = MovedClock(at: zone.instant(first, second: 20 * 3600))
    let ledger = Ledger(
      over: store, projections: Projection.all, clock: { clock.now }, randomness: .seeded(seed), erasureJournal: nil)
    let (pack, zone) = (pack, zone)
    for projection in try await ledger.projectionsToBuild(in: area) { try await ledger.rebuild(projection, in: area) }
    let cast = try await ledger.write(area) { [seed] entries in
      let stage = Stage(entries, pack, zone, on: first, cast: Cast(seed: seed, first: first, last: last))
      try stage.found()
      try stage.decide()
      return stage.cast
    }
    var lives: [Life] = []
    for day in first...last {
      if day > first {
        // What fell due with yesterday's end is done early in the morning.
        clock.move(to: zone.instant(day, second: 120))
        for job in jobs { _ = try await ledger.run(job, through: day - 1, in: area) }
      }
      clock.move(to: day == last ? now : zone.instant(day, second: 22 * 3600))
      let begun = lives
      let until = day == last ? second : 86_399
      if day == max(first, last - 10), !published.isEmpty {
        try await ledger.write(area) { [published] entries in
          try Stage(entries, pack, zone, on: day, until: until, cast: cast).compare(published)
        }
      }
      lives = try await ledger.write(area) { entries in
        let stage = Stage(entries, pack, zone, on: day, until: until, cast: cast)
        guard !begun.isEmpty else { return try stage.begin() }
        var lives = begun
        try stage.live(&lives, left: last.days(since: day))
        if day == last { try stage.inviteGuide() }
        return lives
      }
      progress(day.days(since: first) + 1, days + 1)
    }
    try await ledger.write(area) { try $0.keep(cast) }
    return cast
  }
}

extension Day {
  fileprivate static func ... (first: Day, last: Day) -> [Day] {
    (0...last.days(since: first)).map { first + $0 }
  }
}

extension Stage {
  /// The plans, the rhythms and the chart with which the months begin.
  func begin() throws -> [Life] {
    try InventedPerson.all.enumerated().map { index, person in
      guard let id: ID<Person> = cast.humans[person.key]?.retyped() else { throw Denial.noRelation }
      try plan(person)
      let lived = try lived(by: id)
      let life = Life(
        person: person, index: index, id: id, plan: lived?.plan, agreements: lived?.agreements ?? [])
      try setRhythm(of: life)
      if person.story == .bySigns { try writeChart(of: life) }
      return life
    }
  }
}

extension LedgerReading {
  /// Who is who in a demonstration; `nil` where the area is none, or its making was broken off.
  package func cast() throws -> Cast? {
    guard let record = try record(.demonstration, Key(0)) else { return nil }
    return try JSONDecoder().decode(Cast.self, from: Data(record.value))
  }
}

extension LedgerWriting {
  fileprivate func keep(_ cast: Cast) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    try put(Record(kind: .demonstration, key: Key(0), value: Array(try encoder.encode(cast)), expires: nil))
  }
}

extension Token {
  fileprivate static let demonstration: Token = "demonstration.cast"
}

extension Demonstration {
  /// Has today begin in a demonstration of earlier days: a moment of each person of the tour, a question about it, and
  /// a guide's visit.
  ///
  /// What has come up today already is left as it is.
  ///
  /// - Parameter now: The time now, of which today is the day.
  package func takeUp(_ cast: Cast, in ledger: Ledger, _ area: ID<Area>, at now: Instant) async throws {
    let (day, second) = zone.time(at: now)
    guard day > cast.last else { return }
    try await ledger.write(area) { [pack, zone] entries in
      let stage = Stage(entries, pack, zone, on: day, until: second, cast: cast)
      try stage.inviteGuide()
      var lives: [Life] = []
      for (index, invented) in InventedPerson.all.enumerated() where invented.tour != nil {
        // An area of an earlier program has not all of them.
        guard let person: ID<Person> = cast.human(invented.key)?.retyped(),
          try entries.things(.moment, of: person, from: day, limit: 1).isEmpty
        else { continue }
        let lived = try stage.lived(by: person)
        lives.append(
          Life(
            person: invented, index: index, id: person, plan: lived?.plan, agreements: lived?.agreements ?? []))
      }
      if !lives.isEmpty { try stage.live(&lives, left: 0) }
    }
  }
}
